import { fireEvent, screen, waitFor, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';

import { AMINA } from '../../../tests/amina/file';
import { requestsOf } from '../../../tests/screen';
import { carrying, DRESS, KEEPS as KEEPS_FILES, kept, picture } from '../../files/testing';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { EvidenceDetails } from '../../generated/EvidenceDetails';
import { emptyEvidence, seenAs, usualSight } from './evidence';
import { BARE, COUNSELLOR, openSection, readable } from './testing';

const [LETTER] = AMINA.evidence as [CandidateFile['evidence'][number]];
const FILE: CandidateFile = {
    ...AMINA,
    evidence_files: [DRESS, kept('scan')],
    evidence: [{ ...LETTER, file_ids: ['scan'] }],
};

const form = () => within(screen.getByRole('form', { name: 'Evidence' }));
const list = () => screen.getByRole('group', { name: 'Evidence' });
const open = (file = FILE) => openSection(file, KEEPS_FILES);

async function write(file = FILE) {
    const section = open(file);
    await section.user.click(screen.getByRole('button', { name: 'Add evidence' }));
    return section;
}

const added = (host: Parameters<typeof requestsOf>[0]) =>
    (requestsOf(host, 'add_evidence') as { details: EvidenceDetails }[]).at(-1)?.details;

test('evidence is read with its files, and only with those', () => {
    open();
    const mine = within(within(list()).getByRole('list', { name: 'Pictures and scans' }));
    expect(mine.getAllByRole('listitem')).toHaveLength(1);
    expect(mine.getByText('scan.jpg')).toBeVisible();
});

test('a file of the form is saved with it at once, and what was typed before stays', async () => {
    const { host, user } = await write();
    await user.type(form().getByLabelText('What is it?'), 'Photo of a dress');
    await user.click(form().getByRole('checkbox', { name: 'Sewing wedding dresses' }));
    await user.upload(form().getByLabelText('Add files'), picture('hem.jpg'));
    await waitFor(() =>
        expect(requestsOf(host, 'change_evidence').at(-1)).toMatchObject({
            details: { title: 'Photo of a dress', file_ids: ['hem'] },
        }),
    );
    expect(form().getByLabelText('What is it?')).toHaveValue('Photo of a dress');
});

test('a picture is pasted while any field of the form has the focus, and words go into the field', async () => {
    const { host, user } = await write();
    await user.click(form().getByLabelText('What is it?'));
    const words = carrying([picture('words.jpg')], ['text/plain', 'Files']);
    expect(await fireEvent.paste(form().getByLabelText('What is it?'), { clipboardData: words })).toBe(true);
    expect(requestsOf(host, 'add_evidence_file')).toEqual([]);
    const hem = carrying([picture('hem.jpg')]);
    expect(await fireEvent.paste(form().getByLabelText('What is it?'), { clipboardData: hem })).toBe(false);
    await waitFor(() => expect(requestsOf(host, 'add_evidence_file')).toHaveLength(1));
});

test('a file that is dropped onto the list begins a new piece of evidence with it', async () => {
    const { host, user } = open();
    await fireEvent.drop(list(), { dataTransfer: carrying([picture('hem.jpg')]) });
    await user.type(await form().findByLabelText('What is it?'), 'Photo of a dress');
    await waitFor(() => expect(requestsOf(host, 'add_evidence_file')).toHaveLength(1));
    await user.click(form().getByRole('checkbox', { name: 'Sewing wedding dresses' }));
    await waitFor(() => expect(added(host)).toMatchObject({ title: 'Photo of a dress', file_ids: ['hem'] }));
    expect(requestsOf(host, 'add_evidence_file')).toHaveLength(1);
});

test('a picture that is pasted onto the list begins a new piece of evidence too', async () => {
    const { host } = open();
    list().focus();
    await fireEvent.paste(list(), { clipboardData: carrying([picture('hem.jpg')]) });
    expect(await screen.findByRole('form', { name: 'Evidence' })).toBeVisible();
    await waitFor(() => expect(requestsOf(host, 'add_evidence_file')).toHaveLength(1));
});

test('a file that misses the area of an open form by a finger comes to that form', async () => {
    const { host, user } = await write();
    await user.type(form().getByLabelText('What is it?'), 'Photo');
    await fireEvent.drop(list(), { dataTransfer: carrying([picture('hem.jpg')]) });
    await waitFor(() => expect(requestsOf(host, 'add_evidence_file')).toHaveLength(1));
    expect(form().getByLabelText('What is it?')).toHaveValue('Photo');
    await user.click(form().getByRole('checkbox', { name: 'Sewing wedding dresses' }));
    await waitFor(() => expect(added(host)).toMatchObject({ title: 'Photo', file_ids: ['hem'] }));
});

test('a loose file becomes the beginning of a new piece, and is loose no more while the form is open', async () => {
    const { host, user } = open();
    const loose = within(screen.getByRole('region', { name: 'Not yet used as evidence' }));
    expect(loose.queryByText('scan.jpg')).not.toBeInTheDocument();
    await user.click(loose.getByRole('button', { name: /^Use as evidence: .*dress/ }));
    expect(form().getByRole('button', { name: /^Take away here: .*dress/ })).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Not yet used as evidence' })).not.toBeInTheDocument();
    await user.type(form().getByLabelText('What is it?'), 'The dress');
    await user.click(form().getByRole('checkbox', { name: 'Sewing wedding dresses' }));
    await waitFor(() => expect(added(host)).toMatchObject({ file_ids: ['dress'] }));
});

test('a form that stays empty leaves its files loose, and nothing is lost', async () => {
    const { host, user } = open();
    await user.click(screen.getByRole('button', { name: /^Use as evidence: .*dress/ }));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByRole('region', { name: 'Not yet used as evidence' })).toBeVisible();
    expect(requestsOf(host, 'add_evidence')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Add evidence' }));
    expect(form().queryByRole('button', { name: /^Take away here/ })).not.toBeInTheDocument();
});

test('taking a file away is saved with the evidence', async () => {
    const { host, user } = open();
    await user.click(screen.getByRole('button', { name: /^Change .*Letter of a customer/ }));
    await user.click(form().getByRole('button', { name: /^Take away here: .*scan/ }));
    await waitFor(() =>
        expect(requestsOf(host, 'change_evidence')).toEqual([
            expect.objectContaining({ id: 'letter', details: expect.objectContaining({ file_ids: [] }) }),
        ]),
    );
});

test('by which way it was seen is asked beside who saw it, and saved', async () => {
    const { host, user } = open();
    await user.click(screen.getByRole('button', { name: /^Change .*Letter of a customer/ }));
    expect(form().getByLabelText('How was it seen or heard?')).toHaveDisplayValue('At the desk');
    await user.selectOptions(form().getByLabelText('How was it seen or heard?'), 'In a video call');
    await waitFor(() =>
        expect(requestsOf(host, 'change_evidence').at(-1)).toMatchObject({ details: { seen_how: 'video_call' } }),
    );
    await user.selectOptions(form().getByLabelText('In which form was it seen?'), 'Not seen yet');
    expect(form().queryByLabelText('How was it seen or heard?')).not.toBeInTheDocument();
    await waitFor(() =>
        expect(requestsOf(host, 'change_evidence').at(-1)).toMatchObject({
            details: { form: 'not_seen', seen_by: '', seen_how: 'not_noted' },
        }),
    );
});

test('a call is heard on the telephone by whoever sits here, until somebody says otherwise', async () => {
    const { user } = await write();
    await user.selectOptions(form().getByLabelText('Kind'), 'Call to somebody who knows the work');
    expect(form().getByLabelText('In which form was it seen?')).toHaveDisplayValue('Seen or heard in person');
    expect(form().getByLabelText('How was it seen or heard?')).toHaveDisplayValue('On the telephone');
    expect(form().getByLabelText(/^Who at the desk/)).toHaveValue(COUNSELLOR);
    await user.selectOptions(form().getByLabelText('Kind'), 'Employer’s letter');
    expect(form().getByLabelText('In which form was it seen?')).toHaveDisplayValue('Not seen yet');
    await user.selectOptions(form().getByLabelText('In which form was it seen?'), 'Copy, scan or photo');
    await user.selectOptions(form().getByLabelText('Kind'), 'Customer’s statement');
    expect(form().getByLabelText('In which form was it seen?')).toHaveDisplayValue('Copy, scan or photo');
});

test('each kind proposes how it is usually seen, and keeps what somebody chose', () => {
    const nothing = emptyEvidence('amina', []);
    const chosen = { form: 'copy', seen_by: 'Jonas Beck', seen_how: 'sent' } as const;
    const unseen = { form: 'not_seen', seen_by: '', seen_how: 'not_noted' };
    expect(usualSight('reference_call', chosen, COUNSELLOR, true)).toEqual({
        form: 'in_person',
        seen_by: 'Jonas Beck',
        seen_how: 'telephone',
    });
    expect(usualSight('work_sample', nothing, COUNSELLOR, false)).toEqual({
        form: 'in_person',
        seen_by: COUNSELLOR,
        seen_how: 'not_noted',
    });
    expect(usualSight('work_sample', chosen, COUNSELLOR, true)).toEqual({ ...chosen, form: 'in_person' });
    expect(usualSight('customer_statement', chosen, COUNSELLOR, true)).toEqual(chosen);
    expect(usualSight('employer_letter', nothing, COUNSELLOR, false)).toEqual(unseen);
    expect(seenAs('not_seen', chosen, COUNSELLOR)).toEqual(unseen);
});

test('a piece that nobody has seen names no witness and no way', () => {
    openSection({ ...FILE, evidence: [{ ...LETTER, form: 'not_seen', seen_how: 'sent' }] });
    const about = readable(within(list()).getByText(/Customer’s statement/).textContent);
    expect(about).toBe('Customer’s statement · Rima Haddad · May 2025 · Not seen yet · Arabic');
});

test('files stay in sight and can be removed even where no competence is left', () => {
    open({ ...BARE, evidence_files: [DRESS] });
    expect(screen.getByRole('region', { name: 'Not yet used as evidence' })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Remove .*dress/ })).toBeVisible();
});
