// Brings together what the file keeps of an award and what can be said about its level.
// Levels are never made here: without an explain line from the core there is none.

import type { CandidateView } from '../../generated/CandidateView';
import type { EqfOutlook } from '../../generated/EqfOutlook';
import type { ExplainedReading } from '../../generated/ExplainedReading';
import type { ReadingSubject } from '../../generated/ReadingSubject';
import { t } from '../../text';

/** What can be said about a qualification or an experience. */
export function outlookOf({ eqf }: CandidateView, subject: ReadingSubject): EqfOutlook | undefined {
    return eqf.find((outlook) => sameSubject(outlook.subject, subject));
}

export function sameSubject(one: ReadingSubject, other: ReadingSubject): boolean {
    return JSON.stringify(one) === JSON.stringify(other);
}

/** Experiences of informal learning that somebody read. */
export function readExperiences({ file, eqf }: CandidateView) {
    return eqf.flatMap((outlook) => {
        const { subject } = outlook;
        const experience =
            'experience' in subject ? file.experiences.find(({ id }) => id === subject.experience) : undefined;
        return experience ? [{ experience, outlook }] : [];
    });
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
