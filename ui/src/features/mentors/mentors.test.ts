// The mentors of the desk: where each consent stands, the form, what the person may have, and the way out.

import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { NAMES } from '../../../tests/characters';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say, statusLine } from '../../shared/status.svelte';
import { learnNames, speak } from '../../text';
import MentorPage from './MentorPage.svelte';
import { CONSENT, line } from './testing';

const nouns = ['mentor' as const];
const ENTRECOMP = {
    framework: { note: { en: '', de: '', ar: '' }, areas: [], competences: [], stages: [], levels: [] },
    statements: [],
};

function open(lines = [line()], answers: Answers = {}) {
    const host = memoryHost({
        add_mentor: { value: 'new', nouns },
        change_mentor: ({ rev }) => ({ value: rev + 1, nouns }),
        remove_mentor: { value: null, nouns },
        erase_mentor: { value: null, nouns },
        entrecomp: ENTRECOMP,
        ...answers,
    });
    replaceHost(host);
    learnNames(NAMES);
    speak('en');
    say(() => '');
    return { host, user: userEvent.setup(), ...render(MentorPage, { lines }) };
}

const text = () => withoutIsolation(document.body.textContent);
/** Names in labels stand between marks that isolate them. */
const called = (words: string) => (name: string) => withoutIsolation(name) === words;
const button = (name: string) => screen.getByRole('button', { name: called(name) });
const field = (name: string) => screen.getByLabelText(name);
const group = (name: string) => within(screen.getByRole('group', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));

test('each mentor stands with consent, capacity and the age of the entry', async () => {
    open([
        line(),
        line({ id: 'noted', name: 'Hanan', capacity: null, consent: null }, 'missing'),
        line({ id: 'gone', name: 'Carlo', consent: { ...CONSENT, withdrawn_on: '2026-10-30' } }, 'withdrawn'),
    ]);
    expect(screen.getByRole('heading', { level: 1, name: 'Mentors' })).toHaveFocus();
    for (const words of [
        'May be named to candidates',
        'Accompanied now: 1 of 2',
        'Facts confirmed 13 days ago',
        'Given on 20 Sep 2026',
        'Explained in German',
        'No consent yet: is named to nobody',
        'Accompanied now: 1. How many in all is not known yet.',
        'Consent withdrawn: is named to nobody',
        'Withdrawn on 30 Oct 2026',
    ]) {
        expect(text()).toContain(words);
    }
    expect(await violations()).toEqual([]);
});

test('a desk without mentors says what belongs here and offers the first one', async () => {
    const { host, user } = open([]);
    expect(text()).toContain('No mentor is noted yet.');
    await user.click(button('Add a mentor'));
    expect(field('Name')).toHaveFocus();
    await user.type(field('How to reach them'), '040');
    await user.tab();
    expect(requestsOf(host, 'add_mentor')).toEqual([]);
    await user.type(field('Name'), 'Hanan');
    await user.tab();
    await waitFor(() => expect(requestsOf(host, 'add_mentor')).toHaveLength(1));
    expect(requestsOf(host, 'add_mentor')[0]).toMatchObject({
        details: { name: 'Hanan', contact_route: '040', consent: null, capacity: null, gender: null },
    });
});

test('a consent is kept once day, language and purpose are there, and nothing is ticked before', async () => {
    const { host, user } = open([line({ consent: null }, 'missing')]);
    await user.click(button('Change “Hatice Demir”'));
    const agreed = group('What the person agrees to');
    expect(agreed.getAllByRole('checkbox').filter((box) => (box as HTMLInputElement).checked)).toEqual([]);
    await user.click(agreed.getByLabelText('Candidates may hear the name.'));
    expect(text()).toContain('Given on, Explained in');
    expect(requestsOf(host, 'change_mentor')).toEqual([]);
    const given = group('Given on');
    await user.type(given.getByLabelText('Day'), '20');
    await user.type(given.getByLabelText('Month'), '11');
    await user.type(given.getByLabelText('Year'), '2026');
    await user.type(field('Explained in'), 'German');
    await user.tab();
    await waitFor(() => expect(requestsOf(host, 'change_mentor')).toHaveLength(1));
    expect(requestsOf(host, 'change_mentor')[0]).toMatchObject({
        details: { consent: { given_on: '2026-11-20', language: 'de', purposes: ['naming'], withdrawn_on: null } },
    });
    expect(await violations()).toEqual([]);
});

test('a withdrawn consent keeps both days', async () => {
    const { host, user } = open();
    await user.click(button('Change “Hatice Demir”'));
    const withdrawn = group('Withdrawn on');
    await user.type(withdrawn.getByLabelText('Day'), '1');
    await user.type(withdrawn.getByLabelText('Month'), '11');
    await user.type(withdrawn.getByLabelText('Year'), '2026');
    await user.click(button('Done'));
    await waitFor(() => expect(requestsOf(host, 'change_mentor')).toHaveLength(1));
    expect(requestsOf(host, 'change_mentor')[0]).toMatchObject({
        details: { consent: { given_on: '2026-09-20', withdrawn_on: '2026-11-01' } },
    });
});

test('wishes, conflicts, times and languages are kept as they are chosen', async () => {
    const { host, user } = open();
    await user.click(button('Change “Hatice Demir”'));
    await user.click(group('Wishes to accompany').getByLabelText('woman'));
    await user.type(field('Must not accompany these people and organisations'), 'Kamp GmbH\n\n Omar ');
    await user.click(group('When they have time').getByLabelText('weekends'));
    await user.click(button('Remove “German”'));
    await user.click(button('Done'));
    await waitFor(() => expect(button('Change “Hatice Demir”')).toHaveFocus());
    expect(requestsOf(host, 'change_mentor').at(-1)).toMatchObject({
        details: {
            wanted_genders: ['woman'],
            conflicts: { names: ['Kamp GmbH', 'Omar'], sectors: [], note: '' },
            times: ['evenings', 'weekends'],
            languages: ['ar'],
        },
    });
});

test('a refused field says so where it stands', async () => {
    const problem = { field: 'capacity', problem: 'out_of_range', at_least: 0, at_most: 1000 };
    const { user } = open([line()], {
        change_mentor: () => {
            throw new CallFailed('invalid', { problems: [problem] });
        },
    });
    await user.click(button('Change “Hatice Demir”'));
    await user.clear(field('How many people at a time'));
    await user.type(field('How many people at a time'), '5000');
    await user.tab();
    await waitFor(() => expect(field('How many people at a time')).toBeInvalid());
    expect(field('How many people at a time')).toHaveAccessibleDescription(/from .*0.* to .*1000/);
});

test('everything that is kept of a mentor is saved for the person, and nothing is overwritten', async () => {
    let isThere = true;
    const { host, user } = open([line()], {
        save_mentor_access: ({ path }) => {
            if (isThere) {
                throw new CallFailed('target_exists', {});
            }
            return { path, bytes: 900 };
        },
    });
    await user.click(button('Save what is kept of Hatice Demir'));
    const box = await dialog();
    expect(box.getByRole('heading', { level: 2 })).toHaveTextContent(/What this desk keeps of .*Hatice Demir/);
    await user.click(box.getByRole('button', { name: 'Save' }));
    expect(box.getByLabelText('Save the file as')).toHaveAccessibleDescription(/Nothing is filled in here/);
    await user.type(box.getByLabelText('Save the file as'), '/media/stick/hatice.json');
    await user.click(box.getByRole('button', { name: 'Save' }));
    expect(box.getByLabelText('Save the file as')).toHaveAccessibleDescription(/It was not overwritten/);
    isThere = false;
    await user.click(box.getByRole('button', { name: 'Save' }));
    expect(withoutIsolation((await box.findByRole('alert')).textContent)).toContain('/media/stick/hatice.json');
    expect(requestsOf(host, 'save_mentor_access').at(-1)).toEqual({ id: 'hatice', path: '/media/stick/hatice.json' });
    expect(await violations()).toEqual([]);
});

test('erasing names the person and what nobody can bring back, and waits for a second press', async () => {
    const { host, user } = open();
    await user.click(button('Erase for good: Hatice Demir'));
    const box = await dialog();
    const words = withoutIsolation(screen.getByRole('dialog').textContent);
    expect(words).toContain('Erase Hatice Demir for good?');
    expect(words).toMatch(/Nobody can bring them back.*Backups that were made before/);
    expect(await violations()).toEqual([]);
    await user.click(box.getByRole('button', { name: 'Keep the entry' }));
    expect(requestsOf(host, 'erase_mentor')).toEqual([]);
    await user.click(button('Erase for good: Hatice Demir'));
    await user.click((await dialog()).getByRole('button', { name: 'Erase for good' }));
    await waitFor(() => expect(requestsOf(host, 'erase_mentor')).toEqual([{ id: 'hatice', rev: 1 }]));
    expect(statusLine().words()).toBe('The mentor is erased from this vault.');
    expect(statusLine().action).toBeUndefined();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
});

test('removing is refused in words while somebody is accompanied', async () => {
    const { user } = open([line()], {
        remove_mentor: () => {
            throw new CallFailed('in_use', { noun: 'mentor' });
        },
    });
    await user.click(button('Change “Hatice Demir”'));
    await user.click(button('Remove'));
    await waitFor(() => expect(withoutIsolation(statusLine().words())).toMatch(/The mentor is still in use elsewhere/));
});

test('axe finds nothing in the open form in Arabic', async () => {
    const { user } = open();
    await user.click(button('Change “Hatice Demir”'));
    speak('ar');
    await screen.findByRole('button', { name: 'تم' });
    expect(await violations()).toEqual([]);
});

test('nobody moves away in the list while their name is typed', async () => {
    const [anna, hatice] = [line({ id: 'anna', name: 'Anna' }), line()];
    const { user, rerender } = open([anna, hatice]);
    await user.click(button('Change “Anna”'));
    await user.clear(field('Name'));
    await user.type(field('Name'), 'Zoe');
    await rerender({ lines: [hatice, line({ id: 'anna', name: 'Zoe', rev: 2 })] });
    expect(field('Name')).toHaveFocus();
    await user.click(button('Done'));
    await waitFor(() => expect(button('Change “Zoe”')).toHaveFocus());
    const names = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(names).toEqual(['Zoe', 'Hatice Demir']);
});
