import { screen } from '@testing-library/svelte';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA, row } from '../../../tests/amina/file';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { Strength } from '../../generated/Strength';
import { speak } from '../../text';
import { fileOf, openSection, readable } from './testing';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const names = () => screen.getAllByRole('rowheader').map((cell) => readable(cell.textContent));
const sortBy = (user: UserEvent, order: string) => user.selectOptions(screen.getByLabelText('Sort by'), order);
const group = (user: UserEvent) => user.click(screen.getByRole('checkbox', { name: 'Group by strength' }));

/** The names and the headings, from the top. A line that is being changed has neither. */
function outline(): string[] {
    const marks = screen.getByRole('table').querySelectorAll('[role="rowheader"], [role="cell"] > h3');
    return [...marks].map((mark) => readable(mark.textContent));
}

/** A file with these competences in English, in the order of recording. */
function recorded(...competences: [title: string, strength: Strength][]): CandidateFile {
    const [first] = AMINA.competences;
    return {
        ...AMINA,
        competences: competences.map(([title], place) => ({
            ...(first as CandidateFile['competences'][number]),
            ...row(`c-${place}`),
            title,
            language: 'en',
            translations: {},
        })),
        evidence: [],
        support: competences.map(([, strength], place) => ({
            competence_id: `c-${place}`,
            strength,
            pieces: [],
            phases: ['identified' as const],
        })),
    };
}

const FOUR = recorded(['Weaving', 'stated'], ['Baking', 'shown'], ['Éclairs', 'stated'], ['Driving', 'certified']);

test('the ledger stands in the order of recording until another one is chosen', async () => {
    const { user } = openSection(FOUR);
    expect(names()).toEqual(['Weaving', 'Baking', 'Éclairs', 'Driving']);
    await sortBy(user, 'Name');
    expect(names()).toEqual(['Baking', 'Driving', 'Éclairs', 'Weaving']);
    await sortBy(user, 'Strength, strongest first');
    expect(names()).toEqual(['Driving', 'Baking', 'Weaving', 'Éclairs']);
    await sortBy(user, 'Order of recording');
    expect(names()).toEqual(['Weaving', 'Baking', 'Éclairs', 'Driving']);
});

test('the name that counts is the one in the language of the screen', async () => {
    const [weaving, ...others] = FOUR.competences;
    const file = { ...FOUR, competences: [{ ...weaving, translations: { de: 'Anweben' } }, ...others] };
    const { user } = openSection(file as CandidateFile);
    await sortBy(user, 'Name');
    expect(names().at(-1)).toBe('Weaving');
    speak('de');
    await screen.findByText('Anweben');
    expect(names()[0]).toMatch(/^Anweben/);
});

test('groups: the strongest first, each with its strength and its count, sorted within', async () => {
    const { user } = openSection(FOUR);
    await group(user);
    const grouped = ['Certified 1 competence', 'Driving', 'Shown 1 competence', 'Baking', 'Stated 2 competences'];
    expect(outline()).toEqual([...grouped, 'Weaving', 'Éclairs']);
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '8');
    await sortBy(user, 'Name');
    expect(outline()).toEqual([...grouped, 'Éclairs', 'Weaving']);
    await user.click(screen.getByRole('radio', { name: /Shown/ }));
    expect(outline()).toEqual(['Shown 1 competence', 'Baking']);
    await group(user);
    expect(outline()).toEqual(['Baking']);
});

test('in a long ledger a heading counts its whole group, and the first hundred are those of the chosen order', async () => {
    const { user } = openSection(fileOf(400));
    await group(user);
    expect(outline()[0]).toBe('Confirmed 100 competences');
    expect(names()).toHaveLength(100);
    await user.click(screen.getByRole('button', { name: /^Show all/ }));
    expect(names()).toHaveLength(400);
    expect(outline()[101]).toBe('Stated 300 competences');
    await group(user);
    await sortBy(user, 'Name');
    expect(names().slice(0, 3)).toEqual(['Task 0', 'Task 1', 'Task 2'].map((name) => expect.stringContaining(name)));
});

test('what is being changed keeps its place and its words, and moves once it is done', async () => {
    const { read, user } = openSection(FOUR);
    await group(user);
    await sortBy(user, 'Name');
    await user.click(button(/^Change .*Éclairs\W*$/));
    const field = screen.getByLabelText('What can this person do?');
    const [weaving, baking, , driving] = FOUR.competences;
    const renamed = { ...(FOUR.competences[2] as CandidateFile['competences'][number]), title: 'Zucchini' };
    const support = FOUR.support.map((one) => ({ ...one, strength: 'shown' as const }));
    await read({ ...FOUR, competences: [weaving, baking, renamed, driving] as typeof FOUR.competences, support });
    expect(screen.getByLabelText('What can this person do?')).toBe(field);
    expect(field).toHaveFocus();
    expect(outline().slice(0, 5)).toEqual([
        'Shown 3 competences',
        'Baking',
        'Driving',
        'Weaving',
        'Stated 1 competence',
    ]);
    await user.click(button('Done'));
    expect(outline()).toEqual(['Shown 4 competences', 'Baking', 'Driving', 'Weaving', 'Zucchini']);
    expect(button(/^Change .*Zucchini\W*$/)).toHaveFocus();
});

test('the form stays open and its words stay when the order changes', async () => {
    const { user } = openSection(fileOf(120));
    await user.click(button(/^Change .*Task 1\W*$/));
    await user.type(screen.getByLabelText('What can this person do?'), ' more');
    await group(user);
    expect(screen.getByLabelText('What can this person do?')).toHaveValue('Task 1 more');
    await sortBy(user, 'Strength, strongest first');
    expect(screen.getByLabelText('What can this person do?')).toHaveValue('Task 1 more');
});

test('a line that moves takes the focus along', async () => {
    const { read, user } = openSection(FOUR);
    await sortBy(user, 'Strength, strongest first');
    for (const strength of ['certified', 'stated'] as const) {
        const why = screen.getByRole('button', { name: /^Why\?.*Weaving/ });
        why.focus();
        await read({
            ...FOUR,
            support: FOUR.support.map((one) => (one.competence_id === 'c-0' ? { ...one, strength } : one)),
        });
        expect(names().indexOf('Weaving')).toBe(strength === 'certified' ? 0 : 2);
        await expect.poll(() => document.activeElement).toBe(why);
    }
});

test('a line that the filter hides once it is done leaves the focus with the ledger', async () => {
    const { read, user } = openSection(FOUR);
    await user.click(screen.getByRole('radio', { name: /Shown/ }));
    await user.click(button(/^Change .*Baking\W*$/));
    await read({ ...FOUR, support: FOUR.support.map((one) => ({ ...one, strength: 'stated' as const })) });
    await user.click(button('Done'));
    expect(screen.queryByRole('rowheader')).not.toBeInTheDocument();
    expect(screen.getByRole('table')).toHaveFocus();
});

test('the filter can be left again, even when one line is all that remains', async () => {
    const { read, user } = openSection(recorded(['Weaving', 'stated'], ['Baking', 'shown']));
    await user.click(screen.getByRole('radio', { name: /Shown/ }));
    await read(recorded(['Weaving', 'stated']));
    await user.click(screen.getByRole('radio', { name: /All/ }));
    expect(names()).toEqual(['Weaving']);
});

test('the order and the groups are chosen with the keyboard, and axe finds nothing in English or Arabic', async () => {
    const { user } = openSection(FOUR);
    screen.getByRole('radio', { name: /All/ }).focus();
    await user.tab();
    expect(screen.getByLabelText('Sort by')).toHaveFocus();
    await user.tab();
    await user.keyboard(' ');
    expect(screen.getByRole('heading', { name: /^Certified/ })).toBeVisible();
    expect(await violations()).toEqual([]);
    speak('ar');
    await screen.findByRole('table', { name: 'الكفاءات' });
    expect(screen.getByRole('heading', { name: /كفاءتان/ })).toBeVisible();
    expect(await violations()).toEqual([]);
});
