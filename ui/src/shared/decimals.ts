// Numbers with figures behind a comma or a point. Both mean the same, and so there is no sign between thousands.

import { t } from '../text';
import { latinDigits } from './dateParts';

/** What was typed; null where nothing is, and nothing where it is no number. */
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
