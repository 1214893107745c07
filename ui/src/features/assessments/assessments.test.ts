// The list of assessments and a new one: what stands there, what can be done, and what a beginning asks for.

import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { Answer } from '../../generated/Answer';
import { CallFailed } from '../../platform';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import { nameOf } from './assessments';
import { assessment, BANK, button, fileWith, openRoom, SHEETS, SIGNED, standing } from './testing';

const outcome = (answer: Answer, wording = '') => [
    { competence_id: 'sewing', outcome: answer, reason: 'Neat seams.', wording },
];

const entry = (name: RegExp) => within(screen.getByRole('article', { name }));

test('an empty list says what belongs here and offers the first', async () => {
    const { user } = openRoom(fileWith([]));
    expect(screen.getByText(/Exams, interviews and practical tests belong here/)).toBeVisible();
    await user.click(button('New assessment'));
    expect(screen.getByRole('heading', { name: 'New assessment' })).toHaveFocus();
    await screen.findByRole('group', { name: 'What kind?' });
    expect(await violations()).toEqual([]);
});

test('an open one says how far it is, and can be gone on with or removed with a way back', async () => {
    const { host, user } = openRoom(fileWith([assessment({ answers: { one: { form: 'chosen', options: [1] } } })]));
    const row = entry(/Everyday sums/);
    const words = withoutIsolation(screen.getByRole('article').textContent);
    expect(words).toContain('Not finished');
    expect(words).toContain('Written exam · 22 Nov 2026 · Katrin Vogt');
    expect(words).toContain('1 of 6 answered');
    expect(words).not.toContain('points');
    await user.click(row.getByRole('button', { name: /^Remove/ }));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_assessment')).toEqual([{ id: 'exam', rev: 1 }]));
    expect(statusLine().action?.words()).toBe('Undo');
    expect(row.queryByRole('button', { name: /^Correct/ })).not.toBeInTheDocument();
});

test('a signed one says what came out in words, and is shown or corrected, never removed', () => {
    const second_assessor = { name: 'Olena Kovalenko', role: 'external' as const, organisation: '' };
    openRoom(fileWith([assessment({ results: outcome('yes', 'Sews gowns'), signed_off: SIGNED, second_assessor })]));
    const words = withoutIsolation(screen.getByRole('article').textContent);
    expect(words).toContain('Signed off');
    expect(words).toContain('Katrin Vogt, Olena Kovalenko');
    expect(words).toContain('4 of 6 points; 4 are needed: passed');
    expect(words).toMatch(/Sews gowns.*Passed.*Neat seams\./);
    expect(button(/^Show/)).toBeVisible();
    expect(button(/^Correct/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^(Remove|Go on)/ })).not.toBeInTheDocument();
});

test('an interview is named and judged in its own words', () => {
    openRoom(fileWith([assessment({ sheet: SHEETS.interview, results: outcome('no'), signed_off: SIGNED })]));
    expect(screen.getByRole('heading', { name: 'Interview' })).toBeVisible();
    expect(withoutIsolation(screen.getByRole('article').textContent)).toContain('A contradiction');
});

test('what was corrected says by which, and the correction says what it corrects', () => {
    const before = assessment({ signed_off: SIGNED, results: outcome('yes') });
    const after = assessment({ corrects: 'exam', held_on: '2026-11-23', note: 'A sum was read wrongly.' }, 'fix');
    openRoom(fileWith([before, after], [standing(before, { corrected_by: 'fix' }), standing(after)]));
    const [first, second] = screen.getAllByRole('article').map((one) => withoutIsolation(one.textContent));
    expect(first).toContain('A correction has begun: Everyday sums, 23 Nov 2026');
    expect(second).toContain('This corrects: Everyday sums, 22 Nov 2026');
    expect(second).toContain('A sum was read wrongly.');
    expect(screen.queryByRole('button', { name: /^Correct/ })).not.toBeInTheDocument();
});

test('a correction that was signed counts instead', () => {
    const before = assessment({ signed_off: SIGNED });
    const after = assessment({ corrects: 'exam', signed_off: SIGNED }, 'fix');
    openRoom(
        fileWith([before, after], [standing(before, { state: 'corrected', corrected_by: 'fix' }), standing(after)]),
    );
    const words = withoutIsolation(screen.getAllByRole('article')[0]?.textContent);
    expect(words).toContain('Corrected, counts no more');
    expect(words).toContain('Corrected by: Everyday sums');
});

test('one that was broken off says so and why, and nothing of a result', () => {
    openRoom(fileWith([assessment({ broken_off: true, signed_off: SIGNED, note: 'She fell ill.' })]));
    const words = withoutIsolation(screen.getByRole('article').textContent);
    expect(words).toContain('Broken off');
    expect(words).toContain('She fell ill.');
    expect(words).not.toMatch(/points|Not decided|passed/);
});

async function openNew(file = fileWith([])) {
    const room = openRoom(file);
    await room.user.click(button('New assessment'));
    await screen.findByRole('group', { name: 'What kind?' });
    return room;
}

test('an exam of a bank is begun in the person’s language, for the competences that were chosen', async () => {
    const { host, user, read } = await openNew();
    const exam = screen.getByRole('radio', { name: /Everyday sums/ });
    expect(withoutIsolation(exam.closest('label')?.textContent)).toMatch(
        /Can do sums\. 40 minutes · 6 questions · in .*Arabic · from: Sewing bank/,
    );
    await user.click(exam);
    expect(screen.getByLabelText('Language')).toHaveValue('ar');
    expect(withoutIsolation(exam.closest('label')?.textContent)).toContain(
        'Nobody has checked the words in Arabic yet',
    );
    await user.selectOptions(screen.getByLabelText('Language'), 'en');
    expect(withoutIsolation(exam.closest('label')?.textContent)).not.toContain('Nobody has checked');
    await user.click(screen.getByRole('checkbox', { name: 'Sewing wedding dresses' }));
    await user.type(screen.getByLabelText('Place'), ' Hall 2 ');
    await user.click(button('Begin'));
    await vi.waitFor(() =>
        expect(requestsOf(host, 'begin_assessment')).toEqual([
            {
                candidate_id: 'amina',
                kind: 'written_exam',
                part: { bank: 'sewing', edition: 3, part: 'sums' },
                competence_ids: ['sewing'],
                language: 'en',
                place: 'Hall 2',
                interpreter: '',
            },
        ]),
    );
    await read(fileWith([assessment()]));
    expect(await screen.findByRole('group', { name: 'Which is the largest?' })).toBeVisible();
});

test('what is missing is said above and at its field, and nothing is begun', async () => {
    const { host, user } = await openNew();
    await user.click(button('Begin'));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getAllByRole('link')).toHaveLength(2);
    expect(summary).toHaveFocus();
    await user.click(within(summary).getByRole('link', { name: /No competence is chosen/ }));
    expect(screen.getByRole('group', { name: 'Which competences does it judge?' })).toHaveFocus();
    expect(requestsOf(host, 'begin_assessment')).toEqual([]);
    expect(await violations()).toEqual([]);
});

test('an interview has no bank and is held in a language that the person speaks', async () => {
    const { host, user } = await openNew();
    await user.click(screen.getByRole('radio', { name: /^Interview/ }));
    expect(screen.queryByRole('group', { name: 'Which one?' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'البيع في السوق' }));
    await user.click(button('Begin'));
    await vi.waitFor(() =>
        expect(requestsOf(host, 'begin_assessment')).toEqual([
            expect.objectContaining({ kind: 'interview', part: null, language: 'ar', competence_ids: ['selling'] }),
        ]),
    );
});

test('a kind of which no bank has anything says where banks are added', async () => {
    const room = openRoom(fileWith([]), { item_banks: [{ kept: null, bank: { ...BANK, oral_exams: [] } }] });
    await room.user.click(button('New assessment'));
    await room.user.click(await screen.findByRole('radio', { name: /^Oral exam/ }));
    expect(screen.getByText(/You can add a bank in Settings/)).toBeVisible();
});

test('without a competence there is nothing to judge, and the way to them is offered', async () => {
    const { oncompetences, user } = openRoom({ ...fileWith([]), competences: [] });
    await user.click(button('New assessment'));
    expect(screen.getByText(/Write one down first/)).toBeVisible();
    await user.click(button('Go to the competences'));
    expect(oncompetences).toHaveBeenCalledOnce();
});

test('a beginning that is refused keeps what was chosen and says why', async () => {
    const begin_assessment = () => {
        throw new CallFailed('invalid', { problems: [{ field: 'language', problem: 'unknown_language' }] });
    };
    const { user } = openRoom(fileWith([]), { begin_assessment });
    await user.click(button('New assessment'));
    await user.click(await screen.findByRole('radio', { name: /Everyday sums/ }));
    await user.click(screen.getByRole('checkbox', { name: 'Sewing wedding dresses' }));
    await user.click(button('Begin'));
    await vi.waitFor(() => expect(screen.getByLabelText('Language')).toBeInvalid());
    expect(screen.getByRole('radio', { name: /Everyday sums/ })).toBeChecked();
});

test('an exam that goes away under somebody’s hands leads back to the list', async () => {
    const { read, user } = openRoom(fileWith([assessment()]));
    await user.click(button(/^Go on/));
    await screen.findByRole('group', { name: 'Which is the largest?' });
    await read(fileWith([]));
    expect(await screen.findByText(/belong here/)).toBeVisible();
});

test('a name goes into a sentence as one thing, so that an Arabic one is not turned around', () => {
    speak('ar');
    const name = nameOf(assessment());
    expect(name).toMatch(/^\u200F?حساب يومي، 22/);
    expect(name).not.toMatch(/[\u2066-\u2069]/);
});

test('axe finds nothing in the list in Arabic', async () => {
    speak('ar');
    openRoom(fileWith([assessment(), assessment({ signed_off: SIGNED, results: outcome('yes') }, 'signed')]));
    expect(await violations()).toEqual([]);
});
