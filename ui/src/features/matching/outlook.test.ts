// What single changes would open over the whole directory, what to ask next, and where each question is answered.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { GERMAN_AT_B1 } from '../../../tests/characters';
import { withoutIsolation } from '../../../tests/screen';
import type { OfferInBrief } from '../../generated/OfferInBrief';
import type { OfferKind } from '../../generated/OfferKind';
import type { Opening } from '../../generated/Opening';
import { speak } from '../../text';
import { openingSentence } from './openings';
import Openings from './Openings.svelte';
import Questions from './Questions.svelte';

const brief = (id: string, kind: OfferKind, weeks: number | null = null): OfferInBrief => ({
    id,
    step: 'finance',
    kind,
    name: `Angebot ${id}`,
    names: { en: `Offer ${id}` },
    weeks,
});

const GERMAN: Opening = {
    kind: 'own_step',
    change: GERMAN_AT_B1,
    from: null,
    opens: [brief('course', 'course'), brief('a', 'loan'), brief('b', 'loan'), brief('c', 'loan')],
    led_to_by: [brief('evening', 'course', 14), brief('unknown', 'course'), brief('long', 'course', 30)],
};
const PERMIT: Opening = {
    kind: 'permit',
    change: { id: 'requirement-self-employment-allowed', arguments: {} },
    from: null,
    opens: [brief('a', 'loan')],
    led_to_by: [],
};
const BIRTHDAY: Opening = {
    kind: 'time',
    change: null,
    from: '2027-05-01',
    opens: [brief('g', 'grant')],
    led_to_by: [],
};

function show(openings: readonly Opening[]) {
    const onoffer = vi.fn();
    const { container } = render(Openings, { openings, onoffer });
    return { onoffer, user: userEvent.setup(), words: () => withoutIsolation(container.textContent) };
}

test('the change that opens most stands first, with the offers by kind and the shortest ways there', () => {
    const { words } = show([GERMAN, PERMIT, BIRTHDAY]);
    expect(words()).toContain('This alone would open 3 loans, 1 course: German at B1 or better.');
    expect(words()).toMatch(/“Offer evening” leads there\. It takes 14 weeks\. ?“Offer unknown” leads there\./);
    expect(words()).not.toContain('Another or a longer permit');
});

test('the other changes wait behind a button, and a permit is told as information and no advice', async () => {
    const { user, words } = show([GERMAN, PERMIT, BIRTHDAY]);
    const more = screen.getByRole('button', { name: /Show .*2.* other ways/ });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(more).toHaveAttribute('aria-expanded', 'true');
    expect(words()).toContain('Another or a longer permit would open 1 loan: a permit that allows self-employment.');
    expect(words()).toContain('This is information and no advice to change the permit.');
    expect(words()).toContain('From 1 May 2027 on, this is open as well: 1 grant. Nothing has to be done for it.');
    expect(await violations()).toEqual([]);
});

test('whoever wants to know which offers they are sees every name, and opens one', async () => {
    const { onoffer, user } = show([GERMAN]);
    await user.click(screen.getByText('Which ones?'));
    const names = within(screen.getByRole('list')).getAllByRole('button');
    expect(names.map((name) => name.textContent)).toEqual(['Offer course', 'Offer a', 'Offer b', 'Offer c']);
    expect(screen.getByText(/Offer long/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Offer b' }));
    expect(onoffer).toHaveBeenCalledWith('b');
});

test('where nothing would open more, nothing is said', () => {
    expect(show([]).words().trim()).toBe('');
});

test('numbers of offers agree with their words in German and Arabic', () => {
    const loans = (count: number) => {
        const opens = Array.from({ length: count }, (_, at) => brief(String(at), 'loan'));
        return withoutIsolation(openingSentence({ ...PERMIT, kind: 'own_step', opens }));
    };
    speak('de');
    expect(loans(1)).toContain('1 Kredit:');
    expect(loans(3)).toContain('3 Kredite:');
    speak('ar');
    expect(loans(1)).toContain('(قرض واحد)');
    expect(loans(2)).toContain('(قرضان)');
    expect(loans(3)).toContain('(3 قروض)');
    expect(loans(11)).toContain('(11 قرضًا)');
});

test('the questions come in their order, each with how many offers it decides and the way to its field', async () => {
    const onquestion = vi.fn();
    const question = (about: 'age' | 'gender' | 'region' | 'stage', decides: number, helps_decide: number) => ({
        about,
        of: null,
        decides,
        helps_decide,
    });
    const questions = [
        question('gender', 4, 1),
        question('age', 1, 0),
        question('region', 0, 2),
        question('stage', 0, 1),
    ];
    render(Questions, { questions, onquestion });
    const user = userEvent.setup();
    const lines = () => screen.getAllByRole('listitem').map((line) => withoutIsolation(line.textContent));
    expect(lines()).toEqual([
        'gender decides 4 offers Fill in',
        'age decides 1 offer Fill in',
        'region of residence one of several open questions about 2 offers Fill in',
    ]);
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /Show .*1 more question/ }));
    expect(lines()).toHaveLength(4);
    await user.click(screen.getByRole('button', { name: /^Fill in: \W*age\W*$/ }));
    expect(onquestion).toHaveBeenCalledWith(question('age', 1, 0));
});

test('of two languages each is a question by its own name', () => {
    const language = (code: string, decides: number) => ({
        about: 'language' as const,
        of: { kind: 'language' as const, value: code },
        decides,
        helps_decide: 0,
    });
    render(Questions, { questions: [language('de', 3), language('ar', 1)], onquestion: vi.fn() });
    const lines = screen.getAllByRole('listitem').map((line) => withoutIsolation(line.textContent));
    expect(lines).toEqual([
        'knowledge of a language (German) decides 3 offers Fill in',
        'knowledge of a language (Arabic) decides 1 offer Fill in',
    ]);
});

test('where nothing is left to ask, nothing is said', () => {
    const { container } = render(Questions, { questions: [], onquestion: vi.fn() });
    expect(container.textContent.trim()).toBe('');
});
