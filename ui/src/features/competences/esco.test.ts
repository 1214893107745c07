import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA } from '../../../tests/amina/file';
import { requestsOf } from '../../../tests/screen';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { EscoLink } from '../../generated/EscoLink';
import { speak } from '../../text';
import { findSuggestion, openSection, readable, SEWING } from './testing';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const link = () => screen.getByRole('group', { name: 'Name in ESCO' });
const lines = () => screen.getAllByRole('row').slice(1);

const OLD: EscoLink = { uri: 'esco/old', label: 'make wedding dresses', release: 'v1.1.0' };

/** Amina's sewing with this concept. */
function linkedWith(esco: EscoLink | null): CandidateFile {
    const [sewing, selling] = AMINA.competences;
    return { ...AMINA, competences: [{ ...sewing, esco }, selling] as typeof AMINA.competences };
}

async function change(esco: EscoLink | null, answers: Parameters<typeof openSection>[1] = {}, retired: string[] = []) {
    const section = openSection(linkedWith(esco), answers, retired);
    await section.user.click(button(/^Change .*Sewing/));
    return section;
}

const saved = (host: Parameters<typeof requestsOf>[0]) =>
    vi.waitFor(() => {
        const request = requestsOf(host, 'change_competence').at(-1) as { details: { esco: EscoLink | null } };
        expect(request).toBeDefined();
        return request.details;
    });

test('the concept stands as it was seen, with its release, and is removed with one press', async () => {
    const { host, user } = await change(OLD);
    expect(readable(link().textContent)).toMatch(/^ESCO: make wedding dresses \(v1\.1\.0\)\s/);
    expect(button('Remove the link')).toBeVisible();
    expect(screen.queryByText('No longer in ESCO')).not.toBeInTheDocument();
    await user.click(button('Remove the link'));
    expect(await saved(host)).toMatchObject({ esco: null, title: 'خياطة فساتين الأعراس', language: 'ar' });
    expect(link()).toHaveFocus();
    expect(screen.queryByText(/ESCO: /)).not.toBeInTheDocument();
});

test('a link from before labels and releases were kept says what it is all the same', async () => {
    const { read } = await change({ ...OLD, label: '', release: '' });
    expect(link()).toHaveTextContent('Linked with a name in ESCO that others understand too.');
    await read(linkedWith({ ...OLD, release: '' }));
    await vi.waitFor(() => expect(readable(link().textContent)).toMatch(/^ESCO: make wedding dresses This/));
});

test('a name is offered for own words, and the words, their language and their translations stay', async () => {
    const { host, user } = await change(null, { find_concepts: { concepts: [SEWING] } });
    expect(requestsOf(host, 'find_concepts')).toEqual([]);
    await user.click(button('Find a name in ESCO'));
    const field = screen.getByRole('combobox', { name: 'Name in ESCO' });
    expect(field).toHaveFocus();
    expect(field).toHaveValue('خياطة فساتين الأعراس');
    await user.click(await findSuggestion());
    expect(await saved(host)).toMatchObject({
        title: 'خياطة فساتين الأعراس',
        language: 'ar',
        translations: { en: 'Sewing wedding dresses' },
        esco: { uri: SEWING.uri, label: SEWING.label, release: SEWING.release },
    });
    expect(link()).toHaveFocus();
    expect(field).not.toBeInTheDocument();
});

test('whoever looks for a name need not choose one', async () => {
    const { host, user } = await change(null);
    await user.click(button('Find a name in ESCO'));
    await user.type(screen.getByRole('combobox', { name: 'Name in ESCO' }), ' xyz');
    await user.click(within(link()).getByRole('button', { name: 'Close' }));
    expect(button('Find a name in ESCO')).toBeVisible();
    expect(link()).toHaveFocus();
    expect(requestsOf(host, 'change_competence')).toEqual([]);
});

test('a concept that ESCO no longer has is marked in words, the words stay, and another can be chosen', async () => {
    const { host, user } = openSection(linkedWith(OLD), { find_concepts: { concepts: [SEWING] } }, [
        OLD.uri,
        'esco/of-an-experience',
    ]);
    const [sewing, selling] = lines().map((line) => within(line));
    const chip = sewing?.getByText('No longer in ESCO');
    expect(chip?.parentElement?.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(sewing?.getByText('The words here stay. Another name can be chosen.')).toBeVisible();
    expect(selling?.queryByText('No longer in ESCO')).not.toBeInTheDocument();
    await user.click(button(/^Change .*Sewing/));
    expect(within(link()).getByText('No longer in ESCO')).toBeVisible();
    expect(readable(link().textContent)).toContain('ESCO: make wedding dresses (v1.1.0)');
    expect(await violations()).toEqual([]);
    await user.click(button('Find another name in ESCO'));
    await user.click(await findSuggestion());
    expect(await saved(host)).toMatchObject({ title: 'خياطة فساتين الأعراس', esco: { uri: SEWING.uri } });
    expect(within(link()).queryByText('No longer in ESCO')).not.toBeInTheDocument();
});

test('axe finds nothing in the search for a name, neither in English nor in Arabic', async () => {
    const { user } = await change(OLD, { find_concepts: { concepts: [SEWING] } }, [OLD.uri]);
    await user.click(button('Find another name in ESCO'));
    await findSuggestion();
    expect(await violations()).toEqual([]);
    speak('ar');
    await screen.findByRole('group', { name: 'الاسم في ESCO' });
    expect(await violations()).toEqual([]);
});
