// Mentors in a candidate's file: both sides heard, nobody hidden, and a proposal to which both may say no.

import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA } from '../../../tests/amina/file';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { MentorMatch } from '../../generated/MentorMatch';
import type { MentorshipState } from '../../generated/MentorshipState';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say, statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import CandidateMentors from './CandidateMentors.svelte';
import { match, mentorship, reason } from './testing';

const nouns = ['mentorship' as const];
const TODAY = '2026-11-23';

function open(matches: MentorMatch[], answers: Answers = {}, notNamed = 0) {
    const host = memoryHost({
        propose_mentorship: { value: 'proposal', nouns },
        change_mentorship: ({ rev }) => ({ value: rev + 1, nouns }),
        change_candidate: ({ rev }) => ({ value: rev + 1, nouns: ['candidate'] }),
        ...answers,
    });
    replaceHost(host);
    speak('en');
    say(() => '');
    const found = { matches, not_named: notNamed };
    render(CandidateMentors, { candidate: AMINA.candidate, found, today: TODAY });
    return { host, user: userEvent.setup() };
}

const text = () => withoutIsolation(document.body.textContent);
const card = (name: string) => screen.getByRole('article', { name });
const buttons = () =>
    within(card('Hatice Demir'))
        .queryAllByRole('button')
        .map((one) => one.textContent.trim());
/** Names in labels stand between marks that isolate them. */
const called = (words: string) => (name: string) => withoutIsolation(name) === words;
const button = (name: string) => within(card('Hatice Demir')).getByRole('button', { name: called(name) });

test('each side has reasons of its own, with their signs in words', async () => {
    open([match()]);
    const side = (name: string) => {
        const list = screen.getByRole('list', { name });
        return within(list)
            .getAllByRole('listitem')
            .map((item) => withoutIsolation(item.textContent));
    };
    expect(side('For the person')).toEqual(['In favour: Both are in the same region: Nordfeld.']);
    expect(side('For the mentor')).toEqual(['Against: They have time at different times of the week.']);
    expect(text()).toContain('Both may say no.');
    expect(text()).toContain('from somebody one step ahead, in person · Lindenhafen');
    expect(await violations()).toEqual([]);
});

test('mentors stand in the order of the core, and nobody is hidden', async () => {
    const named = (id: string, name: string) => ({ ...match().mentor, id, name });
    const against = { score: 0, reasons: [reason('against', 'mentor-conflict-name', { name: 'Kamp GmbH' })] };
    open(
        [
            match(),
            match({ mentor: named('jens', 'Jens'), standing: 'full' }),
            match({ mentor: named('carlo', 'Carlo'), standing: 'not_to_be_named' }),
            match({ mentor: named('eva', 'Eva'), standing: 'conflict', for_mentor: against }),
        ],
        {},
        2,
    );
    const names = screen.getAllByRole('heading', { level: 4 }).map((one) => one.textContent);
    expect(names).toEqual(['Hatice Demir', 'Jens', 'Carlo', 'Eva']);
    expect(card('Jens')).toHaveTextContent('No place left');
    expect(card('Carlo')).toHaveTextContent('May not be named any more');
    expect(withoutIsolation(card('Eva').textContent)).toContain('Must not accompany: Kamp GmbH. That is in this file.');
    const proposable = screen.getAllByRole('button', { name: /^Propose/ });
    expect(proposable.map((one) => withoutIsolation(one.getAttribute('aria-label')))).toEqual([
        'Propose Hatice Demir',
        'Propose Jens',
    ]);
    expect(text()).toContain('2 more mentors are noted who may not be named.');
    expect(await violations()).toEqual([]);
});

test('where nobody may be named, it says so and where mentors are added', () => {
    open([], {}, 1);
    expect(text()).toContain('No mentor may be named yet. Mentors are added in the directory.');
    expect(text()).toContain('1 more mentor is noted who may not be named.');
});

test('a mentor is proposed with one press, which can be taken back', async () => {
    const { host, user } = open([match()]);
    await user.click(button('Propose Hatice Demir'));
    expect(requestsOf(host, 'propose_mentorship')).toEqual([{ candidate_id: 'amina', mentor_id: 'hatice' }]);
    expect(withoutIsolation(statusLine().words())).toBe('Proposed: Hatice Demir');
    expect(statusLine().action?.words()).toBe('Undo');
});

test('a refused proposal says why, and not that fields are wrong', async () => {
    const { user } = open([match()], {
        propose_mentorship: () => {
            const problem = { field: 'mentor_id', problem: 'conflict_of_interest' };
            throw new CallFailed('invalid', { problems: [problem] });
        },
    });
    await user.click(button('Propose Hatice Demir'));
    expect(statusLine().words()).toBe('A conflict of interest stands against this. Choose somebody else.');
});

test('what can be written down follows from where a proposal stands', () => {
    const mentorSays = ['The mentor says yes', 'The mentor says no'];
    const personSays = ['The person says yes', 'The person says no'];
    const offered: [MentorshipState, string[]][] = [
        ['proposed', [...mentorSays, ...personSays, 'It is over']],
        ['mentor_said_yes', [...personSays, 'It is over']],
        ['candidate_said_yes', [...mentorSays, 'It is over']],
        ['agreed', ['It is over']],
        ['mentor_said_no', ['Propose']],
        ['candidate_said_no', ['Propose']],
        ['ended', ['Propose']],
    ];
    for (const [state, words] of offered) {
        open([match({ mentorship: mentorship(state) })]);
        expect(buttons(), state).toEqual(words);
        document.body.innerHTML = '';
    }
});

test('a yes counts at once, on the day of the desk', async () => {
    const { host, user } = open([match({ mentorship: mentorship('proposed') })]);
    expect(text()).toContain('Proposed; nobody has answered yet · 20 Nov 2026');
    await user.click(button('Hatice Demir: The mentor says yes'));
    expect(requestsOf(host, 'change_mentorship')).toEqual([
        {
            id: 'proposal',
            rev: 3,
            details: {
                candidate_id: 'amina',
                mentor_id: 'hatice',
                proposed_on: '2026-11-20',
                mentor_said: { yes: true, on: TODAY, reason: '' },
                candidate_said: null,
                ended_on: null,
                end_reason: '',
            },
        },
    ]);
    expect(withoutIsolation(statusLine().words())).toBe('Written down: The mentor says yes');
});

test('a no asks for a reason that nobody has to give, and Escape takes it back', async () => {
    const yes = { yes: true, on: '2026-11-21', reason: '' };
    const { host, user } = open([match({ mentorship: mentorship('mentor_said_yes', { mentor_said: yes }) })]);
    await user.click(button('Hatice Demir: The person says no'));
    expect(screen.getByLabelText('Why? (optional)')).toHaveFocus();
    expect(await violations()).toEqual([]);
    await user.keyboard('{Escape}');
    expect(requestsOf(host, 'change_mentorship')).toEqual([]);
    await waitFor(() => expect(button('Hatice Demir: The person says yes')).toHaveFocus());
    await user.click(button('Hatice Demir: The person says no'));
    await user.keyboard('Wants a woman who bakes{Enter}');
    await waitFor(() => expect(requestsOf(host, 'change_mentorship')).toHaveLength(1));
    expect(requestsOf(host, 'change_mentorship')[0]).toMatchObject({
        details: {
            mentor_said: yes,
            candidate_said: { yes: false, on: TODAY, reason: 'Wants a woman who bakes' },
        },
    });
});

test('an end is written down with its day, and the reasons that were given are shown', async () => {
    const yes = { yes: true, on: '2026-11-21', reason: '' };
    const agreed = { mentor_said: yes, candidate_said: yes };
    const { host, user } = open([match({ mentorship: mentorship('agreed', agreed) })]);
    expect(text()).toContain('Both said yes · 21 Nov 2026');
    await user.click(button('Hatice Demir: It is over'));
    await user.click(button('It is over'));
    await waitFor(() => expect(requestsOf(host, 'change_mentorship')).toHaveLength(1));
    expect(requestsOf(host, 'change_mentorship')[0]).toMatchObject({
        details: { ...agreed, ended_on: TODAY, end_reason: '' },
    });
    document.body.innerHTML = '';
    open([match({ mentorship: mentorship('ended', { ...agreed, ended_on: '2026-11-22', end_reason: 'Moved' }) })]);
    expect(text()).toContain('Over · 22 Nov 2026 · Moved');
});

test('the wish about the gender of a mentor is kept in the file of the person', async () => {
    const { host, user } = open([match()]);
    await user.selectOptions(screen.getByLabelText('The person wishes as a mentor'), 'woman');
    await waitFor(() => expect(requestsOf(host, 'change_candidate')).toHaveLength(1));
    const [request] = requestsOf(host, 'change_candidate');
    expect(request).toMatchObject({
        id: 'amina',
        rev: 1,
        details: {
            code: 'Linden 04',
            circumstances: { ...AMINA.candidate.circumstances, mentor_gender_wish: 'woman' },
        },
    });
    expect((request as { details: object }).details).not.toHaveProperty('changed_at');
});

test('axe finds nothing in Arabic', async () => {
    open([match({ mentorship: mentorship('proposed') })]);
    speak('ar');
    await screen.findByRole('heading', { name: 'المرافقون' });
    expect(await violations()).toEqual([]);
});
