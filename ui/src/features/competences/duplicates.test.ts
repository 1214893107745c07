import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA, row } from '../../../tests/amina/file';
import { requestsOf } from '../../../tests/screen';
import { fieldsOf } from '../../drafts/entry.svelte';
import type { CandidateFile } from '../../generated/CandidateFile';
import { CallFailed } from '../../platform';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import { openSection, readable } from './testing';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const pairs = () => screen.queryAllByRole('group', { name: /.*/ }).filter((one) => 'pair' in one.dataset);

const [SEWING, SELLING] = AMINA.competences as [CandidateFile['competences'][0], CandidateFile['competences'][0]];

const NEAR: CandidateFile = {
    ...AMINA,
    competences: [
        { ...SEWING, rev: 4 },
        { ...SELLING, rev: 2, agreed: 'no' },
    ],
    near_duplicates: [{ first: 'sewing', second: 'selling' }],
};

/** A file in which each of these reads like the one before it. */
function chainOf(count: number): CandidateFile {
    const ids = Array.from({ length: count }, (_, place) => `task-${place}`);
    return {
        ...AMINA,
        competences: ids.map((id) => ({ ...SEWING, ...row(id), title: id, translations: {} })),
        evidence: [],
        support: [],
        near_duplicates: ids.slice(1).map((second, place) => ({ first: ids[place] ?? '', second })),
    };
}

test('two that read alike are shown with their words, their strength and their evidence, and nothing is decided', async () => {
    const { host } = openSection(NEAR);
    expect(screen.getByRole('heading', { name: 'These may say the same' })).toBeVisible();
    const [pair] = pairs();
    const sides = within(pair as HTMLElement).getAllByRole('listitem');
    expect(sides.map((side) => readable(side.textContent))).toEqual([
        expect.stringMatching(/^Sewing wedding dresses .*خياطة فساتين الأعراس.*Confirmed Evidence: 1$/),
        expect.stringMatching(/^البيع في السوق Stated Evidence: 0 The person does not agree$/),
    ]);
    const arabic = within(pair as HTMLElement).getByText('البيع في السوق');
    expect(arabic).toHaveAttribute('lang', 'ar');
    expect(arabic).toHaveAttribute('dir', 'rtl');
    expect(host.calls).toEqual([]);
    expect(await violations()).toEqual([]);
    speak('ar');
    await screen.findByRole('heading', { name: 'قد يكون المعنى واحدًا' });
    expect(await violations()).toEqual([]);
});

test('a file in which nothing reads alike asks nothing', () => {
    openSection();
    expect(screen.queryByText('These may say the same')).not.toBeInTheDocument();
});

test('the first words are kept, the other competence goes into it, and that can be taken back', async () => {
    const { host, user, read } = openSection(NEAR);
    await user.click(button(/^Keep the first words: .*Sewing wedding dresses/));
    await vi.waitFor(() => expect(statusLine().action?.words()).toBe('Undo'));
    expect(readable(statusLine().words())).toBe('One competence now: Sewing wedding dresses');
    expect(requestsOf(host, 'merge_competences')).toEqual([
        { kept: 'sewing', kept_rev: 4, merged: 'selling', merged_rev: 2 },
    ]);
    await read({ ...AMINA, competences: [{ ...SEWING, rev: 5 }] });
    expect(screen.queryByText('These may say the same')).not.toBeInTheDocument();
    await vi.waitFor(() => expect(screen.getByRole('table')).toHaveFocus());
});

test('the second words are kept the other way round', async () => {
    const { host, user } = openSection(NEAR);
    await user.click(button(/^Keep the second words: .*البيع/));
    expect(requestsOf(host, 'merge_competences')).toEqual([
        { kept: 'selling', kept_rev: 2, merged: 'sewing', merged_rev: 4 },
    ]);
});

test('two things are kept apart in the first of them, and that can be taken back', async () => {
    const other = { ...SEWING, rev: 4, kept_apart: ['elsewhere'] };
    const { host, user } = openSection({ ...NEAR, competences: [other, SELLING] });
    await user.click(button(/^These are two things/));
    await vi.waitFor(() => expect(statusLine().action?.words()).toBe('Undo'));
    expect(readable(statusLine().words())).toBe('These stay two competences: Sewing wedding dresses; البيع في السوق');
    expect(requestsOf(host, 'change_competence')).toEqual([
        { id: 'sewing', rev: 4, details: { ...fieldsOf(SEWING), kept_apart: ['elsewhere', 'selling'] } },
    ]);
    expect(requestsOf(host, 'merge_competences')).toEqual([]);
});

test('what was changed in the meantime is said in words, and the pair can be decided again', async () => {
    const merge_competences = () => {
        throw new CallFailed('changed_meanwhile', { noun: 'competence' });
    };
    const { user } = openSection(NEAR, { merge_competences });
    await user.click(button(/^Keep the first words/));
    await vi.waitFor(() => expect(statusLine().words()).toContain('was changed in the meantime'));
    expect(statusLine().action).toBeUndefined();
    expect(button(/^Keep the first words/)).toHaveFocus();
    expect(button(/^Keep the first words/)).toHaveAttribute('aria-disabled', 'false');
});

test('a decision that is on its way is not made twice', async () => {
    const merge_competences = () => new Promise<never>(() => undefined);
    const { host, user } = openSection(NEAR, { merge_competences });
    await user.click(button(/^Keep the first words/));
    await user.click(button(/^Keep the second words/));
    expect(requestsOf(host, 'merge_competences')).toHaveLength(1);
});

test('three pairs at once, how many more there are, and the next one takes the focus', async () => {
    const { user, read } = openSection(chainOf(6));
    expect(pairs()).toHaveLength(3);
    expect(readable(screen.getByText(/more pairs/).textContent)).toBe('2 more pairs come after these.');
    const file = chainOf(6);
    await user.click(button(/^These are two things: .*task-1.*task-2/));
    await read({ ...file, near_duplicates: file.near_duplicates.filter(({ first }) => first !== 'task-1') });
    await vi.waitFor(() => expect(pairs()[1]).toHaveFocus());
    expect(pairs()[1]).toHaveAccessibleName('task-2 task-3');
    await user.tab();
    expect(button(/^Keep the first words: .*task-2/)).toHaveFocus();
    expect(screen.getByText(/1 more pair comes/)).toBeVisible();
});

test('what is being written just now is not asked about', async () => {
    const { user } = openSection(NEAR);
    await user.click(button(/^Change .*Sewing/));
    expect(pairs()).toEqual([]);
    await user.click(button('Done'));
    await vi.waitFor(() => expect(pairs()).toHaveLength(1));
});
