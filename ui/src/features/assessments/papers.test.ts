// The papers of an assessment: which there are, in which language each is proposed, and what is asked of the program.

import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf } from '../../../tests/screen';
import type { PaperWanted } from '../../generated/PaperWanted';
import type { Answers } from '../../platform/memory';
import { assessment, button, fileWith, openRoom, SHEETS, SIGNED } from './testing';

const ANSWERS: Answers = {
    paper_preview: ({ assessment: sheet }: PaperWanted) => ({
        pages: [{ width: 909, height: 1286, png: btoa(sheet?.form ?? 'profile') }],
        said: [],
        bytes: 40_000,
        left_out: [],
        warnings: [],
        fields: [],
        suggested_path: `/papers/${sheet?.form ?? 'profile'}.pdf`,
    }),
    save_paper: ({ path }) => ({ path, pages: 1, bytes: 40_000 }),
    printers: [{ name: 'Office', is_default: true }],
    print_paper: { pages: 1 },
};

const wanted = (form: string, language: string) => ({
    candidate_id: 'amina',
    reader: 'candidate',
    extent: 'whole',
    assessment: { id: 'exam', form },
    language,
    second_language: null,
    leave_out: [],
    photo: null,
    work_samples: false,
    attach: false,
});

const page = (form: string) =>
    vi.waitFor(() =>
        expect(screen.getByAltText(/^Page/)).toHaveAttribute('src', `data:image/png;base64,${btoa(form)}`),
    );

test('an open exam is printed to work with, in its own language; the assessor’s sheet in the desk’s', async () => {
    const { host, user } = openRoom(fileWith([assessment({ language: 'ar' })]), ANSWERS);
    await user.click(button(/^Papers/));
    await page('hand_out');
    expect(requestsOf(host, 'paper_preview')).toEqual([wanted('hand_out', 'ar')]);
    await user.click(screen.getByRole('radio', { name: /^For the assessor/ }));
    await page('assessor');
    await user.click(screen.getByRole('radio', { name: /^Record/ }));
    await page('record');
    expect(requestsOf(host, 'paper_preview').slice(1)).toEqual([wanted('assessor', 'de'), wanted('record', 'de')]);
    expect(await violations()).toEqual([]);
});

test('a signed one begins with its record, and just what is seen is saved and printed', async () => {
    const { host, user } = openRoom(fileWith([assessment({ signed_off: SIGNED })]), ANSWERS);
    await user.click(button(/^Papers/));
    await page('record');
    await user.selectOptions(screen.getByLabelText('Language'), 'العربية');
    await vi.waitFor(() => expect(requestsOf(host, 'paper_preview')).toHaveLength(2));
    await vi.waitFor(() => expect(button('Save as PDF')).toHaveAttribute('aria-disabled', 'false'));
    await user.click(button('Save as PDF'));
    expect(requestsOf(host, 'save_paper')).toEqual([{ paper: wanted('record', 'ar'), path: '/papers/record.pdf' }]);
    await user.click(button('Print…'));
    await user.click(await within(await screen.findByRole('dialog')).findByRole('button', { name: 'Print' }));
    await vi.waitFor(() =>
        expect(requestsOf(host, 'print_paper')).toEqual([
            { paper: wanted('record', 'ar'), printer: 'Office', copies: 1, pages: null },
        ]),
    );
});

test('who is only asked by word of mouth gets nothing to work with', async () => {
    const { user } = openRoom(fileWith([assessment({ sheet: SHEETS.oral })]), ANSWERS);
    await user.click(button(/^Papers/));
    await page('assessor');
    expect(screen.getAllByRole('radio')).toHaveLength(2);
});
