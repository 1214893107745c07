// A written exam on the screen: each kind of item by keys, open items, going on later, and nothing that gives an answer away.

import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { AssessmentDetails } from '../../generated/AssessmentDetails';
import { assessment, button, fileWith, goOn, lastSaved, openRoom, standing } from './testing';

const item = (name: string) => screen.findByRole('group', { name });
const saved = (host: Parameters<typeof lastSaved>[0]) => lastSaved(host).answers as Record<string, unknown>;

test('figures and letters choose, Enter turns the page, and everything is saved', async () => {
    const { host, user } = await goOn();
    await item('Which is the largest?');
    await user.keyboard('2');
    expect(button(/Nine/)).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('c');
    expect(button(/Nine/)).toHaveAttribute('aria-pressed', 'false');
    await vi.waitFor(() => expect(saved(host)).toEqual({ one: { form: 'chosen', options: [2] } }));
    await user.keyboard('{Enter}');
    await item('Which are even?');
    await user.keyboard('3a');
    await vi.waitFor(() => expect(saved(host)).toMatchObject({ several: { form: 'chosen', options: [0, 2] } }));
    await user.keyboard('{ArrowRight}');
    await item('An hour has 50 minutes.');
    await user.keyboard('2{Enter}');
    const field = await screen.findByRole('textbox', { name: /What do seven pairs cost\? euros/ });
    expect(field).toHaveFocus();
    await user.keyboard('٨٤,٠{Enter}');
    await item('What comes first?');
    await vi.waitFor(() =>
        expect(saved(host)).toMatchObject({
            judge: { form: 'judged', holds: false },
            price: { form: 'written', text: '٨٤,٠' },
        }),
    );
    await user.keyboard('{ArrowLeft}');
    expect(await screen.findByDisplayValue('٨٤,٠')).toBeVisible();
});

test('Enter on a chosen option turns the page and does not take the answer back', async () => {
    const { host, user } = await goOn();
    await user.click(button(/Seven/));
    await user.keyboard('{Enter}');
    await item('Which are even?');
    await vi.waitFor(() => expect(saved(host)).toEqual({ one: { form: 'chosen', options: [0] } }));
});

test('a choice is taken back by pressing it again', async () => {
    const { host, user } = await goOn({ answers: { one: { form: 'chosen', options: [0] } } });
    await user.click(button(/^1 /));
    await user.click(button(/Seven/));
    await vi.waitFor(() => expect(saved(host)).toEqual({}));
});

test('letters that are typed into a field choose nothing and turn no page', async () => {
    const { user } = await goOn();
    await user.click(button(/^6 /));
    await user.type(await screen.findByRole('textbox'), 'abc 1');
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('textbox')).toHaveValue('abc 1');
    expect(screen.getByText(/6.* of .*6/)).toBeVisible();
});

test('what comes next follows the direction of the exam, whatever the screen speaks', async () => {
    const { user } = await goOn({ language: 'ar' });
    await item('Which is the largest?');
    await user.keyboard('{ArrowRight}');
    await item('Which is the largest?');
    await user.keyboard('{ArrowLeft}');
    await item('Which are even?');
    expect(button(/السابق/).closest('[dir]:not(span)')).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText(/2.*من.*6/)).toHaveAttribute('lang', 'ar');
});

test('steps stand as on paper, are moved by buttons and keys, and keep their places in the right order', async () => {
    const { host, user } = await goOn();
    await user.click(button(/^5 /));
    const steps = () =>
        within(screen.getByRole('group', { name: 'What comes first?' }))
            .getAllByRole('listitem')
            .map((one) => withoutIsolation(one.textContent).replace(/^\d /, ''));
    expect(steps()).toEqual(['Sew', 'Measure', 'Cut']);
    await user.click(button(/^Move down: .*Sew/));
    expect(steps()).toEqual(['Measure', 'Sew', 'Cut']);
    expect(button(/^Move down: .*Sew/)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(steps()).toEqual(['Measure', 'Cut', 'Sew']);
    expect(button(/^Move up: .*Sew/)).toHaveFocus();
    await vi.waitFor(() => expect(saved(host)).toEqual({ order: { form: 'ordered', steps: [0, 1, 2] } }));
});

test('whoever finds the shown order right says so, and only then it is an answer', async () => {
    const { host, user } = await goOn();
    await user.click(button(/^5 /));
    expect(requestsOf(host, 'change_assessment')).toEqual([]);
    await user.click(button('This order is right'));
    await vi.waitFor(() => expect(saved(host)).toEqual({ order: { form: 'ordered', steps: [2, 0, 1] } }));
});

test('an item can wait: it stays open, is marked so, and is one press away', async () => {
    const { user } = await goOn();
    await user.click(button(/^Not now/));
    await item('Which are even?');
    await user.keyboard('1');
    const pages = within(screen.getByRole('navigation', { name: 'All of them' }));
    expect(pages.getByRole('button', { name: '1 still open' })).toBeVisible();
    expect(pages.getByRole('button', { name: '2 answered' })).toHaveAttribute('aria-current', 'step');
    expect(button(/^Next/)).toBeVisible();
    await user.click(pages.getByRole('button', { name: '1 still open' }));
    await item('Which is the largest?');
});

test('it goes on at the first open item, with what was answered before', async () => {
    await goOn({ answers: { one: { form: 'chosen', options: [1] }, judge: { form: 'judged', holds: true } } });
    await item('Which are even?');
    expect(button('3 answered')).toBeVisible();
});

test('nothing in the document says which answer is right before anybody signs', async () => {
    const answers: AssessmentDetails['answers'] = {
        one: { form: 'chosen', options: [1] },
        judge: { form: 'judged', holds: false },
        order: { form: 'ordered', steps: [0, 1, 2] },
    };
    const file = fileWith([assessment({ answers })], [standing(assessment({ answers }), { right: ['one', 'judge'] })]);
    const { container, user } = openRoom(file);
    await user.click(button(/^Go on/));
    const seen: string[] = [];
    for (const page of [1, 2, 3, 4, 5, 6]) {
        await user.click(button(new RegExp(`^${page} `)));
        seen.push(container.innerHTML);
    }
    await user.click(button('Type in an answer sheet'));
    seen.push(container.innerHTML);
    await user.click(button('To the result'));
    seen.push(container.innerHTML);
    for (const html of seen) {
        expect(html).not.toMatch(/selvedge|Because it is so|>84<|value="84"|data-right|\bRight answer/);
    }
    // Both options of a kind look the same but for their words and whether they were chosen.
    const shapes = (html: string) => html.replace(/Seven|Nine|Eight|[ABC123]/g, '');
    await user.click(button('Back to the answers'));
    await user.click(button(/^1 /));
    await user.keyboard('2');
    const options = screen.getAllByRole('button').filter((one) => one.hasAttribute('data-option'));
    expect(new Set(options.map((one) => shapes(one.outerHTML))).size).toBe(1);
});

test('the question carries its language, and the person’s buttons speak it', async () => {
    await goOn({ language: 'ar' });
    expect(screen.getByRole('heading', { name: 'Everyday sums' })).toBeVisible();
    expect(await screen.findByText('اختر جوابًا واحدًا.')).toHaveAttribute('dir', 'rtl');
    expect(screen.getByText('Which is the largest?')).toHaveAttribute('lang', 'en');
    expect(button(/ليس الآن/)).toBeVisible();
});

test('the screen is turned over and comes back, and on it is nothing but the exam', async () => {
    const { onhandover, user } = await goOn();
    await user.click(button('Turn the screen over to the person'));
    expect(onhandover).toHaveBeenLastCalledWith(true);
    expect(screen.queryByRole('button', { name: 'All assessments' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'To the result' })).not.toBeInTheDocument();
    await user.click(button('End'));
    expect(screen.getByText(/You have seen every question/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'To the result' })).not.toBeInTheDocument();
    await user.click(button('Back to the counsellor'));
    expect(onhandover).toHaveBeenLastCalledWith(false);
    expect(screen.getAllByRole('button', { name: 'To the result' })).toHaveLength(2);
    expect(await violations()).toEqual([]);
});

test('an answer sheet is typed in on one page: letters, words, and an order by its letters', async () => {
    const { host, user } = await goOn();
    await user.click(button('Type in an answer sheet'));
    const line = (number: number) => within(screen.getAllByRole('row')[number] as HTMLElement);
    await user.click(line(1).getByRole('button', { name: 'B' }));
    await user.click(line(2).getByRole('button', { name: 'A' }));
    await user.click(line(2).getByRole('button', { name: 'C' }));
    await user.click(line(3).getByRole('button', { name: 'False' }));
    await user.type(line(4).getByRole('textbox'), '84');
    await user.type(line(5).getByRole('textbox'), 'b c');
    expect(line(5).getByRole('textbox')).toBeInvalid();
    await user.type(line(5).getByRole('textbox'), ' a');
    expect(line(5).getByRole('textbox')).toBeValid();
    await user.clear(screen.getByLabelText('Minutes used'));
    await user.type(screen.getByLabelText('Minutes used'), '35');
    await user.tab();
    await vi.waitFor(() => expect(lastSaved(host).minutes).toBe(35));
    expect(saved(host)).toEqual({
        one: { form: 'chosen', options: [1] },
        several: { form: 'chosen', options: [0, 2] },
        judge: { form: 'judged', holds: false },
        price: { form: 'written', text: '84' },
        order: { form: 'ordered', steps: [0, 1, 2] },
    });
    expect(await violations()).toEqual([]);
});

test('the minutes are kept also by whoever leaves without an answer', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
        const { host, user } = await goOn({ minutes: 3 });
        await vi.advanceTimersByTimeAsync(5 * 60_000);
        await user.click(button('All assessments'));
        await vi.waitFor(() => expect(lastSaved(host).minutes).toBe(8));
    } finally {
        vi.useRealTimers();
    }
});

test('the clock counts the minutes beside those that are meant, and they are saved with the answers', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
        const { host, user } = await goOn({ minutes: 39 });
        await vi.advanceTimersByTimeAsync(2 * 60_000);
        expect(withoutIsolation(screen.getByText(/minutes used/).textContent)).toBe('41 of 40 minutes used');
        await user.keyboard('1');
        await vi.waitFor(() => expect(lastSaved(host).minutes).toBe(41));
        await item('Which is the largest?');
    } finally {
        vi.useRealTimers();
    }
});
