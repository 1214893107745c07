// The catalogue of qualifications that somebody could aim for: found, added, changed, removed.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import { saveAllDrafts } from '../../drafts/draft.svelte';
import type { TargetQualificationDetails } from '../../generated/TargetQualificationDetails';
import type { TargetQualificationLine } from '../../generated/TargetQualificationLine';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say, statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import { pick } from './testing';
import { cautionsOf, missingOfTarget, emptyTarget } from './targets';
import TargetQualifications from './TargetQualifications.svelte';

const TODAY = '2026-11-23';
const URI = 'http://data.europa.eu/esco/occupation/tailor';
const TAILOR: TargetQualificationDetails = {
    key: 'de_tailor',
    title: 'Gesellenbrief Maßschneider',
    language: 'de',
    translations: { en: 'Journeyman’s certificate, tailor' },
    country: 'DE',
    awarding_body: 'Handwerkskammer',
    eqf_level: 4,
    occupations: [URI],
    validation: { en: 'The chamber admits you with proof of work.' },
    source: 'Knowledge of the editors',
    checked_on: '2026-10-25',
    verified: false,
};
const BAKER: TargetQualificationDetails = {
    ...TAILOR,
    key: '',
    title: 'Bäckerprüfung',
    translations: {},
    country: 'SY',
    awarding_body: '',
    validation: {},
    checked_on: '2020-01-02',
    verified: true,
};
const SHIPPED: TargetQualificationLine = { kept: null, details: TAILOR };
const OWN: TargetQualificationLine = { kept: { id: 'baker', rev: 3 }, details: BAKER };
const nouns = ['target_qualification' as const];

/** A desk that keeps what it is told, in the place of what ships with the same key. */
function open(start: TargetQualificationLine[] = [OWN, SHIPPED], answers: Answers = {}, country = '') {
    let lines = start;
    const put = (line: TargetQualificationLine) => {
        const isSame = ({ kept, details }: TargetQualificationLine) =>
            kept?.id === line.kept?.id || (details.key !== '' && details.key === line.details.key);
        lines = [line, ...lines.filter((other) => !isSame(other))];
    };
    const host = memoryHost({
        target_qualifications: () => lines,
        add_target_qualification: ({ details }) => {
            put({ kept: { id: 'new', rev: 1 }, details });
            return { value: 'new', nouns };
        },
        change_target_qualification: ({ id, rev, details }) => {
            put({ kept: { id, rev: rev + 1 }, details });
            return { value: rev + 1, nouns };
        },
        remove_target_qualification: ({ id }) => {
            lines = lines.filter(({ kept }) => kept?.id !== id);
            return { value: null, nouns };
        },
        undo: () => {
            lines = start;
            return { value: 'remove_target_qualification', nouns };
        },
        find_concepts: {
            concepts: [
                { uri: URI, label: 'tailor', release: 'v1.2.0', matched: 'tailor', matched_language: 'en' } as never,
            ],
        } as never,
        ...answers,
    });
    replaceHost(host);
    say(() => '');
    return { host, user: userEvent.setup(), ...render(TargetQualifications, { today: TODAY, country }) };
}

const rows = async () => {
    const list = await screen.findAllByRole('heading', { level: 3 });
    return list
        .map((heading) => withoutIsolation(heading.textContent))
        .filter((words) => words !== 'Import from a file');
};
const change = async (title: string) =>
    screen.findByRole('button', { name: (words) => withoutIsolation(words) === `Change “${title}”` });
const form = () => within(screen.getByRole('form', { name: 'Qualification to aim for' }));

test('each entry says its title for the reader, its own one, its level with the source, where to reach it, and its age', async () => {
    const { container } = open();
    expect(await rows()).toEqual(['Bäckerprüfung', 'Journeyman’s certificate, tailor']);
    const words = withoutIsolation(container.textContent);
    expect(words).toContain('Gesellenbrief Maßschneider');
    expect(words).toContain('The award itself is at EQF 4. Source: Knowledge of the editors. As of 25 Oct 2026.');
    expect(words).toContain('Where it can be reached: The chamber admits you with proof of work.');
    expect(words).toContain('Nobody has written down yet where it can be reached.');
    const unchecked = screen.getByText(/These facts are not checked yet/);
    expect(unchecked.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    const old = screen.getByText(/from .*2 Jan 2020.* and so more than 24 months old/);
    expect(old.querySelector('svg')).not.toBeNull();
    expect(within(container).getAllByText('Entry of this desk')).toHaveLength(2);
    expect(within(container).getAllByText('Ships with EXpress')).toHaveLength(2);
    expect(await violations()).toEqual([]);
});

test('an entry is found by its words in any language, by its body, by its country and by whose it is', async () => {
    const { user } = open();
    await rows();
    const search = screen.getByLabelText('Find a qualification');
    for (const [typed, found] of [
        ['massschneider', []],
        ['maßschn', ['Journeyman’s certificate, tailor']],
        ['journey', ['Journeyman’s certificate, tailor']],
        ['handwerk', ['Journeyman’s certificate, tailor']],
        ['backer', ['Bäckerprüfung']],
    ] as const) {
        await user.clear(search);
        await user.type(search, typed);
        expect(found.length === 0 ? [] : await rows()).toEqual(found);
        expect(screen.getByRole('status')).toHaveTextContent(found.length === 0 ? /Nothing fits/ : '1 qualification');
    }
    await user.clear(search);
    await user.selectOptions(screen.getByLabelText('Country'), 'Syria');
    expect(await rows()).toEqual(['Bäckerprüfung']);
    await user.selectOptions(screen.getByLabelText('Country'), 'All countries');
    await user.selectOptions(screen.getByLabelText('Whose entries'), 'Ships with EXpress');
    expect(await rows()).toEqual(['Journeyman’s certificate, tailor']);
});

test.each([
    ['DE', ['Journeyman’s certificate, tailor']],
    ['AT', ['Bäckerprüfung', 'Journeyman’s certificate, tailor']],
])('the catalogue begins at the desk’s own country, as far as it has anything: %s', async (country, expected) => {
    open([OWN, SHIPPED], {}, country);
    expect(await rows()).toEqual(expected);
});

test('a new entry is added once it says enough, with nothing that nobody chose, and changed from then on', async () => {
    const { host, user } = open([]);
    await user.click(await screen.findByRole('button', { name: 'Add a qualification to aim for' }));
    expect(form().getByLabelText('Title')).toHaveFocus();
    await user.type(form().getByLabelText('Title'), 'Trade licence');
    await user.type(form().getByLabelText('Where do these facts come from?'), 'Law of 2019');
    await user.tab();
    expect(withoutIsolation(form().getByText(/Not recorded yet/).textContent)).toMatch(
        /: Country, EQF level of the award$/,
    );
    await user.selectOptions(form().getByLabelText('EQF level of the award'), '5');
    await pick(user, form().getByRole('combobox', { name: 'Country' }), 'Germ', 'Germany');
    await vi.waitFor(() => expect(requestsOf(host, 'add_target_qualification')).toHaveLength(1));
    expect(requestsOf(host, 'add_target_qualification')).toEqual([
        {
            details: {
                ...emptyTarget(),
                title: 'Trade licence',
                country: 'DE',
                eqf_level: 5,
                source: 'Law of 2019',
            },
        },
    ]);
    await user.type(form().getByLabelText('Awarded by'), 'City hall');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'change_target_qualification')).toHaveLength(1));
    expect(requestsOf(host, 'change_target_qualification')[0]).toMatchObject({
        id: 'new',
        rev: 1,
        details: { awarding_body: 'City hall' },
    });
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(await rows()).toEqual(['Trade licence']);
    await vi.waitFor(async () => expect(await change('Trade licence')).toHaveFocus());
});

test('what ships is changed by a copy of the desk’s own with the same key, and opening it alone makes no copy', async () => {
    const { host, user } = open([SHIPPED]);
    await user.click(await change('Journeyman’s certificate, tailor'));
    expect(screen.getByText(/your desk keeps a copy of its own/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Remove' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(requestsOf(host, 'add_target_qualification')).toEqual([]);
    await user.click(await change('Journeyman’s certificate, tailor'));
    await user.click(form().getByRole('checkbox', { name: /found these facts in the source myself/ }));
    await vi.waitFor(() => expect(requestsOf(host, 'add_target_qualification')).toHaveLength(1));
    expect(requestsOf(host, 'add_target_qualification')).toEqual([{ details: { ...TAILOR, verified: true } }]);
    await vi.waitFor(() => expect(screen.queryByText(/your desk keeps a copy/)).not.toBeInTheDocument());
    await user.type(form().getByLabelText('en'), ' Ask first.');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'change_target_qualification')).toHaveLength(1));
    expect(requestsOf(host, 'change_target_qualification')[0]).toMatchObject({
        id: 'new',
        rev: 1,
        details: { key: 'de_tailor', validation: { en: 'The chamber admits you with proof of work. Ask first.' } },
    });
    expect(requestsOf(host, 'add_target_qualification')).toHaveLength(1);
});

test('an occupation is chosen by typing, once only, and taken away again', async () => {
    const { host, user } = open([{ ...OWN, details: { ...BAKER, occupations: [] } }]);
    await user.click(await change('Bäckerprüfung'));
    for (const press of [1, 2]) {
        await user.type(form().getByRole('combobox', { name: 'Add an occupation' }), 'tail');
        await user.click(await screen.findByRole('option', { name: 'tailor' }));
        expect(form().getAllByRole('button', { name: /^Remove the occupation/ }), String(press)).toHaveLength(1);
    }
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_target_qualification').at(-1)).toMatchObject({
            details: { occupations: [URI] },
        }),
    );
    await user.click(form().getByRole('button', { name: /^Remove the occupation: .*tailor/ }));
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_target_qualification').at(-1)).toMatchObject({ details: { occupations: [] } }),
    );
});

test('an entry is removed at once and can be taken back', async () => {
    const { host, user } = open();
    await user.click(await change('Bäckerprüfung'));
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_target_qualification')).toEqual([{ id: 'baker', rev: 3 }]));
    await vi.waitFor(async () => expect(await rows()).toEqual(['Journeyman’s certificate, tailor']));
    expect(statusLine().words()).toMatch(/Readings that name it keep their words/);
    expect(screen.getByRole('button', { name: 'Add a qualification to aim for' })).toHaveFocus();
    statusLine().action?.act();
    await vi.waitFor(async () => expect(await rows()).toContain('Bäckerprüfung'));
});

test('what the core refuses stands at its field, and what was typed stays', async () => {
    const { user } = open([OWN], {
        change_target_qualification: () => {
            const problems = [{ field: 'checked_on', problem: 'date_in_future' }];
            throw new CallFailed('invalid', { problems });
        },
    });
    await user.click(await change('Bäckerprüfung'));
    const year = form().getByLabelText('Year');
    await user.clear(year);
    await user.type(year, '2031');
    await user.tab();
    await vi.waitFor(() =>
        expect(form().getByRole('group', { name: 'Checked on' })).toHaveAccessibleDescription(/in the future/),
    );
    expect(year).toHaveValue('2031');
    expect(await saveAllDrafts()).toBe(false);
});

test('a removal that is refused is told, and the entry stays', async () => {
    const { user } = open([OWN], {
        remove_target_qualification: () => {
            throw new CallFailed('changed_meanwhile', { noun: 'target_qualification' });
        },
    });
    await user.click(await change('Bäckerprüfung'));
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await vi.waitFor(() =>
        expect(withoutIsolation(statusLine().words())).toMatch(
            /^The qualification to aim for was changed in the meantime/,
        ),
    );
    expect(form().getByLabelText('Title')).toHaveValue('Bäckerprüfung');
});

test('a catalogue that cannot be read is told in words', async () => {
    open([], {
        target_qualifications: () => {
            throw new CallFailed('internal', {});
        },
    });
    expect(await screen.findByText(/Something went wrong inside the program/)).toBeVisible();
});

test('an entry needs a title, a country, a level and a source, and blanks are none of them', () => {
    expect(missingOfTarget({ ...emptyTarget(), title: ' ', source: '\t' })).toEqual([
        'Title',
        'Country',
        'EQF level of the award',
        'Where do these facts come from?',
    ]);
    expect(missingOfTarget(TAILOR)).toEqual([]);
});

test.each([
    ['2024-11-23', []],
    ['2024-11-22', [/more than 24 months old/]],
    [null, [/Nobody has written down when/]],
])('facts of %s are as old as they are', (checked_on, expected) => {
    const words = cautionsOf({ ...TAILOR, verified: true, checked_on }, TODAY);
    expect(words).toHaveLength(expected.length);
    expected.forEach((pattern, place) => expect(words[place]).toMatch(pattern));
});

test('axe finds nothing in Arabic, to read and to write', async () => {
    speak('ar');
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'إضافة مؤهل يمكن السعي إليه' }));
    expect(await violations()).toEqual([]);
});
