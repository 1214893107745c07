// ESCO in the settings: what is there, how far an import is, how it is stopped, and what was wrong with the files.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { NAMES, requestsOf } from '../../../tests/screen';
import type { Pack } from '../../generated/Pack';
import type { TaxonomyImportSummary } from '../../generated/TaxonomyImportSummary';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { learnNames, speak } from '../../text';
import EscoLibrary from './EscoLibrary.svelte';

const ENGLISH: Pack = {
    kind: 'classification',
    language: 'en',
    release: 'v1.2.0',
    imported_at: '2026-11-23T08:00:00Z',
    occupations: 3039,
    skills: 13933,
    labels: 60000,
};
const ROWS = { occupations: 3039, skills: 13933, relations: 128721, left_out: 0, retired: 0 };
const DONE: TaxonomyImportSummary = { packs: [{ language: 'en', release: 'v1.2.0', ...ROWS }] };

function open(answers: Answers) {
    const host = memoryHost({ taxonomy_packs: [], taxonomy_import_progress: null, ...answers });
    replaceHost(host);
    render(EscoLibrary);
    return { host, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
    speak('en');
    learnNames(NAMES);
});

test('without an import the page says what answers instead, and what to get', async () => {
    open({});
    expect(await screen.findByText(/Until then a starter list/)).toBeVisible();
    expect(screen.getByText(/get the CSV files from the ESCO website/)).toBeVisible();
    expect(await violations()).toEqual([]);
});

test('an import tells how far it is and then what is there', async () => {
    let finish: (summary: TaxonomyImportSummary) => void = () => undefined;
    let packs: Pack[] = [];
    const { host, user } = open({
        taxonomy_packs: () => packs,
        taxonomy_import_progress: { file: 'skills_en.csv', done: 30, total: 40 },
        import_taxonomy: () => new Promise<TaxonomyImportSummary>((resolve) => (finish = resolve)),
    });
    await user.type(screen.getByLabelText('Zip file or folder'), ' /home/miriam/esco ');
    await user.click(button('Import ESCO'));
    expect(requestsOf(host, 'import_taxonomy')).toEqual([{ path: '/home/miriam/esco' }]);
    expect(await screen.findByText(/ESCO is being imported: .*75.* %/)).toBeVisible();
    packs = [ENGLISH];
    finish(DONE);
    expect(await screen.findByText(/Imported: .*English/)).toBeVisible();
    const row = within(await screen.findByRole('table')).getByRole('row', { name: /English/ });
    expect(row).toHaveTextContent(/v1\.2\.0.*3039.*13933.*23 Nov 2026/);
    expect(screen.queryByRole('button', { name: 'Stop the import' })).not.toBeInTheDocument();
});

test('an import is stopped by a button, and that is told', async () => {
    let stop: () => void = () => undefined;
    const { host, user } = open({
        import_taxonomy: () =>
            new Promise<TaxonomyImportSummary>((_, reject) => (stop = () => reject(new CallFailed('cancelled', {})))),
        stop_taxonomy_import: () => {
            stop();
            return null;
        },
    });
    await user.type(screen.getByLabelText('Zip file or folder'), '/esco');
    await user.click(button('Import ESCO'));
    await user.click(button('Stop the import'));
    expect(await screen.findByText(/It was stopped. What was finished before is kept/)).toBeVisible();
    expect(requestsOf(host, 'stop_taxonomy_import')).toHaveLength(1);
});

test('what is wrong with a file stands with its name, line and column', async () => {
    const problem = { file: 'skills_en.csv', line: 17, field: 'conceptUri', trouble: 'duplicate_uri' };
    const { user } = open({
        import_taxonomy: () => {
            throw new CallFailed('taxonomy_rejected', { problems: [problem] });
        },
    });
    await user.type(screen.getByLabelText('Zip file or folder'), '/esco');
    await user.click(button('Import ESCO'));
    expect(await screen.findByText('skills_en.csv: 17: conceptUri')).toBeVisible();
    expect(screen.getByText(/The same concept is in this file twice/)).toBeVisible();
    expect(await violations()).toEqual([]);
});

test('a file or a folder is chosen in a window of the system, and whoever chooses nothing keeps what stands there', async () => {
    const answers = ['/home/miriam/esco.zip', null];
    const { host, user } = open({ choose_taxonomy_source: () => answers.shift() ?? null });
    await user.click(button('Choose a zip file …'));
    await vi.waitFor(() => expect(screen.getByLabelText('Zip file or folder')).toHaveValue('/home/miriam/esco.zip'));
    await user.click(button('Choose a folder …'));
    await vi.waitFor(() =>
        expect(requestsOf(host, 'choose_taxonomy_source')).toEqual([{ folder: false }, { folder: true }]),
    );
    expect(screen.getByLabelText('Zip file or folder')).toHaveValue('/home/miriam/esco.zip');
});

test('an empty path is said at the field, and nothing is asked of the program', async () => {
    const { host, user } = open({});
    await user.click(button('Import ESCO'));
    expect(screen.getByLabelText('Zip file or folder')).toHaveFocus();
    expect(requestsOf(host, 'import_taxonomy')).toEqual([]);
});

test('a library that cannot be read is told without taking the focus', async () => {
    open({
        taxonomy_packs: () => {
            throw new CallFailed('library_damaged', {});
        },
    });
    expect(await screen.findByText(/The library of ESCO cannot be read. The vault is not affected/)).toBeVisible();
    await vi.waitFor(() => expect(document.body).toHaveFocus());
});
