// Oral exams, interviews and practical tests while they are held.

import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { withoutIsolation } from '../../../tests/screen';
import { button, goOn, lastSaved, SHEETS } from './testing';

const oral = { sheet: SHEETS.oral };
const interview = { sheet: SHEETS.interview };
const practical = { sheet: SHEETS.practical };

const saved = (host: Parameters<typeof lastSaved>[0]) => lastSaved(host).answers as Record<string, unknown>;

test('an oral question is rated by the rubric, by its button or its figure, and noted', async () => {
    const { host, user } = await goOn(oral);
    expect(screen.getByText('Why do you wash first?')).toBeVisible();
    expect(screen.getByText('And with silk?')).toBeVisible();
    await user.click(button(/^Partly shown Names a reason\./));
    await user.type(screen.getByLabelText('What was said'), 'It shrinks.');
    await user.tab();
    await vi.waitFor(() =>
        expect(saved(host)).toEqual({ question_1: { form: 'rated', rating: 'partly', note: 'It shrinks.' } }),
    );
    await user.click(button(/^Next/));
    await user.keyboard('3');
    await vi.waitFor(() =>
        expect(saved(host)).toMatchObject({ question_2: { form: 'rated', rating: 'shown', note: '' } }),
    );
    expect(await violations()).toEqual([]);
});

test('what was noted before a rating comes along with it, and a rating taken back is no answer', async () => {
    const { host, user } = await goOn(oral);
    await user.type(screen.getByLabelText('What was said'), '1 shrinks');
    expect(button(/^Not now/)).toBeVisible();
    await user.click(button(/^Shown/));
    await vi.waitFor(() =>
        expect(saved(host)).toEqual({ question_1: { form: 'rated', rating: 'shown', note: '1 shrinks' } }),
    );
    await user.click(button(/^Shown/));
    await vi.waitFor(() => expect(saved(host)).toEqual({}));
    expect(screen.getByLabelText('What was said')).toHaveValue('1 shrinks');
});

test('an interview asks four things of each competence, in the person’s language too', async () => {
    const results = ['sewing', 'selling'].map((competence_id) => ({
        competence_id,
        outcome: 'not_known' as const,
        reason: '',
        wording: '',
    }));
    const { host, user } = await goOn({ ...interview, language: 'ar', results });
    expect(screen.getByRole('heading', { name: /^Sewing wedding dresses/ })).toBeVisible();
    expect(screen.getByText('متى قمت بهذا آخر مرة؟')).toHaveAttribute('lang', 'ar');
    await user.type(screen.getByLabelText('When did you do this last?'), 'In May.');
    await user.type(screen.getByLabelText('What contradicts it'), 'No photos.');
    await user.tab();
    await vi.waitFor(() =>
        expect(saved(host)).toEqual({
            sewing: {
                form: 'told',
                last_time: 'In May.',
                what_exactly: '',
                for_whom: '',
                which_tools: '',
                contradiction: 'No photos.',
            },
        }),
    );
    await user.click(button(/^Next/));
    await user.type(screen.getByLabelText('For whom did you do it?'), 'Neighbours');
    await user.tab();
    await vi.waitFor(() => expect(saved(host)).toMatchObject({ selling: { for_whom: 'Neighbours' } }));
    expect(await violations()).toEqual([]);
});

test('an interview in which only a contradiction was written is not answered yet', async () => {
    const { user } = await goOn(interview);
    await user.type(screen.getByLabelText('What contradicts it'), 'No photos.');
    expect(button('1 still open')).toBeVisible();
    await user.type(screen.getByLabelText('What exactly did you do?'), 'Hems');
    expect(button('1 answered')).toBeVisible();
});

test('a practical test has its task, its safety points and its checklist, each seen, not so, or not seen', async () => {
    const { host, user } = await goOn(practical);
    expect(screen.getByText('Sew a hem.')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Fabric' })).not.toBeChecked();
    const point = (name: RegExp) => within(screen.getByRole('group', { name }));
    await user.click(point(/^Fingers away/).getByRole('button', { name: 'Kept' }));
    const even = point(/^The hem is even/);
    expect(even.getByText('Essential')).toBeVisible();
    expect(point(/^The hem is pressed/).queryByText('Essential')).not.toBeInTheDocument();
    expect(even.getByRole('button', { name: 'Not seen' })).toHaveAttribute('aria-pressed', 'true');
    await user.click(even.getByRole('button', { name: 'Not met' }));
    await user.click(even.getByRole('button', { name: 'Add a note' }));
    await user.type(even.getByLabelText('What was seen'), 'Wavy.');
    await user.tab();
    await vi.waitFor(() =>
        expect(saved(host)).toEqual({
            fingers: { form: 'seen', met: 'yes', note: '' },
            even: { form: 'seen', met: 'no', note: 'Wavy.' },
        }),
    );
    await user.click(point(/^Fingers away/).getByRole('button', { name: 'Not seen' }));
    await vi.waitFor(() => expect(Object.keys(saved(host))).toEqual(['even']));
    expect(await violations()).toEqual([]);
});

test('a stopwatch runs only between start and stop, and its minutes are kept', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
        const { host, user } = await goOn({ ...practical, minutes: 3 });
        await vi.advanceTimersByTimeAsync(5 * 60_000);
        expect(withoutIsolation(screen.getByText(/minutes used/).textContent)).toBe('3 of 45 minutes used');
        await user.click(button('Start the clock'));
        await vi.advanceTimersByTimeAsync(4 * 60_000);
        expect(screen.getByRole('timer').textContent).toMatch(/^(6:59|7:0)/);
        await user.click(button('Stop the clock'));
        await vi.waitFor(() => expect(lastSaved(host).minutes).toBe(7));
        await vi.advanceTimersByTimeAsync(4 * 60_000);
        expect(withoutIsolation(screen.getByText(/minutes used/).textContent)).toBe('7 of 45 minutes used');
    } finally {
        vi.useRealTimers();
    }
});

test('a correction takes nobody’s time', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
        const { host, user } = await goOn({ ...oral, minutes: 12, corrects: 'before' });
        await vi.advanceTimersByTimeAsync(9 * 60_000);
        await user.click(button(/^Shown/));
        await vi.waitFor(() => expect(lastSaved(host).minutes).toBe(12));
    } finally {
        vi.useRealTimers();
    }
});
