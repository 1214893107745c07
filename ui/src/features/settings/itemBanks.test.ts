// The item banks in the settings: what there is, taking a file in, what is wrong with one, and removing with a way back.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { ItemBank } from '../../generated/ItemBank';
import type { ItemBankLine } from '../../generated/ItemBankLine';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say, statusLine } from '../../shared/status.svelte';
import ItemBanks from './ItemBanks.svelte';

const part = (id: string, title: string) => ({ id, title: { en: title }, about: { en: '' }, minutes: 10 });

const BANK: ItemBank = {
    format: 'express-item-bank/1',
    id: 'sums',
    edition: 2,
    languages: ['de', 'ar'],
    title: { de: 'Rechnen', ar: 'الحساب' },
    about: { de: '', ar: '' },
    authors: '',
    licence: '',
    reviewed: { de: 'editors', ar: 'none' },
    written_exams: [{ ...part('level', 'Level 1'), pass_percent: 60, items: [] }],
    oral_exams: [{ ...part('talk', 'Talk'), pass_at_least: 1, questions: [] }],
    practical_tests: [],
};

const BREAD: ItemBankLine = {
    kept: { id: 'kept', rev: 4 },
    bank: { ...BANK, id: 'bread', languages: ['de'], title: { de: 'Brot' }, reviewed: { de: 'native' } },
};

function open(answers: Answers = {}) {
    const host = memoryHost({
        item_banks: [{ kept: null, bank: BANK }, BREAD],
        import_item_bank: { value: 'new', nouns: ['item_bank'] },
        remove_item_bank: { value: null, nouns: ['item_bank'] },
        ...answers,
    });
    replaceHost(host);
    say(() => '');
    render(ItemBanks);
    return { host, user: userEvent.setup() };
}

const file = (text: string) => new File([text], 'bread.json', { type: 'application/json' });

test('each bank says its edition, its languages and who checked them, its parts, and where it is from', async () => {
    open();
    const rows = (await screen.findAllByRole('row')).slice(1).map((row) => withoutIsolation(row.textContent));
    expect(rows[0]).toMatch(/^Rechnen ?2 ?German: checked by the editors ?Arabic: a draft that nobody checked/);
    expect(rows[0]).toMatch(/Level 1 ?Talk ?Ships with EXpress/);
    expect(rows[1]).toMatch(/^Brot.*checked by a native speaker.*Added by this desk/);
    expect(screen.getByText('Rechnen')).toHaveAttribute('lang', 'de');
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(await violations()).toEqual([]);
});

test('a file is taken in by its text, and the banks are read anew', async () => {
    const { host, user } = open();
    await user.upload(await screen.findByLabelText(/^Add a bank/), file('{"id":"bread"}'));
    expect(await screen.findByText(/The bank is here/)).toBeVisible();
    expect(requestsOf(host, 'import_item_bank')).toEqual([{ text: '{"id":"bread"}' }]);
    expect(requestsOf(host, 'item_banks')).toHaveLength(2);
});

test('what is wrong with a file is told with line and field, all of it', async () => {
    const problems = [
        { line: 3, field: 'id', trouble: 'not_a_name' },
        { line: 9, field: 'written_exams[0].title', trouble: 'languages', language: 'ar' },
        { line: 12, field: 'written_exams[0].items[0].options', trouble: 'right_options', found: 2 },
        { line: 1, field: '', trouble: 'too_large', at_most: 2_000_000 },
        { line: 14, field: 'written_exams[0].items[1].answer', trouble: 'not_a_number' },
        { line: 4, field: 'edition', trouble: 'older_edition', kept: 7 },
        { line: 3, field: 'id', trouble: 'name_taken' },
    ];
    const { user } = open({
        import_item_bank: () => {
            throw new CallFailed('import_rejected', { problems });
        },
    });
    await user.upload(await screen.findByLabelText(/^Add a bank/), file('{}'));
    const lines = within(await screen.findByRole('alert')).getAllByRole('listitem');
    const words = lines.map((line) => withoutIsolation(line.textContent));
    expect(words).toEqual([
        expect.stringMatching(/^3: id This name may hold only small letters/),
        expect.stringMatching(/^9: written_exams\[0\]\.title The language “ar” is missing here/),
        expect.stringMatching(/^12: .*options 2 options are marked as right/),
        expect.stringMatching(/^1: .*at most|^1.*2000000 bytes/),
        expect.stringMatching(/^14: .*answer This is no decimal number/),
        expect.stringMatching(/^4: edition .*later edition of this bank already: 7/),
        expect.stringMatching(/^3: id A bank that ships with EXpress has this name/),
    ]);
    expect(screen.queryByText(/The bank is here/)).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
});

test('a bank that the desk added is removed at once, with a way back', async () => {
    const { host, user } = open();
    await user.click(await screen.findByRole('button', { name: /^Remove the bank: .*Brot/ }));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_item_bank')).toEqual([{ id: 'kept', rev: 4 }]));
    expect(withoutIsolation(statusLine().words())).toBe('Removed: Brot');
    expect(statusLine().action?.words()).toBe('Undo');
});
