import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { row } from '../../../tests/amina/file';
import { AMINAS_VIEW } from '../../../tests/amina/view';
import { requestsOf } from '../../../tests/screen';
import type { CandidateView } from '../../generated/CandidateView';
import type { EqfReadingDetails } from '../../generated/EqfReadingDetails';
import { CallFailed } from '../../platform';
import { breaksRule, COUNSELLOR, form, openSection, readable, TODAY } from './testing';

const WORKSHOP = { experience: 'workshop' };
const DESCRIPTORS = 'Reading of the descriptors by two people';
const COLUMNS = ['Knowledge', 'Skills', 'Responsibility and autonomy'];
type User = ReturnType<typeof openSection>['user'];

async function chooseWorkshop(user: User): Promise<void> {
    await user.selectOptions(screen.getByLabelText('Read another experience'), 'ورشة خياطة');
    await user.click(screen.getByRole('button', { name: /^Add a reading: .*ورشة خياطة/ }));
}

async function readColumns(user: User, levels: readonly string[]): Promise<void> {
    await user.selectOptions(form().getByLabelText('On what does the level rest?'), DESCRIPTORS);
    for (const [place, level] of levels.entries()) {
        const column = form().getByRole('group', { name: COLUMNS[place] ?? '' });
        await user.selectOptions(column.querySelector('select') as Element, level);
        await user.type(column.querySelector('textarea') as Element, 'Led two helpers');
    }
}

async function nameSecondReader(user: User): Promise<void> {
    await user.type(form().getByLabelText('Who is the second reader?'), 'Jonas Beck');
    await user.selectOptions(form().getByLabelText('From where is the second reader?'), 'Colleague of this desk');
}

/** Amina's view once two people read her workshop. */
function read(levels: readonly [number, number], id = 'range'): CandidateView {
    const [low, high] = levels;
    const column = { level: low, example: 'Led two helpers' };
    const details: EqfReadingDetails = {
        candidate_id: 'amina',
        subject: WORKSHOP,
        basis: 'descriptor_reading',
        level_low: low,
        level_high: high,
        country: '',
        framework: '',
        source: '',
        source_date: null,
        read_on: TODAY,
        reader: COUNSELLOR,
        second_reader: 'Jonas Beck',
        second_reader_role: 'external',
        columns: { knowledge: column, skills: column, responsibility_and_autonomy: { ...column, level: high } },
        target_title: '',
        target_key: '',
        printing_forbidden: false,
    };
    const explanation = { id: 'eqf-caution-unverified', arguments: {} };
    const explained = { id, level_low: low, level_high: high, basis: details.basis, explanation, cautions: [] };
    return {
        ...AMINAS_VIEW,
        file: { ...AMINAS_VIEW.file, eqf_readings: [...AMINAS_VIEW.file.eqf_readings, { ...row(id), ...details }] },
        eqf: [
            ...AMINAS_VIEW.eqf,
            {
                subject: WORKSHOP,
                readings: [{ ...explained, printing_forbidden: false }],
                no_level: null,
                routes: [],
                proposal: null,
                targets: [],
            },
        ],
    };
}

test('what was learnt without a school relates to a qualification to aim for, which has a name', async () => {
    const { host, user } = openSection();
    await chooseWorkshop(user);
    expect(form().getByLabelText('On what does the level rest?')).toHaveDisplayValue('Qualification to aim for');
    expect(
        form()
            .getAllByRole('option')
            .map((one) => one.textContent),
    ).not.toContain('National table');
    await user.selectOptions(form().getByLabelText('Level'), '4');
    await user.type(form().getByLabelText('Where is it written?'), 'DQR register');
    await user.tab();
    expect(readable(form().getByText(/Not recorded yet/).textContent)).toMatch(/: Qualification to aim for$/);
    await user.type(form().getByLabelText('Qualification to aim for'), 'Maßschneiderin');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'add_eqf_reading')).toHaveLength(1));
    expect(requestsOf(host, 'add_eqf_reading')[0]).toMatchObject({
        details: { subject: WORKSHOP, basis: 'target_qualification', target_title: 'Maßschneiderin', level_low: 4 },
    });
    expect(await violations()).toEqual([]);
});

test('two people read three columns with an example each, and the range follows from them', async () => {
    const { host, user } = openSection();
    await chooseWorkshop(user);
    await readColumns(user, ['3', '3', '4']);
    expect(readable(form().getByText(/Not recorded yet/).textContent)).toMatch(
        /: Who is the second reader\?, From where is the second reader\?$/,
    );
    await user.type(form().getByLabelText('Who is the second reader?'), 'Jonas Beck');
    await user.tab();
    expect(requestsOf(host, 'add_eqf_reading')).toEqual([]);
    await user.selectOptions(form().getByLabelText('From where is the second reader?'), 'From outside');
    await vi.waitFor(() => expect(requestsOf(host, 'add_eqf_reading')).toHaveLength(1));
    expect(requestsOf(host, 'add_eqf_reading')[0]).toMatchObject({
        details: {
            basis: 'descriptor_reading',
            level_low: 3,
            level_high: 4,
            second_reader: 'Jonas Beck',
            second_reader_role: 'external',
            columns: {
                knowledge: { level: 3, example: 'Led two helpers' },
                responsibility_and_autonomy: { level: 4, example: 'Led two helpers' },
            },
        },
    });
    expect(await violations()).toEqual([]);
});

test('a reading of the descriptors ends at level 6', async () => {
    const { user } = openSection();
    await chooseWorkshop(user);
    await user.selectOptions(form().getByLabelText('On what does the level rest?'), DESCRIPTORS);
    const skills = form().getByRole('group', { name: 'Skills' });
    const levels = [...skills.querySelectorAll('option')].map((option) => option.textContent);
    expect(levels).toEqual(['Not chosen yet', '1', '2', '3', '4', '5', '6']);
});

test('each column shows its descriptors in words, asks for an example, and the range is never an average', async () => {
    const { user } = openSection();
    await chooseWorkshop(user);
    await readColumns(user, ['2', '4', '4']);
    for (const name of COLUMNS) {
        const column = within(form().getByRole('group', { name }));
        expect(column.getByText('All levels in words').parentElement?.querySelectorAll('li')).toHaveLength(6);
        expect(column.getByLabelText('Example')).toHaveAccessibleDescription(
            /What did the person do, where, and for whom/,
        );
    }
    const knowledge = within(form().getByRole('group', { name: 'Knowledge' })).getByLabelText('Level');
    expect(knowledge).toHaveAccessibleDescription('Knows the main facts of one field of work or study.');
    const range = () => readable(form().getByRole('group', { name: 'The three columns' }).textContent);
    expect(range()).toContain('The range goes from the lowest to the highest of the three: 2 to 4.');
    await user.selectOptions(knowledge, '4');
    expect(range()).toContain('All three columns name the same level: 4.');
});

test('without an example in each column nothing is recorded, and the form says what is open', async () => {
    const { host, user } = openSection();
    await chooseWorkshop(user);
    await readColumns(user, ['3', '3', '4']);
    const skills = form().getByRole('group', { name: 'Skills' });
    await user.clear(skills.querySelector('textarea') as Element);
    await nameSecondReader(user);
    await user.tab();
    expect(requestsOf(host, 'add_eqf_reading')).toEqual([]);
    expect(readable(form().getByText(/Not recorded yet/).textContent)).toMatch(/: The three columns$/);
});

test('the person cannot be the second reader, and a second reader needs a role: both are said in words at their fields', async () => {
    const problems = [
        { field: 'second_reader', problem: 'same_person_as', other: 'candidate_id' },
        { field: 'second_reader_role', problem: 'needed_with', other: 'second_reader' },
    ];
    const change_eqf_reading = () => {
        throw new CallFailed('invalid', { problems });
    };
    const { user } = openSection(read([3, 4]), { change_eqf_reading });
    await user.click(screen.getByRole('button', { name: /^Change “.*Reading of the descriptors/ }));
    await user.clear(form().getByLabelText('Who is the second reader?'));
    await user.type(form().getByLabelText('Who is the second reader?'), 'Amina');
    await user.selectOptions(form().getByLabelText('From where is the second reader?'), 'Not chosen yet');
    await vi.waitFor(() => expect(form().getByLabelText('Who is the second reader?')).toBeInvalid());
    expect(form().getByLabelText('Who is the second reader?')).toHaveAccessibleDescription(/same person/);
    expect(form().getByLabelText('From where is the second reader?')).toHaveAccessibleDescription(
        'Say whether the second reader works at this desk or comes from outside.',
    );
});

test('a range wider than two levels is refused at the columns in words, and what was typed stays', async () => {
    const add_eqf_reading = ({ details }: { details: EqfReadingDetails }) => {
        if (![0, 1].includes(details.level_high - details.level_low)) {
            throw breaksRule('level_high', 'range_at_most_two_levels');
        }
        return { value: 'range', nouns: ['eqf_reading' as const] };
    };
    const { host, user } = openSection(AMINAS_VIEW, { add_eqf_reading });
    await chooseWorkshop(user);
    await readColumns(user, ['2', '3', '5']);
    await nameSecondReader(user);
    const columns = form().getByRole('group', { name: 'The three columns' });
    await vi.waitFor(() => expect(columns).toHaveAccessibleDescription(/it covers two levels at most/));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(form().getByRole('group', { name: 'Responsibility and autonomy' }).querySelector('select')).toHaveValue('5');
    const autonomy = form().getByRole('group', { name: 'Responsibility and autonomy' });
    await user.selectOptions(autonomy.querySelector('select') as Element, '3');
    await vi.waitFor(() =>
        expect(requestsOf(host, 'add_eqf_reading').at(-1)).toMatchObject({ details: { level_low: 2, level_high: 3 } }),
    );
    expect(columns).not.toHaveAccessibleDescription(/two levels at most/);
});

test('the form of a first reading stays open when the vault has it', async () => {
    const { host, read: show, user } = openSection();
    await chooseWorkshop(user);
    await readColumns(user, ['3', '3', '4']);
    await nameSecondReader(user);
    await vi.waitFor(() => expect(requestsOf(host, 'add_eqf_reading')).toHaveLength(1));
    await show(read([3, 4], 'new'));
    expect(form().getByLabelText('Who is the second reader?')).toHaveValue('Jonas Beck');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByText(/EQF 3 to 4|EQF .3. to .4./)).toBeVisible();
});

test('another basis leaves nothing of the former one behind', async () => {
    const { host, user } = openSection(read([3, 4]));
    await user.click(screen.getByRole('button', { name: /^Change “.*Reading of the descriptors/ }));
    await user.selectOptions(form().getByLabelText('On what does the level rest?'), 'Qualification to aim for');
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_eqf_reading').at(-1)).toMatchObject({
            details: {
                basis: 'target_qualification',
                columns: null,
                second_reader: '',
                second_reader_role: null,
                level_low: 0,
                level_high: 0,
            },
        }),
    );
    expect(form().getByLabelText('Level')).toHaveDisplayValue('Not chosen yet');
});

test('courses and schools are not read: without a certificate they have no level', () => {
    const { file } = AMINAS_VIEW;
    const courses = file.experiences.map((one) => ({
        ...one,
        ...row('course'),
        kind: 'course' as const,
        title: 'Sewing course',
    }));
    openSection({ ...AMINAS_VIEW, file: { ...file, experiences: [...file.experiences, ...courses] } });
    const choices = [...screen.getByLabelText('Read another experience').children].map((one) => one.textContent);
    expect(choices).toEqual(['Choose an experience', 'ورشة خياطة']);
});

test('a file without experiences says what to write down first', () => {
    openSection({ ...AMINAS_VIEW, file: { ...AMINAS_VIEW.file, experiences: [] } });
    expect(screen.getByText(/First write down under “Experience”/)).toBeVisible();
});
