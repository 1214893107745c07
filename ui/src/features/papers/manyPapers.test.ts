// Papers of many people: who is chosen, what is asked of the program, how far it is, and what could not be printed.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { FoundCandidate } from '../../generated/FoundCandidate';
import type { ManyPapersReport } from '../../generated/ManyPapersReport';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say, statusLine } from '../../shared/status.svelte';
import ManyPapers from './ManyPapers.svelte';
import { PAPER_LANGUAGES } from './testing';

const person = (id: string, code: string, full_name: string): FoundCandidate => ({
    id,
    code,
    full_name,
    address_as: '',
    place: 'Nordstadt',
    changed_at: '2026-11-20T10:00:00Z',
});

const PEOPLE = [
    person('amina', 'Linden 04', 'أمينة درويش'),
    person('yonas', 'Ahorn 11', 'Yonas Tesfay'),
    person('olena', 'Birke 01', 'Olena Koval'),
];

const REPORT: ManyPapersReport = {
    path: '/papers/EXpress',
    printed: [{ code: 'Ahorn 11', reader: 'candidate', name: 'ahorn-11-de.pdf', pages: 2 }],
    not_printed: [
        {
            code: 'Birke 01',
            reader: 'lender',
            failure: { code: 'missing_characters', details: { characters: '🧵' } },
        },
    ],
    not_begun: 0,
};

const ANSWERS: Answers = {
    find_candidates: PEOPLE,
    paper_languages: PAPER_LANGUAGES,
    many_papers_places: { folder: '/papers/EXpress', one_file: '/papers/EXpress/papers.zip' },
    many_papers_progress: { done: 3, total: 12 },
    stop_many_papers: null,
    save_many_papers: REPORT,
};

async function open(answers: Answers = {}) {
    const host = memoryHost({ ...ANSWERS, ...answers });
    replaceHost(host);
    say(() => '');
    render(ManyPapers, { open: true, deskLanguage: 'de' });
    await screen.findByRole('group', { name: 'Whose papers' });
    return { host, user: userEvent.setup() };
}

/** Numbers in a text stand between marks that keep them apart. */
const print = (count: number) => button(new RegExp(`^Print .*${count}.* papers$`));
const chosen = (count: number) => new RegExp(`^.*${count}.* people chosen$`);
const button = (name: RegExp | string) => screen.getByRole('button', { name });

test('all who are shown are chosen at once, and who is filtered away stays chosen', async () => {
    const { host, user } = await open();
    await user.click(screen.getByLabelText(/Olena/));
    await user.type(screen.getByLabelText('Show only'), 'TESF');
    expect(screen.getAllByRole('checkbox', { name: /·/ })).toHaveLength(1);
    await user.click(button('Choose all shown'));
    expect(screen.getByText(chosen(2))).toBeVisible();
    await user.click(screen.getByLabelText('A lender'));
    await user.click(print(4));
    expect(requestsOf(host, 'save_many_papers')).toEqual([
        {
            candidates: ['olena', 'yonas'],
            readers: ['candidate', 'lender'],
            extent: 'whole',
            language: null,
            second_language: null,
            leave_out: [],
            attach: false,
            target: { folder: '/papers/EXpress' },
        },
    ]);
});

test('all can be in the same languages and in one zip file', async () => {
    const { host, user } = await open();
    await user.click(button('Choose all shown'));
    await user.click(screen.getByLabelText('All in the same languages'));
    await user.selectOptions(screen.getByLabelText('Language'), 'ትግርኛ');
    await user.selectOptions(screen.getByLabelText('Second language beside it'), 'English');
    await user.click(screen.getByLabelText('One zip file with all of them'));
    expect(await violations()).toEqual([]);
    await user.click(print(3));
    expect(requestsOf(host, 'save_many_papers')[0]).toMatchObject({
        language: 'ti',
        second_language: 'en',
        target: { one_file: '/papers/EXpress/papers.zip' },
    });
});

test('nothing is begun before somebody is chosen, and the focus goes to who is missing', async () => {
    const { host, user } = await open();
    await user.click(print(0));
    expect(requestsOf(host, 'save_many_papers')).toEqual([]);
    expect(screen.getByRole('group', { name: 'Whose papers' })).toHaveFocus();
    expect(await violations()).toEqual([]);
});

test('it tells how far it is and can be stopped, and the box stays until it is done', async () => {
    let end: (report: ManyPapersReport) => void = () => undefined;
    const save_many_papers = () => new Promise<ManyPapersReport>((resolve) => (end = resolve));
    const { host, user } = await open({ save_many_papers });
    await user.click(button('Choose all shown'));
    await user.click(print(3));
    const bar = screen.getByRole('progressbar', { name: 'Printing papers' });
    await vi.waitFor(() => expect(bar).toHaveAttribute('value', '3'));
    expect(withoutIsolation(screen.getByText(/papers are done/).textContent)).toBe('3 of 12 papers are done.');
    expect(await violations()).toEqual([]);
    await user.keyboard('{Escape}');
    expect(bar).toBeInTheDocument();
    await user.click(button('Stop'));
    expect(requestsOf(host, 'stop_many_papers')).toHaveLength(1);
    expect(screen.getByText(/as soon as the papers that are begun are done/)).toBeVisible();
    end({ ...REPORT, path: null, printed: [], not_printed: [], not_begun: 3 });
    expect(await screen.findByText(/3.* papers were not begun, because it was stopped/)).toBeVisible();
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('what was not printed is told by code with the reason, and can be copied', async () => {
    const { user } = await open();
    const copied = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(button('Choose all shown'));
    await user.click(print(3));
    expect(await screen.findByText('1 paper was not printed')).toBeVisible();
    expect(screen.getByText(/They lie here/)).toHaveTextContent('/papers/EXpress');
    const line = within(screen.getByRole('dialog')).getByText(/🧵/);
    expect(withoutIsolation(line.textContent)).toMatch(/^Birke 01, A lender: .*🧵/);
    expect(line).not.toHaveTextContent('Olena');
    expect(await violations()).toEqual([]);
    await user.click(button('Copy this list'));
    expect(copied).toHaveBeenCalledWith(expect.stringContaining('Birke 01'));
    expect(statusLine().words()).toBe('The list is copied.');
    await user.click(button('Print more'));
    expect(await screen.findByText(chosen(0))).toBeVisible();
});

test('a run that was refused leaves everything as it was chosen', async () => {
    const save_many_papers = () => {
        throw new CallFailed('not_writable', { path: '/papers/EXpress/papers.zip' });
    };
    const { user } = await open({ save_many_papers });
    await user.click(button('Choose all shown'));
    await user.click(print(3));
    expect(await screen.findByText(/may not write at this place/)).toBeVisible();
    expect(screen.getByText(chosen(3))).toBeVisible();
    expect(print(3)).toBeVisible();
});
