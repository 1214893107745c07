// Numbers as people type them and as the screen writes them.

import { t } from '../text';
import { latinDigits } from './dateParts';

/** The whole number that was typed: blanks, points and commas between thousands mean nothing. Null and nothing as below. */
export function readWhole(text: string): number | null | undefined {
    const digits = latinDigits(text).replace(/[\s.,\u066c]/g, '');
    return digits === '' ? null : /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}

/**
 * What was typed; null where nothing is, and nothing where it is no number. A comma and a point mean the same, and so there is no
 * sign between thousands.
 */
export function readDecimal(text: string): number | null | undefined {
    const typed = latinDigits(text.trim())
        .replace(/[,\u066b]/, '.')
        .replace('\u2212', '-');
    if (typed === '') {
        return null;
    }
    return /^-?\d{1,9}(\.\d{1,10})?$/.test(typed) ? Number(typed) : undefined;
}

/** As the language of the screen writes it. */
export function writtenDecimal(value: number | null): string {
    return value === null ? '' : String(value).replace('.', t('decimal-sign'));
}
