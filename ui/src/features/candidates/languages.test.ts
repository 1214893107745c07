import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';

import { AMINA } from '../../../tests/amina/file';
import { TODAY } from '../../../tests/characters';
import type { CefrSkills } from '../../generated/CefrSkills';
import type { LanguageSkill } from '../../generated/LanguageSkill';
import { speak } from '../../text';
import { languageInFull, languageWords, noSkills, overallLevel, rowKey } from './languages';
import PersonFacts from './PersonFacts.svelte';
import { readable } from './testing';

const ALL_FIVE: CefrSkills = {
    listening: 'B2',
    reading: 'A2',
    spoken_interaction: 'C1',
    spoken_production: 'B1',
    writing: 'A1',
};

function german(fields: Partial<LanguageSkill>): LanguageSkill {
    return {
        language: 'de',
        level: null,
        skills: noSkills(),
        first_language: false,
        basis: 'own_statement',
        ...fields,
    };
}

const inFull = (fields: Partial<LanguageSkill>) => readable(languageInFull(german(fields)));

test('the level as a whole counts, then the lowest of all five, then childhood', () => {
    expect(overallLevel(german({ level: 'B1', skills: ALL_FIVE }))).toBe('B1');
    expect(overallLevel(german({ skills: ALL_FIVE }))).toBe('A1');
    expect(overallLevel(german({ skills: { ...ALL_FIVE, listening: null } }))).toBeNull();
    expect(overallLevel(german({}))).toBeNull();
    expect(overallLevel(german({ first_language: true }))).toBe('C2');
    expect(overallLevel(german({ first_language: true, skills: { ...ALL_FIVE, reading: null } }))).toBeNull();
    expect(overallLevel(german({ first_language: true, skills: ALL_FIVE }))).toBe('A1');
});

test('the words in short say the level that counts', () => {
    expect(readable(languageWords(german({ level: 'B1', skills: ALL_FIVE })))).toBe('German B1');
    expect(readable(languageWords(german({ skills: ALL_FIVE })))).toBe('German A1');
    expect(readable(languageWords(german({ skills: { ...ALL_FIVE, writing: null } })))).toBe('German, level not known');
    expect(readable(languageWords(german({ first_language: true, skills: ALL_FIVE })))).toBe('German, first language');
});

test('skills whose levels are other than the one that is said are told one by one', () => {
    const skills = { ...noSkills(), listening: 'B1', reading: 'A2', writing: 'A1' } as const;
    expect(inFull({ level: 'B1', skills })).toBe('German B1; reading A2, writing A1 (Own statement)');
    expect(inFull({ skills, basis: 'tested' })).toBe(
        'German, level not known; listening B1, reading A2, writing A1 (Test)',
    );
    expect(inFull({ skills: ALL_FIVE })).toBe(
        'German A1; listening B2, reading A2, spoken interaction C1, spoken production B1 (Own statement)',
    );
    expect(inFull({ first_language: true, skills: { ...noSkills(), listening: 'C2', writing: 'A1' } })).toBe(
        'German, first language; writing A1 (Own statement)',
    );
});

test('skills that are all alike are not told again, and nothing is said of what nobody asked', () => {
    const alike = { ...noSkills(), listening: 'B1', writing: 'B1' } as const;
    expect(inFull({ level: 'B1', skills: alike })).toBe('German B1 (Own statement)');
    expect(inFull({})).toBe('German, level not known');
    expect(inFull({ first_language: true })).toBe('German, first language');
});

test('the facts of a person tell the skills in the language of the screen', () => {
    const languages = [german({ level: 'B1', skills: { ...noSkills(), reading: 'A2' } })];
    const file = { ...AMINA, candidate: { ...AMINA.candidate, languages } };
    speak('ar');
    const { container } = render(PersonFacts, { file, today: TODAY });
    expect(readable(container.textContent)).toContain('German B1؛ القراءة A2 (قول الشخص نفسه)');
});

test('a language inside other words begins with its own letters, by which its direction is found', () => {
    speak('ar');
    for (const skills of [noSkills(), ALL_FIVE]) {
        expect(languageInFull(german({ level: 'B1', skills }))).toMatch(/^\u2068G/);
    }
});

test('a language that was noted twice has two rows', () => {
    const twice = [german({}), german({ language: 'ar' }), german({})];
    expect(twice.map((_, index) => rowKey(twice, index))).toEqual(['de-0', 'ar-0', 'de-1']);
});
