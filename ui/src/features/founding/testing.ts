// Entries and answers that the tests share. Nothing that is shipped imports it.

import type { FoundingRuleLine } from '../../generated/FoundingRuleLine';
import type { MayFound } from '../../generated/MayFound';

/** What ships about hairdressers, written from memory. */
export const HAIRDRESSER: FoundingRuleLine = {
    kept: null,
    country: 'DE',
    answer: { about: 'trade', trade: 'hairdresser', answer: 'qualified_person' },
    own_name: '',
    missing: { en: 'A master’s certificate in this craft.', de: 'Ein Meisterbrief.', ar: 'شهادة معلّم.' },
    office: 'Handwerkskammer',
    papers: [{ en: 'Certificates of your training', de: 'Zeugnisse', ar: 'شهادات التدريب' }],
    law: 'HwO § 1, Anlage A',
    source: 'Knowledge of the editors',
    checked_on: '2026-11-25',
    checked_by: '',
    verified: false,
    is_old: false,
};

export const REFUGEE: FoundingRuleLine = {
    ...HAIRDRESSER,
    answer: { about: 'residence', kind: 'refugee', answer: 'allowed' },
    own_name: 'Aufenthaltserlaubnis für anerkannte Flüchtlinge',
    missing: {},
    office: 'Ausländerbehörde',
    papers: [],
    law: 'AufenthG § 25',
};

export const SWEDISH: FoundingRuleLine = { ...REFUGEE, country: 'SE', own_name: 'Uppehållstillstånd som flykting' };

/** Blessing braids hair; her permit says that she may be self-employed. */
export const BLESSING: MayFound = {
    country: 'DE',
    verdict: 'unknown',
    residence: {
        verdict: 'yes',
        because: { id: 'founding-because-permit-yes', arguments: {} },
        rule: null,
        check_with: '',
    },
    trade: {
        verdict: 'unknown',
        because: {
            id: 'founding-because-entry',
            arguments: {
                subject: { kind: 'named', value: { en: 'Hairdresser and barber', de: 'Friseur und Barbier' } },
                country: { kind: 'country', value: 'DE' },
                answer: { kind: 'term', value: 'founding-answer-qualified-person' },
            },
        },
        rule: HAIRDRESSER,
        check_with: 'Handwerkskammer',
    },
    permit_end: null,
};

/** Of somebody whom nobody asked yet. */
export const NOBODY_ASKED: MayFound = {
    ...BLESSING,
    residence: {
        verdict: 'unknown',
        because: { id: 'founding-because-no-permit', arguments: {} },
        rule: null,
        check_with: 'Ausländerbehörde',
    },
    trade: {
        verdict: 'unknown',
        because: { id: 'founding-because-no-trade', arguments: {} },
        rule: null,
        check_with: '',
    },
};
