// What a level may rest on: the default as a table, and the lines of the desk, which the core may refuse.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { EqfSettingTableView } from '../../generated/EqfSettingTableView';
import type { SettingRule } from '../../generated/SettingRule';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { saveAllDrafts } from '../../drafts/draft.svelte';
import { say, statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import EqfSettingTable from './EqfSettingTable.svelte';
import { pick } from './testing';

const WITH_PAPER = ['register', 'recognition_statement', 'national_table'] as const;
const INFORMAL = ['descriptor_reading', 'target_qualification'] as const;
const rule = (
    setting: SettingRule['setting'],
    evidence: SettingRule['evidence'],
    bases: readonly SettingRule['bases'][number][],
): SettingRule => ({
    country: '',
    setting,
    evidence,
    bases: [...bases],
});
const DEFAULT: SettingRule[] = [
    rule('formal', 'no_paper', ['recognition_statement']),
    rule('formal', 'paper', WITH_PAPER),
    rule('formal', 'states_level', ['certificate', ...WITH_PAPER]),
    rule('non_formal', 'no_paper', []),
    rule('non_formal', 'paper', []),
    rule('non_formal', 'states_level', ['certificate']),
    rule('informal', 'no_paper', INFORMAL),
    rule('informal', 'paper', INFORMAL),
    rule('informal', 'states_level', INFORMAL),
];
const GERMANY: SettingRule = { ...rule('formal', 'paper', WITH_PAPER), country: 'DE' };
const nouns = ['eqf_setting_table' as const];

/** A desk that keeps its table, and takes back the last change. */
function open(rules: SettingRule[] = [], answers: Answers = {}) {
    let view: EqfSettingTableView = { rev: rules.length, rules, default_rules: DEFAULT };
    let before = view;
    const host = memoryHost({
        eqf_setting_table: () => view,
        change_eqf_setting_table: ({ rev, rules: changed }) => {
            [before, view] = [view, { ...view, rev: rev + 1, rules: changed }];
            return { value: rev + 1, nouns };
        },
        undo: () => {
            view = { ...before, rev: view.rev + 1 };
            return { value: 'change_eqf_setting_table', nouns };
        },
        ...answers,
    });
    replaceHost(host);
    say(() => '');
    return { host, user: userEvent.setup(), ...render(EqfSettingTable) };
}

const refuses = (field: string, problem: object) => ({
    change_eqf_setting_table: () => {
        throw new CallFailed('invalid', { problems: [{ field, ...problem }] });
    },
});
const button = (name: string) => screen.getByRole('button', { name: (words) => withoutIsolation(words) === name });
const line = async (name: string) =>
    within(await screen.findByRole('group', { name: (words) => withoutIsolation(words) === name }));
const GERMAN_LINE = 'Germany. Learnt: Formal. A paper';
const sent = (host: ReturnType<typeof open>['host']) => requestsOf(host, 'change_eqf_setting_table');

async function openNewLine(user: ReturnType<typeof open>['user'], country = 'Germ') {
    await user.click(await screen.findByRole('button', { name: 'Add a line for a country' }));
    const form = within(screen.getByRole('form', { name: 'New line' }));
    if (country) {
        await pick(user, form.getByRole('combobox', { name: 'Host country' }), country, 'Germany');
    }
    return form;
}

test('the default is a table: three ways of learning against three kinds of paper, each field in words', async () => {
    const { host } = open();
    const rows = within(await screen.findByRole('table', { name: 'The default' })).getAllByRole('row');
    const words = rows.map((row) => [...row.children].map((cell) => withoutIsolation(cell.textContent)));
    expect(words[0]).toEqual(['Learnt', 'No paper seen', 'A paper', 'A paper that states a level']);
    expect(words[1]?.[1]).toBe('Statement of a recognition body or the European Qualifications Passport');
    expect(words[2]).toEqual([
        'Non-formal',
        'No benchmark, so no level',
        'No benchmark, so no level',
        'Level printed on the certificate',
    ]);
    expect(words[3]?.[3]).toContain('Reading of the descriptors by two people');
    expect(screen.getByText('You have no lines of your own. The default holds.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Back to the default' })).not.toBeInTheDocument();
    expect(sent(host)).toEqual([]);
    expect(await violations()).toEqual([]);
});

test('a new line begins as the default is, and is kept for its country', async () => {
    const { host, user } = open();
    const form = await openNewLine(user);
    await user.selectOptions(form.getByLabelText('Learnt'), 'Informal');
    expect(form.getByRole('checkbox', { name: /Reading of the descriptors/ })).toBeChecked();
    await user.click(form.getByRole('checkbox', { name: /Reading of the descriptors/ }));
    expect(await violations()).toEqual([]);
    await user.click(form.getByRole('button', { name: 'Add this line' }));
    await line('Germany. Learnt: Informal. No paper seen');
    expect(sent(host)).toEqual([
        {
            rev: 0,
            rules: [{ country: 'DE', setting: 'informal', evidence: 'no_paper', bases: ['target_qualification'] }],
        },
    ]);
    expect(statusLine().words()).toBe('The line is added.');
    await vi.waitFor(() => expect(button('Add a line for a country')).toHaveFocus());
});

test('a country that was typed and not chosen never becomes every country', async () => {
    const { host, user } = open();
    const form = await openNewLine(user, '');
    await user.type(form.getByRole('combobox', { name: 'Host country' }), 'Atlant');
    await user.click(form.getByRole('button', { name: 'Add this line' }));
    expect(form.getByRole('combobox', { name: 'Host country' })).toBeInvalid();
    expect(form.getByRole('combobox', { name: 'Host country' })).toHaveFocus();
    expect(sent(host)).toEqual([]);
    await user.click(form.getByRole('checkbox', { name: 'For every country that has no line of its own' }));
    await user.click(form.getByRole('button', { name: 'Add this line' }));
    await line('Every other country. Learnt: Formal. No paper seen');
    expect(sent(host)).toMatchObject([{ rules: [{ country: '', setting: 'formal' }] }]);
});

test.each([
    ['a second line for the same field', 'rules.1', { problem: 'already_there' }, /There is a line for this country/],
    [
        'a country that nobody knows',
        'rules.1.country',
        { problem: 'unknown_country' },
        /This country is not in the list/,
    ],
    [
        'a basis that never gives a level there',
        'rules.1.bases',
        { problem: 'breaks_eqf_rule', rule: 'setting_admits_basis' },
        /can never give a level for what was learnt in this way/,
    ],
    [
        'less for a better paper',
        'rules.1.bases',
        { problem: 'contradicts_field', other: 'evidence' },
        /With a better paper a person would have fewer ways/,
    ],
    [
        'less for a better paper than a line that is there',
        'rules.0.bases',
        { problem: 'contradicts_field', other: 'evidence' },
        /With a better paper a person would have fewer ways/,
    ],
])('%s is refused in the new line in words, and the line is not in the list', async (_, field, problem, words) => {
    const { user } = open([GERMANY], refuses(field, problem));
    const form = await openNewLine(user);
    await user.click(form.getByRole('button', { name: 'Add this line' }));
    expect(await form.findByText(words)).toBeVisible();
    expect(form.queryByText(/evidence/)).not.toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: /^Remove the line/ })).toHaveLength(1);
    expect(await saveAllDrafts()).toBe(true);
});

test('ticks of a line are kept at once, from the revision that was read', async () => {
    const { host, user } = open([GERMANY]);
    const german = await line(GERMAN_LINE);
    await user.click(german.getByRole('checkbox', { name: 'National register' }));
    await vi.waitFor(() => expect(sent(host)).toHaveLength(1));
    await user.click(german.getByRole('checkbox', { name: 'National table' }));
    await vi.waitFor(() => expect(sent(host)).toHaveLength(2));
    expect(sent(host)).toEqual([
        { rev: 1, rules: [{ ...GERMANY, bases: ['recognition_statement', 'national_table'] }] },
        { rev: 2, rules: [{ ...GERMANY, bases: ['recognition_statement'] }] },
    ]);
});

test.each([
    [{ problem: 'breaks_eqf_rule', rule: 'setting_admits_basis' }, /can never give a level/],
    [{ problem: 'contradicts_field', other: 'evidence' }, /fewer ways to a level than with this one/],
])('a tick that the core refuses stays as it was set, and its line says why', async (problem, words) => {
    const { user } = open([GERMANY], refuses('rules.0.bases', problem));
    const german = await line(GERMAN_LINE);
    await user.click(german.getByRole('checkbox', { name: /^Reading of the descriptors/ }));
    await vi.waitFor(() =>
        expect(german.getByRole('group', { name: 'A level may rest on' })).toHaveAccessibleDescription(words),
    );
    expect(german.getByRole('checkbox', { name: /^Reading of the descriptors/ })).toBeChecked();
    expect(statusLine().isTrouble).toBe(true);
    expect(await violations()).toEqual([]);
});

test('a line is removed at once, and an undo brings it back', async () => {
    const { host, user } = open([GERMANY]);
    await line(GERMAN_LINE);
    await user.click(button(`Remove the line: ${GERMAN_LINE}`));
    await vi.waitFor(() => expect(sent(host)).toEqual([{ rev: 1, rules: [] }]));
    expect(await screen.findByText('You have no lines of your own. The default holds.')).toBeVisible();
    statusLine().action?.act();
    expect(await line(GERMAN_LINE)).toBeDefined();
});

test('back to the default takes every line away, and can be taken back', async () => {
    const { host, user } = open([GERMANY, { ...GERMANY, country: 'SY' }]);
    await user.click(await screen.findByRole('button', { name: 'Back to the default' }));
    await vi.waitFor(() => expect(sent(host)).toEqual([{ rev: 2, rules: [] }]));
    await vi.waitFor(() => expect(statusLine().words()).toBe('The default holds again.'));
    statusLine().action?.act();
    expect(await line(GERMAN_LINE)).toBeDefined();
    expect(screen.getAllByRole('button', { name: /^Remove the line/ })).toHaveLength(2);
});

test('a new line that is cancelled leaves nothing behind', async () => {
    const { host, user } = open();
    const form = await openNewLine(user);
    await user.click(form.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('form', { name: 'New line' })).not.toBeInTheDocument();
    expect(button('Add a line for a country')).toHaveFocus();
    expect(sent(host)).toEqual([]);
});

test('a table that cannot be read is told in words', async () => {
    open([], {
        eqf_setting_table: () => {
            throw new CallFailed('locked', {});
        },
    });
    expect(await screen.findByText(/The vault is locked/)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
});

test('axe finds nothing in Arabic', async () => {
    speak('ar');
    open([GERMANY]);
    await screen.findByRole('table', { name: 'الجدول الأصلي' });
    expect(await violations()).toEqual([]);
});
