import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../tests/accessibility';
import NoteList from '../../tests/drafts/NoteList.svelte';
import { note } from '../../tests/drafts/notes';
import { requestsOf } from '../../tests/screen';
import { CallFailed, replaceHost } from '../platform';
import { memoryHost, type Answers } from '../platform/memory';
import { statusLine } from '../shared/status.svelte';

const nouns = ['experience' as const];
const SAVED: Answers = {
    add_experience: { value: 'new', nouns },
    change_experience: ({ rev }) => ({ value: rev + 1, nouns }),
    remove_experience: { value: null, nouns },
    undo: { value: 'remove_experience', nouns },
};
const TWO = [note('Sewing'), note('Selling')];

function open(answers: Answers = SAVED, entries = TWO) {
    const host = memoryHost(answers);
    replaceHost(host);
    return { host, user: userEvent.setup(), ...render(NoteList, { entries }) };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('an entry is read until somebody changes it in its place, and the focus goes there and back', async () => {
    const { user } = open();
    expect(screen.queryByRole('form')).not.toBeInTheDocument();
    await user.click(button(/^Change .*Selling/));
    expect(screen.getByLabelText('Title')).toHaveFocus();
    expect(screen.getByLabelText('Title')).toHaveValue('Selling');
    expect(button(/^Change .*Sewing/)).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await user.click(button('Done'));
    expect(button(/^Change .*Selling/)).toHaveFocus();
});

test('one form is open at a time, and opening another saves the first', async () => {
    const { host, user } = open();
    await user.click(button(/^Change .*Sewing/));
    await user.type(screen.getByLabelText('Place'), 'Homs');
    await user.click(button(/^Change .*Selling/));
    await vi.waitFor(() => expect(screen.getByLabelText('Title')).toHaveValue('Selling'));
    expect(screen.getAllByRole('form')).toHaveLength(1);
    expect(requestsOf(host, 'change_experience')).toEqual([
        expect.objectContaining({ id: 'Sewing', details: expect.objectContaining({ place: 'Homs' }) }),
    ]);
});

test('a form with words that cannot be saved stays open', async () => {
    const change_experience = () => {
        throw new CallFailed('invalid', { problems: [{ field: 'title', problem: 'empty' }] });
    };
    const { user } = open({ ...SAVED, change_experience });
    await user.click(button(/^Change .*Sewing/));
    await user.clear(screen.getByLabelText('Title'));
    await user.click(button('Done'));
    await vi.waitFor(() => expect(screen.getByLabelText('Title')).toBeInvalid());
    expect(screen.getByRole('form')).toBeInTheDocument();
});

test('a new entry is added once and then changed, and stands once in the list', async () => {
    const { host, user, rerender } = open();
    await user.click(button('Add a note'));
    await user.type(screen.getByLabelText('Title'), 'Cooking');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'add_experience')).toHaveLength(1));
    await rerender({ entries: [...TWO, note('new', { title: 'Cooking' })] });
    expect(screen.queryByText('Cooking')).not.toBeInTheDocument();
    await user.type(screen.getByLabelText('Title'), ' for forty');
    await user.click(button('Done'));
    await vi.waitFor(() => expect(screen.queryByRole('form')).not.toBeInTheDocument());
    expect(requestsOf(host, 'add_experience')).toHaveLength(1);
    expect(requestsOf(host, 'change_experience').at(-1)).toMatchObject({
        id: 'new',
        details: { title: 'Cooking for forty' },
    });
    expect(screen.getAllByText('Cooking')).toHaveLength(1);
    expect(button(/^Change .*Cooking/)).toHaveFocus();
});

test('an empty new entry leaves nothing behind', async () => {
    const { host, user } = open();
    await user.click(button('Add a note'));
    expect(screen.queryByRole('button', { name: 'Remove' })).not.toBeInTheDocument();
    await user.click(button('Done'));
    expect(host.calls).toEqual([]);
    expect(button('Add a note')).toHaveFocus();
});

test('removing happens at once, and the status line offers to take it back', async () => {
    const { host, user } = open();
    await user.click(button(/^Change .*Sewing/));
    await user.click(button('Remove'));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_experience')).toEqual([{ id: 'Sewing', rev: 1 }]));
    expect(statusLine().words()).toContain('Removed');
    expect(statusLine().action?.words()).toBe('Undo');
    statusLine().action?.act();
    await vi.waitFor(() => expect(requestsOf(host, 'undo')).toHaveLength(1));
    await vi.waitFor(() => expect(statusLine().words()).toContain('Taken back'));
});

test('what was typed a moment ago is removed too, although the file was not read again yet', async () => {
    const { host, user } = open();
    await user.click(button(/^Change .*Sewing/));
    await user.type(screen.getByLabelText('Place'), 'Homs');
    await user.click(button('Remove'));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_experience')).toEqual([{ id: 'Sewing', rev: 2 }]));
});

test('what something else still needs is not removed, and that is said', async () => {
    const remove_experience = () => {
        throw new CallFailed('in_use', { noun: 'experience' });
    };
    const { user } = open({ ...SAVED, remove_experience });
    await user.click(button(/^Change .*Sewing/));
    await user.click(button('Remove'));
    await vi.waitFor(() => expect(statusLine().words()).not.toBe(''));
    expect(statusLine().action).toBeUndefined();
    expect(screen.getByRole('form')).toBeInTheDocument();
});
