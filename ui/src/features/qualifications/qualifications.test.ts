import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINAS_VIEW } from '../../../tests/amina/view';
import { requestsOf } from '../../../tests/screen';
import type { QualificationDetails } from '../../generated/QualificationDetails';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import { breaksRule, button, openSection, pick, readable } from './testing';

const EMPTY = { ...AMINAS_VIEW, file: { ...AMINAS_VIEW.file, qualifications: [], eqf_readings: [] }, eqf: [] };
const field = (name: string | RegExp) => screen.getByLabelText(name);
const form = () => screen.getByRole('form', { name: 'Qualification' });

test('a file without qualifications says what belongs here, and to whom levels do not belong', async () => {
    openSection(EMPTY);
    expect(screen.getByText(/Certificates and degrees belong here, also those whose paper is lost/)).toBeVisible();
    expect(screen.getByText(/never to a person/)).toBeVisible();
    expect(await violations()).toEqual([]);
});

test('a title and a country are enough; until then the form says what is open', async () => {
    const { host, user } = openSection(EMPTY);
    await user.click(screen.getByRole('button', { name: 'Add a qualification' }));
    expect(field('Title')).toHaveFocus();
    await user.type(field('Title'), 'شهادة التعليم الثانوي');
    await user.tab();
    expect(requestsOf(host, 'add_qualification')).toEqual([]);
    expect(within(form()).getByText(/Not recorded yet/)).toHaveTextContent(/Country/);
    expect(within(form()).getByText(/Not recorded yet/)).not.toHaveTextContent('Title');
    await pick(user, 'Country', 'Syr', 'Syria');
    await vi.waitFor(() => expect(requestsOf(host, 'add_qualification')).toHaveLength(1));
    expect(requestsOf(host, 'add_qualification')[0]).toEqual({
        details: {
            candidate_id: 'amina',
            title: 'شهادة التعليم الثانوي',
            language: '',
            translations: {},
            country: 'SY',
            awarding_body: '',
            awarded: null,
            setting: 'formal',
            paper: 'not_seen',
            award_id: '',
            nqf_level_stated: '',
            eqf_level_stated: null,
        },
    });
    expect(screen.queryByText(/Not recorded yet/)).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
});

test('everything that the paper says is kept: its words in other languages, its form and its levels', async () => {
    const { host, user } = openSection();
    await user.click(button('Change “شهادة التعليم الأساسي”'));
    await user.click(screen.getByText('In other languages'));
    await user.type(field(/^In .*German/), 'Zeugnis der Grundschule');
    await user.selectOptions(field('What was seen of the paper'), 'Copy, scan or photo');
    await user.selectOptions(field('EQF level on the paper'), '2');
    await user.type(field('National level on the paper'), 'II');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(requestsOf(host, 'change_qualification').at(-1)).toMatchObject({
        id: 'school',
        details: {
            translations: { en: 'Basic school certificate', de: 'Zeugnis der Grundschule' },
            paper: 'copy',
            eqf_level_stated: 2,
            nqf_level_stated: 'II',
        },
    });
});

test('the national table is asked of a country that has one, and an award does not follow to another country', async () => {
    const { host, user } = openSection();
    await user.click(button('Change “Textilnäherin”'));
    await screen.findByLabelText('Type of award in the national table');
    await pick(user, 'Type of award in the national table', 'Gesell', 'Gesellenbrief (DQR 4)');
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_qualification').at(-1)).toMatchObject({ details: { award_id: 'journeyman' } }),
    );
    await pick(user, 'Country', 'Syr', 'Syria');
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_qualification').at(-1)).toMatchObject({
            details: { country: 'SY', award_id: '' },
        }),
    );
    await vi.waitFor(() =>
        expect(screen.queryByLabelText('Type of award in the national table')).not.toBeInTheDocument(),
    );
});

test('a level on a paper that is older than the levels is refused at the level, in clear words', async () => {
    const change_qualification = ({ details }: { details: QualificationDetails }) => {
        if (details.eqf_level_stated !== null && Number(details.awarded) < 2008) {
            throw breaksRule('eqf_level_stated', 'certificate_younger_than_the_eqf');
        }
        return { value: 2, nouns: ['qualification' as const] };
    };
    const { host, user } = openSection(AMINAS_VIEW, { change_qualification });
    await user.click(button('Change “شهادة التعليم الأساسي”'));
    await user.clear(field('Year'));
    await user.type(field('Year'), '2006');
    await user.selectOptions(field('EQF level on the paper'), '2');
    await vi.waitFor(() => expect(field('EQF level on the paper')).toBeInvalid());
    expect(field('EQF level on the paper')).toHaveAccessibleDescription(/since 2008, so an older certificate cannot/);
    expect(field('EQF level on the paper')).toHaveValue('2');
    await user.clear(field('Year'));
    await user.type(field('Year'), '2016');
    await user.tab();
    await vi.waitFor(() => expect(field('EQF level on the paper')).toBeValid());
    expect(requestsOf(host, 'change_qualification').at(-1)).toMatchObject({
        details: { awarded: '2016', eqf_level_stated: 2 },
    });
});

test('a qualification is removed at once and can be taken back', async () => {
    const { host, user } = openSection();
    await user.click(button('Change “شهادة التعليم الأساسي”'));
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_qualification')).toEqual([{ id: 'school', rev: 1 }]));
    expect(statusLine().action?.words()).toBe('Undo');
});

test('closing a form leads back to its own qualification, not to a reading of another one', async () => {
    const { user } = openSection();
    await user.click(button('Change “Textilnäherin”'));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    await vi.waitFor(() => expect(button('Change “Textilnäherin”')).toHaveFocus());
});

test('axe finds nothing in Arabic, to read and to write', async () => {
    speak('ar');
    const { container, user } = openSection();
    expect(await violations()).toEqual([]);
    expect(readable(container.textContent)).toContain('ولا يخص شخصًا أبدًا');
    await user.click(screen.getByRole('button', { name: 'إضافة مؤهل' }));
    expect(await violations()).toEqual([]);
});
