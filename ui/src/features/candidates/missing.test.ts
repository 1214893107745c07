import { expect, test } from 'vitest';

import { amina, TODAY } from '../../../tests/characters';
import type { BusinessIdeaDetails } from '../../generated/BusinessIdeaDetails';
import type { LanguageSkill } from '../../generated/LanguageSkill';
import { noSkills } from './languages';
import { noFinanceRequest } from '../business/business';
import { missingFacts } from './missing';
import { daysLeft, permitEnd } from './permit';

function aminaWithMoney(needed: number | null, own: number | null) {
    const view = amina();
    const idea: BusinessIdeaDetails = {
        candidate_id: 'amina',
        what: 'Alterations',
        language: '',
        translations: {},
        for_whom: '',
        place: '',
        sector: 'crafts',
        trade: '',
        stage: 'planning',
        amount_needed: needed,
        own_share: own,
        plan_at_hand: 'no',
        registered: 'no',
        finance: noFinanceRequest(),
    };
    const row = { id: 'idea', rev: 1, author: 'katrin', changed_at: '2026-11-20T09:00:00Z' };
    return { ...view, file: { ...view.file, business_idea: { ...row, ...idea } } };
}

test('only what nobody asked is listed as not known', () => {
    expect(missingFacts(amina().file)).toEqual([
        'Region where the person lives',
        'Whether the permit allows self-employment',
        'Business idea',
    ]);
    expect(missingFacts(aminaWithMoney(null, 0).file)).toContain('Money needed to start');
});

test('the level of a language is asked for only while neither the whole nor all five skills are known', () => {
    const question = 'The level of a language';
    const { file } = amina();
    const level = 'B1' as const;
    const five = {
        listening: level,
        reading: level,
        spoken_interaction: level,
        spoken_production: level,
        writing: level,
    };
    const asked = (fields: Partial<LanguageSkill>) => {
        const skill = {
            language: 'de',
            level: null,
            first_language: false,
            basis: 'own_statement',
            skills: noSkills(),
        };
        const languages = [{ ...skill, ...fields } as LanguageSkill];
        return missingFacts({ ...file, candidate: { ...file.candidate, languages } }).includes(question);
    };
    expect(asked({})).toBe(true);
    expect(asked({ skills: { ...five, writing: null } })).toBe(true);
    expect(asked({ skills: five })).toBe(false);
    expect(asked({ level })).toBe(false);
    expect(asked({ first_language: true })).toBe(false);
});

test('the days of a permit are whole days, and soon and over look different', () => {
    expect(daysLeft('2026-12-22', TODAY)).toBe(30);
    expect(daysLeft(TODAY, TODAY)).toBe(0);
    expect(permitEnd('2026-12-22', TODAY).tone).toBe('amber');
    expect(permitEnd('2028-12-22', TODAY).tone).toBe('plain');
    expect(permitEnd('2026-11-21', TODAY)).toEqual({ words: 'ended 1 day ago', tone: 'brick' });
    expect(permitEnd(null, TODAY).words).toBe('end not known');
});
