// The import of a catalogue from a file: seen first, then all of it or nothing.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { ImportProblem } from '../../generated/ImportProblem';
import type { TargetImportPreview } from '../../generated/TargetImportPreview';
import type { EntryState } from '../../generated/EntryState';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say, statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import TargetImport from './TargetImport.svelte';
import { COLUMNS, emptyTarget, EXAMPLE, NEEDED } from './targets';

const row = (line: number, state: EntryState, title: string) => ({
    line,
    state,
    details: { ...emptyTarget(), title, country: 'DE', eqf_level: 3, source: 'Law' },
});
const PREVIEW: TargetImportPreview = {
    rows: [row(2, 'new', 'Tailor'), row(3, 'changed', 'Baker'), row(4, 'unchanged', 'Cook')],
    problems: [],
};
const nouns = ['target_qualification' as const];

function open(preview: TargetImportPreview = PREVIEW, answers: Answers = {}) {
    const host = memoryHost({
        preview_target_qualifications: preview,
        import_target_qualifications: { value: 2, nouns },
        ...answers,
    });
    replaceHost(host);
    say(() => '');
    return { host, user: userEvent.setup({ applyAccept: false }), ...render(TargetImport) };
}

const csv = (content: string | Uint8Array<ArrayBuffer>) => new File([content], 'targets.csv', { type: 'text/csv' });
const input = () => screen.getByLabelText<HTMLInputElement>('CSV file');
const cells = (table: HTMLElement) =>
    within(table)
        .getAllByRole('row')
        .map((one) => [...one.children].map((cell) => withoutIsolation(cell.textContent)));
const importButton = () => screen.queryByRole('button', { name: /^Import/ });

test('a file is seen before it comes in: what is new, what changes and what stays, with its lines', async () => {
    const { host, user } = open();
    expect(input()).toHaveAttribute('accept', '.csv,text/csv');
    await user.upload(input(), csv('\uFEFFtitle,country\nTailor,DE\n'));
    const table = await screen.findByRole('table', { name: 'What the file would do' });
    expect(cells(table)).toEqual([
        ['Line', 'Title', 'Country', 'What happens'],
        ['2', 'Tailor', 'Germany', 'New'],
        ['3', 'Baker', 'Germany', 'Changed'],
        ['4', 'Cook', 'Germany', 'Stays as it is'],
    ]);
    expect(requestsOf(host, 'preview_target_qualifications')).toHaveLength(1);
    expect(requestsOf(host, 'import_target_qualifications')).toEqual([]);
    expect(await violations()).toEqual([]);
});

test('the same text that was seen comes in, the number is told, and it can be taken back', async () => {
    const { host, user } = open();
    await user.upload(input(), csv('title,country\nMaßschneider,DE\n'));
    await user.click(
        await screen.findByRole('button', { name: (words) => withoutIsolation(words) === 'Import 2 qualifications' }),
    );
    await vi.waitFor(() =>
        expect(requestsOf(host, 'import_target_qualifications')).toEqual([
            { text: 'title,country\nMaßschneider,DE\n' },
        ]),
    );
    await vi.waitFor(() => expect(withoutIsolation(statusLine().words())).toBe('2 qualifications are imported.'));
    expect(statusLine().action?.words()).toBe('Undo');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(input()).toHaveFocus();
});

const PROBLEMS: [string, ImportProblem, RegExp][] = [
    [
        'an unknown column',
        { line: 1, field: 'niveau', trouble: 'other_shape', detail: 'unknown column' },
        /No column has this name/,
    ],
    [
        'a missing column',
        { line: 1, field: 'source', trouble: 'other_shape', detail: 'missing column' },
        /This column is missing/,
    ],
    [
        'semicolons',
        { line: 1, field: 'key;title', trouble: 'other_shape', detail: 'unknown column' },
        /divided by semicolons/,
    ],
    [
        'a line with too many cells',
        { line: 3, field: '', trouble: 'other_shape', detail: 'found 12' },
        /quotation marks/,
    ],
    ['no CSV', { line: 1, field: '', trouble: 'other_format' }, /This is no CSV file/],
    ['a key twice', { line: 4, field: 'key', trouble: 'duplicate_key' }, /A line above has the same key/],
    [
        'a level that is none',
        { line: 2, field: 'eqf_level', trouble: 'invalid', problem: 'out_of_range', at_least: 1, at_most: 8 },
        /Enter a whole number from 1 to 8/,
    ],
    [
        'a country that is none',
        { line: 2, field: 'country', trouble: 'invalid', problem: 'unknown_country' },
        /not in the list/,
    ],
    [
        'a date that is none',
        { line: 2, field: 'checked_on', trouble: 'invalid', problem: 'impossible_date' },
        /no such date/,
    ],
    ['neither yes nor no', { line: 2, field: 'verified', trouble: 'invalid', problem: 'other_form' }, /Only yes or no/],
];

test.each(PROBLEMS)('%s is told with line and column, and nothing can come in', async (_, problem, words) => {
    const { host, user } = open({ rows: PREVIEW.rows, problems: [problem] });
    await user.upload(input(), csv('title\n'));
    const [, told] = cells(await screen.findByRole('table', { name: 'What is wrong' }));
    expect(told?.slice(0, 2)).toEqual([String(problem.line), problem.field]);
    expect(told?.[2]).toMatch(words);
    expect(await screen.findByRole('alert')).toHaveTextContent(/nothing comes in/);
    expect(importButton()).not.toBeInTheDocument();
    expect(requestsOf(host, 'import_target_qualifications')).toEqual([]);
});

test('a file that the catalogue knows already, and one without lines, are told and offer nothing', async () => {
    const { user, unmount } = open({ rows: [row(2, 'unchanged', 'Cook')], problems: [] });
    await user.upload(input(), csv('title\nCook\n'));
    expect(await screen.findByText(/says all of this already/)).toBeVisible();
    expect(importButton()).not.toBeInTheDocument();
    unmount();
    const empty = open({ rows: [], problems: [] });
    await empty.user.upload(input(), csv('title\n'));
    expect(await screen.findByText(/There are no lines in this file/)).toBeVisible();
    expect(importButton()).not.toBeInTheDocument();
});

test('letters that cannot be read are said before anything is asked of the program', async () => {
    const { host, user } = open();
    await user.upload(input(), csv(new Uint8Array([0x4d, 0x61, 0xdf, 0x0a])));
    await vi.waitFor(() => expect(input()).toBeInvalid());
    expect(input()).toHaveAccessibleDescription(/Save it as CSV in UTF-8/);
    expect(host.calls).toEqual([]);
});

test('a file that is far too large is not read', async () => {
    const { host, user } = open();
    const large = csv('title\n');
    Object.defineProperty(large, 'size', { value: 2_000_001 });
    await user.upload(input(), large);
    await vi.waitFor(() => expect(input()).toHaveAccessibleDescription(/at most .*2.* MB/));
    expect(host.calls).toEqual([]);
});

test('a file that went away in the meantime is told', async () => {
    const { user } = open();
    const gone = csv('title\n');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await user.upload(input(), gone);
    await vi.waitFor(() => expect(input()).toHaveAccessibleDescription(/The file cannot be read/));
});

test('another file makes the one before worthless, even where that is answered later', async () => {
    const answers: ((preview: TargetImportPreview) => void)[] = [];
    const { user } = open(PREVIEW, {
        preview_target_qualifications: () => new Promise<TargetImportPreview>((resolve) => answers.push(resolve)),
    });
    await user.upload(input(), csv('one\n'));
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    await user.upload(input(), csv('two\n'));
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.({ rows: [row(2, 'new', 'Second file')], problems: [] });
    answers[0]?.({ rows: [row(2, 'new', 'First file')], problems: [] });
    expect(await screen.findByText('Second file')).toBeVisible();
    expect(screen.queryByText('First file')).not.toBeInTheDocument();
});

test('what is refused only when it comes in is told with its lines, and nothing else is said to be imported', async () => {
    const problems: ImportProblem[] = [{ line: 3, field: 'key', trouble: 'duplicate_key' }];
    const { user } = open(PREVIEW, {
        import_target_qualifications: () => {
            throw new CallFailed('import_rejected', { problems });
        },
    });
    await user.upload(input(), csv('title\n'));
    await user.click(await screen.findByRole('button', { name: /^Import/ }));
    const [, told] = cells(await screen.findByRole('table', { name: 'What is wrong' }));
    expect(told?.slice(0, 2)).toEqual(['3', 'key']);
    expect(importButton()).not.toBeInTheDocument();
    expect(statusLine().words()).toBe('');
});

test('a failure of the program stands at the field', async () => {
    const { user } = open(PREVIEW, {
        preview_target_qualifications: () => {
            throw new CallFailed('locked', {});
        },
    });
    await user.upload(input(), csv('title\n'));
    await vi.waitFor(() => expect(input()).toHaveAccessibleDescription(/The vault is locked/));
});

test('the columns are explained in every language, with those that are needed and an example of the right shape', async () => {
    for (const language of ['en', 'de', 'ar'] as const) {
        speak(language);
        const { container, unmount } = open();
        const terms = [...container.querySelectorAll('dt code')].map((code) => code.textContent);
        expect(terms).toEqual(COLUMNS);
        expect(container.querySelectorAll('dt span')).toHaveLength(NEEDED.length);
        unmount();
    }
    const [head = '', line = ''] = EXAMPLE.split('\n');
    expect(head.split(',')).toEqual(COLUMNS);
    expect(line.replace(/"[^"]*"/g, '').split(',')).toHaveLength(COLUMNS.length);
});
