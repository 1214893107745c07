import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { ExperienceDetails } from '../../generated/ExperienceDetails';
import { CallFailed } from '../../platform';
import type { Answers } from '../../platform/memory';
import { NOTHING_ASKED, withFact } from './formerBusiness';
import { fileWith, openList, TAILOR } from './testing';

async function openForm(changes: Partial<ExperienceDetails> = {}, answers: Answers = {}) {
    const opened = openList(fileWith(changes), answers);
    await opened.user.click(screen.getByRole('button', { name: /^Change/ }));
    const saved = () => (requestsOf(opened.host, 'change_experience') as { details: ExperienceDetails }[]).at(-1);
    return { ...opened, saved };
}

const block = () => screen.queryByRole('group', { name: 'Facts about the business' });
const field = (name: string) => screen.getByLabelText(name);

test('the facts of a business are asked for a business of one’s own only, and go when it was none', async () => {
    const { user, saved } = await openForm({ former_business: { ...NOTHING_ASKED, staff: 2 } });
    expect(within(block() as HTMLElement).getByLabelText('People who worked there too')).toHaveValue('2');
    await user.selectOptions(field('Kind'), 'Job');
    expect(block()).not.toBeInTheDocument();
    await vi.waitFor(() => expect(saved()?.details).toMatchObject({ kind: 'job', former_business: null }));
    // Whoever slipped over the kind with the arrow keys finds the facts again.
    await user.selectOptions(field('Kind'), 'Own business');
    await vi.waitFor(() => expect(saved()?.details.former_business).toEqual({ ...NOTHING_ASKED, staff: 2 }));
});

test('nothing is kept of a business until something was asked, and nothing once it is emptied again', async () => {
    const { host, user, saved } = await openForm();
    expect(field('Sector')).toHaveDisplayValue('Not asked');
    await user.tab();
    expect(requestsOf(host, 'change_experience')).toEqual([]);
    await user.selectOptions(field('Sector'), 'Crafts');
    await vi.waitFor(() => expect(saved()?.details.former_business).toEqual({ ...NOTHING_ASKED, sector: 'crafts' }));
    await user.selectOptions(field('Sector'), 'Not asked');
    await vi.waitFor(() => expect(saved()?.details.former_business).toBeNull());
});

test('every fact of a business is saved', async () => {
    const { user, saved } = await openForm();
    await user.selectOptions(field('Sector'), 'Crafts');
    await user.selectOptions(field('Legal form'), 'Family business');
    await user.type(field('People who worked there too'), '3');
    await user.selectOptions(field('Turnover'), 'Below 5,000 € a year');
    await user.type(field('Customers'), 'brides');
    await user.type(field('Suppliers'), 'the cloth market');
    await user.type(field('Done alone'), 'prices');
    await user.selectOptions(field('Why it ended'), 'Moved away');
    expect(field('Why it ended')).toHaveAccessibleDescription(/No story belongs here/);
    await vi.waitFor(() =>
        expect(saved()?.details.former_business).toEqual({
            sector: 'crafts',
            legal_form: 'family_business',
            staff: 3,
            turnover: 'below_5000',
            customers: 'brides',
            suppliers: 'the cloth market',
            done_alone: 'prices',
            end_reason: 'moved',
        }),
    );
    expect(await violations()).toEqual([]);
});

test('a business that goes on has not ended for any reason', async () => {
    const { user, saved } = await openForm({ former_business: { ...NOTHING_ASKED, staff: 2, end_reason: 'lost' } });
    await user.click(screen.getByRole('checkbox', { name: 'It goes on today' }));
    expect(screen.queryByLabelText('Why it ended')).not.toBeInTheDocument();
    await vi.waitFor(() => expect(saved()?.details.former_business).toEqual({ ...NOTHING_ASKED, staff: 2 }));
});

test('a fact that is refused is told at its field', async () => {
    const change_experience = () => {
        const problem = { field: 'former_business.staff', problem: 'out_of_range', at_least: 0, at_most: 10000 };
        throw new CallFailed('invalid', { problems: [problem] });
    };
    const { user } = await openForm({}, { change_experience });
    await user.type(field('People who worked there too'), '99999');
    await user.tab();
    await vi.waitFor(() =>
        expect(field('People who worked there too')).toHaveAccessibleDescription(/does not fit here/),
    );
});

test('the card tells the facts, and names what nobody asked', () => {
    const { container } = openList(
        fileWith({ former_business: { ...NOTHING_ASKED, staff: 0, turnover: 'from_5000', customers: 'عرائس' } }),
    );
    const words = withoutIsolation(container.textContent);
    expect(words).toContain('People who worked there too 0');
    expect(words).toContain('Turnover 5,000 to 20,000 € a year');
    expect(words).toMatch(/Not asked yet: Sector, .*Why it ended/);
    expect(screen.getByText('عرائس').tagName).toBe('BDI');
});

test('a fact that is taken away leaves the others', () => {
    const business = { ...NOTHING_ASKED, staff: 2, customers: 'brides' };
    expect(withFact(business, 'staff', null)).toEqual({ ...NOTHING_ASKED, customers: 'brides' });
    expect(withFact(null, 'customers', '')).toBeNull();
});

test('an occupation is offered while somebody types, kept as it was seen, and can be unlinked', async () => {
    const { user, saved } = await openForm();
    await user.type(field('Occupation (ESCO)'), 'tailo');
    await user.click(await screen.findByRole('option', { name: 'tailor' }));
    await vi.waitFor(() => expect(saved()?.details.occupation).toEqual(TAILOR));
    const unlink = screen.getByRole('button', { name: 'Remove the link' });
    expect(unlink).toHaveFocus();
    expect(screen.getByText(/ESCO classification/)).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(unlink);
    await vi.waitFor(() => expect(saved()?.details.occupation).toBeNull());
    expect(field('Occupation (ESCO)')).toHaveFocus();
});

test('what is only typed links nothing', async () => {
    const { host, user } = await openForm();
    await user.type(field('Occupation (ESCO)'), 'tailo');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(requestsOf(host, 'change_experience')).toEqual([]);
});
