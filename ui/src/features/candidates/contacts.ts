// Conversations with a person: what a new one begins with, and what it needs before it can be recorded.

import type { CandidateFile } from '../../generated/CandidateFile';
import type { ContactDetails } from '../../generated/ContactDetails';
import type { ContactKind } from '../../generated/ContactKind';
import { date, t, term } from '../../text';

const KINDS: readonly ContactKind[] = ['first_contact', 'triage', 'interview', 'full_assessment', 'follow_up'];

export function kindChoices(): { value: ContactKind; name: string }[] {
    return KINDS.map((kind) => ({ value: kind, name: term('contact-kind', kind) }));
}

/** No conversation takes no time, so nought stands for what nobody has written yet. */
const NOT_WRITTEN = 0;

export function emptyContact({ candidate, contacts }: CandidateFile, today: string): ContactDetails {
    return {
        candidate_id: candidate.id,
        date: today,
        minutes: NOT_WRITTEN,
        kind: contacts.length === 0 ? 'first_contact' : 'follow_up',
        language: candidate.preferred_language,
        interpreter: '',
        done: '',
    };
}

/** What is still needed before the vault is asked, in the words of the fields. */
export function missingOfContact({ date: day, minutes }: ContactDetails): string[] {
    return [
        ...(day === '' ? [t('contact-date')] : []),
        ...(minutes === NOT_WRITTEN ? [t('contact-minutes-label')] : []),
    ];
}

export function contactName(contact: Pick<ContactDetails, 'kind' | 'date'>): string {
    return t('contact-name', { kind: term('contact-kind', contact.kind), date: date(contact.date) });
}
