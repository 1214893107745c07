// What two people read about the offers and decide about them.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { amina, GERMAN_AT_B1, match, TODAY } from '../../../tests/characters';
import { matchesByStep, type OnShelf } from '../../../tests/matches';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { Decision } from '../../generated/Decision';
import type { Match } from '../../generated/Match';
import type { MatchesByStep } from '../../generated/MatchesByStep';
import type { Shelf } from '../../generated/Shelf';
import { call, CallFailed, replaceHost } from '../../platform';
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

function decided(decision: Decision, reason = '', remind_on: string | null = null): Partial<Match> {
    const row = { id: 'decision', rev: 3, author: 'katrin', changed_at: '2026-11-20T09:00:00Z' };
    const about = { candidate_id: 'amina', offer_id: 'any' };
    return { decision: { ...row, ...about, decision, reason, decided_on: '2026-11-20', remind_on } };
}

const LOAN = offer('loan', 'Loan', 'not_eligible');
const SHOP = offer('shop', 'Shop', 'eligible');
const IN_SIGHT = [
    offer('kitchen', 'Kitchen', 'near_miss', decided('chosen')),
    SHOP,
    offer('helper', 'Helper', 'unknown'),
    offer('grant', 'Grant', 'near_miss', { unlock: [GERMAN_AT_B1] }),
];
const SHELVES: Partial<Record<Shelf, OnShelf>> = {
    in_sight: IN_SIGHT,
    later: [offer('club', 'Club', 'eligible', decided('put_off', '', '2026-12-20'))],
    unfit: { matches: [], count: 1 },
    set_aside: [offer('old', 'Old', 'eligible', decided('set_aside', 'Too far away'))],
};
const COUNTS = { all: 7, fits: 1, nearly: 3, chosen: 1, later: 1 };

const finance = (shelves: Partial<Record<Shelf, OnShelf>>) => matchesByStep({ finance: shelves }, COUNTS);

const ANSWERS: Answers = {
    outlook: { openings: [], questions: [] },
    decide_match: { value: 'decision', nouns: ['match_decision'] },
    undecide_match: { value: null, nouns: ['match_decision'] },
    undo: { value: 'decide_match', nouns: ['match_decision'] },
};

interface Shown {
    host: MemoryHost;
    user: ReturnType<typeof userEvent.setup>;
    onoffer: ReturnType<typeof vi.fn>;
}

/** The section once the matches are there, and what they are from the next reading on. */
async function show(
    matches: MatchesByStep | Answers['matches_by_step'] = finance(SHELVES),
    answers: Answers = {},
): Promise<Shown> {
    const host = memoryHost({ ...ANSWERS, matches_by_step: matches, ...answers });
    replaceHost(host);
    const onoffer = vi.fn();
    render(MatchSection, { file: amina().file, today: TODAY, onoffer, onquestion: vi.fn() });
    await screen.findByRole('navigation', { name: 'The six steps' });
    return { host, user: userEvent.setup(), onoffer };
}

const names = () => screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const card = (name: string) => screen.getByRole('heading', { level: 4, name }).closest('article') as HTMLElement;
const buttonOf = (name: string, words: RegExp) => within(card(name)).getByRole('button', { name: words });
const textOf = (name: string) => withoutIsolation(card(name).textContent);

test('the shelves of a step are read in their order: what is in sight, what was put off, and last what was set aside', async () => {
    const { host } = await show();
    expect(names()).toEqual(['Kitchen', 'Shop', 'Helper', 'Grant', 'Club', 'Old']);
    expect(requestsOf(host, 'matches_by_step')).toEqual([{ id: 'amina', filter: 'all', shelves: [] }]);
});

test('what does not fit waits behind a button that says how many, and is asked for only then', async () => {
    const { host, user } = await show(({ shelves }) => {
        const isAsked = shelves.some(({ shelf, count }) => shelf === 'unfit' && count > 0);
        return finance({ ...SHELVES, unfit: isAsked ? [LOAN] : { matches: [], count: 1 } });
    });
    expect(screen.queryByRole('heading', { name: 'Loan' })).not.toBeInTheDocument();
    const more = button(/Show 1 offer that does not fit/);
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    await screen.findByRole('heading', { name: 'Loan' });
    const wanted = [{ step: 'finance', shelf: 'unfit', count: 10 }];
    expect(requestsOf(host, 'matches_by_step').at(-1)).toEqual({ id: 'amina', filter: 'all', shelves: wanted });
    await user.click(button('Hide what does not fit'));
    await vi.waitFor(() => expect(screen.queryByRole('heading', { name: 'Loan' })).not.toBeInTheDocument());
});

test('choosing acts at once, and the status line offers to take it back', async () => {
    const { host, user } = await show();
    await user.click(buttonOf('Shop', /^Choose/));
    const request = { candidate_id: 'amina', offer_id: 'shop', decision: 'chosen', reason: '', remind_on: null };
    expect(requestsOf(host, 'decide_match')).toEqual([request]);
    expect(withoutIsolation(statusLine().words())).toBe('Decided: Chosen');
    expect(statusLine().action?.words()).toBe('Undo');
    statusLine().action?.act();
    await vi.waitFor(() => expect(requestsOf(host, 'undo')).toHaveLength(1));
});

test('setting aside asks for a reason in the same place, and Enter saves it', async () => {
    const { host, user } = await show();
    await user.click(buttonOf('Shop', /^Set aside/));
    expect(requestsOf(host, 'decide_match')).toEqual([]);
    expect(within(card('Shop')).getByLabelText(/Why not/)).toHaveFocus();
    await user.keyboard('Too expensive for now{Enter}');
    const reason = 'Too expensive for now';
    const request = { candidate_id: 'amina', offer_id: 'shop', decision: 'set_aside', reason, remind_on: null };
    expect(requestsOf(host, 'decide_match')).toEqual([request]);
    expect(withoutIsolation(statusLine().words())).toBe('Decided: Set aside');
    expect(statusLine().action?.words()).toBe('Undo');
});

test('without a typed reason it says “Not now”, as the hint announces, because the vault wants a reason', async () => {
    const { host, user } = await show();
    await user.click(buttonOf('Shop', /^Set aside/));
    expect(textOf('Shop')).toContain('If you leave it empty, “Not now” is kept.');
    await user.keyboard('{Enter}');
    expect(requestsOf(host, 'decide_match')).toEqual([expect.objectContaining({ reason: 'Not now' })]);
});

test('Escape sets nothing aside, and the focus is where it was', async () => {
    const { host, user } = await show();
    await user.click(buttonOf('Shop', /^Set aside/));
    await user.keyboard('half a word{Escape}');
    expect(requestsOf(host, 'decide_match')).toEqual([]);
    expect(buttonOf('Shop', /^Set aside/)).toHaveFocus();
});

test('a decision is shown with its reason, and can be changed or taken back', async () => {
    const { host, user } = await show();
    expect(textOf('Old')).toContain('Set aside on 20 Nov 2026: Too far away');
    await user.click(buttonOf('Old', /^Choose/));
    expect(requestsOf(host, 'decide_match')).toEqual([
        { candidate_id: 'amina', offer_id: 'old', decision: 'chosen', reason: '', remind_on: null },
    ]);
    await user.click(buttonOf('Kitchen', /^Take back the decision/));
    expect(requestsOf(host, 'undecide_match')).toEqual([{ candidate_id: 'amina', offer_id: 'kitchen', rev: 3 }]);
    expect(statusLine().action?.words()).toBe('Undo');
});

test('what is refused is said, and the typed reason stays', async () => {
    const refuse = () => {
        throw new CallFailed('changed_meanwhile', { noun: 'match_decision' });
    };
    const { user } = await show(finance(SHELVES), { decide_match: refuse });
    await user.click(buttonOf('Shop', /^Set aside/));
    await user.keyboard('Too far{Enter}');
    expect(within(card('Shop')).getByLabelText(/Why not/)).toHaveValue('Too far');
    expect(statusLine().words()).not.toBe('');
    expect(statusLine().action).toBeUndefined();
});

test('the card goes to its new place and the focus goes with it', async () => {
    let isChosen = false;
    const chosen = { ...SHOP, ...decided('chosen') };
    const { user } = await show(() => finance(isChosen ? { in_sight: [chosen, ...IN_SIGHT.slice(2)] } : SHELVES), {
        decide_match: () => {
            isChosen = true;
            return { value: 'decision', nouns: ['match_decision'] };
        },
    });
    await user.click(buttonOf('Shop', /^Choose/));
    await vi.waitFor(() => expect(names()[0]).toBe('Shop'));
    await vi.waitFor(() => expect(card('Shop')).toHaveFocus());
});

test('a card that is no longer shown leaves the focus at its step', async () => {
    let isGone = false;
    const { user } = await show(() => finance({ in_sight: isGone ? IN_SIGHT.slice(2) : IN_SIGHT }), {
        undecide_match: () => {
            isGone = true;
            return { value: null, nouns: ['match_decision'] };
        },
    });
    await user.click(buttonOf('Kitchen', /^Take back the decision/));
    const heading = screen.getByRole('heading', { level: 3, name: 'Access to finance' });
    await vi.waitFor(() => expect(heading).toHaveFocus());
});

test('what is refused moves nothing, and a later reading takes the focus from nobody', async () => {
    const refuse = () => {
        throw new CallFailed('changed_meanwhile', { noun: 'match_decision' });
    };
    const { host, user } = await show(finance(SHELVES), { decide_match: refuse });
    await user.click(buttonOf('Shop', /^Choose/));
    expect(statusLine().words()).not.toBe('');
    await call('undo', {});
    await vi.waitFor(() => expect(requestsOf(host, 'matches_by_step')).toHaveLength(2));
    expect(card('Shop')).not.toHaveFocus();
});

test('putting off proposes a day in four weeks and keeps the day that is chosen', async () => {
    const { host, user } = await show();
    await user.click(buttonOf('Shop', /^Later/));
    const day = within(within(card('Shop')).getByRole('group', { name: 'When should it come back?' }));
    expect(day.getByLabelText('Day')).toHaveFocus();
    expect(day.getByLabelText('Day')).toHaveValue('20');
    expect(day.getByLabelText('Month')).toHaveValue('12');
    await user.clear(day.getByLabelText('Day'));
    await user.type(day.getByLabelText('Day'), '24{Enter}');
    expect(requestsOf(host, 'decide_match')).toEqual([
        { candidate_id: 'amina', offer_id: 'shop', decision: 'put_off', reason: '', remind_on: '2026-12-24' },
    ]);
    expect(withoutIsolation(statusLine().words())).toBe('Decided: Later. It comes back on 24 Dec 2026.');
    expect(statusLine().action?.words()).toBe('Undo');
});

test('a day that is past or missing is no day to come back, and Escape puts nothing off', async () => {
    const { host, user } = await show();
    await user.click(buttonOf('Shop', /^Later/));
    const group = within(card('Shop')).getByRole('group', { name: 'When should it come back?' });
    await user.clear(within(group).getByLabelText('Year'));
    await user.type(within(group).getByLabelText('Year'), '2025{Enter}');
    expect(group).toHaveAccessibleDescription(/Write a day that is still to come/);
    expect(within(group).getByLabelText('Day')).toHaveFocus();
    expect(await violations()).toEqual([]);
    await user.keyboard('{Escape}');
    expect(buttonOf('Shop', /^Later/)).toHaveFocus();
    expect(requestsOf(host, 'decide_match')).toEqual([]);
});

test('what was put off says when it comes back and nothing else; what is due is read like the others', async () => {
    const due = offer('due', 'Due', 'eligible', decided('put_off', '', TODAY));
    await show(finance({ ...SHELVES, in_sight: [due] }));
    expect(textOf('Club')).toContain('Later: it comes back on 20 Dec 2026.');
    expect(within(card('Club')).queryByText('Eligible')).not.toBeInTheDocument();
    expect(textOf('Due')).toContain('Put off until 22 Nov 2026, so it is here again.');
    expect(within(card('Due')).getByText('Eligible')).toBeVisible();
});

test('the chips leave what fits now, what nearly fits, what is chosen or comes later, and say how many', async () => {
    const { host, user } = await show(({ filter }) =>
        finance(filter === 'later' ? { later: SHELVES.later ?? [] } : SHELVES),
    );
    const chips = within(screen.getByRole('group', { name: 'Which offers' }));
    const words = chips.getAllByRole('button').map((chip) => withoutIsolation(chip.textContent));
    expect(words).toEqual(['All 7', 'Fits now 1', 'Nearly fits 3', 'Chosen 1', 'Later 1']);
    await user.click(chips.getByRole('button', { name: /Later/ }));
    expect(chips.getByRole('button', { name: /Later/ })).toHaveAttribute('aria-pressed', 'true');
    await vi.waitFor(() => expect(names()).toEqual(['Club']));
    expect(requestsOf(host, 'matches_by_step').at(-1)).toEqual({ id: 'amina', filter: 'later', shelves: [] });
});

test('the six steps are a list to jump from, each with its count', async () => {
    const { user } = await show();
    const steps = within(screen.getByRole('navigation', { name: 'The six steps' }));
    const links = steps.getAllByRole('link').map((link) => withoutIsolation(link.textContent));
    expect(links).toHaveLength(6);
    expect(links.at(-1)).toBe('Access to finance 7');
    await user.click(steps.getByRole('link', { name: /finance/ }));
    expect(screen.getByRole('heading', { level: 3, name: 'Access to finance' })).toHaveFocus();
});

test('what was set aside shows only that', async () => {
    const put = offer('far', 'Far', 'near_miss', { unlock: [GERMAN_AT_B1], ...decided('set_aside', 'No') });
    await show(finance({ set_aside: [put] }));
    expect(within(card('Far')).queryByText('Near miss')).not.toBeInTheDocument();
    expect(textOf('Far')).not.toContain('Would open with');
});

test('a near miss says what would open it, and what nobody knows yet that decides then', async () => {
    const open = { id: 'reason-plan-at-hand', arguments: { outcome: { kind: 'text', value: 'not-known' } } } as const;
    const reasons = [{ polarity: 'open', decides: true, message: open }] as const;
    const near = { unlock: [GERMAN_AT_B1], reasons: [...reasons] };
    const one = offer('one', 'One', 'near_miss', { ...near, then_eligible: false });
    const two = offer('two', 'Two', 'near_miss', { ...near, then_eligible: true });
    await show(finance({ in_sight: [one, two] }));
    expect(textOf('One')).toMatch(
        /Would open with: German at B1 or better And one more thing is not known yet: A written business plan is asked for; whether there is one is not known yet\./,
    );
    expect(textOf('Two')).not.toContain('one more thing');
});

test('the card says when the offer starts next, how many places are left, and that it cannot be had', async () => {
    const course = offer('course', 'Course', 'eligible');
    const on = (day: string) => ({ on: day, from: null, to: null });
    course.line.offer.dates = [on('2027-02-01'), on('2026-09-01'), on('2026-12-01')];
    course.line.offer.places_left = 3;
    course.line.offer.status = 'temporarily_closed';
    await show(finance({ in_sight: [course, SHOP] }));
    expect(textOf('Course')).toContain('Next start: 1 Dec 2026');
    expect(textOf('Course')).toContain('3 places left');
    expect(within(card('Course')).getByText('Pauses')).toBeVisible();
    expect(textOf('Shop')).not.toMatch(/Next start|places left|Pauses/);
});

test('old facts say so in words', async () => {
    const old = offer('old-facts', 'Old facts', 'eligible');
    old.line.days_since_confirmed = 203;
    await show(finance({ in_sight: [old] }));
    expect(textOf('Old facts')).toContain('Facts are old: confirmed 203 days ago');
});

test('the offer is opened', async () => {
    const { user, onoffer } = await show();
    await user.click(buttonOf('Shop', /^Open the offer/));
    expect(onoffer).toHaveBeenCalledWith('shop');
});

test('of a thousand offers only as many are asked for as are shown', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => offer(`offer-${at}`, `Offer ${at}`, 'eligible'));
    const { host, user } = await show(({ shelves }) => {
        const count = shelves[0]?.count ?? 5;
        return finance({ in_sight: { matches: many.slice(0, count), count: many.length } });
    });
    expect(names()).toHaveLength(5);
    await user.click(button(/Show .*20.* more/));
    await vi.waitFor(() => expect(names()).toHaveLength(25));
    await user.click(button(/Show .*20.* more/));
    await vi.waitFor(() => expect(names()).toHaveLength(45));
    const wanted = [{ step: 'finance', shelf: 'in_sight', count: 45 }];
    expect(requestsOf(host, 'matches_by_step').at(-1)).toEqual({ id: 'amina', filter: 'all', shelves: wanted });
});

test('matches that cannot be read are told in words', async () => {
    const refuse = () => {
        throw new CallFailed('internal', {});
    };
    replaceHost(memoryHost({ ...ANSWERS, matches_by_step: refuse }));
    render(MatchSection, { file: amina().file, today: TODAY, onoffer: vi.fn(), onquestion: vi.fn() });
    expect(await screen.findByText(/Everything saved before is safe/)).toBeVisible();
});

test('the reasons are said in the language of the person too, as long as somebody wishes it', async () => {
    const free = { message: { id: 'practical-free', arguments: {} }, polarity: 'for', decides: false } as const;
    const { host, user } = await show(finance({ in_sight: [offer('shop', 'Shop', 'eligible', { reasons: [free] })] }), {
        say_in: ['لا يكلّف شيئًا.'],
    });
    expect(requestsOf(host, 'say_in')).toEqual([]);
    const also = screen.getByLabelText(/Say the reasons in .*Arabic.* too/);
    await user.click(also);
    const said = await within(card('Shop')).findByText('لا يكلّف شيئًا.');
    expect([said.lang, said.dir]).toEqual(['ar', 'rtl']);
    expect(requestsOf(host, 'say_in')).toEqual([{ language: 'ar', sentences: [free.message] }]);
    await user.click(also);
    expect(screen.queryByText('لا يكلّف شيئًا.')).not.toBeInTheDocument();
});

test('axe finds nothing', async () => {
    const { user } = await show();
    await user.click(buttonOf('Shop', /^Set aside/));
    expect(await violations()).toEqual([]);
});
