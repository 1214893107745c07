import { screen } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINAS_VIEW } from '../../../tests/amina/view';
import { requestsOf } from '../../../tests/screen';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import { breaksRule, button, COUNSELLOR, form, NOT_READ_YET, openSection, readable, TODAY, unread } from './testing';

const PROPOSED = unread({
    no_level: NOT_READ_YET,
    proposal: {
        basis: 'national_table',
        level: 4,
        country: 'DE',
        framework: 'DQR',
        source: 'Gesellenbrief',
        source_date: '2025-08-01',
        verified: false,
    },
});
const READING = 'Change “Textilnäherin: Level printed on the certificate”';
const takeOver = () => button('Take over this reading: “Textilnäherin”');

test('what could be read says on what it rests, and is no reading before somebody takes it over', async () => {
    const { container, host } = openSection(PROPOSED);
    expect(readable(container.textContent)).toContain(
        'EQF 4. On what it rests: National table. Country: Germany. Framework: DQR. Source: Gesellenbrief. ' +
            'Date of the source: 1 Aug 2025. It counts only when somebody takes it over, with name and date.',
    );
    expect(screen.getByText(/This entry of the table is not verified yet/)).toBeVisible();
    expect(host.calls).toEqual([]);
    expect(await violations()).toEqual([]);
});

test('taking it over records the reading with the counsellor’s name and the day, and can be taken back', async () => {
    const { host, read, user } = openSection(PROPOSED);
    await user.click(takeOver());
    expect(requestsOf(host, 'add_eqf_reading')).toEqual([
        {
            details: {
                candidate_id: 'amina',
                subject: { qualification: 'tailor' },
                basis: 'national_table',
                level_low: 4,
                level_high: 4,
                country: 'DE',
                framework: 'DQR',
                source: 'Gesellenbrief',
                source_date: '2025-08-01',
                read_on: TODAY,
                reader: COUNSELLOR,
                second_reader: '',
                second_reader_role: null,
                columns: null,
                target_title: '',
                target_key: '',
                printing_forbidden: false,
            },
        },
    ]);
    expect(statusLine().action?.words()).toBe('Undo');
    await read(withReadingCalled('new'));
    expect(button(READING)).toHaveFocus();
});

/** The reading of the certificate under another id. */
function withReadingCalled(id: string) {
    const { file, eqf } = AMINAS_VIEW;
    return {
        ...AMINAS_VIEW,
        file: { ...file, eqf_readings: file.eqf_readings.map((reading) => ({ ...reading, id })) },
        eqf: eqf.map((one) => ({ ...one, readings: one.readings.map((reading) => ({ ...reading, id })) })),
    };
}

test('a proposal that the rules refuse says which rule, and stays where it is', async () => {
    const add_eqf_reading = () => {
        throw breaksRule('basis', 'table_of_referenced_country');
    };
    const { user } = openSection(PROPOSED, { add_eqf_reading });
    await user.click(takeOver());
    expect(await screen.findByText(/national table counts only where the framework/)).toBeVisible();
    expect(takeOver()).toBeVisible();
});

test('without a level there are the reason and the three ways to one, and no level', () => {
    const { container } = openSection({ ...AMINAS_VIEW, eqf: AMINAS_VIEW.eqf.slice(1) });
    const words = readable(container.textContent);
    expect(words).toContain('No level: we know of no link between the EQF and a framework of this country: Syria.');
    const heading = screen.getByRole('heading', { name: 'What you can do' });
    expect(heading.parentElement?.querySelectorAll('li')).toHaveLength(3);
    expect(words).not.toMatch(/EQF \d/);
});

test('a reading without an explain line shows no level', () => {
    const { container } = openSection({ ...AMINAS_VIEW, eqf: [] });
    expect(readable(container.textContent)).not.toMatch(/EQF \d/);
});

test('a reading is changed in its place, and the person may forbid that the level is printed', async () => {
    const { host, user } = openSection();
    await user.click(button(READING));
    expect(form().getByLabelText('On what does the level rest?')).toHaveFocus();
    expect(form().getByLabelText('Level')).toHaveValue('3');
    await user.click(form().getByRole('checkbox', { name: /does not want this level printed/ }));
    await user.selectOptions(form().getByLabelText('Level'), '4');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(requestsOf(host, 'change_eqf_reading').at(-1)).toMatchObject({
        id: 'reading',
        details: { level_low: 4, level_high: 4, printing_forbidden: true, read_on: '2026-11-20' },
    });
    await vi.waitFor(() => expect(button(READING)).toHaveFocus());
});

test('a reading is removed at once and can be taken back', async () => {
    const { host, user } = openSection();
    await user.click(button(READING));
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_eqf_reading')).toEqual([{ id: 'reading', rev: 1 }]));
    statusLine().action?.act();
    await vi.waitFor(() => expect(requestsOf(host, 'undo')).toHaveLength(1));
});

test('nobody is handed a level: it is chosen, and its source is named, before anything is recorded', async () => {
    const { host, user } = openSection(unread({ no_level: NOT_READ_YET }));
    await user.click(button('Add a reading: “Textilnäherin”'));
    expect(form().getByLabelText('Level')).toHaveDisplayValue('Not chosen yet');
    await user.selectOptions(form().getByLabelText('On what does the level rest?'), 'National register');
    await user.type(form().getByLabelText('Where is it written?'), 'Register of the chamber, no. 12');
    await user.tab();
    expect(requestsOf(host, 'add_eqf_reading')).toEqual([]);
    expect(readable(form().getByText(/Not recorded yet/).textContent)).toMatch(/Still open: Level$/);
    await user.selectOptions(form().getByLabelText('Level'), '4');
    await vi.waitFor(() => expect(requestsOf(host, 'add_eqf_reading')).toHaveLength(1));
    expect(requestsOf(host, 'add_eqf_reading')[0]).toMatchObject({
        details: { basis: 'register', level_low: 4, level_high: 4, reader: COUNSELLOR, source_date: null },
    });
});

test('a date of a source that is not whole is said at its field and does not leave it', async () => {
    const { host, user } = openSection();
    await user.click(button(READING));
    await user.clear(form().getByLabelText('Day'));
    await user.tab();
    await user.tab();
    await user.tab();
    expect(form().getByRole('group', { name: 'Date of the source' })).toHaveAccessibleDescription(/all needed/);
    expect(requestsOf(host, 'change_eqf_reading')).toEqual([]);
});

test('a level that the certificate does not give is refused at the level, in words', async () => {
    const change_eqf_reading = () => {
        throw breaksRule('level_low', 'certificate_gives_its_level');
    };
    const { user } = openSection(AMINAS_VIEW, { change_eqf_reading });
    await user.click(button(READING));
    await user.selectOptions(form().getByLabelText('Level'), '5');
    await vi.waitFor(() => expect(form().getByLabelText('Level')).toBeInvalid());
    expect(form().getByLabelText('Level')).toHaveAccessibleDescription(/level that is printed on it/);
    expect(form().getByLabelText('Level')).toHaveValue('5');
});

test('axe finds nothing in the open form in Arabic', async () => {
    const { user } = openSection();
    await user.click(button(READING));
    speak('ar');
    await screen.findByRole('form', { name: 'قراءة المستوى الأوروبي' });
    expect(await violations()).toEqual([]);
});
