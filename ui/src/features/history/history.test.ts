// What happened in a file, in words, and how the latest of it is taken back.

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { AuditEntry } from '../../generated/AuditEntry';
import type { Operation } from '../../generated/Operation';
import { call, CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import HistorySection from './HistorySection.svelte';

/** An entry that was written at this time on the wall, wherever the test runs. */
function entry(seq: number, operation: Operation | null, at = new Date(2026, 10, 20, 9, 5)): AuditEntry {
    const content = operation && { operation, candidate_id: 'amina', rows: [] };
    return { seq, at: at.toISOString(), author: 'counsellor-1', content };
}

const ENTRIES = [
    entry(4, 'remove_experience', new Date(2026, 10, 21, 0, 30)),
    entry(3, null),
    entry(2, 'add_experience', new Date(2026, 10, 20, 9, 0)),
    entry(1, 'add_candidate', new Date(2026, 10, 20, 8, 59)),
];

function open(answers: Answers = {}, nextUndo: Operation | null = null) {
    const host = memoryHost({
        history: ENTRIES,
        undo: { value: 'remove_experience', nouns: ['experience'] },
        ...answers,
    });
    replaceHost(host);
    const props = { candidateId: 'amina', counsellor: 'Katrin Vogt', nextUndo };
    const shown = render(HistorySection, props);
    const undoable = (next: Operation | null) => shown.rerender({ ...props, nextUndo: next });
    return { host, undoable, user: userEvent.setup() };
}

const days = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
const lines = () => screen.getAllByRole('listitem').map((line) => withoutIsolation(line.textContent));

test('what changed stands in words, by days as the wall had them, the latest first', async () => {
    const { host } = open();
    await vi.waitFor(() => expect(days()).toEqual(['21 Nov 2026', '20 Nov 2026']));
    expect(lines()).toEqual([
        '00:30 Experience removed',
        '09:05 Content erased',
        '09:00 Experience added',
        '08:59 Candidate added',
    ]);
    expect(requestsOf(host, 'history')).toEqual([{ candidate_id: 'amina', limit: 100 }]);
    expect(withoutIsolation(document.body.textContent)).toContain('At the desk now: Katrin Vogt.');
    expect(await violations()).toEqual([]);
    speak('de');
    await vi.waitFor(() => expect(lines()[0]).toMatch(/^00:30 .*entfernt/));
});

test('the latest change of the sitting can be taken back, and the list is read anew', async () => {
    const { host, undoable, user } = open({}, 'remove_experience');
    const takeBack = await screen.findByRole('button', { name: /^Take back: .*Experience removed/ });
    await user.click(takeBack);
    await vi.waitFor(() => expect(requestsOf(host, 'undo')).toHaveLength(1));
    await vi.waitFor(() => expect(requestsOf(host, 'history')).toHaveLength(2));
    expect(statusLine().words()).toContain('Experience removed');
    await undoable(null);
    expect(screen.queryByRole('button', { name: /Take back/ })).not.toBeInTheDocument();
    expect(screen.getByText(/You can take back the changes of this sitting/)).toHaveFocus();
});

test('a hundred changes are shown, and earlier ones when somebody asks', async () => {
    const all = Array.from({ length: 120 }, (_, place) => entry(120 - place, 'change_candidate'));
    const { user } = open({ history: ({ limit }) => all.slice(0, limit) });
    await vi.waitFor(() => expect(lines()).toHaveLength(100));
    await user.click(screen.getByRole('button', { name: 'Show earlier changes' }));
    await vi.waitFor(() => expect(lines()).toHaveLength(120));
    expect(screen.queryByRole('button', { name: 'Show earlier changes' })).not.toBeInTheDocument();
});

test('of two answers the later question’s counts', async () => {
    const waiting: ((entries: AuditEntry[]) => void)[] = [];
    const history = () => new Promise<AuditEntry[]>((resolve) => waiting.push(resolve));
    open({ history });
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    await call('undo', {});
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.(ENTRIES);
    await vi.waitFor(() => expect(lines()).toHaveLength(4));
    waiting[0]?.([]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(lines()).toHaveLength(4);
});

test('a history that cannot be read is told in words, and shown once it can be', async () => {
    let fails = true;
    const history = () => {
        if (fails) {
            throw new CallFailed('not_found', { noun: 'candidate' });
        }
        return ENTRIES;
    };
    open({ history });
    expect(await screen.findByText(/is not here any more/)).toBeInTheDocument();
    fails = false;
    await call('undo', {});
    await vi.waitFor(() => expect(lines()).toHaveLength(4));
    expect(screen.queryByText(/is not here any more/)).not.toBeInTheDocument();
});
