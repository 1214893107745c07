// May this person found this business? Both halves, the one answer above them, and nothing surer than somebody looked up.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { NAMES, requestsOf, withoutIsolation } from '../../../tests/screen';
import type { MayFound } from '../../generated/MayFound';
import { call, CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { learnNames, speak } from '../../text';
import MayFoundPanel from './MayFoundPanel.svelte';
import { BLESSING, HAIRDRESSER, NOBODY_ASKED, REFUGEE } from './testing';

function open(answer: MayFound, answers: Answers = {}, isTradeElsewhere = true) {
    const host = memoryHost({ may_found: answer, change_business_idea: { value: 2, nouns: [] }, ...answers });
    replaceHost(host);
    learnNames(NAMES);
    speak('en');
    const gone = { permit: vi.fn(), trade: vi.fn(), correct: vi.fn() };
    const props = {
        candidateId: 'blessing',
        onpermit: gone.permit,
        ontrade: isTradeElsewhere ? gone.trade : undefined,
        oncorrect: gone.correct,
    };
    return { host, gone, user: userEvent.setup(), ...render(MayFoundPanel, props) };
}

const half = async (name: string) => within(await screen.findByRole('region', { name }));
const words = (element: HTMLElement) => withoutIsolation(element.textContent);

test('a hairdresser sees both halves, and the answer names the office to check with', async () => {
    const { host } = open(BLESSING);
    const permit = await half('The permit');
    expect(permit.getByText('Yes')).toBeVisible();
    const trade = await half('The trade');
    expect(trade.getByText('Not known – check first')).toBeVisible();
    expect(trade.getByText('A master’s certificate in this craft.')).toBeVisible();
    expect(trade.getByText('What may be missing')).toBeVisible();
    expect(trade.getByText('Handwerkskammer')).toBeVisible();
    expect(trade.getByText('Certificates of your training')).toBeVisible();
    expect(words(screen.getByRole('status'))).toBe('Not known – check first Check with: Handwerkskammer');
    expect(requestsOf(host, 'may_found')).toEqual([{ id: 'blessing' }]);
    expect(await violations()).toEqual([]);
});

test('why says the entry, the law, the source and the day, and that nobody checked it', async () => {
    const { user } = open(BLESSING);
    const trade = await half('The trade');
    const unchecked = trade.getByText(/Nobody has checked this entry yet, so it decides nothing/);
    expect(unchecked.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    await user.click(trade.getByText('Why?'));
    const text = words(await screen.findByRole('region', { name: 'The trade' }));
    expect(text).toContain('Hairdresser and barber, Germany: a qualified person is needed');
    expect(text).toContain('Law: HwO § 1, Anlage A');
    expect(text).toContain('Source: Knowledge of the editors. As of 25 Nov 2026.');
    expect((await half('The permit')).getByText(/counts more than any table/)).toBeVisible();
});

test('every answer has its own words and a picture', async () => {
    const verdicts = ['yes', 'probably', 'with_step', 'unknown', 'no'] as const;
    const said = new Set<string>();
    for (const verdict of verdicts) {
        const { unmount } = open({ ...BLESSING, verdict });
        await half('The permit');
        const status = screen.getByRole('status');
        expect(status.querySelector('svg')).not.toBeNull();
        said.add(words(status));
        unmount();
    }
    expect(said.size).toBe(verdicts.length);
});

test('an entry of the desk says who looked it up, and an old one says its age', async () => {
    const rule = { ...REFUGEE, kept: { id: 'own', rev: 1 }, checked_by: 'Katrin Vogt', checked_on: '2024-01-02' };
    const old = { ...rule, verified: true, is_old: true };
    const { user } = open({ ...BLESSING, residence: { ...BLESSING.residence, rule: old } });
    const permit = await half('The permit');
    expect(words(permit.getByText(/more than 24 months old/))).toContain('from 2 Jan 2024');
    expect(permit.queryByText(/Nobody has checked/)).not.toBeInTheDocument();
    expect(permit.getByText(REFUGEE.own_name)).toBeVisible();
    await user.click(permit.getByText('Why?'));
    expect(words(permit.getByText(/Looked up for this desk/))).toContain('by Katrin Vogt');
});

test('what nobody asked is one step away, and neither half says no', async () => {
    const { gone, user } = open(NOBODY_ASKED);
    const permit = await half('The permit');
    expect(permit.getByText(/Nobody has written down yet which kind of permit/)).toBeVisible();
    await user.click(permit.getByRole('button', { name: 'Write down the permit' }));
    expect(gone.permit).toHaveBeenCalledOnce();
    await user.click((await half('The trade')).getByRole('button', { name: 'Write down the trade' }));
    expect(gone.trade).toHaveBeenCalledOnce();
    expect(screen.queryByText('Not as things stand')).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
});

test('a permit that ended is written down anew from here too', async () => {
    const because = { id: 'founding-because-permit-ended', arguments: {} };
    const { gone, user } = open({ ...BLESSING, residence: { ...NOBODY_ASKED.residence, because } });
    await user.click((await half('The permit')).getByRole('button', { name: 'Write down the permit' }));
    expect(gone.permit).toHaveBeenCalledOnce();
});

test('where the trade is on the screen already, nothing leads to it', async () => {
    open(NOBODY_ASKED, {}, false);
    const trade = await half('The trade');
    expect(trade.queryByRole('button')).not.toBeInTheDocument();
    expect(trade.getByText(/Nobody has written down a trade/)).toBeVisible();
});

test('a permit that ends soon is told above both halves', async () => {
    const ends = {
        id: 'founding-permit-ends-soon',
        arguments: { days: { kind: 'number', value: 10 }, date: { kind: 'date', value: '2026-12-03' } },
    } as const;
    open({ ...BLESSING, permit_end: ends });
    expect(words(await screen.findByText(/The permit ends in/))).toContain('in 10 days, on 3 Dec 2026');
});

test('an entry is corrected in the settings, where it is found by its code', async () => {
    const { gone, user } = open(BLESSING);
    await half('The trade');
    await user.click(screen.getByRole('button', { name: /Correct this entry .*Hairdresser and barber/ }));
    expect(gone.correct).toHaveBeenCalledExactlyOnceWith('DE trade hairdresser');
});

test('the answer is read again when something in the vault changed', async () => {
    let answer = NOBODY_ASKED;
    open(BLESSING, { may_found: () => answer });
    await half('The permit');
    answer = BLESSING;
    await call('change_business_idea', {} as never);
    await vi.waitFor(() => expect(screen.queryByText(/Write down the trade/)).not.toBeInTheDocument());
});

test('an answer that cannot be had says so', async () => {
    open(BLESSING, {
        may_found: () => {
            throw new CallFailed('not_found', { noun: 'candidate' });
        },
    });
    expect(await screen.findByText(/is not here any more/)).toBeVisible();
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
});

test('axe finds nothing in Arabic, and what is in German says so', async () => {
    const german = { ...HAIRDRESSER, missing: { de: 'Ein Meisterbrief.' } };
    open({ ...BLESSING, trade: { ...BLESSING.trade, rule: german } });
    speak('ar');
    expect(await screen.findByRole('heading', { name: 'هل يجوز لهذا الشخص أن يؤسس هذا المشروع؟' })).toBeVisible();
    expect(await screen.findByText('Ein Meisterbrief.')).toHaveAttribute('lang', 'de');
    expect(await violations()).toEqual([]);
});
