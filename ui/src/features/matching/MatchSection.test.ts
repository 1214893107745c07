// What two people read about the offers and decide about them.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { amina, GERMAN_AT_B1, match } from '../../../tests/characters';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { CandidateView } from '../../generated/CandidateView';
import type { Match } from '../../generated/Match';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers, type MemoryHost } from '../../platform/memory';
import { statusLine } from '../../shared/status.svelte';
import MatchSection from './MatchSection.svelte';

type Verdict = Match['verdict'];

function offer(id: string, name: string, verdict: Verdict, other: Partial<Match> = {}): Match {
    const made = match(id, { verdict, ...other });
    made.line.offer.name = name;
    made.line.offer.names = {};
    return made;
}

function decided(decision: 'chosen' | 'set_aside', reason = ''): Partial<Match> {
    const row = { id: 'decision', rev: 3, author: 'katrin', changed_at: '2026-11-20T09:00:00Z' };
    return {
        decision: {
            ...row,
            candidate_id: 'amina',
            offer_id: 'any',
            decision,
            reason,
            decided_on: '2026-11-20',
            remind_on: null,
        },
    };
}

const OFFERS = [
    offer('loan', 'Loan', 'not_eligible'),
    offer('grant', 'Grant', 'near_miss', { unlock: [GERMAN_AT_B1] }),
    offer('helper', 'Helper', 'unknown'),
    offer('shop', 'Shop', 'eligible'),
    offer('old', 'Old', 'eligible', decided('set_aside', 'Too far away')),
    offer('kitchen', 'Kitchen', 'near_miss', decided('chosen')),
];

const ANSWERS: Answers = {
    decide_match: { value: 'decision', nouns: ['match_decision'] },
    undecide_match: { value: null, nouns: ['match_decision'] },
    undo: { value: 'decide_match', nouns: ['match_decision'] },
};

interface Shown {
    host: MemoryHost;
    user: ReturnType<typeof userEvent.setup>;
    onoffer: ReturnType<typeof vi.fn>;
    rerender: (matches: Match[]) => Promise<void>;
}

const viewOf = (matches: Match[]): CandidateView => ({ ...amina(), matches });

function show(matches: Match[] = OFFERS, answers: Answers = {}): Shown {
    const host = memoryHost({ ...ANSWERS, ...answers });
    replaceHost(host);
    const onoffer = vi.fn();
    const shown = render(MatchSection, { view: viewOf(matches), onoffer });
    return {
        host,
        user: userEvent.setup(),
        onoffer,
        rerender: (next) => shown.rerender({ view: viewOf(next), onoffer }),
    };
}

const names = () => screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const card = (name: string) => screen.getByRole('heading', { level: 4, name }).closest('article') as HTMLElement;
const buttonOf = (name: string, words: RegExp) => within(card(name)).getByRole('button', { name: words });

test('chosen stands first, then what fits, what is open and what nearly fits; set aside stands last', () => {
    show();
    expect(names()).toEqual(['Kitchen', 'Shop', 'Helper', 'Grant', 'Old']);
});

test('what does not fit waits behind a button that says how many', async () => {
    const { user } = show();
    expect(screen.queryByRole('heading', { name: 'Loan' })).not.toBeInTheDocument();
    const more = button(/Show 1 offer that does not fit/);
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(names()).toEqual(['Kitchen', 'Shop', 'Helper', 'Grant', 'Loan', 'Old']);
    await user.click(button('Hide what does not fit'));
    expect(screen.queryByRole('heading', { name: 'Loan' })).not.toBeInTheDocument();
});

test('choosing acts at once, and the status line offers to take it back', async () => {
    const { host, user } = show();
    await user.click(buttonOf('Shop', /^Choose/));
    const request = { candidate_id: 'amina', offer_id: 'shop', decision: 'chosen', reason: '' };
    expect(requestsOf(host, 'decide_match')).toEqual([request]);
    expect(withoutIsolation(statusLine().words())).toBe('Decided: Chosen');
    expect(statusLine().action?.words()).toBe('Undo');
    statusLine().action?.act();
    await vi.waitFor(() => expect(requestsOf(host, 'undo')).toHaveLength(1));
});

test('setting aside asks for a reason in the same place, and Enter saves it', async () => {
    const { host, user } = show();
    await user.click(buttonOf('Shop', /^Set aside/));
    expect(requestsOf(host, 'decide_match')).toEqual([]);
    expect(within(card('Shop')).getByLabelText(/Why not/)).toHaveFocus();
    await user.keyboard('Too expensive for now{Enter}');
    const reason = 'Too expensive for now';
    const request = { candidate_id: 'amina', offer_id: 'shop', decision: 'set_aside', reason };
    expect(requestsOf(host, 'decide_match')).toEqual([request]);
    expect(withoutIsolation(statusLine().words())).toBe('Decided: Set aside');
    expect(statusLine().action?.words()).toBe('Undo');
});

test('without a typed reason it says “Not now”, as the hint announces, because the vault wants a reason', async () => {
    const { host, user } = show();
    await user.click(buttonOf('Shop', /^Set aside/));
    expect(withoutIsolation(card('Shop').textContent)).toContain('If you leave it empty, “Not now” is kept.');
    await user.keyboard('{Enter}');
    expect(requestsOf(host, 'decide_match')).toEqual([expect.objectContaining({ reason: 'Not now' })]);
});

test('Escape sets nothing aside, and the focus is where it was', async () => {
    const { host, user } = show();
    await user.click(buttonOf('Shop', /^Set aside/));
    await user.keyboard('half a word{Escape}');
    expect(requestsOf(host, 'decide_match')).toEqual([]);
    expect(buttonOf('Shop', /^Set aside/)).toHaveFocus();
});

test('a decision is shown with its reason, and can be changed or taken back', async () => {
    const { host, user } = show();
    expect(withoutIsolation(card('Old').textContent)).toContain('Set aside on 20 Nov 2026: Too far away');
    await user.click(buttonOf('Old', /^Choose/));
    expect(requestsOf(host, 'decide_match')).toEqual([
        { candidate_id: 'amina', offer_id: 'old', decision: 'chosen', reason: '' },
    ]);
    await user.click(buttonOf('Kitchen', /^Take back the decision/));
    expect(requestsOf(host, 'undecide_match')).toEqual([{ candidate_id: 'amina', offer_id: 'kitchen', rev: 3 }]);
    expect(statusLine().action?.words()).toBe('Undo');
});

test('what is refused is said, and the typed reason stays', async () => {
    const refuse = () => {
        throw new CallFailed('changed_meanwhile', { noun: 'match_decision' });
    };
    const { user } = show(OFFERS, { decide_match: refuse });
    await user.click(buttonOf('Shop', /^Set aside/));
    await user.keyboard('Too far{Enter}');
    expect(within(card('Shop')).getByLabelText(/Why not/)).toHaveValue('Too far');
    expect(statusLine().words()).not.toBe('');
    expect(statusLine().action).toBeUndefined();
});

test('the card goes to its new place and the focus goes with it', async () => {
    const { user, rerender } = show();
    await user.click(buttonOf('Shop', /^Choose/));
    await rerender(OFFERS.map((one) => (one.line.offer.id === 'shop' ? { ...one, ...decided('chosen') } : one)));
    await vi.waitFor(() => expect(card('Shop')).toHaveFocus());
});

test('the chips leave what fits now, what nearly fits, or what is chosen, and say how many', async () => {
    const { user } = show();
    const chips = within(screen.getByRole('group', { name: 'Which offers' }));
    const words = chips.getAllByRole('button').map((chip) => withoutIsolation(chip.textContent));
    expect(words).toEqual(['All 6', 'Fits now 1', 'Nearly fits 3', 'Chosen 1']);
    await user.click(chips.getByRole('button', { name: /Fits now/ }));
    expect(chips.getByRole('button', { name: /Fits now/ })).toHaveAttribute('aria-pressed', 'true');
    expect(names()).toEqual(['Shop']);
    await user.click(chips.getByRole('button', { name: /Nearly/ }));
    expect(names()).toEqual(['Kitchen', 'Helper', 'Grant']);
    await user.click(chips.getByRole('button', { name: /Chosen/ }));
    expect(names()).toEqual(['Kitchen']);
});

test('the six steps are a list to jump from, each with its count', async () => {
    const { user } = show();
    const steps = within(screen.getByRole('navigation', { name: 'The six steps' }));
    const links = steps.getAllByRole('link').map((link) => withoutIsolation(link.textContent));
    expect(links).toHaveLength(6);
    expect(links.at(-1)).toBe('Access to finance 6');
    await user.click(steps.getByRole('link', { name: /finance/ }));
    expect(screen.getByRole('heading', { level: 3, name: 'Access to finance' })).toHaveFocus();
});

test('what was set aside neither opens anything nor shows its reasons', () => {
    const put = { ...offer('far', 'Far', 'near_miss', { unlock: [GERMAN_AT_B1] }), ...decided('set_aside', 'No') };
    show([put]);
    expect(screen.queryByText('What opens most')).not.toBeInTheDocument();
    expect(within(card('Far')).queryByText('Near miss')).not.toBeInTheDocument();
});

test('old facts say so in words', () => {
    const old = offer('old-facts', 'Old facts', 'eligible');
    old.line.days_since_confirmed = 203;
    show([old]);
    expect(withoutIsolation(card('Old facts').textContent)).toContain('Facts are old: confirmed 203 days ago');
});

test('the offer is opened', async () => {
    const { user, onoffer } = show();
    await user.click(buttonOf('Shop', /^Open the offer/));
    expect(onoffer).toHaveBeenCalledWith('shop');
});

test('of a thousand offers only those are drawn that are shown', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => offer(`offer-${at}`, `Offer ${at}`, 'eligible'));
    const { user } = show(many);
    expect(names()).toHaveLength(5);
    await user.click(button(/Show .*20.* more/));
    expect(names()).toHaveLength(25);
});

test('axe finds nothing', async () => {
    const { user } = show();
    await user.click(buttonOf('Shop', /^Set aside/));
    await user.click(button(/does not fit/));
    expect(await violations()).toEqual([]);
});
