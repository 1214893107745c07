// What the core answers when it is asked for matches by step: each match on the shelf where a test wants it.

import type { ChainStep } from '../src/generated/ChainStep';
import type { Match } from '../src/generated/Match';
import type { MatchCounts } from '../src/generated/MatchCounts';
import type { MatchesByStep } from '../src/generated/MatchesByStep';
import type { MatchShelf } from '../src/generated/MatchShelf';
import type { Shelf } from '../src/generated/Shelf';

const CHAIN: readonly ChainStep[] = [
    'competence_assessment',
    'entrepreneurship_training',
    'mentoring',
    'information',
    'networking',
    'finance',
];
const SHELVES: readonly Shelf[] = ['in_sight', 'later', 'unfit', 'set_aside'];

/** The matches of a shelf; where more lie there than are answered, how many. */
export type OnShelf = readonly Match[] | { readonly matches: readonly Match[]; readonly count: number };

export function matchesByStep(
    steps: Partial<Record<ChainStep, Partial<Record<Shelf, OnShelf>>>>,
    counts: Partial<MatchCounts> = {},
): MatchesByStep {
    return {
        counts: { all: 1, fits: 0, nearly: 0, chosen: 0, later: 0, ...counts },
        steps: CHAIN.map((step) => {
            const shelves = SHELVES.flatMap((shelf) => shelfOf(shelf, steps[step]?.[shelf] ?? []));
            const shown = shelves.flatMap(({ matches }) => matches);
            return { step, eligible: shown.filter(({ verdict }) => verdict === 'eligible').length, shelves };
        }),
    };
}

function shelfOf(shelf: Shelf, there: OnShelf): MatchShelf[] {
    const { matches, count } = 'count' in there ? there : { matches: there, count: there.length };
    return count > 0 ? [{ shelf, count, matches: [...matches] }] : [];
}
