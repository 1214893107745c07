// The form of the set-up, and what can be said about it before the vault is asked.

import type { SetUpDesk } from '../../generated/SetUpDesk';
import { CallFailed } from '../../platform';
import { currentLanguage, fieldProblems, type Wording } from '../../text';

/** The vault refuses anything shorter (`SHORTEST_PASSPHRASE` in the core). */
export const SHORTEST_PASSPHRASE = 12;

export interface SetUpForm {
    name: string;
    place: string;
    country: string;
    /** What stands in the field of the country, chosen or not. */
    countryTyped: string;
    counsellor: string;
    passphrase: string;
    passphraseAgain: string;
}

export type SetUpStep = 1 | 2 | 3;

/** A problem and the field that it belongs to; the ids of the fields are the names of the form. */
export interface SetUpProblem extends Wording {
    id: keyof SetUpForm;
}

export const EMPTY_FORM: SetUpForm = {
    name: '',
    place: '',
    country: '',
    countryTyped: '',
    counsellor: '',
    passphrase: '',
    passphraseAgain: '',
};

/** What stands in the way of going on from a step. */
export function problemsOf(step: SetUpStep, form: SetUpForm): SetUpProblem[] {
    switch (step) {
        case 1:
            return [
                ...when(!form.name.trim(), 'name', 'set-up-desk-name-empty'),
                ...when(form.countryTyped.trim() !== '' && !form.country, 'country', 'problem-unknown-country'),
            ];
        case 2:
            return when(!form.counsellor.trim(), 'counsellor', 'set-up-counsellor-name-empty');
        case 3:
            return passphraseProblems(form);
    }
}

function passphraseProblems({ passphrase, passphraseAgain }: SetUpForm): SetUpProblem[] {
    if (passphrase === '') {
        return when(true, 'passphrase', 'set-up-passphrase-empty');
    }
    // Characters as people count them, which is how the vault counts.
    if (Array.from(passphrase).length < SHORTEST_PASSPHRASE) {
        return when(true, 'passphrase', 'set-up-passphrase-short');
    }
    return when(passphrase !== passphraseAgain, 'passphraseAgain', 'set-up-passphrase-differs');
}

function when(wrong: boolean, id: keyof SetUpForm, text: string): SetUpProblem[] {
    return wrong ? [{ id, text, words: { 'at-least': SHORTEST_PASSPHRASE } }] : [];
}

export function requestOf(form: SetUpForm): SetUpDesk {
    return {
        desk: {
            name: form.name.trim(),
            place: form.place.trim(),
            country: form.country,
            region: '',
            language: currentLanguage(),
            fictional: false,
        },
        counsellor: form.counsellor.trim(),
        passphrase: form.passphrase,
    };
}

/** What the vault found wrong with single fields, and the step in which the first of them stands. */
export function problemsFromVault(thrown: unknown): { step: SetUpStep; problems: SetUpProblem[] } | undefined {
    if (!(thrown instanceof CallFailed)) {
        return undefined;
    }
    if (thrown.code === 'passphrase_too_short') {
        return { step: 3, problems: when(true, 'passphrase', 'set-up-passphrase-short') };
    }
    const found = fieldProblems(thrown).flatMap(({ field, ...wording }) => {
        const id = FIELDS.get(field.replace(/^desk\./, ''));
        return id ? [{ id, ...wording }] : [];
    });
    const first = found[0];
    return first && { step: STEP_OF[first.id], problems: found.filter(({ id }) => STEP_OF[id] === STEP_OF[first.id]) };
}

/** The fields as requests name them. */
const FIELDS = new Map<string, keyof SetUpForm>([
    ['name', 'name'],
    ['place', 'place'],
    ['country', 'country'],
    ['counsellor', 'counsellor'],
    ['passphrase', 'passphrase'],
]);

const STEP_OF: Record<keyof SetUpForm, SetUpStep> = {
    name: 1,
    place: 1,
    country: 1,
    countryTyped: 1,
    counsellor: 2,
    passphrase: 3,
    passphraseAgain: 3,
};
