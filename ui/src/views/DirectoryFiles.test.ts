// Offers from a file and to a file: seen first, then imported, or refused with the place of what is wrong.

import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../tests/accessibility';
import { nouns, openDirectory } from '../../tests/directory';
import { requestsOf, withoutIsolation } from '../../tests/screen';
import type { ImportPreview } from '../generated/ImportPreview';
import { CallFailed } from '../platform';
import type { Answers } from '../platform/memory';
import { statusLine } from '../shared/status.svelte';

const PREVIEW: ImportPreview = {
    format: 'offers_table',
    entries: [
        { noun: 'provider', name: 'Hafenbank', file: '', line: 2, state: 'unchanged', changed_fields: [], notes: [] },
        {
            noun: 'offer',
            name: 'Kleinkredit',
            file: '',
            line: 2,
            state: 'new',
            changed_fields: [],
            notes: [{ field: 'dates', note: 'date_passed', on: '2026-01-11' }],
        },
        {
            noun: 'offer',
            name: 'Startkredit',
            file: '',
            line: 3,
            state: 'changed',
            changed_fields: ['cost_euros', 'rule'],
            notes: [{ field: 'x_colour', note: 'kept_as_it_came' }],
        },
    ],
    problems: [],
    notes: [{ field: '', note: 'rows_without_owner', count: 2 }],
};
const REFUSED: ImportPreview = {
    ...PREVIEW,
    problems: [
        {
            line: 7,
            field: 'cost_euros',
            trouble: 'invalid',
            problem: 'out_of_range',
            at_least: 0,
            at_most: 100_000_000,
        },
        { file: 'services.csv', line: 9, field: 'colour', trouble: 'unknown_column' },
    ],
};
const SUMMARY = { value: { added: 1, changed: 1, unchanged: 1 }, nouns };

async function open(answers: Answers) {
    const opened = await openDirectory([], { part: 'files' }, { preview_offers_file: PREVIEW, ...answers });
    return { ...opened, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const table = (name: string) => within(screen.getByRole('table', { name }));
const rows = (name: string) =>
    table(name)
        .getAllByRole('row')
        .slice(1)
        .map((row) => withoutIsolation([...row.children].map(({ textContent }) => textContent).join(' ')));

test('a file that was chosen is seen before anything comes in: changed first, with the fields by their names', async () => {
    const { host, user } = await open({ choose_offers_source: '/home/katrin/offers.csv' });
    await user.click(button('Choose a file'));
    await screen.findByRole('table', { name: 'What would come in' });
    expect(requestsOf(host, 'choose_offers_source')).toEqual([{ folder: false }]);
    expect(requestsOf(host, 'preview_offers_file')).toEqual([{ path: '/home/katrin/offers.csv' }]);
    expect(requestsOf(host, 'import_offers_file')).toEqual([]);
    const [changed, fresh, same] = rows('What would come in');
    expect(changed).toMatch(
        /^3 offer: Startkredit x_colour: EXpress has no field for this.* Changed Cost for the person.*, Who can take part$/,
    );
    expect(fresh).toMatch(/^2 offer: Kleinkredit Dates: The day 11 Jan 2026 has passed.* New$/);
    expect(same).toMatch(/^2 provider: Hafenbank Unchanged$/);
    expect(withoutIsolation(document.body.textContent)).toContain('2 entries belong to no provider');
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(await violations()).toEqual([]);
});

test('what was seen is imported, what happened is said, and it can be taken back', async () => {
    const { host, user } = await open({ import_offers_file: SUMMARY });
    await user.type(screen.getByLabelText('File or folder'), ' /offers ');
    await user.click(button('See what it would do'));
    await user.click(await screen.findByRole('button', { name: /^Import .*2.* entries/ }));
    const done = await screen.findByText(/Imported\./);
    expect(withoutIsolation(done.textContent)).toBe('Imported. New: 1. Changed: 1. Unchanged: 1.');
    expect(requestsOf(host, 'import_offers_file')).toEqual([{ path: '/offers' }]);
    expect(statusLine().action?.words()).toBe('Undo');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('a file with a wrong line cannot be imported, and says where and what in words', async () => {
    const { user } = await open({ preview_offers_file: REFUSED });
    await user.type(screen.getByLabelText('File or folder'), '/offers.csv');
    await user.click(button('See what it would do'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/Nothing was imported/);
    expect(screen.queryByRole('button', { name: /^Import .* entr/ })).not.toBeInTheDocument();
    const [number, column] = rows('What is wrong');
    expect(number).toMatch(/^7: cost_euros This number does not fit here\. Enter a whole number from 0 to 100/);
    expect(column).toMatch(/^services\.csv: 9: colour No table of offers has this column/);
    expect(await violations()).toEqual([]);
});

test('a file that became wrong after it was seen is refused with the place, and nothing comes in', async () => {
    const import_offers_file = () => {
        throw new CallFailed('import_rejected', { problems: REFUSED.problems });
    };
    const { user } = await open({ import_offers_file });
    await user.type(screen.getByLabelText('File or folder'), '/offers.csv');
    await user.click(button('See what it would do'));
    await user.click(await screen.findByRole('button', { name: /^Import .* entries/ }));
    expect(await screen.findByRole('table', { name: 'What is wrong' })).toBeInTheDocument();
});

test('a file in which nothing is new says so', async () => {
    const entries = PREVIEW.entries.slice(0, 1);
    const { user } = await open({ preview_offers_file: { ...PREVIEW, entries } });
    await user.type(screen.getByLabelText('File or folder'), '/offers.csv');
    await user.click(button('See what it would do'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/There is nothing to import/);
});

test('a file that cannot be read says so, and an empty path asks for one', async () => {
    const preview_offers_file = () => {
        throw new CallFailed('file_unreadable', { path: '/nowhere' });
    };
    const { host, user } = await open({ preview_offers_file });
    await user.click(button('See what it would do'));
    expect(screen.getByLabelText('File or folder')).toHaveFocus();
    expect(screen.getByLabelText('File or folder')).toBeInvalid();
    expect(requestsOf(host, 'preview_offers_file')).toEqual([]);
    await user.type(screen.getByLabelText('File or folder'), '/nowhere');
    await user.click(button('See what it would do'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/cannot be read/);
});

test('the directory is exported to a new file in the kind that was chosen', async () => {
    const { host, user } = await open({
        choose_offers_target: '/home/katrin/offers.zip',
        export_offers: ({ path }) => ({ path, bytes: 900 }),
    });
    await user.click(screen.getByLabelText(/^HSDS 3.0 as tables/));
    await user.click(button('Choose where'));
    expect(requestsOf(host, 'choose_offers_target')).toEqual([{ suggested: 'offers.zip' }]);
    await vi.waitFor(() => expect(screen.getByLabelText('Where to')).toHaveValue('/home/katrin/offers.zip'));
    await user.click(button('Export'));
    expect(await screen.findByText(/Exported to .*offers\.zip/)).toBeInTheDocument();
    expect(requestsOf(host, 'export_offers')).toEqual([{ path: '/home/katrin/offers.zip', tabular: true }]);
});

test('a file that is there already is never written over, and that is said', async () => {
    const export_offers = () => {
        throw new CallFailed('target_exists', { path: '/offers.json' });
    };
    const { user } = await open({ export_offers });
    await user.click(button('Export'));
    expect(screen.getByLabelText('Where to')).toBeInvalid();
    await user.type(screen.getByLabelText('Where to'), '/offers.json');
    await user.click(button('Export'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/It was not overwritten/);
});

test('whoever closes the window of the system keeps what stands there', async () => {
    const { host, user } = await open({ choose_offers_source: () => null });
    await user.type(screen.getByLabelText('File or folder'), '/offers');
    await user.click(button('Choose a folder'));
    await vi.waitFor(() => expect(requestsOf(host, 'choose_offers_source')).toEqual([{ folder: true }]));
    expect(screen.getByLabelText('File or folder')).toHaveValue('/offers');
    expect(requestsOf(host, 'preview_offers_file')).toEqual([]);
});
