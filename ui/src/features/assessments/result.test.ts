// The result of an assessment and signing it off: who judged, what came out, what is missing, and what it changed.

import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { AssessmentDetails } from '../../generated/AssessmentDetails';
import { CallFailed } from '../../platform';
import type { Answers } from '../../platform/memory';
import { assessment, button, fileWith, goOn, lastSaved, openRoom, SHEETS, SIGNED, standing } from './testing';

const ANSWERED: AssessmentDetails['answers'] = { one: { form: 'chosen', options: [1] } };

async function openResult(changes: Partial<AssessmentDetails> = {}, answers: Answers = {}) {
    const room = await goOn({ answers: ANSWERED, ...changes }, answers);
    await room.user.click(screen.getAllByRole('button', { name: 'To the result' })[0] as HTMLElement);
    await screen.findByRole('heading', { name: /^Result: .*Everyday sums|^Result: .*Interview/ });
    return room;
}

const outcome = () => within(screen.getByRole('group', { name: /^Result: .*Sewing wedding dresses/ }));

const invalid = (...problems: Record<string, unknown>[]) => {
    throw new CallFailed('invalid', { problems });
};

test('what the rule proposes stands in words and chooses nothing', async () => {
    const { host, user } = await openResult();
    expect(screen.getByText(/points; .* are needed: passed/)).toBeVisible();
    expect(screen.getByText(/By the rule of the exam: .*Passed.* You decide\./)).toBeVisible();
    expect(outcome().getByRole('radio', { name: 'Not decided yet' })).toBeChecked();
    await user.click(outcome().getByRole('radio', { name: 'Passed' }));
    await user.type(screen.getByLabelText('Reason'), 'Sure of it.');
    await user.tab();
    await vi.waitFor(() =>
        expect(lastSaved(host).results).toEqual([
            { competence_id: 'sewing', outcome: 'yes', reason: 'Sure of it.', wording: '' },
        ]),
    );
    expect(lastSaved(host).answers).toEqual(ANSWERED);
    expect(lastSaved(host).sheet).toEqual(SHEETS.written);
    expect(await violations()).toEqual([]);
});

test('of an interview nobody proposes anything, and its words are others', async () => {
    const sheet = SHEETS.interview;
    const passed = { asked: 1, answered: 1, reached: 0, most: 0, needed: 0, passed: null };
    const one = assessment({ sheet });
    const { user } = openRoom(fileWith([one], [standing(one, { reckoning: passed })]));
    await user.click(button(/^Go on/));
    await user.click(button('To the result'));
    expect(screen.queryByText(/By the rule/)).not.toBeInTheDocument();
    expect(outcome().getByRole('radio', { name: 'No contradiction' })).toBeVisible();
});

test('a second assessor is sent once there is a name, and the candidate cannot be one', async () => {
    const change_assessment = ({ rev, details }: { rev: number; details: AssessmentDetails }) => {
        if (details.second_assessor?.name === 'Amina') {
            return invalid({
                field: 'second_assessor.name',
                problem: 'same_person_as',
                other: 'candidate_id',
            });
        }
        return { value: rev + 1, nouns: ['assessment' as const] };
    };
    const { host, user } = await openResult({}, { change_assessment });
    await user.click(screen.getByRole('checkbox', { name: 'Somebody else judges too' }));
    await user.type(screen.getByLabelText(/^Firm or school/), 'Guild');
    await user.tab();
    expect(requestsOf(host, 'change_assessment')).toEqual([]);
    await user.type(screen.getByLabelText('Name of the second assessor'), 'Amina');
    await user.tab();
    const name = screen.getByLabelText('Name of the second assessor');
    await vi.waitFor(() => expect(name).toBeInvalid());
    expect(withoutIsolation(screen.getByText(/same person/).textContent)).toContain('the field “the person”');
    expect(name).toHaveValue('Amina');
    await user.click(button('Sign off …'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    await user.click(within(await screen.findByRole('alert')).getByRole('link', { name: /same person/ }));
    expect(name).toHaveFocus();
    await user.clear(name);
    await user.type(name, 'Olena Kovalenko');
    await user.tab();
    await vi.waitFor(() =>
        expect(lastSaved(host).second_assessor).toEqual({
            name: 'Olena Kovalenko',
            role: 'external',
            organisation: 'Guild',
        }),
    );
});

test('signing off without a result is refused: each problem stands above and at its field, and nothing is lost', async () => {
    const sign_off_assessment = () =>
        invalid(
            { field: 'assessor', problem: 'empty' },
            { field: 'held_on', problem: 'empty' },
            { field: 'results.0.outcome', problem: 'empty' },
        );
    const { user } = await openResult({}, { sign_off_assessment });
    await user.type(screen.getByLabelText('Reason'), 'Halfway.');
    await user.click(button('Sign off …'));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign off' }));
    const summary = await screen.findByRole('alert');
    await vi.waitFor(() => expect(summary).toHaveFocus());
    const links = within(summary).getAllByRole('link');
    expect(links).toHaveLength(3);
    expect(screen.getByLabelText('Who judges')).toBeInvalid();
    await user.click(links[2] as HTMLElement);
    expect(screen.getByRole('group', { name: /^Result: .*Sewing/ })).toHaveFocus();
    expect(screen.getByRole('group', { name: /^Result: .*Sewing/ })).toHaveAccessibleDescription(/Fill it in/);
    expect(screen.getByLabelText('Reason')).toHaveValue('Halfway.');
    expect(await violations()).toEqual([]);
});

test('passed against the rule is told at the result, with the other field in words', async () => {
    const sign_off_assessment = () =>
        invalid({ field: 'results.0.outcome', problem: 'contradicts_field', other: 'answers' });
    const { user } = await openResult({}, { sign_off_assessment });
    await user.click(button('Sign off …'));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign off' }));
    await screen.findByRole('alert');
    expect(screen.getByRole('group', { name: /^Result: .*Sewing/ })).toHaveAccessibleDescription(/“.*Answers.*”/);
});

test('an interview in which nothing was told is said at its competence', async () => {
    const sign_off_assessment = () => invalid({ field: 'answers.sewing', problem: 'empty' });
    const { user } = await openResult({ sheet: SHEETS.interview, answers: {} }, { sign_off_assessment });
    await user.click(button('Sign off …'));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign off' }));
    await user.click(within(await screen.findByRole('alert')).getByRole('link'));
    expect(screen.getByRole('group', { name: /^Result: .*Sewing/ })).toHaveFocus();
});

test('the dialog names what is signed and that it is for good, and not yet means not yet', async () => {
    const { host, user } = await openResult({
        results: [{ competence_id: 'sewing', outcome: 'yes', reason: '', wording: '' }],
    });
    await user.click(button('Sign off …'));
    const dialog = within(await screen.findByRole('dialog', { name: /^Sign off: .*Everyday sums.*22 Nov 2026/ }));
    expect(withoutIsolation(dialog.getByRole('listitem').textContent)).toMatch(/^Sewing wedding dresses.*Passed$/);
    expect(withoutIsolation(dialog.getByText(/^Judged by/).textContent)).toBe('Judged by: Katrin Vogt');
    expect(dialog.getByText(/nobody can change or remove it/)).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Not yet' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(requestsOf(host, 'sign_off_assessment')).toEqual([]);
});

test('what was typed is saved before, and its revision is what is signed; then it says what changed', async () => {
    const { host, oncompetences, read, user } = await openResult();
    await user.click(outcome().getByRole('radio', { name: 'Passed' }));
    await vi.waitFor(() => expect(requestsOf(host, 'change_assessment')).toHaveLength(1));
    await user.click(button('Sign off …'));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Sign off' }));
    await vi.waitFor(() => expect(requestsOf(host, 'sign_off_assessment')).toEqual([{ id: 'exam', rev: 2 }]));
    const results = [{ competence_id: 'sewing', outcome: 'yes' as const, reason: '', wording: 'Sewing' }];
    const signed = assessment({ answers: ANSWERED, results, signed_off: SIGNED });
    const before = fileWith([signed]);
    const support = before.support.map((one) =>
        one.competence_id === 'sewing' ? { ...one, strength: 'certified' as const } : one,
    );
    await read({ ...before, support });
    const words = withoutIsolation(screen.getByText(/before, .* now/).textContent);
    expect(words).toBe('Sewing: Confirmed before, Certified now');
    expect(await violations()).toEqual([]);
    await user.click(button('Go to the competences'));
    expect(oncompetences).toHaveBeenCalledOnce();
    expect(requestsOf(host, 'change_assessment')).toHaveLength(1);
});

test('an exam that was left unfinished goes on, or is broken off with a reason and says nothing of a competence', async () => {
    const { host, user } = await openResult({
        results: [{ competence_id: 'sewing', outcome: 'yes', reason: '', wording: '' }],
    });
    await user.click(screen.getByRole('checkbox', { name: 'It was broken off' }));
    expect(screen.queryByRole('group', { name: /^Result: / })).not.toBeInTheDocument();
    await user.type(screen.getByLabelText('Why was it broken off?'), 'She fell ill.');
    await user.tab();
    await vi.waitFor(() => expect(lastSaved(host)).toMatchObject({ broken_off: true, note: 'She fell ill.' }));
    expect(lastSaved(host).results[0]?.outcome).toBe('not_known');
    await user.click(screen.getByRole('checkbox', { name: 'It was broken off' }));
    await vi.waitFor(() => expect(lastSaved(host).results[0]?.outcome).toBe('yes'));
    await user.click(button('Back to the answers'));
    expect(await screen.findByRole('group', { name: 'Which are even?' })).toBeVisible();
});

test('a correction begins with all that stood there, says what it corrects, and asks why', async () => {
    const before = assessment({ answers: ANSWERED, signed_off: SIGNED });
    const { host, read, user } = openRoom(fileWith([before]));
    await user.click(button(/^Correct/));
    await vi.waitFor(() => expect(requestsOf(host, 'correct_assessment')).toEqual([{ id: 'exam' }]));
    const after = assessment({ answers: ANSWERED, corrects: 'exam' }, 'correction');
    await read(fileWith([before, after], [standing(before, { corrected_by: 'correction' }), standing(after)]));
    expect(await screen.findByText(/^This corrects: .*Everyday sums.*22 Nov 2026/)).toBeVisible();
    await user.type(screen.getByLabelText('Why is it corrected?'), 'One sum was read wrongly.');
    await user.tab();
    await vi.waitFor(() => expect(lastSaved(host).note).toBe('One sum was read wrongly.'));
});

test('a signed exam shows each item with what was answered, what is right, and how it comes about', async () => {
    const answers: AssessmentDetails['answers'] = {
        one: { form: 'chosen', options: [1] },
        judge: { form: 'judged', holds: true },
        order: { form: 'ordered', steps: [1, 0, 2] },
    };
    const one = assessment({ answers, signed_off: SIGNED, place: 'Hall 2' });
    const { user } = openRoom(fileWith([one], [standing(one, { right: ['one'] })]));
    await user.click(button(/^Show/));
    const texts = screen.getAllByRole('listitem').map((item) => withoutIsolation(item.textContent));
    const item = (question: string) => texts.find((text) => text.startsWith(question)) ?? '';
    expect(item('Which is the largest?')).toMatch(/Right Answered Nine Right answer Nine Because it is so\./);
    expect(item('An hour has 50')).toMatch(/Not right Answered True Right answer False/);
    expect(item('What do seven')).toMatch(/No answer Right answer 84 euros/);
    expect(item('What comes first?')).toMatch(/Not right.*1\. Cut 2\. Measure 3\. Sew.*1\. Measure 2\. Cut 3\. Sew/);
    expect(item('What is the edge')).toContain('selvedge');
    expect(screen.getByText('Hall 2')).toBeVisible();
    expect(await violations()).toEqual([]);
});
