// The list of calls: whom to ask about what, confirmed row by row, and printed.

import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../tests/accessibility';
import { line, openDirectory } from '../../tests/directory';
import { withoutIsolation } from '../../tests/screen';
import { openScreen } from '../../tests/screen';
import type { OfferLine } from '../generated/OfferLine';

/** The same offer from another provider. */
function from(id: string, name: string, made: OfferLine, phone = ''): OfferLine {
    return {
        ...made,
        offer: { ...made.offer, provider_id: id },
        provider: { ...made.provider, id, name, phone, email: '' },
    };
}

const CIRCLE = from('circle', 'Gründerinnenkreis', line('circle', 'Stammtisch', null, { cost: '' }));
const COURSE = line('course', 'Gründungskurs', 203, {
    places_left: 3,
    capacity: 12,
    cost: 'kostenlos',
    dates: [{ on: '2026-01-11', from: null, to: null }],
    contacts: [{ name: 'Jule Petersen', title: 'Kursleitung', phone: '040 7', email: '' }],
});
const LOAN = line('loan', 'Startkredit', 190, { cost: 'Zinsen' });
const FRESH = line('fresh', 'Beratung', 12);
const GONE = line('gone', 'Alter Kurs', 900, { status: 'defunct' });
const ALL = [COURSE, CIRCLE, LOAN, FRESH, GONE];

const names = () =>
    screen.queryAllByRole('heading', { level: 3 }).map((heading) => withoutIsolation(heading.textContent));
const section = (name: string) => within(screen.getByRole('region', { name: new RegExp(name) }));
const text = () => withoutIsolation(document.body.textContent);

test('the list holds what is old or was never confirmed, by provider, with telephone, people and questions', async () => {
    await openDirectory(ALL, { part: 'calls' });
    expect(screen.getByRole('heading', { level: 1, name: 'Call list' })).toHaveFocus();
    expect(names()).toEqual(['Stammtisch', 'Gründungskurs', 'Startkredit']);
    const providers = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(providers).toEqual(['Gründerinnenkreis', 'Handwerkskammer']);
    const chamber = withoutIsolation(screen.getByRole('region', { name: /Handwerkskammer/ }).textContent);
    for (const words of [
        '040 66969 101',
        'Jule Petersen',
        'How many places are left?',
        'When does it take place next?',
    ]) {
        expect(chamber).toContain(words);
    }
    expect(chamber).not.toContain('What does it cost?');
    const circle = withoutIsolation(screen.getByRole('region', { name: /Gründerinnenkreis/ }).textContent);
    expect(circle).toContain('Telephone: Not known yet');
    expect(circle).toContain('Whom can one call?');
    expect(circle).toContain('What does it cost?');
    expect(circle).not.toContain('places');
    expect(text()).toContain('3 offers to ask about');
    expect(await violations()).toEqual([]);
});

test('what is confirmed keeps its place in the list and is counted off', async () => {
    const { offer } = await openDirectory(ALL, { part: 'calls' });
    const user = userEvent.setup();
    const chamber = section('Handwerkskammer');
    await user.click(chamber.getByRole('button', { name: /^Confirm that .*Startkredit/ }));
    await user.click(within(chamber.getByRole('form')).getByRole('button', { name: 'Confirm that this is still so' }));
    await vi.waitFor(() => expect(offer('loan').confirmed_on).toBe('2026-11-22'));
    await vi.waitFor(() => expect(text()).toContain('2 offers to ask about'));
    expect(names()).toEqual(['Stammtisch', 'Gründungskurs', 'Startkredit']);
    expect(chamber.getByRole('button', { name: /^Confirm that .*Startkredit/ })).toHaveFocus();
    expect(text()).toContain('Facts confirmed today');
});

test('the page of an offer leads back to the list of calls', async () => {
    await openDirectory(ALL, { part: 'calls' });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Startkredit' }));
    await screen.findByRole('heading', { level: 1, name: 'Startkredit' });
    await user.click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Call list' })).toBeInTheDocument();
});

test('the list is printed with a box for each offer', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await openDirectory(ALL, { part: 'calls' });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Print this list' }));
    expect(print).toHaveBeenCalledOnce();
    expect(document.querySelectorAll('.box svg')).toHaveLength(3);
});

test('a directory in which all is fresh says that nobody has to be called', async () => {
    await openDirectory([FRESH], { part: 'calls' });
    expect(text()).toContain('No offer has to be asked about.');
    expect(screen.queryByRole('button', { name: 'Print this list' })).not.toBeInTheDocument();
});

test('the first screen leads to the list of calls, and only where somebody has to be called', async () => {
    const today = { candidates: 0, recent: [], offers: 5, old_offers: 3, returning: [] };
    await openScreen('open', { today, directory: ALL });
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Call list' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Call list' })).toBeInTheDocument();
});
