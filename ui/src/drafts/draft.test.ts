import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import NoteForm from '../../tests/drafts/NoteForm.svelte';
import { note } from '../../tests/drafts/notes';
import { requestsOf } from '../../tests/screen';
import type { Change } from '../generated/Change';
import type { ExperienceDetails } from '../generated/ExperienceDetails';
import { CallFailed, replaceHost } from '../platform';
import { memoryHost, type Answers } from '../platform/memory';
import { statusLine } from '../shared/status.svelte';
import { saveAllDrafts } from './draft.svelte';

const KEPT = note('sewing', { title: 'Sewing', place: 'Aleppo', rev: 4 });
const nouns = ['experience' as const];

function open(answers: Answers, entry?: typeof KEPT) {
    const host = memoryHost(answers);
    replaceHost(host);
    const onadded = vi.fn();
    return { host, onadded, user: userEvent.setup(), ...render(NoteForm, { entry, onadded }) };
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

async function retype(user: ReturnType<typeof userEvent.setup>, name: string, words: string): Promise<void> {
    await user.clear(field(name));
    await user.type(field(name), words);
}

/** A vault that answers each change only when the test says so. */
function slowVault() {
    const waiting: (() => void)[] = [];
    const change_experience = ({ rev }: Change<string, ExperienceDetails>) =>
        new Promise<{ value: number; nouns: typeof nouns }>((resolve) => {
            waiting.push(() => resolve({ value: rev + 1, nouns }));
        });
    return { waiting, change_experience };
}

test('a field is saved when it is left, and nothing is saved that did not change', async () => {
    const { host, user } = open({ change_experience: { value: 5, nouns } }, KEPT);
    await user.click(field('Title'));
    await user.tab();
    expect(requestsOf(host, 'change_experience')).toEqual([]);
    await retype(user, 'Place', 'Homs');
    expect(requestsOf(host, 'change_experience')).toEqual([]);
    await user.tab();
    await vi.waitFor(() => expect(statusLine().words()).toMatch(/^Saved/));
    expect(requestsOf(host, 'change_experience')).toEqual([
        expect.objectContaining({ id: 'sewing', rev: 4, details: expect.objectContaining({ place: 'Homs' }) }),
    ]);
});

test('what was typed is saved after a pause, and Enter saves it at once', async () => {
    vi.useFakeTimers();
    try {
        const { host } = open({ change_experience: { value: 5, nouns } }, KEPT);
        const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
        await user.type(field('Title'), ' dresses');
        expect(requestsOf(host, 'change_experience')).toEqual([]);
        await vi.advanceTimersByTimeAsync(3000);
        expect(requestsOf(host, 'change_experience')).toHaveLength(1);
        await user.type(field('Title'), '!{Enter}');
        await vi.advanceTimersByTimeAsync(0);
        expect(requestsOf(host, 'change_experience')).toHaveLength(2);
        expect(field('Title')).toHaveFocus();
    } finally {
        vi.useRealTimers();
    }
});

test('two savings follow each other, each from the revision that the one before made', async () => {
    const { waiting, change_experience } = slowVault();
    const { host, user } = open({ change_experience }, KEPT);
    await retype(user, 'Title', 'Sewing dresses');
    await user.tab();
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    await retype(user, 'Place', 'Homs');
    await user.tab();
    expect(requestsOf(host, 'change_experience')).toHaveLength(1);
    waiting[0]?.();
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.();
    await vi.waitFor(() => expect(statusLine().words()).toMatch(/^Saved/));
    expect(requestsOf(host, 'change_experience')).toEqual([
        expect.objectContaining({
            rev: 4,
            details: expect.objectContaining({ title: 'Sewing dresses', place: 'Aleppo' }),
        }),
        expect.objectContaining({
            rev: 5,
            details: expect.objectContaining({ title: 'Sewing dresses', place: 'Homs' }),
        }),
    ]);
});

test('a field that is refused stays as it was typed and says why, and the rest is saved', async () => {
    const refuseTitle = ({ details, rev }: Change<string, ExperienceDetails>) => {
        if (details.title.length > 10) {
            throw new CallFailed('invalid', { problems: [{ field: 'title', problem: 'too_long', at_most: 10 }] });
        }
        return { value: rev + 1, nouns };
    };
    const { host, user } = open({ change_experience: refuseTitle }, KEPT);
    await retype(user, 'Title', 'Sewing dresses for every wedding');
    await retype(user, 'Place', 'Homs');
    await user.tab();
    await vi.waitFor(() => expect(statusLine().isTrouble).toBe(true));
    expect(field('Title')).toHaveValue('Sewing dresses for every wedding');
    expect(field('Title')).toHaveAccessibleDescription(/10/);
    expect(field('Title')).toBeInvalid();
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_experience')).toContainEqual(
            expect.objectContaining({ details: expect.objectContaining({ title: 'Sewing', place: 'Homs' }) }),
        ),
    );
    expect(await saveAllDrafts()).toBe(false);
    await retype(user, 'Title', 'Dresses');
    expect(await saveAllDrafts()).toBe(true);
    expect(field('Title')).toBeValid();
});

test('a new entry is added once it says enough, and changed from then on', async () => {
    const { host, user, onadded } = open({
        add_experience: { value: 'new', nouns },
        change_experience: { value: 2, nouns },
    });
    await user.type(field('Place'), 'Homs');
    await user.tab();
    expect(await saveAllDrafts()).toBe(true);
    expect(requestsOf(host, 'add_experience')).toEqual([]);
    await user.type(field('Title'), 'Sewing');
    await user.tab();
    await vi.waitFor(() => expect(onadded).toHaveBeenCalledExactlyOnceWith('new'));
    await retype(user, 'Place', 'Aleppo');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'change_experience')).toHaveLength(1));
    expect(requestsOf(host, 'change_experience')[0]).toMatchObject({ id: 'new', rev: 1, details: { place: 'Aleppo' } });
    expect(requestsOf(host, 'add_experience')).toHaveLength(1);
});

test('an undo brings the old words back into an open form, and the next change builds on them', async () => {
    const { host, user, rerender } = open({ change_experience: { value: 5, nouns } }, KEPT);
    await retype(user, 'Title', 'Cooking');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'change_experience')).toHaveLength(1));
    await rerender({ entry: { ...KEPT, title: 'Cooking', rev: 5 } });
    expect(field('Title')).toHaveValue('Cooking');
    await rerender({ entry: { ...KEPT, rev: 6 } });
    expect(field('Title')).toHaveValue('Sewing');
    await retype(user, 'Place', 'Homs');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'change_experience')).toHaveLength(2));
    expect(requestsOf(host, 'change_experience')[1]).toMatchObject({ rev: 6, details: { title: 'Sewing' } });
});

test('an emptied field of an entry that the vault has is refused in words, and does not hold back the others', async () => {
    const refuseEmpty = ({ details, rev }: Change<string, ExperienceDetails>) => {
        if (details.title === '') {
            throw new CallFailed('invalid', { problems: [{ field: 'title', problem: 'empty' }] });
        }
        return { value: rev + 1, nouns };
    };
    const { host, user } = open({ change_experience: refuseEmpty }, KEPT);
    await user.clear(field('Title'));
    await retype(user, 'Place', 'Homs');
    expect(await saveAllDrafts()).toBe(false);
    expect(field('Title')).toBeInvalid();
    expect(requestsOf(host, 'change_experience')).toContainEqual(
        expect.objectContaining({ details: expect.objectContaining({ title: 'Sewing', place: 'Homs' }) }),
    );
});

test('what somebody is typing is not overwritten by what the vault has', async () => {
    const { user, rerender } = open({}, KEPT);
    await retype(user, 'Title', 'Cooking');
    await rerender({ entry: { ...KEPT, place: 'Homs', rev: 5 } });
    expect(field('Title')).toHaveValue('Cooking');
});

test('before the desk is locked everything that was typed is saved, and so it is when a form goes', async () => {
    const { host, user, unmount } = open({ change_experience: { value: 5, nouns } }, KEPT);
    await user.type(field('Title'), '!');
    expect(await saveAllDrafts()).toBe(true);
    expect(requestsOf(host, 'change_experience')).toHaveLength(1);
    await user.type(field('Title'), '?');
    unmount();
    await vi.waitFor(() => expect(requestsOf(host, 'change_experience')).toHaveLength(2));
    expect(requestsOf(host, 'change_experience')[1]).toMatchObject({ details: { title: 'Sewing!?' } });
});
