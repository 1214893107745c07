// Brings together what the file keeps of an award and what can be said about its level.
// Levels are never made here: without an explain line from the core there is none.

import type { CandidateView } from '../../generated/CandidateView';
import type { EqfOutlook } from '../../generated/EqfOutlook';
import type { ExperienceKind } from '../../generated/ExperienceKind';
import type { ExplainedReading } from '../../generated/ExplainedReading';
import type { ReadingSubject } from '../../generated/ReadingSubject';
import type { TargetQualificationDetails as Target } from '../../generated/TargetQualificationDetails';
import { t } from '../../text';
import { names } from './targets';

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

/** Experiences that somebody read, or that may relate to a qualification to aim for, in the order of the file. */
export function experiencesWithOutlook(view: CandidateView): readonly Experience[] {
    return view.file.experiences.filter(({ id }) => outlookOf(view, { experience: id }) !== undefined);
}

/** Other experiences of informal learning. Nobody read them yet, and no target of the catalogue fits them. */
export function experiencesWithoutOutlook(view: CandidateView): readonly Experience[] {
    const withOutlook = experiencesWithOutlook(view);
    return view.file.experiences.filter((one) => !withOutlook.includes(one) && !WITH_PAPERS.includes(one.kind));
}

/** The occupation of the experience that is read, as ESCO names it; empty where none was chosen. */
export function occupationOf({ file }: CandidateView, subject: ReadingSubject): string {
    const id = 'experience' in subject ? subject.experience : undefined;
    return file.experiences.find((experience) => experience.id === id)?.occupation?.label ?? '';
}

/** The targets that the core proposes and that no reading of the experience names yet. */
export function openTargets(view: CandidateView, outlook: EqfOutlook | undefined): readonly Target[] {
    const readings = readingsOf(view, outlook);
    return (outlook?.targets ?? []).filter((target) => !readings.some((reading) => names(reading, target)));
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
