// How the matches are ordered: in words and numbers, to change and to put back.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf } from '../../../tests/screen';
import { replaceHost } from '../../platform';
import { memoryHost } from '../../platform/memory';
import { statusLine } from '../../shared/status.svelte';
import OrderOfMatches from './OrderOfMatches.svelte';

const DEFAULT = {
    gap: 5,
    place: 4,
    language: 3,
    time: 3,
    cost: 2,
    childcare: 3,
    sector: 3,
    stage: 2,
    money: 3,
    places: 2,
    age_of_entry: 2,
    near_km: 30,
    old_after_days: 180,
};

async function open() {
    const host = memoryHost({
        match_weights: { rev: 2, weights: { ...DEFAULT, language: 9 }, default_weights: DEFAULT },
        change_match_weights: { value: null, nouns: ['match_weights'] },
        undo: { value: 'change_match_weights', nouns: ['match_weights'] },
    });
    replaceHost(host);
    render(OrderOfMatches);
    const user = userEvent.setup();
    expect(host.calls).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'How is this ordered?' }));
    const dialog = await screen.findByRole('dialog', { name: 'How the matches are ordered' });
    await within(dialog).findByRole('form');
    return { host, user, dialog, field: (name: string) => within(dialog).getByLabelText(name) };
}

test('every weight stands with its number and what it is for, and points never decide who may take an offer', async () => {
    const { dialog, field } = await open();
    expect(within(dialog).getAllByRole('textbox')).toHaveLength(Object.keys(DEFAULT).length);
    expect(field('Language')).toHaveValue('9');
    expect(field('Language')).toHaveAccessibleDescription(/understands one of its languages/);
    expect(field('Old, in days')).toHaveValue('180');
    expect(dialog).toHaveTextContent('They never change whether somebody may take an offer.');
    expect(await violations()).toEqual([]);
});

test('the numbers are saved once, all together, and that can be taken back', async () => {
    const { host, user, field } = await open();
    await user.clear(field('Place'));
    await user.type(field('Place'), '7');
    await user.tab();
    expect(requestsOf(host, 'change_match_weights')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save the order' }));
    const weights = { ...DEFAULT, language: 9, place: 7 };
    expect(requestsOf(host, 'change_match_weights')).toEqual([{ rev: 2, weights }]);
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(statusLine().words()).toBe('The new order counts from now on.');
    statusLine().action?.act();
    await vi.waitFor(() => expect(requestsOf(host, 'undo')).toHaveLength(1));
});

test('the program’s numbers can be filled in again', async () => {
    const { host, user, field } = await open();
    await user.click(screen.getByRole('button', { name: 'Fill in the program’s numbers' }));
    expect(field('Language')).toHaveValue('3');
    await user.click(screen.getByRole('button', { name: 'Save the order' }));
    expect(requestsOf(host, 'change_match_weights')).toEqual([{ rev: 2, weights: DEFAULT }]);
});

test('a number that cannot be is said at its field, which gets the focus, and nothing is saved', async () => {
    const { host, user, field } = await open();
    await user.clear(field('Time'));
    await user.type(field('Time'), '101');
    await user.clear(field('Near, in kilometres'));
    await user.click(screen.getByRole('button', { name: 'Save the order' }));
    expect(field('Time')).toHaveFocus();
    expect(field('Time')).toHaveAccessibleDescription(/Write a whole number from .*0.* to .*100/);
    expect(field('Near, in kilometres')).toHaveAccessibleDescription(/from .*0.* to .*20000/);
    expect(requestsOf(host, 'change_match_weights')).toEqual([]);
});
