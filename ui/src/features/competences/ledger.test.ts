import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA } from '../../../tests/amina/file';
import { requestsOf } from '../../../tests/screen';
import { CallFailed } from '../../platform';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import { BARE, fileOf, openSection, readable } from './testing';

const lines = () => screen.getAllByRole('row').slice(1);
const button = (name: string | RegExp) => screen.getByRole('button', { name });

test('the ledger says what, how it was learnt, how strong it is and by how much', () => {
    openSection();
    expect(lines().map((line) => readable(line.textContent))).toEqual([
        expect.stringMatching(
            /Sewing wedding dresses.*In the person’s words, Arabic.*Informal.*Confirmed.*1 piece.*Customer’s statement/,
        ),
        expect.stringMatching(/البيع في السوق.*Informal.*Stated.*none/),
    ]);
});

test('an empty ledger says what belongs here and offers both ways to begin', async () => {
    const { onexperience, user } = openSection(BARE);
    expect(screen.getByText(/Everything this person can do or knows belongs here/)).toBeVisible();
    expect(button('Add a competence')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Add evidence' })).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await user.click(button('From what the person did'));
    expect(onexperience).toHaveBeenCalledOnce();
});

test('the filter names every strength with its count, and shows just those', async () => {
    const { user } = openSection();
    const choices = screen.getAllByRole('radio').map((radio) => readable(radio.closest('label')?.textContent));
    expect(choices).toEqual(['All: 2', 'Stated: 1', 'Consistent: 0', 'Shown: 0', 'Confirmed: 1', 'Certified: 0']);
    await user.click(screen.getByRole('radio', { name: /Confirmed/ }));
    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toHaveTextContent('Sewing wedding dresses');
    await user.click(screen.getByRole('radio', { name: /Shown/ }));
    expect(screen.getByText('No competence has this strength.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /All/ }));
    expect(lines()).toHaveLength(2);
});

test('why: what the word means, which evidence there is, and what would make it one step stronger', async () => {
    const { user } = openSection();
    const why = screen.getByRole('button', { name: /^Why\?.*Sewing wedding dresses/ });
    expect(why).toHaveAttribute('aria-expanded', 'false');
    await user.click(why);
    expect(why).toHaveAttribute('aria-expanded', 'true');
    const reason = readable(screen.getAllByRole('row')[2]?.textContent);
    expect(reason).toContain('A named third party confirms it in a letter');
    expect(reason).toContain('Letter of a customer: Customer’s statement · Rima Haddad · May 2025 · Original');
    expect(reason).toMatch(/one step stronger.*Certified.*A certificate covers it, and a named person has seen/);
    expect(await violations()).toEqual([]);
    await user.click(why);
    expect(lines()).toHaveLength(2);
});

test('why, without evidence: it says so, and evidence is added for just this competence', async () => {
    const { user } = openSection();
    await user.click(screen.getByRole('button', { name: /^Why\?.*البيع/ }));
    const reason = within(screen.getAllByRole('row').at(-1) as HTMLElement);
    expect(reason.getByText('No evidence is recorded for it yet.')).toBeVisible();
    expect(reason.getByText(/An interview was signed off/)).toBeVisible();
    await user.click(reason.getByRole('button', { name: 'Add evidence' }));
    const form = within(screen.getByRole('form', { name: 'Evidence' }));
    expect(form.getByLabelText('Kind')).toHaveFocus();
    expect(form.getByRole('checkbox', { name: 'البيع في السوق' })).toBeChecked();
    expect(form.getByRole('checkbox', { name: 'Sewing wedding dresses' })).not.toBeChecked();
});

test('nothing is stronger than a certificate', async () => {
    const support = AMINA.support.map((one) => ({ ...one, strength: 'certified' as const }));
    const { user } = openSection({ ...AMINA, support });
    await user.click(screen.getByRole('button', { name: /^Why\?.*Sewing/ }));
    expect(screen.getByText('Nothing is stronger than this.')).toBeVisible();
});

test('what the person does not agree with is marked in words', () => {
    const [sewing, selling] = AMINA.competences;
    openSection({ ...AMINA, competences: [{ ...sewing, agreed: 'no' }, selling] as typeof AMINA.competences });
    expect(within(lines()[0] as HTMLElement).getByText('The person does not agree')).toBeVisible();
    expect(within(lines()[1] as HTMLElement).queryByText('The person does not agree')).not.toBeInTheDocument();
});

test('whether the person agrees is said in words, and not asked is not no', () => {
    const [sewing, selling] = AMINA.competences;
    openSection({ ...AMINA, competences: [sewing, { ...selling, agreed: 'not_known' }] as typeof AMINA.competences });
    expect(lines()[0]).toHaveTextContent('The person agrees');
    expect(lines()[1]).toHaveTextContent('Not asked whether the person agrees');
    expect(screen.queryByText('The person does not agree')).not.toBeInTheDocument();
});

test('the phases of validation stand in words, those that are not reached too', () => {
    openSection();
    const phases = lines().map((line) => {
        const steps = within(within(line).getByRole('list', { name: 'Phases of validation' }));
        return steps.getAllByRole('listitem').map((step) => readable(step.textContent));
    });
    expect(phases).toEqual([
        ['Identified', 'Documented', 'Assessed (not yet)'],
        ['Identified', 'Documented (not yet)', 'Assessed (not yet)'],
    ]);
});

test('the legend says what the phases are, and that nothing is certified here', () => {
    openSection();
    const legend = readable(screen.getByText('What the words mean').closest('details')?.textContent);
    expect(legend).toMatch(/Identified It was found.*Documented Something beside.*Assessed Somebody judged it/);
    expect(legend).toContain('certification, belongs to bodies that award qualifications. It is not done here.');
});

test('a competence is changed in its place, and the focus goes there and back', async () => {
    const { host, user } = openSection();
    await user.click(button(/^Change .*البيع/));
    expect(screen.getByLabelText('What can this person do?')).toHaveFocus();
    expect(within(lines()[1] as HTMLElement).getByRole('form', { name: 'Competence' })).toBeVisible();
    expect(lines()[0]).toHaveTextContent('Sewing wedding dresses');
    await user.type(screen.getByLabelText('What can this person do?'), ' 2');
    await user.click(button('Done'));
    await vi.waitFor(() => expect(button(/^Change .*البيع/)).toHaveFocus());
    expect(requestsOf(host, 'change_competence')).toEqual([
        expect.objectContaining({
            id: 'selling',
            rev: 1,
            details: expect.objectContaining({ title: 'البيع في السوق 2' }),
        }),
    ]);
});

test('a line that is being changed stays, even when the filter no longer fits', async () => {
    const { user, read } = openSection();
    await user.click(screen.getByRole('radio', { name: /Stated/ }));
    await user.click(button(/^Change .*البيع/));
    await read({ ...AMINA, support: AMINA.support.map((one) => ({ ...one, strength: 'confirmed' as const })) });
    expect(screen.getByLabelText('What can this person do?')).toHaveValue('البيع في السوق');
});

test('removing a competence happens at once and can be taken back', async () => {
    const { host, user } = openSection();
    await user.click(button(/^Change .*البيع/));
    await user.click(button('Remove this competence'));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_competence')).toEqual([{ id: 'selling', rev: 1 }]));
    expect(statusLine().action?.words()).toBe('Undo');
    expect(button('Add a competence')).toHaveFocus();
});

test('a competence that evidence still points at is not removed, and that is said', async () => {
    const remove_competence = () => {
        throw new CallFailed('in_use', { noun: 'competence' });
    };
    const { user } = openSection(AMINA, { remove_competence });
    await user.click(button(/^Change .*Sewing/));
    await user.click(button('Remove this competence'));
    await vi.waitFor(() => expect(statusLine().words()).not.toBe(''));
    expect(statusLine().action).toBeUndefined();
    expect(screen.getByRole('form', { name: 'Competence' })).toBeInTheDocument();
});

test('400 competences: the first hundred at once, all of them on request, and every count is right', async () => {
    const { user } = openSection(fileOf(400));
    expect(lines()).toHaveLength(100);
    expect(screen.getByRole('radio', { name: /All/ }).closest('label')).toHaveTextContent('400');
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '401');
    expect(readable(screen.getByText(/The first/).textContent)).toBe('The first 100 of 400 are shown.');
    await user.click(button(/^Show all/));
    expect(lines()).toHaveLength(400);
    await user.click(screen.getByRole('radio', { name: /Confirmed/ }));
    expect(lines()).toHaveLength(100);
    expect(screen.queryByText(/The first/)).not.toBeInTheDocument();
});

test('axe finds nothing in the open ledger, neither in English nor in Arabic', async () => {
    const { user } = openSection();
    await user.click(button(/^Change .*Sewing/));
    expect(await violations()).toEqual([]);
    speak('ar');
    await screen.findByRole('table', { name: 'الكفاءات' });
    expect(await violations()).toEqual([]);
});
