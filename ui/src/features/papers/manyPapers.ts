// Papers of many people at once, as the screen asks for them. Nothing is kept.

import type { FoundCandidate } from '../../generated/FoundCandidate';
import type { ManyPapers } from '../../generated/ManyPapers';
import type { ManyPapersPlaces } from '../../generated/ManyPapersPlaces';
import type { ManyPapersProgress } from '../../generated/ManyPapersProgress';
import type { ManyPapersReport } from '../../generated/ManyPapersReport';
import type { NotPrinted } from '../../generated/NotPrinted';
import { call, CallFailed } from '../../platform';
import { fold } from '../../shared/fold';
import { failureWords, t, term } from '../../text';

/** More than a desk has. */
const EVERYBODY = 100_000;

export const everybody = (): Promise<FoundCandidate[]> => call('find_candidates', { text: '', limit: EVERYBODY });

export const proposedPlaces = (): Promise<ManyPapersPlaces> => call('many_papers_places', {});

export const saveMany = (wanted: ManyPapers): Promise<ManyPapersReport> => call('save_many_papers', wanted);

export const progressOfMany = (): Promise<ManyPapersProgress | null> => call('many_papers_progress', {});

export const stopMany = (): Promise<null> => call('stop_many_papers', {});

export const chooseFolder = (suggested: string): Promise<string | null> => call('choose_papers_folder', { suggested });

/** Those whose code, names or place have this part; all where nothing is typed. */
export function shownPeople(people: readonly FoundCandidate[], part: string): readonly FoundCandidate[] {
    const wanted = fold(part.trim());
    return people.filter(({ code, full_name, address_as, place }) =>
        [code, full_name, address_as, place].some((text) => fold(text).includes(wanted)),
    );
}

/** Whose paper was not printed, for whom, and why: one line, with the code and never the name. */
export function notPrintedLine({ code, reader, failure }: NotPrinted): string {
    return t('papers-many-report-line', {
        code: code || t('papers-many-gone'),
        reader: term('papers-reader', reader),
        why: failureWords(new CallFailed(failure.code, failure.details as Record<string, unknown>)),
    });
}
