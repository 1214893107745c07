// Asks for the matches of a person and for what would open more. Of each shelf only as many matches are asked for as
// are shown; the program counts all of them, so that no offer is hidden.

import type { MatchesByStep } from '../../generated/MatchesByStep';
import type { MatchFilter } from '../../generated/MatchFilter';
import type { Outlook } from '../../generated/Outlook';
import type { Shelf } from '../../generated/Shelf';
import type { ShelfWanted } from '../../generated/ShelfWanted';
import type { StepOfMatches } from '../../generated/StepOfMatches';
import { call } from '../../platform';

export type { MatchFilter, Outlook, Shelf, ShelfWanted, StepOfMatches };

/** What the chips above the matches leave on the screen. */
export const FILTERS: readonly MatchFilter[] = ['all', 'fits', 'nearly', 'chosen', 'later'];

export function readMatches(id: string, filter: MatchFilter, shelves: readonly ShelfWanted[]): Promise<MatchesByStep> {
    return call('matches_by_step', { id, filter, shelves: [...shelves] });
}

export function readOutlook(id: string): Promise<Outlook> {
    return call('outlook', { id });
}

/** The same wishes, but for one shelf another number. */
export function wanting(shelves: readonly ShelfWanted[], one: ShelfWanted): ShelfWanted[] {
    return [...shelves.filter(({ step, shelf }) => step !== one.step || shelf !== one.shelf), one];
}

/** How many matches lie in a step, on whichever shelf. */
export function countOf({ shelves }: StepOfMatches): number {
    return shelves.reduce((sum, { count }) => sum + count, 0);
}
