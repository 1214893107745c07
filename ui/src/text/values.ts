// How the arguments of a sentence are put into words: dates, sums, names, terms and lists of terms.
// src-tauri/documents/src/words/values.rs does the same for paper.

import type { Argument } from '../generated/Argument';
import { countryName, currentLanguage, languageName, t } from './words.svelte';

export function valueOf(argument: Argument): string | number {
    switch (argument.kind) {
        case 'text':
        case 'number':
            return argument.value;
        case 'euros':
            return euros(argument.value);
        case 'date':
            return date(argument.value);
        case 'language':
            return languageName(argument.value);
        case 'country':
            return countryName(argument.value);
        case 'term':
            return t(argument.value);
        case 'named':
            return argument.value[currentLanguage()] ?? argument.value['en'] ?? '';
        case 'terms':
            return list(argument.value.map((id) => t(id)));
    }
}

/** Several words in one list, as the language writes lists. */
export function list(words: readonly string[]): string {
    return words.join(t('list-separator'));
}

/** A date as precisely as it is known: 2017, 2017-12 or 2017-12-05. */
export function date(written: string): string {
    const [year = '', month, day] = written.split('-');
    if (month === undefined) {
        return withoutIsolation(t('date-year', { year }));
    }
    const name = t(`month-${Number(month)}`);
    return withoutIsolation(
        day === undefined
            ? t('date-month', { month: name, year })
            : t('date-day', { day: String(Number(day)), month: name, year }),
    );
}

/**
 * A date is put into sentences as one thing. Marks around its parts would hide the letters of its month, by which the
 * sentence finds its direction, and an Arabic date would stand back to front.
 */
function withoutIsolation(text: string): string {
    return text.replace(/[\u2066-\u2069]/g, '');
}

/** A sum of whole euros, grouped by thousands. */
export function euros(amount: number): string {
    const digits = String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, t('money-thousands'));
    return t('money', { amount: (amount < 0 ? '\u2212' : '') + digits });
}
