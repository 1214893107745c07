import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA } from '../../../tests/amina/file';
import { TODAY } from '../../../tests/characters';
import type { CandidateDetails } from '../../generated/CandidateDetails';
import type { CandidateFile } from '../../generated/CandidateFile';
import CandidateHead from './CandidateHead.svelte';
import { noSkills } from './languages';
import { readable } from './testing';

function show(fields: Partial<CandidateDetails>, other: Partial<CandidateFile> = {}): string {
    const file = { ...AMINA, candidate: { ...AMINA.candidate, ...fields }, ...other };
    const { container } = render(CandidateHead, { file, today: TODAY });
    return readable(container.textContent);
}

const heading = () => screen.getByRole('heading', { level: 1 });

test('a name that is written from the right stands isolated, with its code and how to address the person', async () => {
    const words = show({});
    expect(heading().querySelector('bdi')).toHaveTextContent('أمينة درويش');
    expect(words).toContain('Code Linden 04 · Call this person Amina');
    expect(words).toContain('Residence permit: 11 days left');
    expect(await violations()).toEqual([]);
});

test('without any name the code is the heading, and stands there once', () => {
    const words = show({ full_name: '', address_as: '' });
    expect(heading()).toHaveTextContent('Linden 04');
    expect(words.match(/Linden 04/g)).toHaveLength(1);
    expect(words).toContain('This person is known by a code only.');
});

test('a very long name is whole, and smaller', () => {
    show({ full_name: 'م'.repeat(300) });
    expect(heading()).toHaveTextContent('م'.repeat(300));
    expect(heading()).toHaveClass('long');
});

test('a language that was noted twice does not break the head', () => {
    const arabic = {
        language: 'ar',
        level: null,
        first_language: true,
        basis: 'own_statement',
        skills: noSkills(),
    } as const;
    expect(show({ languages: [arabic, arabic] }).match(/Arabic, first language/g)).toHaveLength(2);
});

test('no consent is said in words, and so is the permit without a title', () => {
    const residence = {
        title: '',
        kind: null,
        valid_from: null,
        valid_until: null,
        self_employment: 'not_known',
    } as const;
    const words = show({ residence }, { consents: [] });
    expect(words).toContain('No consent is recorded yet.');
    expect(words).toContain('Permit: end not known');
});
