// Brings together what the file keeps of an award and what can be said about its level.
// Levels are never made here: without an explain line from the core there is none.

import type { CandidateView } from '../../generated/CandidateView';
import type { ExplainedReading } from '../../generated/ExplainedReading';
import { t } from '../../text';

export function qualificationsWithOutlook({ file, eqf }: CandidateView) {
    return file.qualifications.map((qualification) => ({
        qualification,
        outlook: eqf.find(({ subject }) => 'qualification' in subject && subject.qualification === qualification.id),
    }));
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
export function levelWords({ level_low: low, level_high: high, basis }: ExplainedReading): string {
    if (basis === 'target_qualification') {
        return t('qualification-level-target', { low });
    }
    return t(low === high ? 'qualification-level' : 'qualification-level-range', { low, high });
}
