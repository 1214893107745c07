// The entries behind the answer on founding: read by country, corrected with a source and a name, put back as they ship.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { NAMES, requestsOf, withoutIsolation } from '../../../tests/screen';
import type { FoundingRuleDetails } from '../../generated/FoundingRuleDetails';
import type { FoundingRuleLine } from '../../generated/FoundingRuleLine';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say, statusLine } from '../../shared/status.svelte';
import { learnNames, speak } from '../../text';
import FoundingRules from './FoundingRules.svelte';
import { codeOf } from './founding';
import { HAIRDRESSER, REFUGEE, SWEDISH } from './testing';

const SHIPPED = [REFUGEE, HAIRDRESSER, SWEDISH];
const nouns = ['founding_rule' as const];

/** A desk that keeps what it is told, in the place of what ships about the same thing. */
function open(props: { country?: string; wanted?: string } = {}, answers: Answers = {}) {
    let lines: FoundingRuleLine[] = SHIPPED;
    const own = (rev: number, details: FoundingRuleDetails): FoundingRuleLine => ({
        ...details,
        kept: { id: 'own', rev },
        own_name: '',
        missing: details.missing ? { [details.language]: details.missing } : {},
        papers: details.papers.map((paper) => ({ [details.language]: paper })),
        is_old: false,
    });
    const host = memoryHost({
        founding_rules: () => lines,
        change_founding_rule: ({ rev, details }) => {
            const line = own(rev + 1, details);
            lines = lines.map((other) => (codeOf(other) === codeOf(line) ? line : other));
            return { value: rev + 1, nouns };
        },
        remove_founding_rule: () => {
            lines = SHIPPED;
            return { value: null, nouns };
        },
        undo: { value: 'remove_founding_rule', nouns },
        ...answers,
    });
    replaceHost(host);
    learnNames({ ...NAMES, countries: [...NAMES.countries, { code: 'SE', name: 'Sweden', former_names: [] }] });
    speak('en');
    say(() => '');
    const settings = { today: '2026-11-23', counsellor: 'Katrin Vogt', country: 'DE', ...props };
    return { host, user: userEvent.setup(), ...render(FoundingRules, settings) };
}

const names = async () => {
    const headings = await screen.findAllByRole('heading', { level: 4 });
    return headings.map((heading) => heading.textContent);
};
const change = (name: string) =>
    screen.findByRole('button', { name: (words) => words.includes(`Change`) && words.includes(name) });
const form = () => within(screen.getByRole('form', { name: 'Entry about founding' }));

test('the entries of the desk’s country come first, with what they say, whose they are and what to be careful about', async () => {
    const { container, user } = open();
    expect(await names()).toEqual(['recognised refugee', 'Hairdresser and barber']);
    const words = withoutIsolation(container.textContent);
    expect(words).toContain('Aufenthaltserlaubnis für anerkannte Flüchtlinge');
    expect(words).toContain('a qualified person is needed');
    expect(words).toContain('HwO § 1, Anlage A');
    expect(screen.getAllByText('Ships with EXpress')).toHaveLength(2);
    expect(screen.getAllByText(/Nobody has checked this entry yet/)).toHaveLength(2);
    await user.selectOptions(screen.getByLabelText('Country'), 'Sweden');
    expect(await names()).toEqual(['recognised refugee']);
    expect(screen.getByText('Uppehållstillstånd som flykting')).toBeVisible();
    expect(await violations()).toEqual([]);
});

test('a desk in a country without entries is told so', async () => {
    open({ country: 'SY' });
    expect(await screen.findByText(/There are no entries for the country of this desk yet/)).toBeVisible();
});

test('an entry that is opened and closed stays as it ships', async () => {
    const { host, user } = open();
    await user.click(await change('Hairdresser'));
    expect(form().getByLabelText('What it says')).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(requestsOf(host, 'change_founding_rule')).toEqual([]);
    expect(await change('Hairdresser')).toHaveFocus();
});

test('a correction waits for its source, then takes the place of what ships', async () => {
    const { host, user } = open();
    await user.click(await change('Hairdresser'));
    expect(screen.getByText(/This entry ships with EXpress/)).toBeVisible();
    await user.selectOptions(form().getByLabelText('What it says'), 'a licence is needed');
    await user.tab();
    expect(requestsOf(host, 'change_founding_rule')).toEqual([]);
    expect(screen.getByText(/Not recorded yet/)).toHaveTextContent(/Where did you look it up/);
    await user.type(form().getByLabelText('Where did you look it up?'), 'Chamber, Ms Berg');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'change_founding_rule')).toHaveLength(1));
    expect(requestsOf(host, 'change_founding_rule')[0]).toEqual({
        rev: 0,
        details: {
            country: 'DE',
            answer: { about: 'trade', trade: 'hairdresser', answer: 'licence' },
            language: 'en',
            missing: 'A master’s certificate in this craft.',
            office: 'Handwerkskammer',
            papers: ['Certificates of your training'],
            law: 'HwO § 1, Anlage A',
            source: 'Chamber, Ms Berg',
            checked_on: null,
            checked_by: 'Katrin Vogt',
            verified: false,
        },
    });
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByText('Entry of this desk')).toBeVisible();
});

test('whoever calls it verified stands for it with a name and a day, and can change both', async () => {
    const { host, user } = open();
    await user.click(await change('refugee'));
    await user.type(form().getByLabelText('Where did you look it up?'), 'Leaflet 2026');
    await user.click(form().getByLabelText(/It was found in the source/));
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_founding_rule').at(-1)).toMatchObject({
            details: { verified: true, checked_on: '2026-11-23', checked_by: 'Katrin Vogt' },
        }),
    );
    await user.clear(form().getByLabelText('Looked up by'));
    await user.type(form().getByLabelText('Looked up by'), 'Jonas');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(requestsOf(host, 'change_founding_rule').at(-1)).toMatchObject({ details: { checked_by: 'Jonas' } });
    expect(await violations()).toEqual([]);
});

test('papers are written one in each line, and empty lines are none', async () => {
    const { host, user } = open();
    await user.click(await change('refugee'));
    await user.type(form().getByLabelText('Papers to bring'), 'Pass{enter}{enter}Plan{enter}');
    await user.type(form().getByLabelText('Where did you look it up?'), 'Leaflet');
    await user.tab();
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_founding_rule').at(-1)).toMatchObject({
            details: { papers: ['Pass', 'Plan'] },
        }),
    );
});

test('a paper that is refused says so at the papers', async () => {
    const problems = [{ field: 'papers.1', problem: 'too_long', at_most: 200 }];
    const refuse = () => {
        throw new CallFailed('invalid', { problems });
    };
    const { user } = open({}, { change_founding_rule: refuse });
    await user.click(await change('refugee'));
    await user.type(form().getByLabelText('Papers to bring'), 'Pass{enter}Plan');
    await user.type(form().getByLabelText('Where did you look it up?'), 'Leaflet');
    await user.tab();
    await vi.waitFor(() => expect(form().getByLabelText('Papers to bring')).toBeInvalid());
    expect(form().getByLabelText('Papers to bring')).toHaveAccessibleDescription(/Shorten it to .*200/);
});

test('the desk goes back to the shipped entry at once, with a way back', async () => {
    const { host, user } = open();
    await user.click(await change('Hairdresser'));
    await user.type(form().getByLabelText('Where did you look it up?'), 'Chamber');
    await user.tab();
    await user.click(await screen.findByRole('button', { name: 'Back to the shipped entry' }));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_founding_rule')).toEqual([{ id: 'own', rev: 1 }]));
    await vi.waitFor(() => expect(screen.queryByText('Entry of this desk')).not.toBeInTheDocument());
    expect(statusLine().words()).toBe('The shipped entry holds again.');
    expect(statusLine().action?.words()).toBe('Undo');
});

test('what is refused stands at its field', async () => {
    const refuse: Answers['change_founding_rule'] = () => {
        throw new CallFailed('invalid', {
            problems: [{ field: 'checked_by', problem: 'needed_with', other: 'verified' }],
        });
    };
    const { user } = open({}, { change_founding_rule: refuse });
    await user.click(await change('refugee'));
    await user.type(form().getByLabelText('Where did you look it up?'), 'Leaflet');
    await user.tab();
    await vi.waitFor(() => expect(form().getByLabelText('Looked up by')).toBeInvalid());
});

test('whoever comes from a file finds the form of that entry open, in whatever country', async () => {
    open({ wanted: codeOf(SWEDISH) });
    await vi.waitFor(() => expect(form().getByLabelText('What it says')).toHaveFocus());
    expect(screen.getByLabelText('Country')).toHaveValue('SE');
});
