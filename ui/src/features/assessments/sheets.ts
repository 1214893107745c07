// Which papers an assessment has, and in which language each is proposed.

import type { AssessmentForm } from '../../generated/AssessmentForm';
import type { AssessmentKind } from '../../generated/AssessmentKind';
import { PAPER_LANGUAGES } from '../../papers/papers';

/** Who is only asked by word of mouth gets nothing to work with. */
export const PAPERS_OF: Readonly<Record<AssessmentKind, readonly AssessmentForm[]>> = {
    written_exam: ['hand_out', 'assessor', 'record'],
    oral_exam: ['assessor', 'record'],
    interview: ['assessor', 'record'],
    practical_test: ['hand_out', 'assessor', 'record'],
};

/** What the person works with is in the language in which it is held, and the other papers in the desk's. */
export function paperLanguageOf(form: AssessmentForm, held: string, desk: string): string {
    const wanted = form === 'hand_out' ? [held, desk] : [desk, held];
    return wanted.find((code) => PAPER_LANGUAGES.some(({ value }) => value === code)) ?? 'en';
}
