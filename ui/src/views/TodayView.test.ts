// The first screen of an open desk: finding somebody, going on where one stopped, and locking.

import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { AMINA } from '../../tests/amina/file';
import { AMINAS_VIEW } from '../../tests/amina/view';
import { deskIn, expectNoViolations, openScreen, requestsOf, withoutIsolation } from '../../tests/screen';
import type { FoundCandidate } from '../generated/FoundCandidate';
import { CallFailed } from '../platform';

const { id, code, full_name, address_as, place, changed_at } = AMINA.candidate;
const FOUND: FoundCandidate = { id, code, full_name, address_as, place, changed_at };
const BASEM: FoundCandidate = { ...FOUND, id: 'basem', code: 'Linden 05', full_name: '', address_as: '', place: '' };
const TODAY = { candidates: 2, recent: [FOUND, BASEM], offers: 3, old_offers: 1, returning: [] };

test('shows where one stopped, a person without a name by the code', async () => {
    await openScreen('open', { today: TODAY });
    await screen.findByRole('heading', { name: 'Where you stopped' });
    expect(screen.getByRole('button', { name: /أمينة درويش.*Linden 04.*Lindenhafen/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Linden 05/ })).toBeVisible();
    expect(screen.getByLabelText('Find a candidate')).toHaveFocus();
    await expectNoViolations();
});

test('what was put off comes back with its code, its offer and its day, and leads to the matches', async () => {
    const offer = {
        id: 'loan',
        step: 'finance',
        kind: 'loan',
        name: 'Kredit',
        names: { en: 'Loan' },
        weeks: null,
    } as const;
    const one = { candidate_id: id, code, offer, remind_on: '2026-11-20' };
    const none = { counts: { all: 0, fits: 0, nearly: 0, chosen: 0, later: 0 }, steps: [] };
    await openScreen('open', {
        today: { ...TODAY, recent: [], returning: [one] },
        candidate_file: AMINAS_VIEW,
        matches_by_step: none,
        outlook: { openings: [], questions: [] },
    });
    const back = within(await screen.findByRole('region', { name: 'Comes back today' }));
    const line = back.getByRole('button');
    expect(withoutIsolation(line.textContent)).toBe('Linden 04 Loan put off until 20 Nov 2026');
    expect(document.body).not.toHaveTextContent(full_name);
    await expectNoViolations();
    await userEvent.setup().click(line);
    expect(await screen.findByRole('region', { name: 'Matches' })).toBeVisible();
});

test('typing asks for candidates without the blanks around, and says how many were found', async () => {
    const host = await openScreen('open', { today: TODAY, find_candidates: [FOUND] });
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Find a candidate'), ' lind ');
    await screen.findByRole('heading', { name: 'Found' });
    expect(requestsOf(host, 'find_candidates').at(-1)).toEqual({ text: 'lind', limit: 30 });
    expect(screen.queryByRole('heading', { name: 'Where you stopped' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Linden 05/ })).toBeNull();
    await screen.findByText('1 candidate found');
    await expectNoViolations();
    await user.clear(screen.getByLabelText('Find a candidate'));
    await screen.findByRole('heading', { name: 'Where you stopped' });
});

test('nobody found says what to try', async () => {
    await openScreen('open', { today: TODAY, find_candidates: [] });
    await userEvent.setup().type(await screen.findByLabelText('Find a candidate'), 'x');
    await screen.findByText(/Nobody at this desk fits these letters\. Try fewer letters/);
});

test('a search that fails is told in words', async () => {
    await openScreen('open', {
        today: TODAY,
        find_candidates: () => {
            throw new CallFailed('internal', {});
        },
    });
    await userEvent.setup().type(await screen.findByLabelText('Find a candidate'), 'x');
    await screen.findByText(/Everything saved before is safe/);
});

test('an answer to earlier letters does not replace the newer one', async () => {
    let answerLate: (late: FoundCandidate[]) => void = () => undefined;
    const host = await openScreen('open', {
        today: TODAY,
        find_candidates: ({ text }) =>
            text === 'a' ? new Promise<FoundCandidate[]>((resolve) => (answerLate = resolve)) : [FOUND],
    });
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Find a candidate'), 'a');
    await waitFor(() => expect(requestsOf(host, 'find_candidates')).toHaveLength(1));
    await user.type(screen.getByLabelText('Find a candidate'), 'm');
    await screen.findByRole('button', { name: /أمينة/ });
    answerLate([BASEM]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.getByRole('button', { name: /أمينة/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Linden 05/ })).toBeNull();
});

test('an empty desk teaches what belongs here', async () => {
    await openScreen('open');
    await screen.findByRole('heading', { name: 'No candidates yet' });
    expect(screen.getByText(/Here you will find the people you counsel/)).toBeVisible();
    await expectNoViolations();
});

test('Ctrl+L locks, and nothing of anybody stays on the screen', async () => {
    const host = await openScreen('open', { today: TODAY, lock: deskIn('locked') });
    await screen.findByText('أمينة درويش');
    await userEvent.setup().keyboard('{Control>}l{/Control}');
    await screen.findByRole('heading', { name: 'Unlock the desk' });
    expect(requestsOf(host, 'lock')).toEqual([{}]);
    expect(document.body).not.toHaveTextContent(/أمينة|Linden|Katrin|Desk of the tests/);
    await screen.findByText('The desk is locked.');
});

test('a command that finds the desk locked brings the locked screen', async () => {
    let state: 'open' | 'locked' = 'open';
    await openScreen('open', {
        desk_status: () => deskIn(state),
        today: TODAY,
        find_candidates: () => {
            state = 'locked';
            throw new CallFailed('locked', {});
        },
    });
    await userEvent.setup().type(await screen.findByLabelText('Find a candidate'), 'x');
    await screen.findByRole('heading', { name: 'Unlock the desk' });
    expect(document.body).not.toHaveTextContent(/أمينة|Linden/);
});

test('choosing somebody opens the file, and Ctrl+F comes back to the search', async () => {
    const host = await openScreen('open', { today: TODAY, candidate_file: AMINAS_VIEW });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /أمينة درويش/ }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'أمينة درويش' })).toHaveFocus());
    expect(requestsOf(host, 'candidate_file')).toEqual([{ id }]);
    await user.keyboard('{Control>}f{/Control}');
    await waitFor(() => expect(screen.getByLabelText('Find a candidate')).toHaveFocus());
});
