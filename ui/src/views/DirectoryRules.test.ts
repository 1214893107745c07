// The rule builder in the form of an offer: groups, the sentence beneath, what is wrong, and by keyboard alone.

import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../tests/accessibility';
import { line, openDirectory, spelled, type OpenDirectory } from '../../tests/directory';
import { requestsOf, withoutIsolation } from '../../tests/screen';
import { pick } from '../features/settings/testing';
import type { BusinessStage } from '../generated/BusinessStage';
import type { Rule } from '../generated/Rule';
import { CallFailed } from '../platform';
import type { Answers } from '../platform/memory';

const NESTED: Rule = {
    all: [{ fact: { registered: {} } }, { any: [{ fact: { plan_at_hand: {} } }, { fact: { receives_benefits: {} } }] }],
};

interface Opened extends OpenDirectory {
    user: ReturnType<typeof userEvent.setup>;
    who: ReturnType<typeof within>;
}

/** Opens the form of an offer at the part that says who may take it. */
async function openRule(rule: Rule, answers: Answers = {}): Promise<Opened> {
    const opened = await openDirectory([line('loan', 'Startkredit', 3, { rule })], { offer: 'loan' }, answers);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Change the offer' }));
    const summary = screen.getByRole('heading', { level: 2, name: /Who can take part/ }).closest('summary');
    await user.click(summary ?? expect.fail('no such part'));
    return { ...opened, user, who: within(summary?.parentElement ?? expect.fail('a part has a body')) };
}

const sentence = () => withoutIsolation(screen.getByText('Who can take part, in words:').parentElement?.textContent);

test('a rule without conditions is for everybody, and says so', async () => {
    await openRule({ all: [] });
    expect(sentence()).toContain('Everybody. Nothing is asked for.');
});

test('the sentence follows what is typed, and nothing half written is kept', async () => {
    const { user, who, host } = await openRule({ all: [] });
    await pick(user, who.getByLabelText('Add a condition'), 'language', 'Language: knowledge of a language');
    expect(who.getByLabelText('Language')).toHaveFocus();
    expect(sentence()).toContain('Something is not filled in yet');
    await pick(user, who.getByLabelText('Language'), 'Ger', 'German');
    expect(requestsOf(host, 'change_offer')).toEqual([]);
    await user.selectOptions(who.getByLabelText('Lowest level'), 'A2');
    await vi.waitFor(() => expect(sentence()).toContain('German at A2 or better'));
    await user.selectOptions(who.getByLabelText('Lowest level'), 'B2');
    await vi.waitFor(() => expect(sentence()).toContain('German at B2 or better'));
    await vi.waitFor(() => expect(requestsOf(host, 'change_offer')).not.toEqual([]));
    expect(await violations()).toEqual([]);
});

test('what was left half written says so at its place, and the offer keeps the rule that it had', async () => {
    const { user, who, offer } = await openRule(NESTED);
    await pick(user, who.getByLabelText('Add a condition'), 'age', 'Person: age');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByText('Nothing is filled in here. Fill it in.')).toBeInTheDocument();
    expect(offer('loan').rule).toEqual(NESTED);
    expect(screen.getByRole('group', { name: 'age' })).toHaveFocus();
});

test('a group is added, gets conditions of its own and a meaning', async () => {
    const { user, who, offer } = await openRule({ all: [{ fact: { registered: {} } }] });
    await user.click(who.getByRole('button', { name: 'Add a group' }));
    const group = within(who.getByRole('group', { name: /^Group/ }));
    await user.selectOptions(group.getByLabelText('What is needed of this group'), 'none of these');
    await pick(user, group.getByLabelText('Add a condition to this group'), 'benefits', 'Person: living on benefits');
    await vi.waitFor(() =>
        expect(offer('loan').rule).toEqual({
            all: [{ fact: { registered: {} } }, { none: [{ fact: { receives_benefits: {} } }] }],
        }),
    );
    expect(sentence()).toContain('Not together with:');
    expect(group.queryByRole('button', { name: 'Add a group' })).not.toBeInTheDocument();
});

test('a rule of a file with lists in it is filled into its fields, and an undo brings an earlier rule back', async () => {
    const stages = (one_of: BusinessStage[]): Rule => ({ all: [{ fact: { stage: { one_of } } }] });
    const { user, who, offer, undo } = await openRule(stages(['planning', 'started']));
    expect(who.getByLabelText('Being planned')).toBeChecked();
    await user.click(who.getByLabelText('Being planned'));
    await vi.waitFor(() => expect(offer('loan').rule).toEqual(stages(['started'])));
    await undo('loan', { rule: stages(['planning']) });
    await vi.waitFor(() => expect(who.getByLabelText('Being planned')).toBeChecked());
    expect(who.getByLabelText('Started')).not.toBeChecked();
});

test('groups deeper than the form makes are shown, and stay when something else is changed', async () => {
    const deep: Rule = { all: [{ any: [{ none: [{ all: [{ fact: { receives_benefits: {} } }] }] }] }] };
    const { user, who, offer } = await openRule(deep);
    expect(who.getByText('Nothing more to fill in.')).toBeInTheDocument();
    await pick(user, who.getByLabelText('Add a condition'), 'registered', 'Business: a registered business');
    await vi.waitFor(() => expect(offer('loan').rule).toEqual({ all: [...deep.all, { fact: { registered: {} } }] }));
});

test('parts are moved and removed by keyboard, and the focus stays with what was moved', async () => {
    const { user, who, offer } = await openRule(NESTED);
    who.getByRole('button', { name: /Move .*written business plan.* down/ }).focus();
    await user.keyboard('{Enter}');
    expect(who.getByRole('button', { name: /Move .*written business plan.* down/ })).toHaveFocus();
    await vi.waitFor(() =>
        expect(offer('loan').rule).toEqual({
            all: [
                { fact: { registered: {} } },
                { any: [{ fact: { receives_benefits: {} } }, { fact: { plan_at_hand: {} } }] },
            ],
        }),
    );
    who.getByRole('button', { name: /^Remove .*registered business/ }).focus();
    await user.keyboard('{Enter}');
    expect(who.getByLabelText('Add a condition')).toHaveFocus();
    await vi.waitFor(() => expect(offer('loan').rule).toMatchObject({ all: [{ any: [{}, {}] }] }));
});

test('conditions that nobody can meet together are said beneath, while they are written', async () => {
    await openRule(NESTED, {
        spell_rule_out: ({ rule }) => ({
            requirements: spelled(rule),
            problems: [{ field: 'rule', problem: 'never_holds' }],
        }),
    });
    await vi.waitFor(() => expect(sentence()).toContain('Nobody could ever meet these conditions together'));
});

test('a condition that the program refuses is said at that condition', async () => {
    const { user, who } = await openRule(
        { all: [{ fact: { own_share: { at_least_percent: 10 } } }] },
        {
            change_offer: () => {
                throw new CallFailed('invalid', {
                    problems: [{ field: 'rule.0', problem: 'out_of_range', at_least: 0, at_most: 100 }],
                });
            },
        },
    );
    await user.type(who.getByLabelText('At least, in per cent'), '0');
    const condition = who.getByRole('group', { name: 'own share of the money' });
    await vi.waitFor(() => expect(condition).toHaveTextContent(/whole number from/));
});

test('what an offer leads to is written from the same conditions, without groups', async () => {
    const { user, offer } = await openRule({ all: [] });
    const summary = screen.getByRole('heading', { level: 2, name: /leads to/ }).closest('summary');
    await user.click(summary ?? expect.fail('no such part'));
    const aims = within(summary?.parentElement ?? expect.fail('a part has a body'));
    expect(aims.queryByRole('button', { name: 'Add a group' })).not.toBeInTheDocument();
    await pick(user, aims.getByLabelText('Add a condition'), 'written', 'Business: a written business plan');
    await vi.waitFor(() => expect(offer('loan').leads_to).toEqual([{ plan_at_hand: {} }]));
    await user.click(aims.getByLabelText('Money to begin with, and a plan for it'));
    await vi.waitFor(() => expect(offer('loan').works_on).toEqual([{ about: 'theme', theme: 'money' }]));
});
