// The person's own fields and the private notes: two drafts of one row of the vault.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA } from '../../../tests/amina/file';
import { NAMES, TODAY } from '../../../tests/characters';
import { saveAllDrafts } from '../../drafts/draft.svelte';
import type { CandidateFile } from '../../generated/CandidateFile';
import { CallFailed } from '../../platform';
import { learnNames } from '../../text';
import { noCircumstances } from './circumstances';
import PersonSection from './PersonSection.svelte';
import PrivateNotes from './PrivateNotes.svelte';
import { readable, vault } from './testing';

const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
/** Places of the desk are proposed at it. */
const place = () => screen.getByRole('combobox', { name: 'Place' });

async function openForm(file: CandidateFile = AMINA) {
    const user = userEvent.setup();
    const section = render(PersonSection, { file, today: TODAY });
    await user.click(screen.getByRole('button', { name: /Change.*Person/ }));
    return { user, section };
}

test('one field that is left is saved with all the others and the revision', async () => {
    const { changes } = vault();
    const { user } = await openForm();
    expect(field(/^Full name/)).toHaveFocus();
    await user.type(place(), ' 7');
    await user.tab();
    await vi.waitFor(() => expect(changes()).toHaveLength(1));
    const [request] = changes();
    expect(request).toMatchObject({ id: 'amina', rev: 1, details: { place: 'Lindenhafen 7', code: 'Linden 04' } });
    expect(request?.details.private_notes).toBe('Worries about her brother.');
    expect(Object.keys(request?.details ?? {})).not.toContain('rev');
    await user.type(field('Region'), '!');
    await user.tab();
    await vi.waitFor(() => expect(changes()).toHaveLength(2));
    expect(changes()[1]).toMatchObject({ rev: 2, details: { place: 'Lindenhafen 7', region: 'North!' } });
});

test('the places of the desk are proposed, because only of those it is known how far away they are', async () => {
    const row = { id: 'altona', rev: 1, author: 'katrin', changed_at: '2026-11-20T09:00:00Z' };
    const altona = { ...row, name: 'Altona', region: '', position: { latitude: 53.55, longitude: 9.94 } };
    vault(undefined, { places: [altona] });
    await openForm();
    const list = () => (place() as HTMLInputElement).list?.options ?? [];
    await vi.waitFor(() => expect([...list()].map(({ value }) => value)).toEqual(['Altona']));
});

test('the kind of permit is chosen, with what the country of the desk calls it', async () => {
    learnNames(NAMES);
    const { changes } = vault();
    const user = userEvent.setup();
    render(PersonSection, { file: AMINA, today: TODAY, country: 'DE' });
    await user.click(screen.getByRole('button', { name: /Change.*Person/ }));
    const kind = screen.getByLabelText('Kind of permit');
    expect(kind).toHaveDisplayValue('Not known yet');
    expect(kind).not.toHaveAccessibleDescription();
    await user.selectOptions(kind, 'recognised refugee');
    await vi.waitFor(() => expect(changes().at(-1)).toMatchObject({ details: { residence: { kind: 'refugee' } } }));
    expect(kind).toHaveAccessibleDescription(/Germany.*Aufenthaltserlaubnis für anerkannte Flüchtlinge/);
    await user.selectOptions(kind, 'Not known yet');
    await vi.waitFor(() => expect(changes().at(-1)).toMatchObject({ details: { residence: { kind: null } } }));
});

test('two drafts saved at the same moment do not overwrite each other', async () => {
    const { candidate, changes } = vault();
    const { user } = await openForm();
    render(PrivateNotes, { file: AMINA });
    await user.click(screen.getByRole('button', { name: 'Show the private notes' }));
    const notes = screen.getByRole('textbox', { name: /^Private notes/ });
    await user.type(notes, ' Calls on Monday.');
    await user.clear(place());
    await user.type(place(), 'Altona');
    expect(await saveAllDrafts()).toBe(true);
    expect(candidate()).toMatchObject({
        place: 'Altona',
        private_notes: 'Worries about her brother. Calls on Monday.',
    });
    expect(changes().map(({ rev }) => rev)).toEqual([1, 2]);
});

test('what was taken back comes into the fields, with the revision of the vault', async () => {
    const { changes, file } = vault();
    const { user, section } = await openForm();
    const undone = { ...AMINA, candidate: { ...AMINA.candidate, place: 'Bergedorf' } };
    await section.rerender({ file: undone, today: TODAY });
    expect(place()).toHaveValue('Bergedorf');
    await user.type(field('Region'), '!');
    await user.tab();
    await vi.waitFor(() => expect(changes()).toHaveLength(1));
    await section.rerender({ file: file(), today: TODAY });
    expect(field('Region')).toHaveValue('North!');
    expect(changes()[0]?.details.place).toBe('Bergedorf');
});

test('a problem is said at its field and the rest is saved', async () => {
    const { candidate } = vault(({ details }) => {
        if (details.code === '') {
            throw new CallFailed('invalid', { problems: [{ field: 'code', problem: 'empty' }] });
        }
    });
    const { user } = await openForm();
    await user.clear(field('Code'));
    await user.clear(place());
    await user.type(place(), 'Altona');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await vi.waitFor(() => expect(field('Code')).toHaveAccessibleDescription(/Nothing is filled in here/));
    expect(candidate()).toMatchObject({ code: 'Linden 04', place: 'Altona' });
    expect(field('Code')).toHaveValue('');
    await user.type(field('Code'), 'Linden 05');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await vi.waitFor(() => expect(screen.getByRole('button', { name: /Change.*Person/ })).toHaveFocus());
    expect(candidate().code).toBe('Linden 05');
});

test('the permit keeps whole days and three answers', async () => {
    const { candidate } = vault();
    const { user } = await openForm();
    const until = within(screen.getByRole('group', { name: 'Valid until' }));
    await user.clear(until.getByLabelText('Year'));
    await user.type(until.getByLabelText('Year'), '2028');
    const answers = within(screen.getByRole('group', { name: 'Permit allows self-employment' }));
    await user.click(answers.getByRole('radio', { name: 'Yes' }));
    await vi.waitFor(() =>
        expect(candidate().residence).toMatchObject({ valid_until: '2028-12-03', self_employment: 'yes' }),
    );
});

test('circumstances are saved with three answers, say why they are asked, and begin as not known', async () => {
    const { candidate } = vault();
    const { user } = await openForm();
    const duties = within(screen.getByRole('group', { name: 'Looks after children or others' }));
    expect(duties.getByRole('radio', { checked: true })).toHaveAccessibleName('Not known');
    const gender = screen.getByRole('combobox', { name: 'Gender' });
    expect(gender).toHaveDisplayValue('Not known yet');
    expect(gender).toHaveAccessibleDescription(/Because some offers are for women only/);
    await user.selectOptions(gender, 'woman');
    await user.click(duties.getByRole('radio', { name: 'No' }));
    const times = within(screen.getByRole('group', { name: 'Has time' }));
    await user.click(times.getByRole('checkbox', { name: 'weekends' }));
    await user.click(times.getByRole('checkbox', { name: 'mornings' }));
    const since = within(screen.getByRole('group', { name: 'Lives in this country since' }));
    await user.type(since.getByLabelText('Year'), '2023');
    await user.tab();
    await vi.waitFor(() =>
        expect(candidate().circumstances).toEqual({
            ...noCircumstances(),
            gender: 'woman',
            in_country_since: '2023',
            family_duties: 'no',
            has_time: ['mornings', 'weekends'],
        }),
    );
});

test('up to three wishes for a mentor are said in the person’s words, with whom they know and how they are in touch', async () => {
    const { candidate } = vault();
    const { user } = await openForm();
    const add = () => screen.queryByRole('button', { name: 'Add a wish' });
    for (const number of [1, 2, 3]) {
        await user.click(add() ?? expect.fail('there is room for a wish'));
        expect(screen.getByLabelText(new RegExp(`^Wish \\W?${number}\\W?$`))).toHaveFocus();
        await user.keyboard(`wish ${number}`);
    }
    expect(add()).toBeNull();
    await user.type(screen.getByLabelText('Knows here'), 'the neighbours');
    const channels = within(screen.getByRole('group', { name: 'Likes to be in touch' }));
    await user.click(channels.getByRole('checkbox', { name: 'by messages' }));
    await user.click(channels.getByRole('checkbox', { name: 'in person' }));
    await user.tab();
    const said = (text: string) => ({ text, language: 'ar', translations: {} });
    await vi.waitFor(() =>
        expect(candidate().circumstances.mentoring).toEqual({
            wishes: [said('wish 1'), said('wish 2'), said('wish 3')],
            network: { ...said('the neighbours'), language: '' },
            channels: ['in_person', 'messages'],
        }),
    );
});

test('circumstances that are known can be left open again', async () => {
    const circumstances = { ...noCircumstances(), gender: 'man', employment: 'employed' } as const;
    const { candidate } = vault();
    const { user } = await openForm({ ...AMINA, candidate: { ...AMINA.candidate, circumstances } });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Gender' }), 'Not known yet');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Work at present' }), 'in_training');
    await user.tab();
    const expected = { gender: null, employment: 'in_training' };
    await vi.waitFor(() => expect(candidate().circumstances).toMatchObject(expected));
});

test('the facts of a person say the circumstances in words, and what nobody asked as not known', () => {
    const circumstances = {
        ...noCircumstances(),
        in_country_since: '2023-05',
        family_duties: 'yes',
        has_time: ['mornings', 'evenings'],
    } as const;
    const file = {
        ...AMINA,
        candidate: { ...AMINA.candidate, circumstances: { ...circumstances, has_time: [...circumstances.has_time] } },
    };
    const { container } = render(PersonSection, { file, today: TODAY });
    const words = readable(container.textContent);
    expect(words).toContain('Lives in this country since May 2023');
    expect(words).toContain('Looks after children or others Yes');
    expect(words).toContain('Has time mornings, evenings');
    expect(words).toContain('Gender Not known yet');
    expect(words).toContain('Lives on benefits that a business would change Not known');
});

test('the form is legible for screen readers', async () => {
    vault();
    await openForm();
    expect(await violations()).toEqual([]);
});

test.each(['F9', 'Escape'])(
    'private notes are closed at first, and %s hides and saves them from anywhere',
    async (key) => {
        const { candidate } = vault();
        render(PrivateNotes, { file: AMINA });
        const user = userEvent.setup();
        expect(document.body).not.toHaveTextContent('Worries');
        expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
        const toggle = screen.getByRole('button', { name: 'Show the private notes' });
        expect(toggle).toHaveAttribute('aria-expanded', 'false');
        await user.click(toggle);
        const notes = screen.getByRole('textbox', { name: /^Private notes/ });
        expect(notes).toHaveFocus();
        expect(screen.getByText(/F9 or Escape hides them at once/)).toBeInTheDocument();
        await user.type(notes, ' More.');
        notes.blur();
        await user.keyboard(`{${key}}`);
        expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
        await vi.waitFor(() => expect(candidate().private_notes).toBe('Worries about her brother. More.'));
    },
);
