// Every open question that a match may name leads to the field of the file in which it is answered.

import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';

import { AMINA } from '../../tests/amina/file';
import BusinessSection from '../features/business/BusinessSection.svelte';
import PersonSection from '../features/candidates/PersonSection.svelte';
import { ALL_QUESTIONS, whereToAnswer } from '../features/matching/answers';
import { replaceHost } from '../platform';
import { memoryHost } from '../platform/memory';
import { SECTIONS } from './place';

/** What is told by several entries has a section of its own and no single field. */
const BY_ENTRIES = ['qualification_level', 'competence', 'supported_competences'];

const where = (about: (typeof ALL_QUESTIONS)[number]) => whereToAnswer({ about, of: null }, AMINA.candidate.languages);

test('all questions that rules can leave open are known', () => {
    expect(ALL_QUESTIONS).toHaveLength(22);
    expect(ALL_QUESTIONS.filter((about) => where(about).field === undefined)).toEqual(BY_ENTRIES);
    expect(ALL_QUESTIONS.filter((about) => !SECTIONS.includes(where(about).section))).toEqual([]);
});

test.each(ALL_QUESTIONS.filter((about) => !BY_ENTRIES.includes(about)))('%s leads to its field', (about) => {
    replaceHost(memoryHost({}));
    const { section, field } = where(about);
    if (section === 'person') {
        render(PersonSection, { file: AMINA, today: '2026-11-23', field });
    } else {
        render(BusinessSection, { file: AMINA, field });
    }
    const place = document.querySelector(`[id$="-${field}"]`);
    expect(place).not.toBeNull();
    expect(place?.contains(document.activeElement)).toBe(true);
});

test('a language that is recorded leads to its own level, and another one to where it is added', () => {
    const language = (code: string) => ({ about: 'language' as const, of: { kind: 'language' as const, value: code } });
    const languages = [{ language: 'ar' }, { language: 'de' }];
    expect(whereToAnswer(language('de'), languages)).toEqual({ section: 'person', field: 'languages-1-level' });
    expect(whereToAnswer(language('fr'), languages)).toEqual({ section: 'person', field: 'languages-another' });
});
