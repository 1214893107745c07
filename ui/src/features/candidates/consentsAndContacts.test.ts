import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA, row } from '../../../tests/amina/file';
import { TODAY } from '../../../tests/characters';
import type { CandidateFile } from '../../generated/CandidateFile';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { statusLine } from '../../shared/status.svelte';
import ConsentList from './ConsentList.svelte';
import { consentStates } from './consents';
import ContactList from './ContactList.svelte';
import { readable, requestsOf } from './testing';

const NOBODY_ASKED: CandidateFile = { ...AMINA, consents: [], contacts: [] };
const CONSENT = AMINA.consents[0] as CandidateFile['consents'][number];

function open(list: typeof ConsentList | typeof ContactList, file: CandidateFile, answers: Answers = {}) {
    const host = memoryHost(answers);
    replaceHost(host);
    return { host, user: userEvent.setup(), ...render(list, { file, today: TODAY }) };
}

test('a consent is recorded once it says enough, given today and explained in the language of the person', async () => {
    const add_consent = { value: 'new', nouns: ['consent' as const] };
    const { host, user } = open(ConsentList, NOBODY_ASKED, { add_consent });
    expect(screen.getByText(/Explain first what is written down/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Add a consent' }));
    expect(readable(screen.getByText(/Not recorded yet/).textContent)).toContain('What for?');
    await user.click(screen.getByRole('radio', { name: /^Sending facts/ }));
    expect(screen.getByText(/Not recorded yet/)).toHaveTextContent('To whom?');
    expect(requestsOf(host, 'add_consent')).toEqual([]);
    await user.type(screen.getByLabelText('To whom?'), 'Handwerkskammer');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'add_consent')).toHaveLength(1));
    expect(requestsOf(host, 'add_consent')[0]).toEqual({
        details: {
            candidate_id: 'amina',
            purpose: 'referral',
            recipient: 'Handwerkskammer',
            language: 'ar',
            interpreter: '',
            given_on: TODAY,
            withdrawn_on: null,
        },
    });
    expect(screen.queryByText(/Not recorded yet/)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Remove' })).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
});

test('withdrawing keeps both days, and can be taken back', async () => {
    const change_consent = { value: 2, nouns: ['consent' as const] };
    const { host, user, rerender } = open(ConsentList, AMINA, { change_consent });
    await user.click(screen.getByRole('button', { name: /^Withdraw: .*Keeping a record/ }));
    await vi.waitFor(() => expect(statusLine().words()).toBe('The consent is withdrawn from today.'));
    expect(statusLine().action?.words()).toBe('Undo');
    const [request] = requestsOf(host, 'change_consent');
    expect(request).toMatchObject({ id: 'consent', rev: 1, details: { given_on: '2026-10-02', withdrawn_on: TODAY } });
    expect(screen.getByRole('button', { name: /^Change/ })).toHaveFocus();
    await rerender({ file: { ...AMINA, consents: [{ ...CONSENT, withdrawn_on: TODAY }] }, today: TODAY });
    expect(screen.getByText(/Given on .*2 Oct 2026/)).toBeInTheDocument();
    expect(screen.getByText(/Withdrawn on .*22 Nov 2026/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Withdraw/ })).not.toBeInTheDocument();
});

test('a withdrawal that is refused is told, and the consent stays', async () => {
    const change_consent = () => {
        throw new CallFailed('changed_meanwhile', { noun: 'consent' });
    };
    const { user } = open(ConsentList, AMINA, { change_consent });
    await user.click(screen.getByRole('button', { name: /^Withdraw/ }));
    await vi.waitFor(() => expect(statusLine().words()).toContain('Your change was not saved'));
    expect(screen.getByRole('button', { name: /^Withdraw/ })).toBeInTheDocument();
});

test('the state of many consents fits in few words', () => {
    const given = (other: Partial<typeof CONSENT>) => ({ ...CONSENT, ...other });
    const states = consentStates([
        given({}),
        given({ withdrawn_on: '2026-10-03' }),
        given({ purpose: 'referral', recipient: 'Bank' }),
        given({ purpose: 'referral', recipient: 'Chamber' }),
        given({ purpose: 'statistics', withdrawn_on: '2026-11-02' }),
    ]);
    expect(states.map(({ words, isInForce }) => [readable(words), isInForce])).toEqual([
        ['Keeping a record at this desk', true],
        ['Sending facts to a recipient: Bank, Chamber', true],
        ['Counting in figures without a name, withdrawn on 2 Nov 2026', false],
    ]);
});

test('a conversation is recorded with its minutes, today and as the first one', async () => {
    const add_contact = { value: 'new', nouns: ['contact' as const] };
    const { host, user } = open(ContactList, NOBODY_ASKED, { add_contact });
    await user.click(screen.getByRole('button', { name: 'Add a conversation' }));
    await user.type(screen.getByLabelText('What was done'), 'We looked at the letters.');
    await user.tab();
    expect(screen.getByText(/Not recorded yet/)).toHaveTextContent('Minutes');
    expect(requestsOf(host, 'add_contact')).toEqual([]);
    await user.type(screen.getByLabelText('Minutes'), '٤٥');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'add_contact')).toHaveLength(1));
    expect(requestsOf(host, 'add_contact')[0]).toEqual({
        details: {
            candidate_id: 'amina',
            date: TODAY,
            minutes: 45,
            kind: 'first_contact',
            language: 'ar',
            interpreter: '',
            done: 'We looked at the letters.',
        },
    });
    expect(await violations()).toEqual([]);
});

test('a conversation is read with everything that was noted, and removed with a way back', async () => {
    const contact = {
        ...row('talk'),
        candidate_id: 'amina',
        date: '2026-11-20',
        minutes: 60,
        kind: 'interview' as const,
        language: 'ar',
        interpreter: 'Rima Haddad',
        done: 'Looked at the letters.',
    };
    const remove_contact = { value: null, nouns: ['contact' as const] };
    const { host, user, container } = open(ContactList, { ...AMINA, contacts: [contact] }, { remove_contact });
    const words = readable(container.textContent);
    expect(words).toContain('20 Nov 2026 Interview 60 min, Arabic, interpreted by Rima Haddad Looked at the letters.');
    await user.click(screen.getByRole('button', { name: /Change.*Interview/ }));
    await user.click(within(container).getByRole('button', { name: 'Remove' }));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_contact')).toEqual([{ id: 'talk', rev: 1 }]));
    expect(statusLine().action?.words()).toBe('Undo');
});
