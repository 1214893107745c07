import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { violations } from '../../tests/accessibility';
import { AMINA } from '../../tests/amina/file';
import { requestsOf } from '../../tests/screen';
import type { CandidateFile } from '../generated/CandidateFile';
import { CallFailed, replaceHost } from '../platform';
import { memoryHost, type Answers } from '../platform/memory';
import { say, statusLine } from '../shared/status.svelte';
import { speak } from '../text';
import { aboutFile, looseFiles, sizeWords } from './files';
import LooseFiles from './LooseFiles.svelte';
import { area, CONTRACT, DRESS, KEEPS, kept, openArea, watchAddresses } from './testing';

const plain = (words: string) => words.replace(/[\u2068\u2069]/g, '');
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const dialog = () => within(screen.getByRole('dialog'));

let addresses: ReturnType<typeof watchAddresses>;

beforeEach(() => {
    addresses = watchAddresses();
});

afterEach(() => {
    vi.unstubAllGlobals();
});

test('what is attached is shown with its name, its pages or kind, its size and a small picture', async () => {
    const { host } = openArea({ fileIds: ['contract', 'dress'] });
    const tiles = within(screen.getByRole('list', { name: 'Pictures and scans' })).getAllByRole('listitem');
    expect(plain(tiles[0]?.textContent ?? '')).toMatch(/contract\.pdf\s*PDF, 3 pages · 2\.5 MB/);
    expect(plain(tiles[1]?.textContent ?? '')).toMatch(/dress\.jpg\s*Picture \(JPEG\) · 250 kB/);
    await waitFor(() =>
        expect(tiles[1]?.querySelector('img')).toHaveAttribute('src', `data:image/jpeg;base64,${btoa('small dress')}`),
    );
    expect(requestsOf(host, 'evidence_file_thumbnail')).toEqual([{ id: 'contract' }, { id: 'dress' }]);
});

test('a size is said in kilobytes or megabytes, and is never nothing', () => {
    expect([1, 1536, 1024 * 1024, 7.26 * 1024 * 1024].map((bytes) => plain(sizeWords(bytes)))).toEqual([
        '1 kB',
        '2 kB',
        '1 MB',
        '7.3 MB',
    ]);
    expect(plain(aboutFile({ kind: 'pdf', pages: 1, bytes: 1 })[0] ?? '')).toBe('PDF, 1 page');
});

test('a small picture is asked for when it comes into sight, and once', async () => {
    const seen: (() => void)[] = [];
    class Watcher {
        constructor(private readonly hear: (entries: { isIntersecting: boolean }[]) => void) {}
        observe = () => seen.push(() => this.hear([{ isIntersecting: true }]));
        disconnect = () => undefined;
    }
    vi.stubGlobal('IntersectionObserver', Watcher);
    const { host, user } = openArea({ fileIds: ['dress'] });
    expect(seen).toHaveLength(1);
    expect(requestsOf(host, 'evidence_file_thumbnail')).toEqual([]);
    seen[0]?.();
    await waitFor(() => expect(area().querySelector('img')).toBeInTheDocument());
    await user.click(button(/^Take away here/));
    await user.click(button(/^Use a file that is here already/));
    seen.forEach((look) => look());
    expect(
        requestsOf(host, 'evidence_file_thumbnail').filter((one) => (one as { id: string }).id === 'dress'),
    ).toHaveLength(1);
});

test('a file without a small picture still has a sign and its name', async () => {
    const evidence_file_thumbnail = () => {
        throw new CallFailed('internal', {});
    };
    openArea({ fileIds: ['contract'], answers: { evidence_file_thumbnail } });
    expect(button(/^Look at .*contract\.pdf/).querySelector('svg')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('what is taken away here stays in the person’s file, can be shown here again, and the focus stays', async () => {
    const { host, onchange, user } = openArea({ fileIds: ['dress'] });
    await user.click(button(/^Take away here: .*dress\.jpg/));
    expect(onchange).toHaveBeenLastCalledWith([]);
    expect(screen.getByText(/dress\.jpg.*is not shown here any more. It stays in the person’s file/)).toBeVisible();
    expect(area()).toHaveFocus();
    expect(requestsOf(host, 'remove_evidence_file')).toEqual([]);
    await user.click(button(/^Use a file that is here already/));
    await user.click(button(/^Show here too: .*dress\.jpg/));
    expect(onchange).toHaveBeenLastCalledWith(['dress']);
    expect(area()).toHaveFocus();
});

test('one file serves many things: the others of the person can be chosen, those that are here are not offered', async () => {
    const { onchange, user } = openArea({ fileIds: ['dress'] });
    await user.click(button(/^Use a file that is here already \(.*1.*\)/));
    const others = within(screen.getByRole('list', { name: 'Other files of this person' }));
    expect(others.getAllByRole('listitem')).toHaveLength(1);
    await user.click(others.getByRole('button', { name: /^Show here too: .*contract\.pdf/ }));
    expect(onchange).toHaveBeenLastCalledWith(['dress', 'contract']);
    expect(screen.queryByRole('button', { name: /^Use a file that is here already/ })).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
});

test('what is fixed is only looked at, and without files there is nothing', async () => {
    openArea({ fileIds: ['dress'], isFixed: true });
    expect(button(/^Look at/)).toBeVisible();
    expect(screen.queryByLabelText('Add files')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Take away/ })).not.toBeInTheDocument();
    expect(area()).not.toHaveAttribute('data-takes-files');
});

test('a fixed area without files is not there at all', () => {
    openArea({ isFixed: true });
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
});

test('a picture is looked at in large, closes with Escape, and the focus and the memory are given back', async () => {
    const { host, user } = openArea({ fileIds: ['dress'] });
    await user.click(button(/^Look at .*dress\.jpg/));
    const large = await dialog().findByRole('img', { name: 'dress.jpg' });
    expect(large).toHaveAttribute('src', addresses.made[0]);
    expect(requestsOf(host, 'evidence_file_page')).toEqual([{ id: 'dress', page: 0 }]);
    expect(dialog().queryByText(/page/)).not.toBeInTheDocument();
    expect(dialog().getByRole('button', { name: 'Full size' })).toHaveAttribute('aria-pressed', 'false');
    await user.click(dialog().getByRole('button', { name: 'Full size' }));
    expect(dialog().getByRole('button', { name: 'Full size' })).toHaveAttribute('aria-pressed', 'true');
    expect(await violations()).toEqual([]);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(addresses.returned).toEqual(addresses.made);
    await waitFor(() => expect(button(/^Look at .*dress\.jpg/)).toHaveFocus());
});

test('the pages of a PDF are turned by button and by key, and no further than they go', async () => {
    const { host, user } = openArea({ fileIds: ['contract'] });
    await user.click(button(/^Look at .*contract/));
    const page = () => plain(dialog().getByText(/page .*of/).textContent ?? '');
    expect(page()).toBe('page 1 of 3');
    await user.click(dialog().getByRole('button', { name: 'Previous page' }));
    expect(page()).toBe('page 1 of 3');
    await user.click(dialog().getByRole('button', { name: 'Next page' }));
    expect(page()).toBe('page 2 of 3');
    expect(await dialog().findByRole('img', { name: /contract\.pdf, page .*2.* of .*3/ })).toBeVisible();
    await user.keyboard('{PageDown}');
    await user.keyboard('{ArrowRight}');
    expect(page()).toBe('page 3 of 3');
    await user.keyboard('{ArrowLeft}');
    expect(page()).toBe('page 2 of 3');
    expect(requestsOf(host, 'evidence_file_page')).toEqual([0, 1, 2, 1].map((page) => ({ id: 'contract', page })));
    await waitFor(() => expect(addresses.returned.length).toBe(addresses.made.length - 1));
});

test('in a language from right to left the arrows go the other way', async () => {
    const { user } = openArea({ fileIds: ['contract'] });
    await user.click(button(/^Look at .*contract/));
    speak('ar');
    await user.keyboard('{ArrowLeft}');
    expect(plain(dialog().getByText(/^الصفحة .*من/).textContent ?? '')).toBe('الصفحة 2 من 3');
});

test('a page that comes too late is not shown on another page', async () => {
    const answers: ((page: string) => void)[] = [];
    const { user } = openArea({
        fileIds: ['contract'],
        answers: {
            evidence_file_page: () =>
                new Promise((resolve) => {
                    answers.push((page) => resolve({ media_type: 'image/png', content: btoa(page) }));
                }),
        },
    });
    await user.click(button(/^Look at .*contract/));
    await user.click(dialog().getByRole('button', { name: 'Next page' }));
    answers[0]?.('first');
    answers[1]?.('second');
    await dialog().findByRole('img');
    expect(addresses.made).toHaveLength(1);
});

test('a page that cannot be shown says so in the box, and the other pages still can', async () => {
    const evidence_file_page: Answers['evidence_file_page'] = ({ page }) => {
        if (page === 0) {
            throw new CallFailed('file_refused', { reason: 'damaged_pdf' });
        }
        return { media_type: 'image/png', content: btoa('page') };
    };
    const { user } = openArea({ fileIds: ['contract'], answers: { evidence_file_page } });
    await user.click(button(/^Look at .*contract/));
    expect(await dialog().findByRole('alert')).toHaveTextContent('The PDF file is damaged');
    await user.click(dialog().getByRole('button', { name: 'Next page' }));
    expect(await dialog().findByRole('img')).toBeVisible();
    expect(dialog().queryByRole('alert')).not.toBeInTheDocument();
});

const [LETTER] = AMINA.evidence;
const FILE: CandidateFile = {
    ...AMINA,
    evidence_files: [DRESS, CONTRACT, kept('hem'), kept('judged')],
    evidence: [{ ...LETTER, file_ids: ['contract'] }] as CandidateFile['evidence'],
    assessments: [{ file_ids: ['judged'] }] as CandidateFile['assessments'],
};

function openLoose(file = FILE, answers: Answers = {}, held: string[] = []) {
    const host = memoryHost({ ...KEEPS, ...answers });
    replaceHost(host);
    say(() => '');
    const onuse = vi.fn();
    const shown = render(LooseFiles, { file, held, onuse });
    return { host, onuse, user: userEvent.setup(), ...shown };
}

test('loose is what no evidence, no assessment and no open form shows', () => {
    expect(looseFiles(FILE).map(({ id }) => id)).toEqual(['dress', 'hem']);
    expect(looseFiles(FILE, ['hem']).map(({ id }) => id)).toEqual(['dress']);
});

test('without loose files nothing is said of them', () => {
    openLoose(FILE, {}, ['dress', 'hem']);
    expect(screen.queryByText('Not yet used as evidence')).not.toBeInTheDocument();
});

test('a loose file becomes evidence with one press', async () => {
    const { onuse, user } = openLoose();
    const region = within(screen.getByRole('region', { name: 'Not yet used as evidence' }));
    await user.click(region.getByRole('button', { name: /^Use as evidence: .*hem\.jpg/ }));
    expect(onuse).toHaveBeenCalledWith('hem');
    expect(await violations()).toEqual([]);
});

test('a loose file is removed at once, and that can be taken back', async () => {
    const { host, user } = openLoose();
    await user.click(button(/^Remove .*hem\.jpg/));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_evidence_file')).toEqual([{ id: 'hem', rev: 1 }]));
    expect(plain(statusLine().words())).toBe('Removed: file of evidence');
    expect(statusLine().action?.words()).toBe('Undo');
});

test('a file that something shows after all is not removed, and that is said', async () => {
    const remove_evidence_file = () => {
        throw new CallFailed('in_use', { noun: 'evidence_file' });
    };
    const { user } = openLoose(FILE, { remove_evidence_file });
    await user.click(button(/^Remove .*hem\.jpg/));
    await vi.waitFor(() =>
        expect(plain(statusLine().words())).toMatch(/The file of evidence is still in use elsewhere/),
    );
    expect(statusLine().action).toBeUndefined();
});
