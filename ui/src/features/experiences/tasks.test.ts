import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { ExperienceDetails } from '../../generated/ExperienceDetails';
import { CallFailed } from '../../platform';
import type { MemoryHost } from '../../platform/memory';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import { fileWith, openList, openTasks, skillsOfTailor, TAILOR } from './testing';

const task = (number: number) => screen.findByRole('group', { name: new RegExp(`^skill ${number}\\b`) });
const answerOf = async (number: number, name: string) => within(await task(number)).getByRole('button', { name });
const pressed = async (number: number) =>
    within(await task(number))
        .queryAllByRole('button', { pressed: true })
        .map((one) => one.textContent.trim());
const done = () => screen.getByRole('button', { name: 'Done' });
const savedTasks = (host: MemoryHost) =>
    (requestsOf(host, 'change_experience') as { details: ExperienceDetails }[]).at(-1)?.details.tasks;
const words = (container: HTMLElement) => withoutIsolation(container.textContent);

/** The first so many skills, all answered alike. */
const answered = (count: number, answer: 'often' | 'never' = 'often') =>
    Object.fromEntries(skillsOfTailor(count).map(({ uri }) => [uri, answer]));

test('ten tasks stand on a page by their groups, each in the words of both, and the essential ones say so', async () => {
    const { container, host } = openTasks();
    const first = await task(1);
    expect(requestsOf(host, 'occupation_skills')).toEqual([{ uri: 'esco/tailor', language: 'en' }]);
    const arabic = within(first).getByText('مهارة 1');
    expect(arabic).toHaveAttribute('lang', 'ar');
    expect(arabic).toHaveAttribute('dir', 'rtl');
    expect(words(first)).toContain('belongs to this occupation');
    expect(screen.getAllByRole('group', { name: /^skill/ })).toHaveLength(10);
    expect(screen.getAllByRole('heading', { level: 4 }).map((one) => one.textContent)).toEqual([
        'Handling and making',
        'Management',
    ]);
    const management = within(screen.getByRole('region', { name: 'Management' }));
    expect(management.getAllByRole('listitem')).toHaveLength(3);
    expect(words(container)).toContain('0 of 40 answered · Page 1 of 4');
    expect(words(container)).toContain('ESCO classification');
    expect(await violations()).toEqual([]);
});

test('an answer is saved at once, another one replaces it, and the pressed one takes itself back', async () => {
    const { container, host, user } = openTasks();
    await user.click(await answerOf(1, 'Often'));
    await vi.waitFor(() => expect(savedTasks(host)).toEqual({ 'esco/1': 'often' }));
    await user.click(await answerOf(1, 'Never'));
    expect(await pressed(1)).toEqual(['Never']);
    await user.click(await answerOf(2, 'Sometimes'));
    await vi.waitFor(() => expect(savedTasks(host)).toEqual({ 'esco/1': 'never', 'esco/2': 'sometimes' }));
    expect(words(container)).toContain('2 of 40 answered');
    await user.click(await answerOf(2, 'Sometimes'));
    await vi.waitFor(() => expect(savedTasks(host)).toEqual({ 'esco/1': 'never' }));
    expect(await pressed(2)).toEqual([]);
    expect(requestsOf(host, 'change_experience').map((one) => (one as { rev: number }).rev)).toEqual([1, 2, 3, 4]);
    expect(requestsOf(host, 'add_experience')).toEqual([]);
});

test('figures answer and lead on, 0 and Backspace take back, and the arrows go from task to task', async () => {
    const { user } = openTasks();
    await vi.waitFor(async () => expect(await answerOf(1, 'Often')).toHaveFocus());
    // By their groups, the tasks of this page stand as 1, 3, 4 … and then 2, 6, 10.
    await user.keyboard('2');
    expect(await pressed(1)).toEqual(['Sometimes']);
    expect(await answerOf(3, 'Often')).toHaveFocus();
    await user.keyboard('3{ArrowUp}');
    expect(await pressed(3)).toEqual(['Never']);
    expect(await answerOf(3, 'Often')).toHaveFocus();
    await user.keyboard('0{ArrowUp}{Backspace}{ArrowUp}');
    expect(screen.queryAllByRole('button', { pressed: true })).toEqual([]);
    expect(await answerOf(1, 'Often')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(await answerOf(3, 'Often')).toHaveFocus();
});

test('an occupation of forty tasks is answered by keys alone, with about one press for each', async () => {
    const { container, host, onclose, user } = openTasks();
    await vi.waitFor(async () => expect(await answerOf(1, 'Often')).toHaveFocus());
    let presses = 0;
    document.addEventListener('keydown', () => (presses += 1));
    for (let page = 0; page < 4; page += 1) {
        await user.keyboard('1231231231{Enter}');
    }
    await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
    expect(presses).toBeLessThanOrEqual(60);
    expect(words(container)).toContain('40 of 40 answered · Page 4 of 4');
    expect(Object.keys(savedTasks(host) ?? {})).toHaveLength(40);
    expect(requestsOf(host, 'add_task_competences')).toEqual([{ experience_id: 'workshop' }]);
});

test('the pages are turned by keys and by buttons, and the focus comes to the first task that waits', async () => {
    const { user } = openTasks({ occupation: TAILOR, tasks: { 'esco/11': 'often' } });
    await vi.waitFor(async () => expect(await answerOf(1, 'Often')).toHaveFocus());
    await user.keyboard('{PageUp}{PageDown}');
    await vi.waitFor(async () => expect(await answerOf(12, 'Often')).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Previous page' }));
    await vi.waitFor(async () => expect(await answerOf(1, 'Often')).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await user.click(screen.getByRole('button', { name: 'Next page' }));
    expect(await task(40)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Next page' })).not.toBeInTheDocument();
});

test('the asking goes on where it stopped, and what came back by an undo is shown', async () => {
    const { container, read } = openTasks({ occupation: TAILOR, tasks: answered(13, 'never') });
    await vi.waitFor(async () => expect(await answerOf(15, 'Often')).toHaveFocus());
    expect(words(container)).toContain('13 of 40 answered · Page 2 of 4');
    await read(fileWith({ occupation: TAILOR, tasks: answered(12, 'never') }));
    expect(await pressed(13)).toEqual([]);
});

test('done makes competences of what was done, says how many, and offers to take that back', async () => {
    const { host, onclose, user } = openTasks({ occupation: TAILOR, tasks: answered(2) });
    await task(1);
    await user.click(done());
    await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
    expect(requestsOf(host, 'add_task_competences')).toEqual([{ experience_id: 'workshop' }]);
    expect(withoutIsolation(statusLine().words())).toBe('2 competences came of it.');
    expect(statusLine().action?.words()).toBe('Undo');
});

test('where nothing was done there is no competence to make, and where all are there already there is nothing to take back', async () => {
    const never = openTasks({ occupation: TAILOR, tasks: answered(2, 'never') });
    await task(1);
    await never.user.click(done());
    await vi.waitFor(() => expect(never.onclose).toHaveBeenCalledOnce());
    expect(requestsOf(never.host, 'add_task_competences')).toEqual([]);
    never.unmount();
    const again = openTasks(
        { occupation: TAILOR, tasks: answered(2) },
        { add_task_competences: { value: 0, nouns: [] } },
    );
    await task(1);
    await again.user.click(done());
    await vi.waitFor(() => expect(again.onclose).toHaveBeenCalledOnce());
    expect(statusLine().words()).toBe('No new competence came of it.');
    expect(statusLine().action).toBeUndefined();
});

test('competences that cannot be made are told in words, and the tasks stay open', async () => {
    const add_task_competences = () => {
        throw new CallFailed('disk_full', {});
    };
    const { onclose, user } = openTasks({ occupation: TAILOR, tasks: answered(2) }, { add_task_competences });
    await task(1);
    await user.click(done());
    await vi.waitFor(() => expect(statusLine().words()).toMatch(/The disk is full/));
    expect(onclose).not.toHaveBeenCalled();
    expect(done()).toHaveAttribute('aria-disabled', 'false');
});

test('answers that cannot be saved stay on the screen, are told in words, and nothing is made of them', async () => {
    const change_experience = () => {
        throw new CallFailed('disk_full', {});
    };
    const { host, onclose, user } = openTasks(undefined, { change_experience });
    await user.click(await answerOf(1, 'Often'));
    await vi.waitFor(() => expect(statusLine().isTrouble).toBe(true));
    expect(await pressed(1)).toEqual(['Often']);
    await user.click(done());
    expect(onclose).not.toHaveBeenCalled();
    expect(requestsOf(host, 'add_task_competences')).toEqual([]);
});

test('without an occupation it is asked for first, kept with the experience, and its tasks follow', async () => {
    const { container, host, user } = openTasks({ occupation: null });
    const field = screen.getByLabelText('Occupation (ESCO)');
    expect(field).toHaveFocus();
    expect(words(container)).toContain('First choose the occupation');
    expect(requestsOf(host, 'occupation_skills')).toEqual([]);
    await user.type(field, 'tailo');
    await user.click(await screen.findByRole('option', { name: 'tailor' }));
    await vi.waitFor(async () => expect(await answerOf(1, 'Often')).toHaveFocus());
    expect(requestsOf(host, 'change_experience')).toMatchObject([{ details: { occupation: TAILOR } }]);
});

test('an occupation that is not at hand says so and what can be done instead', async () => {
    const { onclose, user } = openTasks(undefined, { occupation_skills: { skills: [] } });
    expect(await screen.findByText(/No tasks are known here/)).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Remove the link' }));
    expect(screen.getByLabelText('Occupation (ESCO)')).toHaveFocus();
    await user.click(done());
    await vi.waitFor(() => expect(onclose).toHaveBeenCalledOnce());
});

test('tasks that cannot be looked up are told in words, and can be looked up again', async () => {
    let isBroken = true;
    const occupation_skills = () => {
        if (isBroken) {
            throw new CallFailed('library_damaged', {});
        }
        return { skills: skillsOfTailor(3) };
    };
    const { container, user } = openTasks(undefined, { occupation_skills });
    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(words(container)).toContain('The library of ESCO cannot be read.');
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await vi.waitFor(async () => expect(await answerOf(1, 'Often')).toHaveFocus());
});

test('the tasks stand in the place of their card, which says how far the asking is and gets the focus back', async () => {
    const { container, user } = openList(fileWith({ occupation: TAILOR, tasks: answered(2, 'never') }));
    expect(words(container)).toContain('2 tasks answered so far');
    const open = () => screen.getByRole('button', { name: /^What did you do there/ });
    await user.click(open());
    expect(await task(1)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^What did you do there/ })).not.toBeInTheDocument();
    await user.click(done());
    await vi.waitFor(() => expect(open()).toHaveFocus());
});

test('the form of the experience closes its tasks', async () => {
    const { user } = openList(fileWith({ occupation: TAILOR }));
    await user.click(screen.getByRole('button', { name: /^What did you do there/ }));
    await user.click(screen.getByRole('button', { name: /^Change/ }));
    await user.click(done());
    expect(screen.getByRole('button', { name: /^What did you do there/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Change/ })).toHaveFocus();
});

test('the tasks follow the language of the screen, and keep English where they have no other name', async () => {
    const { host } = openTasks();
    await task(1);
    speak('ar');
    await vi.waitFor(() => expect(requestsOf(host, 'occupation_skills')).toHaveLength(2));
    expect(requestsOf(host, 'occupation_skills')[1]).toEqual({ uri: 'esco/tailor', language: 'ar' });
    const label = screen.getByText('skill 3');
    expect(label).toHaveAttribute('lang', 'en');
    expect(label).toHaveAttribute('dir', 'ltr');
    expect(await violations()).toEqual([]);
});
