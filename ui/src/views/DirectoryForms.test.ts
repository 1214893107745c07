// Offers and providers by form: added, written, confirmed, said to be gone, removed.

import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../tests/accessibility';
import { line, nouns, openDirectory } from '../../tests/directory';
import { requestsOf, withoutIsolation } from '../../tests/screen';
import { pick } from '../features/settings/testing';
import { CallFailed } from '../platform';
import { statusLine } from '../shared/status.svelte';

const LOAN = line('loan', 'Startkredit', 203, { kind: 'loan', places_left: 4, capacity: 10 });
const user = () => userEvent.setup();
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const page = () => withoutIsolation(document.body.textContent);

async function openPart(name: RegExp): Promise<HTMLElement> {
    const summary = screen.getByRole('heading', { level: 2, name }).closest('summary');
    await user().click(summary ?? expect.fail('no such part'));
    return summary?.parentElement ?? expect.fail('a part has a body');
}

test('a new loan is added by form with its provider, and its conditions are written after it', async () => {
    const { host, offer } = await openDirectory([]);
    const typing = user();
    await typing.click(button('Add an offer'));
    expect(await heading('Add an offer')).toHaveFocus();
    await typing.type(screen.getByLabelText('Name of the provider'), 'Hafenbank');
    await typing.selectOptions(screen.getByLabelText('Step'), 'Access to finance');
    await typing.selectOptions(screen.getByLabelText('Kind'), 'Loan');
    await typing.type(screen.getByLabelText('Name of the offer'), 'Kleinkredit');
    expect(await violations()).toEqual([]);
    await typing.click(button('Add an offer'));
    await heading('Kleinkredit');
    expect(requestsOf(host, 'add_provider')).toEqual([
        { details: expect.objectContaining({ name: 'Hafenbank', contacts: [] }) },
    ]);
    expect(offer('new-offer')).toMatchObject({ provider_id: 'new-provider', kind: 'loan', step: 'finance' });

    const who = within(await openPart(/Who can take part/));
    await pick(typing, who.getByLabelText('Add a condition'), 'written', 'Business: a written business plan');
    await pick(typing, who.getByLabelText('Add a condition'), 'knowledge', 'Language: knowledge of a language');
    await pick(typing, who.getByLabelText('Language'), 'Ger', 'German');
    await typing.selectOptions(who.getByLabelText('Lowest level'), 'B1');
    await vi.waitFor(() =>
        expect(offer('new-offer').rule).toEqual({
            all: [{ fact: { plan_at_hand: {} } }, { fact: { language: { language: 'de', at_least: 'B1' } } }],
        }),
    );
    const said = await screen.findByText('Who can take part, in words:');
    expect(withoutIsolation(said.parentElement?.textContent)).toContain('German at B1 or better');
    await typing.click(button('Done'));
    await heading('Kleinkredit');
    expect(page()).toContain('This is asked for:');
    expect(page()).toContain('a written business plan');
});

test('what a new offer lacks is listed on top, takes the focus and leads to each field', async () => {
    const { host } = await openDirectory([LOAN], { part: 'new-offer' });
    await user().click(button('Add an offer'));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    const links = within(summary).getAllByRole('link');
    expect(links.map(({ textContent }) => withoutIsolation(textContent))).toEqual([
        'Fill in “Provider”.',
        'Fill in “Step”.',
        'Fill in “Kind”.',
        'Fill in “Name of the offer”.',
    ]);
    expect(requestsOf(host, 'add_offer')).toEqual([]);
    await user().click(within(summary).getAllByRole('link').at(-1) ?? summary);
    expect(screen.getByLabelText('Name of the offer')).toHaveFocus();
});

test('a field is saved when it is left, and one that is refused is said at the field and keeps the others safe', async () => {
    const refuse = vi.fn();
    const { offer } = await openDirectory(
        [LOAN],
        { offer: 'loan' },
        {
            change_offer: ({ details }) => {
                refuse(details);
                if (details.capacity === 3) {
                    throw new CallFailed('invalid', {
                        problems: [{ field: 'capacity', problem: 'out_of_range', at_least: 4, at_most: 100 }],
                    });
                }
                return { value: 2, nouns };
            },
        },
    );
    const typing = user();
    await typing.click(button('Change the offer'));
    const costs = within(await openPart(/Costs and places/));
    await typing.clear(costs.getByLabelText('Places in all'));
    await typing.type(costs.getByLabelText('Places in all'), '3');
    await typing.tab();
    await vi.waitFor(() => expect(costs.getByLabelText('Places in all')).toBeInvalid());
    expect(offer('loan').capacity).toBe(10);
    await typing.click(button('Done'));
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(within(summary).getByRole('link')).toHaveTextContent(/whole number from/);
});

test('every part of the form can be opened, and axe finds nothing in any of them', async () => {
    await openDirectory([LOAN], { offer: 'loan' });
    await user().click(button('Change the offer'));
    await screen.findByLabelText('Name of the offer');
    for (const summary of document.querySelectorAll('summary')) {
        await user().click(summary);
    }
    expect(document.querySelectorAll('details:not([open])')).toHaveLength(0);
    expect(screen.getByLabelText('Yearly rate in per cent')).toBeInTheDocument();
    expect(screen.queryByLabelText('Type of mentoring')).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
});

test('opening hours, dates, contacts, terms and names are kept as they were typed', async () => {
    const { offer } = await openDirectory([LOAN], { offer: 'loan' });
    const typing = user();
    await typing.click(button('Change the offer'));
    const when = within(await openPart(/Where and when/));
    await typing.click(when.getByRole('button', { name: 'Add opening hours' }));
    await typing.click(when.getByLabelText('Thursday'));
    await typing.type(when.getAllByLabelText(/^From/)[0] ?? expect.fail(), '9');
    await typing.type(when.getAllByLabelText(/^Until/)[0] ?? expect.fail(), '12:30');
    const day = within(when.getByRole('group', { name: 'New date' }));
    await typing.type(day.getByLabelText('Day'), '11');
    await typing.type(day.getByLabelText('Month'), '1');
    await typing.type(day.getByLabelText('Year'), '2027');
    await typing.click(when.getByRole('button', { name: 'Add this date' }));
    const terms = within(await openPart(/^Terms/));
    await typing.type(terms.getByLabelText('Yearly rate in per cent'), '3,5');
    const papers = within(await openPart(/How to get in/));
    await typing.type(papers.getByLabelText('Papers to bring'), 'Pass{Enter}Plan');
    await typing.click(papers.getByRole('button', { name: 'Add a person' }));
    await typing.type(papers.getByLabelText('Name of the person'), 'Jule Petersen');
    const names = within(await openPart(/Name in other languages/));
    await typing.type(names.getByLabelText(/Arabic/), 'قرض');
    await typing.tab();
    await vi.waitFor(() =>
        expect(offer('loan')).toMatchObject({
            opening: [{ days: ['MO', 'TH'], opens_at: '09:00:00', closes_at: '12:30:00' }],
            dates: [{ on: '2027-01-11', from: null, to: null }],
            finance: { rate_hundredths: 350 },
            documents: ['Pass', 'Plan'],
            contacts: [{ name: 'Jule Petersen' }],
            names: { ar: 'قرض' },
        }),
    );
    await typing.click(button('Done'));
    await heading('Startkredit');
    for (const words of ['Monday, Thursday: 9:00 to 12:30', '11 Jan 2027', '3.5%', 'Pass', 'Jule Petersen', 'قرض']) {
        expect(page()).toContain(words.replace('9:00', '09:00'));
    }
});

test('an offer is confirmed with the day, the name and the places that are left, all of it proposed', async () => {
    const { offer } = await openDirectory([LOAN], { offer: 'loan' });
    const typing = user();
    expect(page()).toContain('Facts are old');
    await typing.click(button('Confirm that this is still so'));
    expect(screen.getByLabelText('Places left')).toHaveFocus();
    expect(screen.getByLabelText('Places left')).toHaveValue('4');
    expect(screen.getByLabelText('Confirmed by')).toHaveValue('Katrin Vogt');
    expect(await violations()).toEqual([]);
    await typing.clear(screen.getByLabelText('Places left'));
    await typing.type(screen.getByLabelText('Places left'), '2');
    await typing.click(button('Confirm that this is still so'));
    await vi.waitFor(() =>
        expect(offer('loan')).toMatchObject({
            confirmed_on: '2026-11-22',
            confirmed_by: 'Katrin Vogt',
            places_left: 2,
        }),
    );
    await vi.waitFor(() => expect(page()).toContain('Facts confirmed today'));
    expect(statusLine().words()).toBe('Facts confirmed');
    expect(statusLine().action?.words()).toBe('Undo');
    expect(button('Confirm that this is still so')).toHaveFocus();
});

test('a confirmation that is refused says why at the field and confirms nothing', async () => {
    const change_offer = () => {
        throw new CallFailed('invalid', { problems: [{ field: 'confirmed_on', problem: 'date_in_future' }] });
    };
    const { offer } = await openDirectory([LOAN], { offer: 'loan' }, { change_offer });
    await user().click(button('Confirm that this is still so'));
    await user().click(button('Confirm that this is still so'));
    expect(await screen.findByText(/This date is in the future/)).toBeInTheDocument();
    expect(offer('loan').confirmed_on).not.toBe('2026-11-22');
});

test('an offer that is no longer there says so on top, and can come back', async () => {
    const { offer } = await openDirectory([LOAN], { offer: 'loan' });
    await user().click(button('It is no longer there'));
    await vi.waitFor(() => expect(page()).toContain('In the matches it stands behind the others'));
    expect(offer('loan').status).toBe('defunct');
    expect(statusLine().action?.words()).toBe('Undo');
    await user().click(button('It can be had again'));
    await vi.waitFor(() => expect(page()).not.toContain('In the matches it stands behind the others'));
});

test('the days of an offer are saved for a calendar under a name that every system takes', async () => {
    const dates = [{ on: '2027-01-11', from: '18:00:00', to: '20:00:00' }];
    const { host } = await openDirectory(
        [line('course', 'Kurs: Start/Plan', 3, { dates })],
        { offer: 'course' },
        { choose_offers_target: '/home/katrin/kurs.ics', save_calendar: ({ path }) => ({ path, bytes: 300 }) },
    );
    await user().click(button('Save the days for a calendar'));
    await vi.waitFor(() => expect(statusLine().words()).toContain('kurs.ics'));
    expect(requestsOf(host, 'choose_offers_target')).toEqual([{ suggested: 'Kurs  Start Plan.ics' }]);
    expect(requestsOf(host, 'save_calendar')).toEqual([{ offer_id: 'course', path: '/home/katrin/kurs.ics' }]);
});

test('an offer with opening hours and past days only has nothing for a calendar', async () => {
    const opening = [{ days: ['MO' as const], opens_at: '09:00:00', closes_at: '12:00:00' }];
    const dates = [{ on: '2020-01-11', from: '18:00:00', to: '20:00:00' }];
    await openDirectory([line('past', 'Kurs', 3, { dates, opening })], { offer: 'past' });
    expect(button('Change the offer')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Save the days for a calendar' })).not.toBeInTheDocument();
});

test('an offer is removed at once, with a way back, and the list is shown again', async () => {
    await openDirectory([LOAN, line('grant', 'Zuschuss', null)], { offer: 'loan' });
    await user().click(button('Remove the offer'));
    await heading('Directory');
    expect(screen.queryByRole('button', { name: 'Startkredit' })).not.toBeInTheDocument();
    expect(statusLine().action?.words()).toBe('Undo');
});

test('the provider is changed from the page of its offer, in its place in the list', async () => {
    const { host } = await openDirectory([LOAN], { offer: 'loan' });
    const typing = user();
    await typing.click(button(new RegExp(`^Change .*${LOAN.provider.name}`)));
    await heading('Providers');
    const name = await screen.findByLabelText('Name of the provider');
    expect(name).toHaveFocus();
    expect(await violations()).toEqual([]);
    await typing.clear(screen.getByLabelText('Telephone'));
    await typing.type(screen.getByLabelText('Telephone'), '040 1');
    await typing.tab();
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_provider').at(-1)).toMatchObject({ details: { phone: '040 1' } }),
    );
});
