import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA, row } from '../../../tests/amina/file';
import { requestsOf } from '../../../tests/screen';
import type { FoundConcepts } from '../../generated/FoundConcepts';
import { proposedSetting, wordsOf } from './competences';
import { findSuggestion, openSection, readable, SEWING, suggestions } from './testing';

const LINK = { uri: SEWING.uri, label: 'sew textile-based articles', release: 'v1.2.0' };

const title = () => screen.getByRole('combobox', { name: 'What can this person do?' });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function write(file = AMINA, answers: Parameters<typeof openSection>[1] = {}) {
    const section = openSection(file, answers);
    await section.user.click(button('Add a competence'));
    return section;
}

const addedTo = (host: Parameters<typeof requestsOf>[0]) =>
    vi.waitFor(() => {
        const [request] = requestsOf(host, 'add_competence');
        expect(request).toBeDefined();
        return (request as { details: object }).details;
    });

test('own words are saved as they were said, in the language in which they were said, and nothing is chosen', async () => {
    const { host, user } = await write(AMINA, { find_concepts: { concepts: [SEWING] } });
    expect(title()).toHaveFocus();
    await user.type(title(), 'أخيط للجيران');
    await findSuggestion();
    await user.keyboard('{Enter}');
    expect(await addedTo(host)).toEqual({
        candidate_id: 'amina',
        title: 'أخيط للجيران',
        language: 'ar',
        translations: {},
        setting: 'informal',
        experience_ids: [],
        esco: null,
        agreed: 'not_known',
        dissent_note: '',
        kept_apart: [],
    });
});

test('a suggestion that is chosen brings its name, its concept and the words for other readers', async () => {
    const { host, user } = await write(AMINA, { find_concepts: { concepts: [SEWING] } });
    await user.type(title(), 'خياطة');
    const option = await findSuggestion();
    expect(readable(option.textContent)).toBe('sew textile-based articles خياطة المنسوجات');
    expect(within(option).getByText('خياطة المنسوجات')).toHaveAttribute('lang', 'ar');
    expect(screen.getByText(/ESCO classification of the European Commission/)).toBeVisible();
    expect(requestsOf(host, 'find_concepts').at(-1)).toEqual({
        kind: 'skill',
        text: 'خياطة',
        language: 'en',
        limit: 8,
    });
    expect(await violations()).toEqual([]);
    await user.keyboard('{ArrowDown}');
    expect(title()).toHaveAttribute('aria-activedescendant', option.id);
    expect(option).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    expect(await addedTo(host)).toMatchObject({
        title: 'خياطة المنسوجات',
        language: 'ar',
        esco: LINK,
        translations: { en: 'sew textile-based articles', de: 'Textilien nähen' },
    });
    expect(suggestions()).toEqual([]);
    expect(title()).toHaveFocus();
});

test('a suggestion is chosen with the mouse as well, and Escape closes the list', async () => {
    const { host, user } = await write(AMINA, { find_concepts: { concepts: [SEWING] } });
    await user.type(title(), 'sew');
    await findSuggestion();
    await user.keyboard('{Escape}');
    expect(suggestions()).toEqual([]);
    expect(title()).toHaveValue('sew');
    await user.type(title(), ' d');
    await user.click(await findSuggestion());
    expect(await addedTo(host)).toMatchObject({ esco: LINK });
});

test('an answer that comes too late is dropped', async () => {
    const answers: ((found: FoundConcepts) => void)[] = [];
    const find_concepts = () => new Promise<FoundConcepts>((resolve) => answers.push(resolve));
    const { user } = await write(AMINA, { find_concepts });
    await user.type(title(), 'se');
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    await user.type(title(), 'w');
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.({ concepts: [SEWING] });
    await findSuggestion();
    answers[0]?.({ concepts: [] });
    await vi.waitFor(() => expect(suggestions()).toHaveLength(1));
});

test('where nothing can be suggested, own words are enough', async () => {
    const { host, user } = await write();
    await user.type(title(), 'Sewing');
    await vi.waitFor(() => expect(requestsOf(host, 'find_concepts')).not.toEqual([]));
    expect(suggestions()).toEqual([]);
    await user.tab();
    expect(await addedTo(host)).toMatchObject({ title: 'Sewing' });
});

test('how it was learnt is proposed by the experience, until somebody says it', async () => {
    const school = { ...AMINA.experiences[0], ...row('school'), kind: 'schooling', title: 'School', translations: {} };
    const file = { ...AMINA, experiences: [...AMINA.experiences, school] as typeof AMINA.experiences };
    const { host, user } = await write(file);
    await user.type(title(), 'Sewing');
    expect(screen.getByText('A proposal. Choose what is right.')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: 'School' }));
    expect(screen.getByRole('radio', { name: 'Formal' })).toBeChecked();
    expect(readable(screen.getByText(/A proposal/).textContent)).toBe(
        'A proposal, because of “School”. Choose what is right.',
    );
    await user.click(screen.getByRole('radio', { name: 'Non-formal' }));
    expect(screen.queryByText(/A proposal/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Sewing workshop' }));
    expect(screen.getByRole('radio', { name: 'Non-formal' })).toBeChecked();
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_competence').at(-1)).toMatchObject({
            details: { setting: 'non_formal', experience_ids: ['workshop', 'school'] },
        }),
    );
});

test('each kind of experience proposes its setting', () => {
    expect(proposedSetting('schooling')).toBe('formal');
    expect(proposedSetting('course')).toBe('non_formal');
    expect(proposedSetting('own_business')).toBe('informal');
    expect(proposedSetting('care')).toBe('informal');
    expect(proposedSetting(undefined)).toBe('informal');
});

test('a concept is worded in the language that was spoken, or in the one that was typed', () => {
    expect(wordsOf(SEWING.labels, 'de', 'ar')).toMatchObject({ title: 'Textilien nähen', language: 'de' });
    expect(wordsOf(SEWING.labels, 'ti', 'ar')).toMatchObject({ title: 'خياطة المنسوجات', language: 'ar' });
    expect(wordsOf({ ...SEWING.labels, de: '' }, 'de', 'en')).toEqual({
        title: 'sew textile-based articles',
        language: 'en',
        translations: { ar: 'خياطة المنسوجات' },
    });
});

test('words for other readers are kept by language, and an emptied field is no translation', async () => {
    const { host, user } = openSection();
    await user.click(button(/^Change .*Sewing/));
    expect(screen.queryByLabelText('In Arabic')).not.toBeInTheDocument();
    await user.type(screen.getByLabelText(/^In .*German/), 'Brautkleider nähen');
    await user.clear(screen.getByLabelText(/^In .*en/));
    await user.click(button('Done'));
    expect(requestsOf(host, 'change_competence').at(-1)).toMatchObject({
        details: { translations: { de: 'Brautkleider nähen' } },
    });
});

test('whether the person agrees has three answers, and a no asks what the person sees differently', async () => {
    const { host, user } = await write();
    await user.type(title(), 'Sewing');
    expect(screen.getByRole('radio', { name: 'Not asked yet' })).toBeChecked();
    expect(screen.queryByLabelText('What does the person see differently?')).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'No' }));
    const note = screen.getByLabelText('What does the person see differently?');
    expect(note).toHaveAccessibleDescription(/access report/);
    await user.type(note, 'Only for neighbours.');
    await user.click(button('Done'));
    expect(requestsOf(host, 'change_competence').at(-1)).toMatchObject({
        details: { agreed: 'no', dissent_note: 'Only for neighbours.' },
    });
});

test('a new competence stands once, is changed after it was added, and the next is a key away', async () => {
    const { host, user, read } = await write();
    await user.type(title(), 'Ironing');
    await user.tab();
    await addedTo(host);
    const [first] = AMINA.competences;
    const ironing = { ...first, ...row('new'), title: 'Ironing', language: 'en', translations: {} };
    await read({ ...AMINA, competences: [...AMINA.competences, ironing] as typeof AMINA.competences });
    expect(screen.getAllByRole('row').slice(1)).toHaveLength(2);
    expect(screen.getByRole('heading', { name: 'Evidence for this competence' })).toBeVisible();
    await user.click(button('Done'));
    await vi.waitFor(() => expect(screen.getAllByRole('row').slice(1)).toHaveLength(3));
    expect(button('Add a competence')).toHaveFocus();
    expect(requestsOf(host, 'add_competence')).toHaveLength(1);
});
