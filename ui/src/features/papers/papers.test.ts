// The person's own sheet: seen as it will be printed, saved, printed and opened as it was seen.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA, row } from '../../../tests/amina/file';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { PaperPreview } from '../../generated/PaperPreview';
import type { PaperWanted } from '../../generated/PaperWanted';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say, statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import PaperSection from './PaperSection.svelte';
import { PAPER_LANGUAGES } from './testing';

const HOME = '/home/katrin/Documents/EXpress';

const told = (id: string) => ({ id, arguments: {} });

const wanted = (language: string, second_language: string | null): PaperWanted => ({
    candidate_id: 'amina',
    reader: 'candidate',
    extent: 'whole',
    assessment: null,
    language,
    second_language,
    leave_out: [],
    photo: null,
    work_samples: false,
    attach: false,
});

/** Each page says in its picture which paper it is from. */
function preview({ language, second_language: second }: PaperWanted): PaperPreview {
    const names = [language, second ?? 'alone'].join('-');
    return {
        pages: ['one', 'two'].map((page) => ({ width: 909, height: 1286, png: btoa(`${names}-${page}`) })),
        said: [
            { is_heading: true, language, text: `Heading in ${language}` },
            { is_heading: false, language: 'ar', text: 'أفصّل الملابس' },
        ],
        bytes: 40_000,
        left_out: [
            { what: told('papers-left-out-private-notes'), why: told('papers-left-out-why-desk-only') },
            { what: told('papers-left-out-birth-date'), why: told('papers-left-out-why-no-paper') },
        ],
        warnings: [],
        fields: ['full_name', 'contact_route', 'eqf_levels'],
        suggested_path: `${HOME}/linden-04-${names}.pdf`,
    };
}

const ANSWERS: Answers = {
    paper_languages: PAPER_LANGUAGES,
    paper_preview: preview,
    save_paper: ({ path }) => ({ path, pages: 2, bytes: 40_000 }),
    open_paper: { path: '/run/copies/linden-04.pdf', pages: 2, bytes: 40_000 },
    printers: [
        { name: 'Corridor', is_default: false },
        { name: 'Office', is_default: true },
    ],
    print_paper: { pages: 2 },
};

const speaking = (preferred_language: string): CandidateFile => ({
    ...AMINA,
    candidate: { ...AMINA.candidate, preferred_language },
});

function open(answers: Answers = {}, file = AMINA) {
    const host = memoryHost({ ...ANSWERS, ...answers });
    replaceHost(host);
    say(() => '');
    const shown = render(PaperSection, { file, deskLanguage: 'de' });
    const read = (fresh: CandidateFile) => shown.rerender({ file: fresh, deskLanguage: 'de' });
    return { host, read, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const alt = (number: number) => new RegExp(`^Page .*${number}.* of .*2`);
const pageOf = (names: string) =>
    vi.waitFor(() => expect(screen.getByAltText(alt(1))).toHaveAttribute('src', pictureOf(names)));
const pictureOf = (names: string) => `data:image/png;base64,${btoa(`${names}-one`)}`;

test('the pages are pictures of the paper, each with words for those who do not see it', async () => {
    const { host } = open();
    await pageOf('ar-de');
    const pages = screen.getAllByRole('img');
    expect(pages.map((page) => withoutIsolation(page.getAttribute('alt')))).toEqual(['Page 1 of 2', 'Page 2 of 2']);
    expect(requestsOf(host, 'paper_preview')).toEqual([wanted('ar', 'de')]);
    expect(await violations()).toEqual([]);
});

test('the person’s language stands first and the desk’s beside it, and others can be asked for', async () => {
    const { host, user } = open();
    await pageOf('ar-de');
    expect(field('Language')).toHaveValue('ar');
    expect(field('Second language beside it')).toHaveValue('de');
    await user.selectOptions(field('Second language beside it'), 'English');
    await pageOf('ar-en');
    await user.selectOptions(field('Second language beside it'), 'One language only');
    await pageOf('ar-alone');
    expect(requestsOf(host, 'paper_preview').at(-1)).toMatchObject({ language: 'ar', second_language: null });
});

test('a paper is never in one language twice: what stood first goes beside', async () => {
    const { host, user } = open();
    await pageOf('ar-de');
    await user.selectOptions(field('Language'), 'Deutsch');
    await pageOf('de-ar');
    expect(field('Second language beside it')).toHaveValue('ar');
    await user.click(button('Save as PDF'));
    expect(requestsOf(host, 'save_paper')).toEqual([
        { paper: wanted('de', 'ar'), path: `${HOME}/linden-04-de-ar.pdf` },
    ]);
});

test('a language that cannot be printed yet is told, and the desk’s is taken', async () => {
    open({}, speaking('so'));
    await pageOf('de-alone');
    expect(withoutIsolation(document.body.textContent)).toContain('Papers cannot be printed in so yet.');
});

test('what is not on the paper is told with the reason', async () => {
    open();
    await pageOf('ar-de');
    const list = screen.getByText('What is not on this paper, and why').closest('details') as HTMLElement;
    const lines = within(list).getAllByRole('listitem');
    expect(lines.map((line) => withoutIsolation(line.textContent))).toEqual([
        'Private notes of the counsellors Only for the desk. It is on no paper but the access report of the person.',
        'Date of birth No reader needs it, so it is on no paper.',
    ]);
});

test('the pages are drawn anew when the file changes, and a late answer to an old question counts nothing', async () => {
    const waiting: (() => void)[] = [];
    const paper_preview = (asked: PaperWanted) =>
        new Promise<PaperPreview>((resolve) => waiting.push(() => resolve(preview(asked))));
    const { read, user } = open({ paper_preview });
    await screen.findByLabelText('Language');
    await user.selectOptions(field('Language'), 'English');
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    await pageOf('en-de');
    waiting[0]?.();
    await read({ ...AMINA });
    await vi.waitFor(() => expect(waiting).toHaveLength(3));
    expect(screen.getByAltText(alt(1))).toHaveAttribute('src', pictureOf('en-de'));
});

test('characters that no font has are named before anything else, and nothing is offered that would fail', async () => {
    const paper_preview = (asked: PaperWanted) => {
        if (asked.language === 'ar') {
            throw new CallFailed('missing_characters', { characters: '\u1240\u1241' });
        }
        return preview(asked);
    };
    const { user } = open({ paper_preview });
    const alert = await screen.findByRole('alert');
    expect(withoutIsolation(alert.textContent)).toContain('the fonts here lack these characters: \u1240\u1241.');
    expect(alert.compareDocumentPosition(field('Language'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.queryByRole('button', { name: 'Save as PDF' })).not.toBeInTheDocument();
    await user.selectOptions(field('Language'), 'English');
    await pageOf('en-de');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('the paper is saved where the person says, and the place is told', async () => {
    const { host, user } = open();
    await pageOf('ar-de');
    await user.clear(field('Save as'));
    await user.type(field('Save as'), '/media/stick/amina.pdf');
    await user.click(button('Save as PDF'));
    const alert = await screen.findByRole('alert');
    expect(withoutIsolation(alert.textContent)).toBe('The paper is saved 2 pages: /media/stick/amina.pdf');
    expect(requestsOf(host, 'save_paper')).toEqual([
        {
            paper: wanted('ar', 'de'),
            path: '/media/stick/amina.pdf',
        },
    ]);
});

test('a place can be chosen in a window of the system, and choosing none changes nothing', async () => {
    let chosen: string | null = '/media/stick/paper.pdf';
    const { host, user } = open({ choose_paper_target: () => chosen });
    await pageOf('ar-de');
    await user.click(button('Choose a place…'));
    await vi.waitFor(() => expect(field('Save as')).toHaveValue('/media/stick/paper.pdf'));
    expect(requestsOf(host, 'choose_paper_target')).toEqual([{ suggested: `${HOME}/linden-04-ar-de.pdf` }]);
    chosen = null;
    await user.click(button('Choose a place…'));
    await vi.waitFor(() => expect(requestsOf(host, 'choose_paper_target')).toHaveLength(2));
    expect(field('Save as')).toHaveValue('/media/stick/paper.pdf');
});

test('a file that exists is told at the field, until another place stands there', async () => {
    const save_paper = ({ path }: { path: string }) => {
        throw new CallFailed('target_exists', { path });
    };
    const { user } = open({ save_paper });
    await pageOf('ar-de');
    await user.click(button('Save as PDF'));
    await vi.waitFor(() => expect(field('Save as')).toBeInvalid());
    expect(field('Save as')).toHaveFocus();
    expect(field('Save as')).toHaveAccessibleDescription(/It was not overwritten/);
    speak('de');
    await vi.waitFor(() => expect(screen.getByText(/nicht überschrieben/)).toBeInTheDocument());
    speak('en');
    await user.type(screen.getByDisplayValue(/linden/), '2');
    expect(field('Save as')).toBeValid();
});

test('the paper goes to the usual printer, and what was printed is told', async () => {
    const { host, user } = open();
    await pageOf('ar-de');
    await user.click(button('Print…'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Print the paper' }));
    expect(await dialog.findByLabelText('Printer')).toHaveValue('Office');
    await user.clear(dialog.getByLabelText('Copies'));
    await user.type(dialog.getByLabelText('Copies'), '2');
    expect(await violations()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Print' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(requestsOf(host, 'print_paper')).toEqual([
        { paper: wanted('ar', 'de'), printer: 'Office', copies: 2, pages: null },
    ]);
    expect(withoutIsolation(statusLine().words())).toBe('2 pages are on their way to Office.');
});

test('pages that the paper does not have are told at their field, and a printer that refuses above the fields', async () => {
    const failures = [
        new CallFailed('invalid', { problems: [{ field: 'pages', problem: 'page_range', pages: 2 }] }),
        new CallFailed('printing_failed', {}),
    ];
    const print_paper = () => {
        throw failures.shift() as CallFailed;
    };
    const { user } = open({ print_paper });
    await pageOf('ar-de');
    await user.click(button('Print…'));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(await dialog.findByLabelText('Pages'), '7');
    await user.click(dialog.getByRole('button', { name: 'Print' }));
    await vi.waitFor(() => expect(dialog.getByLabelText('Pages')).toBeInvalid());
    expect(withoutIsolation(dialog.getByText(/not in the paper/).textContent)).toContain('from 1 to 2');
    await user.click(dialog.getByRole('button', { name: 'Print' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('the printer did not take it');
    expect(dialog.getByLabelText('Pages')).toHaveValue('7');
});

test('without a printer the viewer is offered, with what it may remember', async () => {
    const { host, user } = open({ printers: [] });
    await pageOf('ar-de');
    await user.click(button('Print…'));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/no printer/)).toBeInTheDocument();
    expect(dialog.getByText(/may remember the name of the file/)).toHaveTextContent('deleted when the desk is locked');
    await user.click(dialog.getByRole('button', { name: 'Open in the viewer' }));
    await vi.waitFor(() => expect(statusLine().words()).toContain('Its copy is deleted when the desk is locked.'));
    expect(requestsOf(host, 'open_paper')).toEqual([wanted('ar', 'de')]);
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('a viewer that is not there is told in the line that says what happened', async () => {
    const open_paper = () => {
        throw new CallFailed('viewer_failed', {});
    };
    const { user } = open({ open_paper });
    await pageOf('ar-de');
    await user.click(button('Open in the viewer'));
    await vi.waitFor(() => expect(statusLine().words()).toContain('No copy was left behind.'));
});

const choose = (user: ReturnType<typeof userEvent.setup>, name: RegExp) =>
    user.click(screen.getByRole('radio', { name }));

test('each of the four readers has a paper of their own, and others than the person get it in the desk’s language', async () => {
    const { host, user } = open();
    await pageOf('ar-de');
    const readers = screen.getByRole('group', { name: 'For whom' });
    expect(within(readers).getAllByRole('radio')).toHaveLength(4);
    await choose(user, /^A lender/);
    await pageOf('de-alone');
    expect(requestsOf(host, 'paper_preview').at(-1)).toEqual({ ...wanted('de', null), reader: 'lender' });
    expect(screen.queryByRole('group', { name: 'How much' })).not.toBeInTheDocument();
    expect(screen.queryByLabelText(/as data too/)).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
});

test('what was chosen for one reader is still chosen when somebody comes back', async () => {
    const { user } = open();
    await pageOf('ar-de');
    await choose(user, /^A mentor/);
    await user.selectOptions(field('Language'), 'English');
    await pageOf('en-alone');
    await choose(user, /^The person/);
    await pageOf('ar-de');
    await choose(user, /^A mentor/);
    await pageOf('en-alone');
});

test('the person leaves out what they do not want on it, of what there is', async () => {
    const { host, user } = open();
    await pageOf('ar-de');
    await user.click(screen.getByText('Leave something out'));
    const list = within(screen.getByRole('group', { name: 'Leave out of this paper' }));
    expect(list.getAllByRole('checkbox')).toHaveLength(3);
    await user.click(list.getByLabelText('How the person can be reached'));
    await user.click(list.getByLabelText('EQF levels'));
    await vi.waitFor(() =>
        expect(requestsOf(host, 'paper_preview').at(-1)).toMatchObject({
            leave_out: ['contact_route', 'eqf_levels'],
        }),
    );
    expect(withoutIsolation(screen.getByText(/2.* left out/).textContent)).toBe('Leave something out (2 left out)');
    await vi.waitFor(() => expect(button('Save as PDF')).toHaveAttribute('aria-disabled', 'false'));
    await user.click(button('Save as PDF'));
    const saved = { ...wanted('ar', 'de'), leave_out: ['contact_route', 'eqf_levels'] };
    expect(requestsOf(host, 'save_paper')).toEqual([expect.objectContaining({ paper: saved })]);
    expect(await violations()).toEqual([]);
});

test('a file that holds the record as data is made only after a warning in plain words', async () => {
    const { host, user } = open();
    await pageOf('ar-de');
    expect(screen.queryByText(/gets the data/)).not.toBeInTheDocument();
    await user.click(screen.getByLabelText('Put what is printed into the file as data too'));
    expect(screen.getByRole('note')).toHaveTextContent('Whoever gets the file gets the data.');
    await vi.waitFor(() => expect(requestsOf(host, 'paper_preview').at(-1)).toMatchObject({ attach: true }));
});

test('a photo is on the person’s own sheet only when it is chosen, and not offered where there is none', async () => {
    const picture = { ...row('photo'), candidate_id: 'amina', name: 'amina.jpg', kind: 'jpeg' as const };
    const shape = { bytes: 9, width: 3, height: 4, pages: 1, sha256: '' };
    const { host, read, user } = open();
    await pageOf('ar-de');
    expect(screen.queryByLabelText('Photo of the person')).not.toBeInTheDocument();
    await read({ ...AMINA, evidence_files: [{ ...picture, ...shape }] });
    await user.selectOptions(field('Photo of the person'), 'amina.jpg');
    await vi.waitFor(() => expect(requestsOf(host, 'paper_preview').at(-1)).toMatchObject({ photo: 'photo' }));
    await choose(user, /^A lender/);
    expect(screen.queryByLabelText('Photo of the person')).not.toBeInTheDocument();
});

test('a language that has only its phrases, and one that nobody read through, say so before they are printed', async () => {
    const { user } = open();
    await pageOf('ar-de');
    expect(screen.getByText(/Draft translation/)).toHaveTextContent(/^العربية:/);
    await user.selectOptions(field('Language'), 'ትግርኛ');
    expect(screen.getByText(/Only headings and fixed phrases/)).toHaveTextContent(/^ትግርኛ:.*Draft translation/);
    await user.selectOptions(field('Language'), 'English');
    expect(screen.queryByText(/Only headings/)).not.toBeInTheDocument();
});

test('the paper is there as text too, each piece in its own language', async () => {
    const { user } = open();
    await pageOf('ar-de');
    await user.click(screen.getByText('The paper as text'));
    expect(screen.getByRole('heading', { level: 4, name: 'Heading in ar' })).toHaveAttribute('lang', 'ar');
    expect(screen.getByText('أفصّل الملابس')).toHaveAttribute('dir', 'auto');
    expect(await violations()).toEqual([]);
});

test('a word that may touch on what is on no paper is shown again, and stops nobody', async () => {
    const warnings = [{ field: 'business_idea', topic: 'health', word: 'Rollstuhl' }] as const;
    open({ paper_preview: (asked) => ({ ...preview(asked), warnings: [...warnings] }) });
    await pageOf('ar-de');
    expect(screen.getByText('Look again before it leaves')).toBeVisible();
    expect(withoutIsolation(screen.getByText(/Rollstuhl/).textContent)).toBe(
        '“Rollstuhl” (Business idea): this word may touch on health.',
    );
    expect(button('Save as PDF')).toHaveAttribute('aria-disabled', 'false');
    expect(await violations()).toEqual([]);
});
