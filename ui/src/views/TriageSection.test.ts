// Half an hour with a person: seven steps, none of which anybody is held to, and everything kept as it is answered.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { violations } from '../../tests/accessibility';
import { AMINA, row } from '../../tests/amina/file';
import { AMINAS_VIEW } from '../../tests/amina/view';
import { requestsOf, withoutIsolation } from '../../tests/screen';
import type { CandidateView } from '../generated/CandidateView';
import { PAPER_LANGUAGES } from '../features/papers/testing';
import { forgetTalks } from '../features/triage/clock.svelte';
import { CallFailed, replaceHost } from '../platform';
import { memoryHost, type Answers } from '../platform/memory';
import { say, statusLine } from '../shared/status.svelte';
import { speak } from '../text';
import TriageSection from './TriageSection.svelte';

const TODAY = '2026-11-22';

const BARE = {
    ...AMINAS_VIEW,
    file: {
        ...AMINA,
        candidate: {
            ...AMINA.candidate,
            birth_date: null,
            place: '',
            preferred_language: '',
            residence: {
                title: '',
                kind: null,
                valid_from: null,
                valid_until: null,
                self_employment: 'not_known' as const,
            },
            wish: 'unclear' as const,
        },
        experiences: [],
        competences: [],
        business_idea: null,
    },
};

function open(view: CandidateView = AMINAS_VIEW, answers: Answers = {}) {
    const host = memoryHost({
        strength_cards: { cards: [], entrecomp: [] },
        paper_languages: PAPER_LANGUAGES,
        paper_preview: {
            pages: [{ width: 9, height: 12, png: '' }],
            said: [],
            bytes: 1,
            left_out: [],
            warnings: [],
            fields: [],
            suggested_path: '/x.pdf',
        },
        add_contact: { value: 'talk', nouns: ['contact'] },
        change_candidate: { value: 2, nouns: ['candidate'] },
        ...answers,
    });
    replaceHost(host);
    say(() => '');
    return { host, ...render(TriageSection, { view, today: TODAY, deskLanguage: 'de' }) };
}

const user = () => userEvent.setup({ advanceTimers: (time) => vi.advanceTimersByTime(time) });
const heading = () => screen.getAllByRole('heading', { level: 3 })[0]?.textContent;
const step = (name: RegExp) =>
    within(screen.getByRole('navigation', { name: 'Steps of the triage' })).getByRole('button', { name });

beforeEach(() => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
    forgetTalks();
    speak('en');
    vi.useRealTimers();
});

test('it goes on where nothing was answered yet, and says so on the way on', async () => {
    open(BARE);
    expect(heading()).toBe('Person');
    await user().click(screen.getByRole('button', { name: /^Not now – next: .*Wish/ }));
    await vi.waitFor(() => expect(heading()).toBe('Wish'));
    await vi.waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveFocus());
    expect(screen.queryByRole('button', { name: 'Write down the idea' })).toBeNull();
    await user().click(screen.getByRole('button', { name: /^Not now – next: .*Cards/ }));
    await vi.waitFor(() => expect(heading()).toBe('Cards'));
});

test('steps in which something was answered have a mark and a word', () => {
    open();
    expect(heading()).toBe('Cards');
    expect(step(/Person.*answered/)).toBeVisible();
    expect(step(/Life line.*answered/)).toBeVisible();
    expect(step(/^5\s*Tasks$/)).toBeVisible();
});

test('the question stands in the person’s language too, and only there where it differs', async () => {
    const { rerender } = open();
    const theirs = screen.getByText('انظروا إلى الصور. ماذا تفعلون كثيرًا؟');
    expect(theirs).toHaveAttribute('lang', 'ar');
    const speaking = (preferred_language: string) => ({
        ...AMINAS_VIEW,
        file: { ...AMINA, candidate: { ...AMINA.candidate, preferred_language } },
    });
    await rerender({ view: speaking('ti'), today: TODAY, deskLanguage: 'de' });
    expect(screen.getByText(/ነቶም ስእልታት/)).toHaveAttribute('lang', 'ti');
    await rerender({ view: speaking('en'), today: TODAY, deskLanguage: 'de' });
    expect(screen.getAllByText(/Look at the pictures/)).toHaveLength(1);
});

test('the few facts of the person are saved field by field', async () => {
    const { host } = open(BARE);
    await user().type(screen.getByLabelText('Place'), 'Erlbrück');
    await user().tab();
    await vi.waitFor(() => expect(requestsOf(host, 'change_candidate')).toHaveLength(1));
    expect(requestsOf(host, 'change_candidate')[0]).toMatchObject({
        details: { place: 'Erlbrück', code: 'Linden 04' },
    });
});

test('nobody leaves a step whose words are not safe', async () => {
    const problem = { field: 'birth_date', problem: 'date_in_future' };
    open(BARE, {
        change_candidate: () => {
            throw new CallFailed('invalid', { problems: [problem] });
        },
    });
    await user().type(screen.getAllByLabelText('Year')[0] as HTMLElement, '2090');
    await user().click(screen.getByRole('button', { name: /next: .*Wish/ }));
    expect(heading()).toBe('Person');
    expect(await screen.findByText(/This date is in the future/)).toBeVisible();
});

test('the clock counts the half hour of each person and stops nobody', async () => {
    const { rerender } = open();
    expect(withoutIsolation(document.body.textContent)).toContain('0 minutes used, 30 left');
    await vi.advanceTimersByTimeAsync(12 * 60_000 + 10_000);
    expect(withoutIsolation(document.body.textContent)).toContain('12 minutes used, 18 left');
    await vi.advanceTimersByTimeAsync(20 * 60_000);
    expect(withoutIsolation(document.body.textContent)).toContain('32 minutes used; half an hour is over');
    const other = { ...AMINAS_VIEW, file: { ...AMINA, candidate: { ...AMINA.candidate, id: 'yonas' } } };
    await rerender({ view: other, today: TODAY, deskLanguage: 'de' });
    await vi.waitFor(() => expect(withoutIsolation(document.body.textContent)).toContain('0 minutes used, 30 left'));
    await rerender({ view: AMINAS_VIEW, today: TODAY, deskLanguage: 'de' });
    await vi.waitFor(() => expect(withoutIsolation(document.body.textContent)).toContain('32 minutes used'));
});

test('the profile of one page comes at the end, and the talk is recorded with its minutes', async () => {
    const { host, rerender } = open();
    await vi.advanceTimersByTimeAsync(25 * 60_000 + 10_000);
    await user().click(step(/Profile/));
    expect(await screen.findByLabelText('One page')).toBeChecked();
    expect(requestsOf(host, 'paper_preview')[0]).toMatchObject({ extent: 'one_page', language: 'ar' });
    await user().click(screen.getByRole('button', { name: /Record this talk: .*25.* minutes/ }));
    expect(requestsOf(host, 'add_contact')[0]).toMatchObject({ details: { kind: 'triage', minutes: 25, date: TODAY } });
    await vi.waitFor(() => expect(statusLine().words()).toContain('The talk is recorded'));
    expect(statusLine().action).toBeDefined();
    const talk = { ...row('talk'), candidate_id: 'amina', date: TODAY, minutes: 25, kind: 'triage' as const };
    const contacts = [{ ...talk, language: 'ar', interpreter: '', done: '' }];
    await rerender({ view: { ...AMINAS_VIEW, file: { ...AMINA, contacts } }, today: TODAY, deskLanguage: 'de' });
    expect(screen.getByText(/Today’s triage stands among the conversations/)).toBeVisible();
});

test('tasks are asked about one experience, and without any there is a word on what comes first', async () => {
    open(BARE);
    await user().click(step(/Tasks/));
    expect(await screen.findByText(/First write down something that the person did/)).toBeVisible();
});

test.each(['en', 'de', 'ar'] as const)('nothing stands in the way of anybody in %s', async (language) => {
    speak(language);
    open();
    expect(await violations()).toEqual([]);
});
