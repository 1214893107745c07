import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA } from '../../../tests/amina/file';
import { requestsOf } from '../../../tests/screen';
import { statusLine } from '../../shared/status.svelte';
import { COUNSELLOR, fileOf, openSection, readable } from './testing';

const form = () => within(screen.getByRole('form', { name: 'Evidence' }));

async function write(file = AMINA) {
    const section = openSection(file);
    await section.user.click(screen.getByRole('button', { name: 'Add evidence' }));
    return section;
}

test('evidence is read with its kind, who speaks, its date, how it was seen and what it supports', () => {
    openSection();
    const list = within(screen.getByRole('region', { name: 'Evidence' }));
    expect(list.getByText('Letter of a customer')).toBeVisible();
    expect(list.getByText(/Supports/)).toHaveTextContent('Sewing wedding dresses');
    expect(readable(list.getByText(/Customer’s statement/).textContent)).toBe(
        'Customer’s statement · Rima Haddad · May 2025 · Original · seen or heard by Katrin Vogt · At the desk · Arabic',
    );
});

test('evidence is recorded once it has a name and a competence, and until then says what is open', async () => {
    const { host, user } = await write();
    expect(form().getByText(/Not recorded yet/)).toHaveTextContent(/What is it\?.*Which competences does it support\?/);
    await user.type(form().getByLabelText('What is it?'), 'Certificate of the chamber');
    await user.tab();
    expect(requestsOf(host, 'add_evidence')).toEqual([]);
    expect(form().getByText(/Not recorded yet/)).not.toHaveTextContent('What is it?');
    await user.click(form().getByRole('checkbox', { name: 'Sewing wedding dresses' }));
    await vi.waitFor(() => expect(requestsOf(host, 'add_evidence')).toHaveLength(1));
    expect(requestsOf(host, 'add_evidence')[0]).toEqual({
        details: {
            candidate_id: 'amina',
            competence_ids: ['sewing'],
            kind: 'certificate',
            title: 'Certificate of the chamber',
            issuer: '',
            dated: null,
            language: '',
            form: 'not_seen',
            seen_by: '',
            bears_out: 'not_known',
            note: '',
            file_ids: [],
            seen_how: 'not_noted',
        },
    });
    expect(await violations()).toEqual([]);
});

test('what was seen was most likely seen by whoever sits here, and what nobody saw has no witness', async () => {
    const { user } = await write();
    expect(form().queryByLabelText(/saw or heard it/)).not.toBeInTheDocument();
    await user.selectOptions(form().getByLabelText('In which form was it seen?'), 'Original');
    expect(form().getByLabelText(/saw or heard it/)).toHaveValue(COUNSELLOR);
    await user.clear(form().getByLabelText(/saw or heard it/));
    await user.type(form().getByLabelText(/saw or heard it/), 'Jonas Beck');
    await user.selectOptions(form().getByLabelText('In which form was it seen?'), 'Copy, scan or photo');
    expect(form().getByLabelText(/saw or heard it/)).toHaveValue('Jonas Beck');
    await user.selectOptions(form().getByLabelText('In which form was it seen?'), 'Not seen yet');
    expect(form().queryByLabelText(/saw or heard it/)).not.toBeInTheDocument();
});

test('a judgement is asked for only where one was made, and in the words of its kind', async () => {
    const { user } = await write();
    const kind = form().getByLabelText('Kind');
    for (const name of ['Certificate', 'Employer’s letter', 'Photo', 'Own statement']) {
        await user.selectOptions(kind, name);
        expect(form().queryByRole('radio')).not.toBeInTheDocument();
    }
    await user.selectOptions(kind, 'Interview note');
    expect(form().getByRole('group', { name: /interview signed off/ })).toBeVisible();
    await user.selectOptions(kind, 'Work sample');
    expect(form().getByRole('group', { name: /in front of an assessor/ })).toBeVisible();
    await user.selectOptions(kind, 'Test result');
    expect(form().getByRole('group', { name: 'Was the test passed?' })).toBeVisible();
    expect(form().getByRole('radio', { name: 'Not known' })).toBeChecked();
});

test('the answer to one question is not taken for the answer to another', async () => {
    const { user } = await write();
    await user.selectOptions(form().getByLabelText('Kind'), 'Test result');
    await user.click(form().getByRole('radio', { name: 'Yes' }));
    await user.selectOptions(form().getByLabelText('Kind'), 'Work sample');
    expect(form().getByRole('radio', { name: 'Not known' })).toBeChecked();
});

test('who speaks is asked for by the name of the kind', async () => {
    const { user } = await write();
    expect(form().getByLabelText('Who issued it?')).toBeVisible();
    await user.selectOptions(form().getByLabelText('Kind'), 'Employer’s letter');
    expect(form().getByLabelText('Who speaks?')).toHaveAccessibleDescription(/Without a name nothing is confirmed/);
    await user.selectOptions(form().getByLabelText('Kind'), 'Photo');
    expect(form().queryByLabelText(/Who (issued|speaks)/)).not.toBeInTheDocument();
});

test('in the form of a competence stands just its own evidence, and new evidence supports it', async () => {
    const { host, user } = openSection();
    await user.click(screen.getByRole('button', { name: /^Change .*البيع/ }));
    const mine = within(screen.getByRole('region', { name: 'Evidence for this competence' }));
    expect(mine.queryByText('Letter of a customer')).not.toBeInTheDocument();
    await user.click(mine.getByRole('button', { name: 'Add evidence' }));
    await user.type(form().getByLabelText('What is it?'), 'Call to the market office');
    await user.tab();
    await vi.waitFor(() =>
        expect(requestsOf(host, 'add_evidence')).toEqual([
            { details: expect.objectContaining({ competence_ids: ['selling'] }) },
        ]),
    );
});

test('the strength follows at once after evidence was saved', async () => {
    const { read } = openSection();
    const selling = () => readable(screen.getAllByRole('row')[2]?.textContent);
    expect(selling()).toMatch(/Stated.*none/);
    const [letter] = AMINA.evidence;
    const call = { ...letter, id: 'call', kind: 'reference_call', competence_ids: ['selling'] };
    await read({
        ...AMINA,
        evidence: [...AMINA.evidence, call] as typeof AMINA.evidence,
        support: AMINA.support.map((one) =>
            one.competence_id === 'selling'
                ? {
                      ...one,
                      strength: 'confirmed' as const,
                      pieces: [{ by: 'evidence' as const, id: 'call', gives: 'confirmed' as const }],
                  }
                : one,
        ),
    });
    expect(selling()).toMatch(/Confirmed.*1 piece.*Call to somebody/);
});

test('among many competences those that are ticked stand first and any other is found by its letters', async () => {
    const { host, user } = await write(fileOf(400));
    expect(form().getAllByRole('checkbox')).toHaveLength(12);
    await user.type(form().getByLabelText('Find a competence'), '399');
    await user.click(form().getByRole('checkbox', { name: 'Task 399' }));
    await user.clear(form().getByLabelText('Find a competence'));
    expect(form().getAllByRole('checkbox')[0]).toBeChecked();
    expect(form().getByRole('checkbox', { name: 'Task 399' })).toBeChecked();
    await user.click(form().getByRole('checkbox', { name: 'Task 3' }));
    await user.type(form().getByLabelText('What is it?'), 'Letter');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'add_evidence')).toHaveLength(1));
    const [request] = requestsOf(host, 'add_evidence') as { details: { competence_ids: string[] } }[];
    expect(request?.details.competence_ids.toSorted()).toEqual(['competence-3', 'competence-399']);
});

test('evidence is removed at once and can be taken back', async () => {
    const { host, user } = openSection();
    await user.click(screen.getByRole('button', { name: /^Change .*Letter of a customer/ }));
    expect(form().getByLabelText('Who speaks?')).toHaveValue('Rima Haddad');
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_evidence')).toEqual([{ id: 'letter', rev: 1 }]));
    expect(statusLine().action?.words()).toBe('Undo');
});
