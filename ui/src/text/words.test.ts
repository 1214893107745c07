// Sentences of the core are worded in the language of the screen, whatever kind their arguments are of.

import { beforeEach, describe, expect, test } from 'vitest';

import { withoutIsolation } from '../../tests/screen';
import type { Argument } from '../generated/Argument';
import type { ReferenceLists } from '../generated/ReferenceLists';
import { learnNames, message, speak, t, type ScreenLanguage } from '.';

const NAMES: Record<ScreenLanguage, { country: string; language: string }> = {
    en: { country: 'Syria', language: 'Arabic' },
    de: { country: 'Syrien', language: 'Arabisch' },
    ar: { country: 'سوريا', language: 'العربية' },
};

function begin(language: ScreenLanguage): void {
    const names = NAMES[language];
    const lists: ReferenceLists = {
        countries: [{ code: 'SY', name: names.country, former_names: [] }],
        languages: [{ code: 'ar', name: names.language, own_name: 'العربية', direction: 'rtl' }],
        trades: [],
        finance_papers: [],
        residence_titles: [],
    };
    speak(language);
    learnNames(lists);
}

const worded = (id: string, words: Record<string, Argument>) => withoutIsolation(message({ id, arguments: words }));

/** A sentence that prints just what is put into it, to see the argument itself: "{ $from } – { $to }". */
const bare = (argument: Argument) => worded('experience-from-to', { from: argument, to: argument }).split(' – ')[0];

describe.each(['en', 'de', 'ar'] as const)('arguments in %s', (language) => {
    beforeEach(() => begin(language));

    const inLanguage = (words: Record<ScreenLanguage, string>) => words[language];

    test('text and number stand as they are, in Latin figures and without groups', () => {
        expect(bare({ kind: 'text', value: 'Lindenhafen' })).toBe('Lindenhafen');
        expect(bare({ kind: 'number', value: 12345 })).toBe('12345');
    });

    test('sums are grouped as the language groups them', () => {
        const sums = { en: '12,000 €', de: '12.000 €', ar: '12,000 يورو' };
        expect(bare({ kind: 'euros', value: 12000 })?.replace(/\u00a0/g, ' ')).toBe(inLanguage(sums));
        expect(bare({ kind: 'euros', value: 999 })?.replace(/\u00a0/g, ' ')).toBe(
            inLanguage({ en: '999 €', de: '999 €', ar: '999 يورو' }),
        );
    });

    test('dates are as precise as they are known', () => {
        const march = t('month-3');
        expect(march).not.toBe('month-3');
        expect(bare({ kind: 'date', value: '2026' })).toBe('2026');
        expect(bare({ kind: 'date', value: '2026-03' })).toContain(withoutIsolation(march));
        const day = bare({ kind: 'date', value: '2026-03-05' });
        expect(day).toMatch(/(^|\D)5(\D)/);
        expect(day).toContain(withoutIsolation(march));
        expect(day).toContain('2026');
    });

    test('languages and countries have their names, and unknown ones their codes', () => {
        expect(bare({ kind: 'language', value: 'ar' })).toBe(NAMES[language].language);
        expect(bare({ kind: 'country', value: 'SY' })).toBe(NAMES[language].country);
        expect(bare({ kind: 'country', value: 'XX' })).toBe('XX');
    });

    test('terms are worded, alone and in a list', () => {
        const ids = ['business-stage-idea', 'business-stage-planning'];
        const [idea = '', planning = ''] = ids.map((id) => t(id));
        expect(idea).not.toBe('business-stage-idea');
        expect(bare({ kind: 'term', value: 'business-stage-idea' })).toBe(idea);
        expect(bare({ kind: 'terms', value: ids })).toBe(`${idea}${t('list-separator')}${planning}`);
    });

    test('what is put into a sentence is isolated, so that scripts do not mix', () => {
        const words = message({ id: 'experience-since', arguments: { date: { kind: 'text', value: 'حلب' } } });
        expect(words).toContain('\u2068حلب\u2069');
    });
});

test('a whole sentence of the core', () => {
    begin('en');
    const words = worded('reason-amount-needed', {
        outcome: { kind: 'text', value: 'no' },
        bounds: { kind: 'number', value: 3 },
        from: { kind: 'euros', value: 500 },
        to: { kind: 'euros', value: 10000 },
        has: { kind: 'euros', value: 12000 },
    });
    expect(words).toBe('The offer is for a need of 500 € to 10,000 €; the recorded need is 12,000 €.');
});

test('the language is told to the browser, with its direction', () => {
    speak('ar');
    expect(document.documentElement).toHaveAttribute('lang', 'ar');
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    speak('de');
    expect(document.documentElement).toHaveAttribute('lang', 'de');
    expect(document.documentElement).toHaveAttribute('dir', 'ltr');
});
