// The form of a new candidate: what it begins with, and what can be wrong with it.

import type { CandidateDetails } from '../../generated/CandidateDetails';
import type { Wish } from '../../generated/Wish';
import type { CallFailed } from '../../platform';
import { fieldProblems, type Wording } from '../../text';

export interface NewCandidateForm {
    code: string;
    full_name: string;
    address_as: string;
    preferred_language: string;
    /** What stands in the field of the language, chosen or not. */
    languageTyped: string;
    wish: Wish;
}

/** A problem and the field that it belongs to; the ids of the fields are the names of the form. */
export interface NewCandidateProblem extends Wording {
    id: string;
}

/** What was typed into the search is a code where it has figures, and a name otherwise. */
export function startingForm(text: string): NewCandidateForm {
    const isCode = /\p{Nd}/u.test(text);
    return {
        code: isCode ? text : '',
        full_name: isCode ? '' : text,
        address_as: '',
        preferred_language: '',
        languageTyped: '',
        wish: 'unclear',
    };
}

/** What can be said before the vault is asked. */
export function problemsOf(form: NewCandidateForm): NewCandidateProblem[] {
    const isOpen = form.languageTyped.trim() !== '' && form.preferred_language === '';
    return [
        ...(form.code.trim() === '' ? [{ id: 'code', text: 'new-candidate-code-empty' }] : []),
        ...(isOpen ? [{ id: 'preferred_language', text: 'picker-not-chosen' }] : []),
    ];
}

/** What the vault found wrong with single fields. */
export function problemsFromVault(failure: CallFailed): NewCandidateProblem[] {
    return fieldProblems(failure).map(({ field, ...wording }) => ({ id: field, ...wording }));
}

/** What is known of the person after the first minute. */
export function fieldsOfForm(form: NewCandidateForm): Partial<CandidateDetails> {
    return {
        code: form.code.trim(),
        full_name: form.full_name.trim(),
        address_as: form.address_as.trim(),
        preferred_language: form.preferred_language,
        wish: form.wish,
    };
}
