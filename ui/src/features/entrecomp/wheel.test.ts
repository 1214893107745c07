// What came of the sittings: a drawing, a table that says the same, a talk, and a look back.

import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import { fileWith, openRoom, sitting, type Short } from './testing';
import { linesOf, marksOf, nameAt, placeOf, RADIUS } from './wheel';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const words = (element: Element | null | undefined) => withoutIsolation(element?.textContent);

const RATINGS: Readonly<Record<string, Short>> = {
    c1: [4, 4],
    c2: [5, 2],
    c3: [3, 4, 'She is too modest.'],
    c4: [2, null],
    c7: [null, 8],
};

const FIRST = sitting('first', '2026-09-14', { c1: [3, 4], c2: [5, 4], c3: [4, null], c5: [1, 1] });
const SECOND = sitting('second', '2026-11-02', RATINGS);

const IDS = ['a', 'b', 'c', 'd'];
const four = (own: readonly (number | null)[]) =>
    Object.fromEntries(
        own.map((level, place) => [IDS[place] ?? '', { own: level, counsellor: null, example: '', discussed: '' }]),
    );

/** The marks of the drawing: the competence, and the level. */
function drawn(container: HTMLElement, rater: 'own' | 'counsellor'): string[] {
    const marks = [...container.querySelectorAll<SVGElement>(`svg [data-${rater}]`)];
    return marks.map((mark) => `${mark.dataset[rater] ?? ''} ${mark.dataset['level'] ?? ''}`);
}

/** The same from the table. */
function told(container: HTMLElement, column: 0 | 1): string[] {
    return [...container.querySelectorAll<HTMLElement>('tr[data-competence]')].flatMap((line) => {
        const level = /^\d/.exec(words(line.querySelectorAll('td')[column]))?.[0];
        return level ? [`${line.dataset['competence'] ?? ''} ${level}`] : [];
    });
}

test('a level is a distance from the middle, and what was not asked has no mark and no line to it', () => {
    const marks = marksOf(IDS, four([8, 4, null, 2]), 'own', false);
    expect(marks.map(({ id, x, y }) => [id, x, y])).toEqual([
        ['a', 0, -RADIUS],
        ['b', RADIUS / 2, 0],
        ['d', -RADIUS / 4, 0],
    ]);
    expect(linesOf(IDS, marks).map(([from, to]) => from.id + to.id)).toEqual(['ab', 'da']);
});

test('from right to left the wheel is mirrored', () => {
    const [plain, mirrored] = [false, true].map((isMirrored) => placeOf(1, 15, RADIUS, isMirrored));
    expect(mirrored).toEqual({ x: -(plain?.x ?? 0), y: plain?.y });
    expect(nameAt('One name', 1, 15, false).side).toBe('right');
    expect(nameAt('One name', 1, 15, true).side).toBe('left');
});

test('long names are broken into short lines, and words are never torn', () => {
    const { lines } = nameAt('13 Coping with uncertainty, ambiguity and risk', 12, 15, false);
    expect(lines).toEqual(['13 Coping with', 'uncertainty,', 'ambiguity and risk']);
});

test('the wheel and its table say the same', async () => {
    const { container } = openRoom(fileWith(SECOND));
    await screen.findByRole('table');
    expect(drawn(container, 'own')).toEqual(['c1 4', 'c2 5', 'c3 3', 'c4 2']);
    expect(drawn(container, 'own')).toEqual(told(container, 0));
    expect(drawn(container, 'counsellor')).toEqual(['c1 4', 'c2 2', 'c3 4', 'c7 8']);
    expect(drawn(container, 'counsellor')).toEqual(told(container, 1));
    // Nobody needs a colour: one has circles, the other squares.
    expect(container.querySelectorAll('circle[data-own]')).toHaveLength(4);
    expect(container.querySelectorAll('rect[data-counsellor]')).toHaveLength(4);
    expect(container.querySelector('svg:has([data-own])')).toHaveAttribute('aria-hidden', 'true');
    expect(await violations()).toEqual([]);
});

test('the table says each difference in words, and what was not asked is no level', async () => {
    openRoom(fileWith(SECOND));
    const table = within(await screen.findByRole('table'));
    const line = (name: string) =>
        [...(table.getByRole('rowheader', { name }).closest('tr')?.querySelectorAll('td') ?? [])].map(words);
    expect(line('1 Competence 1')).toEqual(['4 Step 4', '4 Step 4', 'Both see the same.']);
    expect(line('2 Competence 2')).toEqual(['5 Step 5', '2 Step 2', 'The person sees 3 levels more.']);
    expect(line('3 Competence 3')).toEqual(['3 Step 3', '4 Step 4', 'The counsellor sees one level more.']);
    expect(line('4 Competence 4')).toEqual(['2 Step 2', 'Not asked', 'Only one of the two has chosen.']);
    expect(line('5 Competence 5')).toEqual(['Not asked', 'Not asked', 'Not asked']);
});

test('the note that these levels are of no other scale stands at the wheel, and no level of the EQF', async () => {
    const { container } = openRoom(fileWith(SECOND));
    expect(await screen.findByText('These levels share nothing with others.')).toBeVisible();
    expect(container.textContent).not.toMatch(/EQF/);
});

test('in Arabic the drawing turns with its words', async () => {
    speak('ar');
    const { container } = openRoom(fileWith(SECOND));
    await screen.findByRole('table');
    const [, second] = [...container.querySelectorAll('circle[data-own]')];
    expect(Number(second?.getAttribute('cx'))).toBeLessThan(0);
    expect(container.querySelector('svg text[direction]')).toHaveAttribute('direction', 'rtl');
    expect(drawn(container, 'own')).toEqual(told(container, 0));
    expect(await violations()).toEqual([]);
});

test('what is worth talking about stands in the order of the difference, until it was talked about', async () => {
    const { user } = openRoom(
        fileWith(sitting('second', '2026-11-02', { c1: [3, 4, 'She is too modest.'], c2: [5, 2] })),
    );
    const list = within(await screen.findByRole('region', { name: 'Worth talking about' }));
    expect(list.getAllByRole('listitem').map(words)).toEqual([
        'Competence 2 The person sees 3 levels more. Talk about it',
        'Competence 1 The counsellor sees one level more. She is too modest. Talked about',
    ]);
    await user.click(list.getByRole('button', { name: /^Talk about it: .*Competence 2/ }));
    expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('Competence 2');
    expect(screen.getByLabelText('What you said to each other about it')).toHaveFocus();
});

test('where nothing differs, that is said', async () => {
    openRoom(fileWith(sitting('same', '2026-11-02', { c1: [2, 2], c2: [3, null] })));
    expect(await screen.findByText('So far you see nothing differently.')).toBeVisible();
});

test('the latest sitting is shown first, and an earlier one can be looked at', async () => {
    const { container, user } = openRoom(fileWith(FIRST, SECOND));
    const choice = within(await screen.findByRole('navigation', { name: 'Sittings' }));
    expect(choice.getAllByRole('button').map(words)).toEqual([
        '2 Nov 2026 5 of 15 asked Katrin Vogt',
        '14 Sep 2026 4 of 15 asked Katrin Vogt',
    ]);
    expect(choice.getByRole('button', { name: /^2 Nov/ })).toHaveAttribute('aria-current', 'true');
    await user.click(choice.getByRole('button', { name: /^14 Sep/ }));
    expect(drawn(container, 'own')).toEqual(['c1 3', 'c2 5', 'c3 4', 'c5 1']);
    expect(screen.queryByRole('button', { name: /^Compare/ })).not.toBeInTheDocument();
});

test('a sitting is compared with the one before in words, beside arrows', async () => {
    const { user } = openRoom(fileWith(FIRST, SECOND));
    await user.click(await screen.findByRole('button', { name: /^Compare with .*14 Sep 2026/ }));
    expect(screen.getByRole('columnheader', { name: /^Since .*14 Sep 2026/ })).toBeVisible();
    const cell = (name: string) =>
        screen.getByRole('rowheader', { name }).closest('tr')?.querySelector('td:last-child');
    expect(words(cell('1 Competence 1'))).toBe('Person: one level further Counsellor: the same as before');
    expect(words(cell('2 Competence 2'))).toBe('Person: the same as before Counsellor: 2 levels less');
    expect(words(cell('3 Competence 3'))).toBe('Person: one level less Counsellor: chosen for the first time');
    expect(words(cell('5 Competence 5'))).toBe('Person: not asked this time Counsellor: not asked this time');
    expect(words(cell('6 Competence 6'))).toBe('Person: Not asked Counsellor: Not asked');
    expect(cell('1 Competence 1')?.querySelector('.lucide-arrow-up')).toBeInTheDocument();
    expect(cell('2 Competence 2')?.querySelector('.lucide-arrow-down')).toBeInTheDocument();
    expect(await violations()).toEqual([]);
});

test('a sitting is removed at once, and that can be taken back', async () => {
    const { host, read, user } = openRoom(fileWith(FIRST, SECOND));
    await screen.findByRole('table');
    await user.click(button('Remove this sitting'));
    expect(requestsOf(host, 'remove_entrecomp_rating')).toEqual([{ id: 'second', rev: 1 }]);
    await vi.waitFor(() => expect(statusLine().action?.words()).toBe('Undo'));
    await read(fileWith(FIRST));
    expect(screen.getByRole('heading', { level: 3, name: /14 Sep 2026/ })).toBeVisible();
    await read(fileWith());
    expect(screen.getByText(/^There is no sitting yet/)).toBeVisible();
});

test('a new sitting begins beside the others, and what came of it is shown when it is done', async () => {
    const { host, read, user } = openRoom(fileWith(FIRST));
    await user.click(await screen.findByRole('button', { name: 'Begin a new sitting' }));
    await user.click(screen.getByRole('radio', { name: /Sentence 2 of 1\./ }));
    await vi.waitFor(() => expect(requestsOf(host, 'add_entrecomp_rating')).toHaveLength(1));
    await read(fileWith(FIRST, sitting('new', '2026-11-23', { c1: [2, null] })));
    await user.click(button('Look at the wheel'));
    const heading = await screen.findByRole('heading', { level: 3, name: /23 Nov 2026/ });
    await vi.waitFor(() => expect(heading).toHaveFocus());
    expect(requestsOf(host, 'add_entrecomp_rating')).toHaveLength(1);
    expect(requestsOf(host, 'change_entrecomp_rating')).toEqual([]);
});
