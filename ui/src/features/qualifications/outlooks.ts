// Brings together what the file keeps of an award and what can be said about its level.
// Levels are never made here: without an explain line from the core there is none.

import type { CandidateView } from '../../generated/CandidateView';
import type { EqfOutlook } from '../../generated/EqfOutlook';
import type { ExperienceKind } from '../../generated/ExperienceKind';
import type { ExplainedReading } from '../../generated/ExplainedReading';
import type { ReadingSubject } from '../../generated/ReadingSubject';
import { t } from '../../text';

type Experience = CandidateView['file']['experiences'][number];
type Reading = CandidateView['file']['eqf_readings'][number];

/** What is usually formal or non-formal learning. Its papers stand among the qualifications; without one it has no level. */
const WITH_PAPERS: readonly ExperienceKind[] = ['schooling', 'course'];

/** What can be said about a qualification or an experience. */
export function outlookOf({ eqf }: CandidateView, subject: ReadingSubject): EqfOutlook | undefined {
    return eqf.find((outlook) => sameSubject(outlook.subject, subject));
}

function sameSubject(one: ReadingSubject, other: ReadingSubject): boolean {
    return JSON.stringify(one) === JSON.stringify(other);
}

/** The readings that have an explain line, the strongest basis first. */
export function readingsOf({ file }: CandidateView, outlook: EqfOutlook | undefined): readonly Reading[] {
    return (outlook?.readings ?? []).flatMap(({ id }) => file.eqf_readings.filter((reading) => reading.id === id));
}

/** Experiences that somebody read, in the order of the file. */
export function readExperiences(view: CandidateView): readonly Experience[] {
    return view.file.experiences.filter(({ id }) => outlookOf(view, { experience: id }) !== undefined);
}

/** Experiences of informal learning that nobody read yet. */
export function unreadExperiences(view: CandidateView): readonly Experience[] {
    const read = readExperiences(view);
    return view.file.experiences.filter((one) => !read.includes(one) && !WITH_PAPERS.includes(one.kind));
}

/** The level as it stands on the badge; the explain line beside it says what it means. */
export function levelWords({
    level_low: low,
    level_high: high,
    basis,
}: Pick<ExplainedReading, 'level_low' | 'level_high' | 'basis'>): string {
    if (basis === 'target_qualification') {
        return t('qualification-level-target', { low });
    }
    return t(low === high ? 'qualification-level' : 'qualification-level-range', { low, high });
}
