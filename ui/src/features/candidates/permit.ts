import { t } from '../../text';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Days from today to the last day of the permit; negative once it has run out. Both are whole days as written. */
export function daysLeft(validUntil: string, today: string): number {
    return Math.round((Date.parse(validUntil) - Date.parse(today)) / DAY_MILLISECONDS);
}

/** What there is to say about the end of a permit, and whether somebody should look at it soon. */
export function permitEnd(
    validUntil: string | null,
    today: string,
): { words: string; tone: 'plain' | 'amber' | 'brick' } {
    if (validUntil === null) {
        return { words: t('candidate-permit-end-not-known'), tone: 'plain' };
    }
    const days = daysLeft(validUntil, today);
    if (days < 0) {
        return { words: t('candidate-permit-ended', { days: -days }), tone: 'brick' };
    }
    return { words: t('candidate-permit-days-left', { days }), tone: days < SOON_DAYS ? 'amber' : 'plain' };
}

/** Offices take weeks to extend a permit, so three months are soon. */
const SOON_DAYS = 90;
