import { render, screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA, row } from '../../../tests/amina/file';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import { CallFailed } from '../../platform';
import Pictogram, { PICTOGRAMS } from '../../shared/Pictogram.svelte';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import { fileWith, LIST, openCards, TODAY } from './testing';

const cardOf = async (name: RegExp) => within(await screen.findByRole('group', { name }));
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const pressed = (name: RegExp) =>
    within(screen.getByRole('group', { name }))
        .getAllByRole('button', { pressed: true })
        .map((one) => withoutIsolation(one.textContent));

test('a card shows its drawing, its word in both languages, and its sentence', async () => {
    openCards();
    const card = await screen.findByRole('group', { name: /^Card personal-a/ });
    expect(within(card).getByText('I do personal-a.')).toBeVisible();
    expect(within(card).getByText('Card personal-a بالعربية')).toHaveAttribute('dir', 'rtl');
    expect(within(card).getByText('Card personal-a بالعربية')).toHaveAttribute('lang', 'ar');
    expect(screen.getAllByRole('group', { name: /^Card/ })).toHaveLength(2);
    expect(await violations()).toEqual([]);
});

test('a candidate whose language no card has reads no second word, and one whose language one has reads it', async () => {
    openCards({ ...AMINA, candidate: { ...AMINA.candidate, preferred_language: 'tr' } });
    const turkish = await screen.findByText('personal türkçe');
    expect(turkish).toHaveAttribute('lang', 'tr');
    expect(screen.getByRole('group', { name: 'Card personal-b' })).toBeVisible();
});

test('an answer is saved at once with its day, and the next one changes the same set', async () => {
    const { host, user } = openCards();
    const first = await cardOf(/^Card personal-a/);
    await user.click(first.getByRole('button', { name: 'Often' }));
    await vi.waitFor(() => expect(requestsOf(host, 'add_strength_cards')).toHaveLength(1));
    await user.click((await cardOf(/^Card personal-b/)).getByRole('button', { name: 'Not now' }));
    await vi.waitFor(() => expect(requestsOf(host, 'change_strength_cards')).toHaveLength(1));
    const often = { 'personal-a': { answer: 'often', answered_on: TODAY } };
    expect(requestsOf(host, 'add_strength_cards')).toEqual([{ details: { candidate_id: 'amina', answers: often } }]);
    const both = { ...often, 'personal-b': { answer: 'not_now', answered_on: TODAY } };
    expect(requestsOf(host, 'change_strength_cards')).toEqual([
        { id: 'set', rev: 1, details: { candidate_id: 'amina', answers: both } },
    ]);
    expect(withoutIsolation(button(/^How I am/).textContent)).toContain('2 of 2 sorted');
    expect(statusLine().words()).toMatch(/^Saved/);
});

test('the pressed answer takes itself back, and that is saved too', async () => {
    const { host, user } = openCards(fileWith({ 'personal-a': 'often' }));
    await user.click((await cardOf(/^Card personal-a/)).getByRole('button', { name: 'Often' }));
    await vi.waitFor(() => expect(requestsOf(host, 'change_strength_cards')).toHaveLength(1));
    expect(requestsOf(host, 'change_strength_cards')[0]).toMatchObject({ rev: 3, details: { answers: {} } });
    expect((await cardOf(/^Card personal-a/)).queryAllByRole('button', { pressed: true })).toEqual([]);
});

test('the keyboard answers, takes back, and goes from card to card', async () => {
    const { user } = openCards();
    const first = (await cardOf(/^Card personal-a/)).getByRole('button', { name: 'Sometimes' });
    const second = (await cardOf(/^Card personal-b/)).getByRole('button', { name: 'Sometimes' });
    first.focus();
    await user.keyboard('1');
    expect(pressed(/^Card personal-a/)).toEqual(['Often']);
    await user.keyboard('3');
    expect(pressed(/^Card personal-a/)).toEqual(['New to me']);
    await user.keyboard('{ArrowRight}');
    expect(second).toHaveFocus();
    await user.keyboard('4{ArrowRight}');
    expect(second).toHaveFocus();
    expect(pressed(/^Card personal-b/)).toEqual(['Not now']);
    await user.keyboard('{Delete}{ArrowLeft}0');
    expect(first).toHaveFocus();
    expect(screen.queryAllByRole('button', { pressed: true })).toEqual([]);
});

test('from right to left the arrows lead where they point', async () => {
    speak('ar');
    const { user } = openCards();
    (await cardOf(/^Card personal-a/)).getByRole('button', { name: 'كثيرًا' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect((await cardOf(/^Card personal-b/)).getByRole('button', { name: 'كثيرًا' })).toHaveFocus();
    expect(await violations()).toEqual([]);
});

test('the sorting goes on in the first group where a card waits', async () => {
    openCards(fileWith({ 'personal-a': 'new', 'personal-b': 'not_now', 'social-a': 'often' }));
    expect(await screen.findByRole('heading', { level: 3, name: 'With other people' })).toBeVisible();
    expect(button(/^With other people/)).toHaveAttribute('aria-current', 'step');
});

test('the next group takes the focus to its heading', async () => {
    const { user } = openCards();
    await screen.findByRole('group', { name: /^Card personal-a/ });
    await user.click(button(/^Next/));
    const heading = screen.getByRole('heading', { level: 3, name: 'With other people' });
    await vi.waitFor(() => expect(heading).toHaveFocus());
    expect(screen.getByRole('group', { name: /^Card social-a/ })).toBeVisible();
});

test('what is done often becomes a competence with one press, in the words of the person, and can be taken back', async () => {
    const { host, read, user } = openCards(fileWith({ 'personal-a': 'often', 'personal-b': 'sometimes' }));
    await user.click(await screen.findByRole('button', { name: /^How I am/ }));
    expect(screen.getAllByRole('button', { name: /^Write down/ })).toHaveLength(1);
    await user.click(button(/^Write down as a competence: .*Card personal-a/));
    const [request] = requestsOf(host, 'add_competence') as { details: (typeof AMINA.competences)[number] }[];
    expect(request?.details).toEqual({
        candidate_id: 'amina',
        title: 'Card personal-a بالعربية',
        language: 'ar',
        translations: { en: 'Card personal-a', de: 'Card personal-a auf Deutsch' },
        setting: 'informal',
        experience_ids: [],
        esco: { uri: 'esco/personal-a', label: 'personal-a', release: '' },
        agreed: 'not_known',
        dissent_note: '',
        kept_apart: [],
    });
    await vi.waitFor(() => expect(statusLine().action?.words()).toBe('Undo'));
    expect((await cardOf(/^Card personal-a/)).getByRole('button', { name: 'Often' })).toHaveFocus();
    const file = fileWith({ 'personal-a': 'often', 'personal-b': 'sometimes' });
    await read({
        ...file,
        competences: [{ ...row('new'), ...(request?.details as (typeof file.competences)[number]) }],
    });
    expect((await cardOf(/^Card personal-a/)).getByText('Written down as a competence')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Write down/ })).not.toBeInTheDocument();
    await read(file);
    expect(button(/^Write down as a competence: .*Card personal-a/)).toHaveAttribute('aria-disabled', 'false');
});

test('a competence that is refused is told, and can be tried again', async () => {
    const add_competence = () => {
        throw new CallFailed('internal', {});
    };
    const { user } = openCards(fileWith({ 'personal-a': 'often' }), { add_competence });
    await user.click(await screen.findByRole('button', { name: /^Write down/ }));
    await vi.waitFor(() => expect(statusLine().words()).not.toBe(''));
    expect(statusLine().action).toBeUndefined();
    expect(button(/^Write down/)).toHaveAttribute('aria-disabled', 'false');
});

test('the summary counts, and lists what is done often first', async () => {
    const { user } = openCards(fileWith({ 'personal-a': 'new', 'social-b': 'often', 'method-a': 'sometimes' }));
    await user.click(await screen.findByRole('button', { name: /^Summary/ }));
    const counts = screen.getAllByRole('listitem').map((one) => withoutIsolation(one.textContent));
    expect(counts).toEqual(
        expect.arrayContaining(['Often: 1', 'Sometimes: 1', 'New to me: 1', 'Not now: 0', 'Not asked yet: 5']),
    );
    const rows = screen.getAllByRole('row').slice(1);
    const words = rows.map((one) => withoutIsolation(one.textContent));
    expect(words).toEqual([
        expect.stringMatching(/^Card social-b .*Often 22 Nov 2026Creativity/),
        expect.stringMatching(/^Card method-a .*Sometimes 22/),
        expect.stringMatching(/^Card personal-a .*New to me 22/),
    ]);
    expect(await violations()).toEqual([]);
});

test('a summary of nothing says what will stand there', async () => {
    const { user } = openCards();
    await user.click(await screen.findByRole('button', { name: /^Summary/ }));
    expect(screen.getByText(/^No card is sorted yet/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('all answers are taken back at once, with an undo, and what is sorted then is a new set', async () => {
    const all = Object.fromEntries(LIST.cards.map(({ id }) => [id, 'often' as const]));
    const { host, read, user } = openCards(fileWith(all));
    await user.click(await screen.findByRole('button', { name: 'Take all answers back' }));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_strength_cards')).toEqual([{ id: 'set', rev: 3 }]));
    expect(statusLine().action?.words()).toBe('Undo');
    await read(AMINA);
    await vi.waitFor(() => expect(screen.queryAllByRole('button', { pressed: true })).toEqual([]));
    await user.click((await cardOf(/^Card personal-b/)).getByRole('button', { name: 'Sometimes' }));
    await vi.waitFor(() => expect(requestsOf(host, 'add_strength_cards')).toHaveLength(1));
});

test('an undo in the file comes back onto the cards', async () => {
    const { read } = openCards(fileWith({ 'personal-a': 'often' }, 3));
    await screen.findByRole('group', { name: /^Card personal-a/ });
    expect(pressed(/^Card personal-a/)).toEqual(['Often']);
    await read(fileWith({ 'personal-a': 'sometimes' }, 4));
    expect(pressed(/^Card personal-a/)).toEqual(['Sometimes']);
});

test('cards that cannot be read are told in words', async () => {
    const strength_cards = () => {
        throw new CallFailed('internal', {});
    };
    openCards(AMINA, { strength_cards });
    expect(await screen.findByRole('heading', { name: /not/i })).toBeVisible();
});

test('a drawing is a part of the page, in the colour of its words, and silent', () => {
    expect(PICTOGRAMS).toHaveLength(28);
    const { container } = render(Pictogram, { name: 'selling' });
    expect(container.querySelector('[aria-hidden="true"] > svg path')).toBeInTheDocument();
    expect(container.querySelector('svg')).toHaveAttribute('stroke', 'currentColor');
});
