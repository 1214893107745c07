// What is asked about a piece of evidence depends on its kind. Which strength it gives, only the core says.

import type { EvidenceDetails } from '../../generated/EvidenceDetails';
import type { EvidenceForm } from '../../generated/EvidenceForm';
import type { EvidenceKind } from '../../generated/EvidenceKind';
import { t } from '../../text';

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

export function emptyEvidence(candidateId: string, competenceIds: readonly string[]): EvidenceDetails {
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
    };
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
