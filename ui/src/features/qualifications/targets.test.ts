// What an experience could relate to: proposed by the core, looked at together, and written down by a person.

import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINAS_VIEW } from '../../../tests/amina/view';
import { requestsOf } from '../../../tests/screen';
import { CallFailed } from '../../platform';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import {
    breaksRule,
    button,
    COUNSELLOR,
    form,
    openSection,
    pick,
    readable,
    TAILOR,
    TODAY,
    withTargets,
} from './testing';
import { cautionsOf, nameOf, validationOf } from './targets';

const RELATE = 'Write down that it relates to this: “Journeyman’s certificate, tailor”';
const BAKER = {
    ...TAILOR,
    key: 'at_baker',
    title: 'Lehrabschluss Bäcker',
    translations: {},
    country: 'SY',
    eqf_level: 3,
};
const CATALOGUE = [TAILOR, BAKER].map((details) => ({ kept: null, details }));
const TARGET_FIELDS = {
    basis: 'target_qualification',
    target_title: 'Gesellenbrief Maßschneider',
    target_key: 'de_tailor',
    level_low: 4,
    level_high: 4,
    country: 'DE',
    framework: '',
    source: 'Knowledge of the editors',
    source_date: '2026-11-25',
};

/** Opens the form of a new reading of the workshop. */
async function openForm(view = withTargets([TAILOR]), answers = {}) {
    const opened = openSection(view, { target_qualifications: CATALOGUE, ...answers });
    await opened.user.click(screen.getByRole('button', { name: /^Add a reading: .*ورشة خياطة/ }));
    await screen.findByRole('combobox', { name: 'Find it in the catalogue' });
    return opened;
}

test('an experience shows what it could relate to: in which words, where it can be reached, and that nobody checked it', async () => {
    const { container, host } = openSection(withTargets([TAILOR]));
    const words = readable(container.textContent);
    expect(words).toContain('Fits the occupation “tailor”.');
    expect(words).toContain('Journeyman’s certificate, tailor');
    expect(words).toContain('Gesellenbrief Maßschneider Germany · Handwerkskammer');
    expect(words).not.toContain('In the person’s words, German');
    expect(words).toContain(
        'This relates to the field of “Journeyman’s certificate, tailor” (EQF 4), a qualification to aim for. ' +
            'The person does not hold it yet.',
    );
    expect(words).toContain('Where it can be reached: The chamber admits you with proof of work.');
    expect(screen.getByText(/These facts are not checked yet/)).toBeVisible();
    expect(words.match(/EQF 4/g)).toHaveLength(1);
    expect(host.calls).toEqual([]);
    expect(await violations()).toEqual([]);
});

test('an experience without an occupation of a name, and a target that nobody described, say so', () => {
    const view = withTargets([{ ...TAILOR, validation: {}, awarding_body: '', verified: true }]);
    const experiences = view.file.experiences.map((one) => ({ ...one, occupation: null }));
    const { container } = openSection({ ...view, file: { ...view.file, experiences } });
    const words = readable(container.textContent);
    expect(words).toContain('Fits what was done there.');
    expect(words).toContain('Nobody has written down yet where it can be reached.');
    expect(words).not.toContain('not checked yet. Ask');
});

test('writing it down records a reading with the name of the counsellor, which can be taken back', async () => {
    const { host, user } = openSection(withTargets([TAILOR]));
    await user.click(button(RELATE));
    expect(requestsOf(host, 'add_eqf_reading')).toEqual([
        {
            details: {
                candidate_id: 'amina',
                subject: { experience: 'workshop' },
                ...TARGET_FIELDS,
                read_on: TODAY,
                reader: COUNSELLOR,
                second_reader: '',
                second_reader_role: null,
                columns: null,
                printing_forbidden: false,
            },
        },
    ]);
    expect(readable(statusLine().words())).toBe('Written down: it relates to “Gesellenbrief Maßschneider”.');
    expect(statusLine().action?.words()).toBe('Undo');
});

test('a target that is written down is proposed no more, and its reading carries its caution', async () => {
    const view = withTargets([TAILOR, BAKER]);
    const [reading] = view.file.eqf_readings;
    const outlook = view.eqf.at(-1);
    if (!reading || !outlook) {
        throw new Error('Amina has a reading, and her workshop an outlook');
    }
    const written = {
        ...reading,
        ...TARGET_FIELDS,
        basis: 'target_qualification' as const,
        id: 'target',
        subject: outlook.subject,
    };
    const explained = {
        id: 'target',
        level_low: 4,
        level_high: 4,
        basis: 'target_qualification' as const,
        explanation: { id: 'eqf-explain-target-qualification', arguments: {} },
        cautions: [{ id: 'eqf-caution-unverified', arguments: {} }],
        printing_forbidden: true,
    };
    openSection({
        ...view,
        file: { ...view.file, eqf_readings: [written] },
        eqf: [{ ...outlook, readings: [explained] }],
    });
    const buttons = screen.getAllByRole('button').map((one) => readable(one.getAttribute('aria-label')));
    expect(buttons).not.toContain(RELATE);
    expect(buttons).toContain('Write down that it relates to this: “Lehrabschluss Bäcker”');
    expect(buttons).toContain('Change “ورشة خياطة: Gesellenbrief Maßschneider”');
    const caution = screen.getByText(/This entry of the table is not verified yet/);
    expect(caution).toBeVisible();
    expect(caution.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByText('The person does not want this level printed.')).toBeVisible();
    expect(await violations()).toEqual([]);
});

test('a relation that the table of the desk does not admit says so in words, and stays where it is', async () => {
    const add_eqf_reading = () => {
        throw breaksRule('basis', 'setting_admits_basis');
    };
    const { user } = openSection(withTargets([TAILOR]), { add_eqf_reading });
    await user.click(button(RELATE));
    expect(await screen.findByText(/this basis is not open here/)).toBeVisible();
    expect(button(RELATE)).toBeVisible();
});

test('in the form, a proposal that is chosen fills title, level, country, source and its date', async () => {
    const { host, user } = await openForm();
    expect(requestsOf(host, 'target_qualifications')).toHaveLength(1);
    const fitting = within(
        form().getByRole('group', { name: (name) => readable(name) === 'Fits the occupation “tailor”' }),
    );
    await user.click(fitting.getByRole('radio', { name: /Journeyman/ }));
    expect(form().getByLabelText('Qualification to aim for')).toHaveValue('Gesellenbrief Maßschneider');
    expect(form().getByLabelText('Level')).toHaveValue('4');
    await vi.waitFor(() => expect(requestsOf(host, 'add_eqf_reading')).toHaveLength(1));
    expect(requestsOf(host, 'add_eqf_reading')[0]).toMatchObject({ details: TARGET_FIELDS });
    await user.click(fitting.getByRole('radio', { name: 'Another one' }));
    expect(form().getByLabelText('Qualification to aim for')).toHaveValue('');
    expect(form().getByLabelText('Level')).toHaveDisplayValue('Not chosen yet');
    expect(await violations()).toEqual([]);
});

test('the whole catalogue is found by typing, in the language of the screen and in its own', async () => {
    const { host, user } = await openForm();
    await pick(user, 'Find it in the catalogue', 'bäck', 'Lehrabschluss Bäcker · Syria');
    await vi.waitFor(() =>
        expect(requestsOf(host, 'add_eqf_reading').at(-1)).toMatchObject({
            details: { target_key: 'at_baker', target_title: 'Lehrabschluss Bäcker', level_low: 3, country: 'SY' },
        }),
    );
    expect(nameOf(TAILOR)).toBe('Journeyman’s certificate, tailor · Gesellenbrief Maßschneider · Germany');
});

test.each([
    ['Qualification to aim for', { target_title: 'Gesellenbrief Maßschneider!' }],
    ['Where is it written?', { source: 'Knowledge of the editors!' }],
])('%s in own words is no longer the entry of the catalogue', async (label, expected) => {
    const { host, user } = await openForm();
    await user.click(form().getByRole('radio', { name: /Journeyman/ }));
    await user.type(form().getByLabelText(label), '!');
    await user.tab();
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_eqf_reading').at(-1)).toMatchObject({
            details: { ...expected, target_key: '' },
        }),
    );
});

test('another level by hand is no longer the level of the catalogue', async () => {
    const { host, user } = await openForm();
    await user.click(form().getByRole('radio', { name: /Journeyman/ }));
    await user.selectOptions(form().getByLabelText('Level'), '5');
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_eqf_reading').at(-1)).toMatchObject({
            details: { level_low: 5, level_high: 5, target_key: '' },
        }),
    );
});

test('a catalogue that cannot be read is said, and own words still count', async () => {
    const target_qualifications = () => {
        throw new CallFailed('internal', {});
    };
    const { host, user } = openSection(AMINAS_VIEW, { target_qualifications });
    await user.selectOptions(screen.getByLabelText('Read another experience'), 'ورشة خياطة');
    await user.click(screen.getByRole('button', { name: /^Add a reading: .*ورشة خياطة/ }));
    expect(await screen.findByText(/The catalogue cannot be read just now/)).toBeVisible();
    await user.type(form().getByLabelText('Qualification to aim for'), 'Maßschneiderin');
    await user.selectOptions(form().getByLabelText('Level'), '4');
    await user.type(form().getByLabelText('Where is it written?'), 'DQR register');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'add_eqf_reading')).toHaveLength(1));
    expect(requestsOf(host, 'add_eqf_reading')[0]).toMatchObject({ details: { target_key: '' } });
});

test.each([
    ['the day itself', '2024-11-23', 0],
    ['a day more', '2024-11-22', 1],
    ['a date that nobody knows', null, 1],
])('24 months after the check the facts are old: %s', (_, checked_on, count) => {
    expect(cautionsOf({ ...TAILOR, verified: true, checked_on }, '2026-11-23')).toHaveLength(count);
});

test('the last day of February is old after the last day of February', () => {
    const leap = { ...TAILOR, verified: true, checked_on: '2024-02-29' };
    expect(cautionsOf(leap, '2026-02-28')).toEqual([]);
    expect(cautionsOf(leap, '2026-03-01')).toHaveLength(1);
});

test('where it can be reached is told in the language of the screen, else in the one that somebody wrote', () => {
    speak('de');
    expect(validationOf(TAILOR)?.words).toBe('Die Kammer lässt Sie mit Nachweisen zu.');
    speak('ar');
    expect(validationOf(TAILOR)).toEqual({ words: 'The chamber admits you with proof of work.', language: 'en' });
});

test('axe finds nothing in the proposals in Arabic', async () => {
    speak('ar');
    const { container } = openSection(withTargets([TAILOR]));
    expect(readable(container.textContent)).toContain('شهادة خياط');
    expect(await violations()).toEqual([]);
});
