import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, expect, test, vi } from 'vitest';

import { violations } from '../../tests/accessibility';
import { requestsOf } from '../../tests/screen';
import type { FailureCode } from '../generated/FailureCode';
import { CallFailed } from '../platform';
import { isTooLarge } from './files';
import { area, carrying, CONTRACT, DRESS, field, kept, openArea, picture, vanish } from './testing';

const MEGABYTE = 1024 * 1024;

const trouble = () => screen.findByRole('alert');
const refusing = (details: Record<string, unknown>, code: FailureCode = 'file_refused') => ({
    add_evidence_file: () => {
        throw new CallFailed(code, details);
    },
});

afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
});

test('files that are chosen are handed to the vault with their bytes, and attached one after the other', async () => {
    const { host, onchange, read, user } = openArea();
    await user.upload(field(), [picture('hem.jpg'), picture('seam.jpg')]);
    await waitFor(() => expect(onchange).toHaveBeenLastCalledWith(['hem', 'seam']));
    expect(requestsOf(host, 'add_evidence_file')).toEqual([
        { candidate_id: 'amina', name: 'hem.jpg', content: btoa('bytes of hem.jpg') },
        { candidate_id: 'amina', name: 'seam.jpg', content: btoa('bytes of seam.jpg') },
    ]);
    await read([DRESS, CONTRACT, kept('hem'), kept('seam')]);
    const tiles = within(screen.getByRole('list', { name: 'Pictures and scans' }));
    expect(tiles.getAllByRole('listitem').map((tile) => tile.textContent)).toEqual([
        expect.stringContaining('hem.jpg'),
        expect.stringContaining('seam.jpg'),
    ]);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
});

test('the field is a real one: it is reached by keyboard, takes several files and offers pictures and PDF files', async () => {
    const { user } = openArea();
    await user.tab();
    expect(field()).toHaveFocus();
    expect(field()).toHaveAttribute('type', 'file');
    expect(field().multiple).toBe(true);
    expect(field().accept).toBe('image/jpeg,image/png,application/pdf');
    expect(field()).toHaveAccessibleDescription(/drop them here.*Ctrl\+V.*20\D* megabytes/);
});

test('files that are dropped onto the area are taken in, and the window does not open them', async () => {
    const { onchange } = openArea();
    expect(await fireEvent.dragOver(area(), { dataTransfer: carrying([]) })).toBe(false);
    expect(area()).toHaveAttribute('data-files-above');
    expect(await fireEvent.drop(area(), { dataTransfer: carrying([picture('hem.jpg')]) })).toBe(false);
    expect(area()).not.toHaveAttribute('data-files-above');
    await waitFor(() => expect(onchange).toHaveBeenCalledWith(['hem']));
});

test('words that are dragged over the area are none of its business', async () => {
    openArea();
    expect(await fireEvent.dragOver(area(), { dataTransfer: carrying([], ['text/plain']) })).toBe(true);
    expect(area()).not.toHaveAttribute('data-files-above');
});

test('a picture is pasted while the area has the focus, and has a name even where the clipboard gives none', async () => {
    const { host, onchange } = openArea();
    area().focus();
    await fireEvent.paste(document.body, { clipboardData: carrying([picture(' ')]) });
    await waitFor(() => expect(onchange).toHaveBeenCalledOnce());
    expect(requestsOf(host, 'add_evidence_file')).toEqual([expect.objectContaining({ name: 'Pasted picture' })]);
});

test('a picture that is pasted while something else has the focus is not taken', async () => {
    const { host } = openArea();
    await fireEvent.paste(document.body, { clipboardData: carrying([picture('hem.jpg')]) });
    expect(host.calls).toEqual([]);
});

test.each([
    [{ reason: 'empty' }, /The file is empty/],
    [{ reason: 'too_large', megabytes: 20 }, /larger than \D*20\D* megabytes.*Save the picture smaller/],
    [{ reason: 'other_kind' }, /no picture of the kind JPEG or PNG and no PDF.*take a photo/],
    [{ reason: 'damaged_picture' }, /picture is damaged.*take the photo once more/],
    [{ reason: 'too_many_pixels', megapixels: 180, at_most: 100 }, /\D*180\D* megapixels.*\D*100\D* at most/],
    [{ reason: 'damaged_pdf' }, /PDF file is damaged.*take photos of the pages/],
    [{ reason: 'password' }, /locked with a password.*Save it without a password/],
    [{ reason: 'not_known_yet' }, /The file was not taken in.*Check the file/],
])('a file that is refused because of %o says why, what is safe and what to do', async (details, words) => {
    const { onchange, user } = openArea({ answers: refusing(details) });
    await user.upload(field(), picture('hem.jpg'));
    expect(await trouble()).toHaveTextContent(/hem\.jpg.* was not taken in/);
    expect(await trouble()).toHaveTextContent(words);
    expect(await trouble()).toHaveTextContent(/safe|nothing was kept/);
    expect(onchange).not.toHaveBeenCalled();
});

test('what has nothing to do with the file is said in its own words', async () => {
    const { user } = openArea({ answers: refusing({}, 'disk_full') });
    await user.upload(field(), picture('hem.jpg'));
    expect(await trouble()).toHaveTextContent(/The disk is full/);
});

test('a file that vanishes while it is read says so, and the others of the same drop come in', async () => {
    vanish('gone.jpg');
    const { host, onchange } = openArea();
    const files = [picture('hem.jpg'), picture('gone.jpg'), picture('seam.jpg')];
    await fireEvent.drop(area(), { dataTransfer: carrying(files) });
    expect(await trouble()).toHaveTextContent(/gone\.jpg.*could not be read.*safe.*choose it again/);
    await waitFor(() => expect(onchange).toHaveBeenLastCalledWith(['hem', 'seam']));
    expect(requestsOf(host, 'add_evidence_file')).toHaveLength(2);
});

test('a file over 20 megabytes is not even read', async () => {
    const read = vi.spyOn(FileReader.prototype, 'readAsDataURL');
    const { host, user } = openArea();
    await user.upload(field(), picture('film.jpg', 20 * MEGABYTE + 1));
    expect(await trouble()).toHaveTextContent(/larger than \D*20\D* megabytes/);
    expect(read).not.toHaveBeenCalled();
    expect(host.calls).toEqual([]);
    expect(isTooLarge(20 * MEGABYTE)).toBe(false);
});

test('what was said about a file goes with the next files, or when somebody closes it', async () => {
    const { user } = openArea({
        answers: {
            add_evidence_file: ({ name }) => {
                if (name === 'bad.jpg') {
                    throw new CallFailed('file_refused', { reason: 'damaged_picture' });
                }
                return { value: 'good', nouns: [] };
            },
        },
    });
    await user.upload(field(), picture('bad.jpg'));
    await trouble();
    await user.upload(field(), picture('good.jpg'));
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
    await user.upload(field(), picture('bad.jpg'));
    await trouble();
    await user.click(screen.getByRole('button', { name: 'Close this message' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('the same file twice is attached once, and that is said', async () => {
    const { onchange, user } = openArea({
        fileIds: ['dress'],
        answers: { add_evidence_file: { value: 'dress', nouns: [] } },
    });
    await user.upload(field(), picture('dress again.jpg'));
    expect(
        await screen.findByText(/dress again\.jpg.*is in this person’s file already. It is kept once/),
    ).toBeVisible();
    expect(onchange).not.toHaveBeenCalled();
});

test('two copies of a new file in one drop are attached once', async () => {
    const { onchange } = openArea({ answers: { add_evidence_file: { value: 'hem', nouns: [] } } });
    await fireEvent.drop(area(), { dataTransfer: carrying([picture('hem.jpg'), picture('hem copy.jpg')]) });
    expect(await screen.findByText(/hem copy\.jpg.*is in this person’s file already/)).toBeVisible();
    expect(onchange.mock.calls).toEqual([[['hem']]]);
});

test('what is quick shows no progress; what is slow says which file is read, and the rest can be left out', async () => {
    vi.useFakeTimers();
    const { host, onchange } = openArea({
        answers: {
            add_evidence_file: ({ name }) =>
                new Promise((resolve) => setTimeout(resolve, 2000, { value: name, nouns: [] })),
        },
    });
    await fireEvent.drop(area(), { dataTransfer: carrying([picture('a.jpg'), picture('b.jpg'), picture('c.jpg')]) });
    await vi.advanceTimersByTimeAsync(200);
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    await vi.advanceTimersByTimeAsync(200);
    expect(screen.getByRole('progressbar', { name: /Reading .*a\.jpg/ })).toBeVisible();
    await fireEvent.click(screen.getByRole('button', { name: /^Leave out .*2.* more files/ }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(requestsOf(host, 'add_evidence_file')).toHaveLength(1);
    expect(onchange.mock.calls).toEqual([[['a.jpg']]]);
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});

test('what is still read when the form is closed stays in the person’s file and is attached to nothing', async () => {
    const answers: (() => void)[] = [];
    const { host, onchange, unmount, user } = openArea({
        answers: {
            add_evidence_file: ({ name }) =>
                new Promise((resolve) => {
                    answers.push(() => resolve({ value: name, nouns: [] }));
                }),
        },
    });
    await user.upload(field(), [picture('hem.jpg'), picture('seam.jpg')]);
    await waitFor(() => expect(answers).toHaveLength(1));
    unmount();
    answers[0]?.();
    // The second file is only asked for once the first one has come to its end.
    await vi.waitFor(() => expect(requestsOf(host, 'add_evidence_file')).toHaveLength(2));
    expect(onchange).not.toHaveBeenCalled();
});
