// How strong something is, only the core says. What stands here puts its answer into an order and explains it.

import type { Answer } from '../../generated/Answer';
import type { AssessmentKind } from '../../generated/AssessmentKind';
import type { EvidenceDetails } from '../../generated/EvidenceDetails';
import type { Strength } from '../../generated/Strength';

/** The strengths, the weakest first, in the order that the core gives them. */
export const STRENGTHS: readonly Strength[] = ['stated', 'consistent', 'shown', 'confirmed', 'certified'];

/** What stands for every strength where one can be chosen. */
export const ALL = 'all';

/** The strength above this one; none above the strongest. */
export function oneStepStronger(strength: Strength): Strength | undefined {
    return STRENGTHS[STRENGTHS.indexOf(strength) + 1];
}

/** Why something gives no more than the person's own words, as codes of `evidence-why`. */
export type WhyOnlyStated =
    | 'own_words'
    | 'photo_alone'
    | 'not_seen'
    | 'only_copy'
    | 'not_original'
    | 'nobody_named'
    | 'third_party_not_named'
    | 'not_in_person'
    | 'not_passed'
    | 'not_watched'
    | 'contradiction'
    | 'not_judged';

/** The fields of a piece of evidence by which the core decides. */
export type Weighed = Pick<EvidenceDetails, 'kind' | 'form' | 'seen_by' | 'issuer' | 'bears_out'>;

/**
 * Everything that keeps a piece of evidence at the person's own words. It only explains: whoever calls it has heard from
 * the core that the piece gives no more than that.
 */
export function whyOnlyStated(evidence: Weighed): WhyOnlyStated[] {
    const { kind, form } = evidence;
    switch (kind) {
        case 'self_statement':
            return ['own_words'];
        case 'photo':
            return ['photo_alone'];
        default:
            // What nobody has seen is not looked at any further: the next thing to do is to see it.
            return form === 'not_seen' ? ['not_seen'] : whyNotCounted(evidence);
    }
}

function whyNotCounted({ kind, form, seen_by: seenBy, issuer, bears_out: bearsOut }: Weighed): WhyOnlyStated[] {
    const nobody = when(isBlank(seenBy), 'nobody_named');
    switch (kind) {
        case 'certificate':
            return [...when(form === 'copy', 'only_copy'), ...when(form === 'in_person', 'not_original'), ...nobody];
        case 'employer_letter':
        case 'customer_statement':
        case 'reference_call':
            return when(isBlank(issuer), 'third_party_not_named');
        case 'work_sample':
            return [
                ...when(form !== 'in_person', 'not_in_person'),
                ...whyNotBorneOut(bearsOut, 'not_watched'),
                ...nobody,
            ];
        case 'interview_note':
            return [...whyNotBorneOut(bearsOut, 'contradiction'), ...nobody];
        case 'test_result':
            return [...whyNotBorneOut(bearsOut, 'not_passed'), ...nobody];
        default:
            return [];
    }
}

/** Why an assessment gives a competence no more than the person's own words. */
export function whyAssessmentOnlyStates(kind: AssessmentKind, outcome: Answer): WhyOnlyStated[] {
    return whyNotBorneOut(outcome, kind === 'interview' ? 'contradiction' : 'not_passed');
}

function whyNotBorneOut(answer: Answer, no: WhyOnlyStated): WhyOnlyStated[] {
    return [...when(answer === 'no', no), ...when(answer === 'not_known', 'not_judged')];
}

function when(holds: boolean, why: WhyOnlyStated): WhyOnlyStated[] {
    return holds ? [why] : [];
}

function isBlank(text: string): boolean {
    return text.trim() === '';
}
