// The desk's places: added with a position in degrees, changed, removed.

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { EntryOf } from '../../drafts/entry.svelte';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import DeskPlaces from './DeskPlaces.svelte';

type Place = EntryOf<'place'>;

const row = { rev: 1, author: 'katrin', changed_at: '2026-11-20T09:00:00Z' };
const HARBOUR: Place = {
    ...row,
    id: 'harbour',
    name: 'Lindenhafen',
    region: 'Küste',
    position: { latitude: 54.12, longitude: 9.5 },
};
const VILLAGE: Place = { ...row, id: 'village', name: 'Ahorn', region: '', position: null };
const nouns = ['place' as const];

async function open(answers: Answers = {}, places: Place[] = [HARBOUR, VILLAGE]) {
    const host = memoryHost({
        places,
        add_place: { value: 'new', nouns },
        change_place: ({ rev }) => ({ value: rev + 1, nouns }),
        remove_place: { value: null, nouns },
        ...answers,
    });
    replaceHost(host);
    render(DeskPlaces);
    await screen.findByRole('button', { name: 'Add a place' });
    return { host, user: userEvent.setup() };
}

const words = () => withoutIsolation(document.body.textContent);

test('a place says where it lies, and one without a position says what that means', async () => {
    await open();
    expect(words()).toContain('54.12 north, 9.5 east');
    expect(words()).toContain('Without a position. EXpress knows no distances from here.');
    speak('de');
    await vi.waitFor(() => expect(words()).toContain('54,12 Nord, 9,5 Ost'));
});

test('west and south have words of their own, and no figure has a sign', async () => {
    await open({}, [{ ...HARBOUR, position: { latitude: -33.45, longitude: -9.99 } }]);
    expect(words()).toContain('33.45 south, 9.99 west');
    speak('de');
    await vi.waitFor(() => expect(words()).toContain('33,45 Süd, 9,99 West'));
    speak('ar');
    await vi.waitFor(() => expect(words()).toContain('33.45 جنوبًا، 9.99 غربًا'));
});

test('a place is added with degrees typed with a comma or a point, and half a position is none', async () => {
    const { host, user } = await open({}, []);
    expect(words()).toContain('No place is filled in yet');
    await user.click(screen.getByRole('button', { name: 'Add a place' }));
    expect(await violations()).toEqual([]);
    await user.type(screen.getByLabelText('Name of the place'), 'Altona');
    await user.type(screen.getByLabelText('Latitude'), '53,55');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'add_place')).toHaveLength(1));
    expect(requestsOf(host, 'add_place')).toEqual([{ details: { name: 'Altona', region: '', position: null } }]);
    expect(words()).toContain('Longitude');
    await user.type(screen.getByLabelText('Longitude'), '-9.935');
    await user.tab();
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_place').at(-1)).toMatchObject({
            details: { position: { latitude: 53.55, longitude: -9.935 } },
        }),
    );
});

test('what is no number is said at the field and does not leave it', async () => {
    const { host, user } = await open();
    await user.click(screen.getByRole('button', { name: /^Change .*Lindenhafen/ }));
    await user.clear(screen.getByLabelText('Latitude'));
    await user.type(screen.getByLabelText('Latitude'), 'north');
    await user.tab();
    expect(screen.getByLabelText('Latitude')).toBeInvalid();
    expect(
        requestsOf(host, 'change_place')
            .map((request) => JSON.stringify(request))
            .join(),
    ).not.toContain('north');
});

test('a degree that is nowhere on earth is said at its field', async () => {
    const change_place = () => {
        throw new CallFailed('invalid', {
            problems: [{ field: 'position.latitude', problem: 'out_of_range', at_least: -90, at_most: 90 }],
        });
    };
    const { user } = await open({ change_place });
    await user.click(screen.getByRole('button', { name: /^Change .*Lindenhafen/ }));
    await user.type(screen.getByLabelText('Latitude'), '9');
    await user.tab();
    await vi.waitFor(() => expect(screen.getByLabelText('Latitude')).toBeInvalid());
});

test('a place is removed at once, with a way back', async () => {
    const { host, user } = await open();
    await user.click(screen.getByRole('button', { name: /^Change .*Ahorn/ }));
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_place')).toEqual([{ id: 'village', rev: 1 }]));
    expect(statusLine().action?.words()).toBe('Undo');
});
