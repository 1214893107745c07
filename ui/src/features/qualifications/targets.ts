// Qualifications that a person could seek by validation, as a reading names them. What fits whom is proposed by the core;
// where somebody comes from is never asked.

import type { EqfReadingDetails } from '../../generated/EqfReadingDetails';
import type { TargetQualificationDetails as Target } from '../../generated/TargetQualificationDetails';
import { call } from '../../platform';
import { countryName, currentLanguage, date, t } from '../../text';
import { emptyReading, NOT_CHOSEN, type Circumstances } from './readings';

const MONTHS_UNTIL_OLD = 24;

/** The whole catalogue: what the desk added, then what ships. */
export async function readCatalogue(): Promise<readonly Target[]> {
    return (await call('target_qualifications', {})).map(({ details }) => details);
}

/** Tells one target from another in a list of choices; what the desk typed has no key. */
export function codeOf({ key, title, country }: Target): string {
    return key || `${country} ${title}`;
}

/** The title as the reader of the screen understands it. */
export function titleOf({ title, translations }: Target): string {
    return translations[currentLanguage()] ?? title;
}

/** A name to be found by typing, in both languages. No marks stand in it, because it is compared with what is typed. */
export function nameOf(target: Target): string {
    const titles = [...new Set([titleOf(target), target.title])];
    return [...titles, countryName(target.country)].join(' · ');
}

/** Where it can be reached, in the language of the screen or in the first one in which somebody told it. */
export function validationOf({ validation }: Target): { words: string; language: string } | undefined {
    const language = currentLanguage() in validation ? currentLanguage() : Object.keys(validation)[0];
    const words = language === undefined ? undefined : validation[language];
    return language !== undefined && words ? { words, language } : undefined;
}

/** What to be careful about before somebody relies on a target, in words. */
export function cautionsOf({ verified, checked_on: checkedOn }: Target, today: string): string[] {
    const old = checkedOn === null ? t('target-undated') : t('target-old', { date: date(checkedOn) });
    return [...(verified ? [] : [t('target-unchecked')]), ...(isOld(checkedOn, today) ? [old] : [])];
}

/** Whether more than 24 months lie between the check and today, or nobody said when that was. */
function isOld(checkedOn: string | null, today: string): boolean {
    if (checkedOn === null) {
        return true;
    }
    const [year = 0, month = 1, day = 1] = checkedOn.split('-').map(Number);
    const lastDay = new Date(Date.UTC(year, month - 1 + MONTHS_UNTIL_OLD + 1, 0)).getUTCDate();
    const end = new Date(Date.UTC(year, month - 1 + MONTHS_UNTIL_OLD, Math.min(day, lastDay)));
    return end.toISOString().slice(0, 10) < today;
}

/** What a reading takes over from a target. The framework stays empty, because the catalogue names none. */
export function fieldsFrom(target: Target): Partial<EqfReadingDetails> {
    return {
        target_title: target.title,
        target_key: target.key,
        level_low: target.eqf_level,
        level_high: target.eqf_level,
        country: target.country,
        framework: '',
        source: target.source,
        source_date: target.checked_on,
    };
}

/** The same fields before one is chosen. */
export const NO_TARGET: Partial<EqfReadingDetails> = {
    target_title: '',
    target_key: '',
    level_low: NOT_CHOSEN,
    level_high: NOT_CHOSEN,
    country: '',
    framework: '',
    source: '',
    source_date: null,
};

/** A reading that says what an experience relates to. */
export function readingFromTarget(target: Target, circumstances: Circumstances): EqfReadingDetails {
    return { ...emptyReading(circumstances), basis: 'target_qualification', ...fieldsFrom(target) };
}

/** Whether a reading names this target. */
export function names({ target_key: key, target_title: title, country }: EqfReadingDetails, target: Target): boolean {
    return target.key ? key === target.key : title === target.title && country === target.country;
}
