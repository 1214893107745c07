// What is asked about a piece of evidence depends on its kind. Which strength it gives, only the core says.

import type { EvidenceDetails } from '../../generated/EvidenceDetails';
import type { EvidenceForm } from '../../generated/EvidenceForm';
import type { EvidenceKind } from '../../generated/EvidenceKind';
import type { SeenHow } from '../../generated/SeenHow';
import { t, term } from '../../text';

/** All kinds, in the order in which they are asked for. */
export const EVIDENCE_KINDS: readonly EvidenceKind[] = [
    'certificate',
    'employer_letter',
    'customer_statement',
    'reference_call',
    'test_result',
    'work_sample',
    'interview_note',
    'photo',
    'self_statement',
];

export const EVIDENCE_FORMS: readonly EvidenceForm[] = ['original', 'copy', 'in_person', 'not_seen'];

/** By which way it was seen or heard. What nobody noted is one of them. */
export const WAYS_OF_SEEING: readonly SeenHow[] = [
    'not_noted',
    'at_the_desk',
    'on_site',
    'video_call',
    'telephone',
    'sent',
];

export function emptyEvidence(
    candidateId: string,
    competenceIds: readonly string[],
    fileIds: readonly string[] = [],
): EvidenceDetails {
    return {
        candidate_id: candidateId,
        competence_ids: [...competenceIds],
        kind: 'certificate',
        title: '',
        issuer: '',
        dated: null,
        language: '',
        form: 'not_seen',
        seen_by: '',
        bears_out: 'not_known',
        note: '',
        file_ids: [...fileIds],
        seen_how: 'not_noted',
    };
}

/** What is known of a new piece before anybody wrote. */
export interface EvidenceBeginning {
    /** What it supports. */
    readonly competenceIds: readonly string[];
    /** Files in the person's file that show it. */
    readonly fileIds: readonly string[];
    /** Files of the computer that were handed over and are still to be taken in. */
    readonly handed: File[];
}

/** How a piece was seen, and by whom. */
type Sight = Pick<EvidenceDetails, 'form' | 'seen_by' | 'seen_how'>;

const UNSEEN: Sight = { form: 'not_seen', seen_by: '', seen_how: 'not_noted' };

/** Seen in this form, most likely by whoever sits here. What nobody saw has no witness and no way. */
export function seenAs(form: EvidenceForm, before: Sight, counsellor: string): Sight {
    return form === 'not_seen'
        ? UNSEEN
        : { form, seen_by: before.seen_by === '' ? counsellor : before.seen_by, seen_how: before.seen_how };
}

/**
 * How a piece of this kind is usually seen: a call is heard on the telephone, and a work sample counts where somebody
 * stood beside it. Whatever else was chosen by somebody stays.
 *
 * @param isChosen whether somebody said how the piece was seen
 */
export function usualSight(kind: EvidenceKind, before: Sight, counsellor: string, isChosen: boolean): Sight {
    switch (kind) {
        case 'reference_call':
            return { ...seenAs('in_person', before, counsellor), seen_how: 'telephone' };
        case 'work_sample':
            return { ...seenAs('in_person', before, counsellor), seen_how: isChosen ? before.seen_how : 'not_noted' };
        default:
            return isChosen ? { form: before.form, seen_by: before.seen_by, seen_how: before.seen_how } : UNSEEN;
    }
}

/** What is still needed before the vault can keep it. */
export function missingOfEvidence({ title, competence_ids }: EvidenceDetails): string[] {
    const missing = title.trim() === '' ? [t('evidence-title')] : [];
    return competence_ids.length === 0 ? [...missing, t('evidence-competences')] : missing;
}

/** Whose name is asked for; nobody's where the person alone speaks. */
export function issuerWords(kind: EvidenceKind): { label: string; hint?: string } | undefined {
    switch (kind) {
        case 'certificate':
        case 'test_result':
            return { label: t('evidence-issuer') };
        case 'employer_letter':
        case 'customer_statement':
        case 'reference_call':
            return { label: t('evidence-speaker'), hint: t('evidence-speaker-hint') };
        case 'work_sample':
            return { label: t('evidence-assessor') };
        default:
            return undefined;
    }
}

/** What is asked, and what the answers yes and no mean; only where a judgement was made. */
export function judgementWords(kind: EvidenceKind): { question: string; yes: string; no: string } | undefined {
    switch (kind) {
        case 'test_result':
            return { question: t('evidence-test'), yes: t('evidence-test-passed'), no: t('evidence-test-not-passed') };
        case 'interview_note':
            return {
                question: t('evidence-interview'),
                yes: t('evidence-interview-signed'),
                no: t('evidence-interview-not-signed'),
            };
        case 'work_sample':
            return {
                question: t('evidence-sample'),
                yes: t('evidence-sample-watched'),
                no: t('evidence-sample-not-watched'),
            };
        default:
            return undefined;
    }
}

/** What came of a judgement; empty where none was made or nobody knows. */
export function resultWords({ kind, bears_out }: Pick<EvidenceDetails, 'kind' | 'bears_out'>): string {
    const words = bears_out === 'not_known' ? undefined : judgementWords(kind);
    return words ? words[bears_out === 'yes' ? 'yes' : 'no'] : '';
}

/** Who at the desk saw it; empty where nobody did or nobody is named. */
export function seenByWords({ form, seen_by: name }: Sight): string {
    return form === 'not_seen' || name.trim() === '' ? '' : t('evidence-seen-by-whom', { name });
}

/** By which way it was seen; empty where nobody saw it or nobody noted that. */
export function seenHowWords({ form, seen_how: how }: Sight): string {
    return form === 'not_seen' || how === 'not_noted' ? '' : term('seen-how', how);
}
