import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA } from '../../../tests/amina/file';
import { NAMES, requestsOf } from '../../../tests/screen';
import type { CandidateFile } from '../../generated/CandidateFile';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say, statusLine } from '../../shared/status.svelte';
import { learnNames, speak } from '../../text';
import BusinessSection from './BusinessSection.svelte';

const nouns = ['business_idea' as const];
const KEEPS: Answers = {
    add_business_idea: { value: 'new', nouns },
    change_business_idea: ({ rev }) => ({ value: rev + 1, nouns }),
    remove_business_idea: { value: null, nouns },
    undo: { value: 'remove_business_idea', nouns },
};
const WITHOUT: CandidateFile = { ...AMINA, business_idea: null };

function open(file: CandidateFile = AMINA, answers: Answers = {}) {
    const host = memoryHost({ ...KEEPS, ...answers });
    replaceHost(host);
    say(() => '');
    return { host, user: userEvent.setup(), ...render(BusinessSection, { file }) };
}

const readable = (text: string | null | undefined) =>
    (text ?? '')
        .replace(/[\u2068\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
const field = (name: string) => screen.getByLabelText(name);
const button = (name: string) => screen.getByRole('button', { name });

test('the idea is read in its own words and direction, with what is missing to start', async () => {
    const { container } = open();
    expect(screen.getByText('مشغل خياطة في الحي')).toHaveAttribute('dir', 'rtl');
    const words = readable(container.textContent);
    expect(words).toMatch(/Money needed to start 12,000 €/);
    expect(words).toContain('9,000 € is missing.');
    expect(await violations()).toEqual([]);
});

test('a file without an idea says what belongs here and offers to write it down', async () => {
    const { user } = open(WITHOUT);
    expect(screen.getByText(/One sentence in their own words is enough/)).toBeVisible();
    await user.click(button('Write down the idea'));
    expect(field('What do you want to make or do?')).toHaveFocus();
    expect(await violations()).toEqual([]);
});

test('one sentence is enough, in the language of the person; what nobody asked stays not known', async () => {
    const { host, user } = open(WITHOUT);
    await user.click(button('Write down the idea'));
    await user.type(field('Own money'), '500');
    await user.tab();
    expect(requestsOf(host, 'add_business_idea')).toEqual([]);
    expect(screen.getByText(/Not recorded yet/)).toHaveTextContent(/What do you want to make or do/);
    await user.type(field('What do you want to make or do?'), 'مشغل خياطة');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'add_business_idea')).toHaveLength(1));
    expect(requestsOf(host, 'add_business_idea')[0]).toEqual({
        details: {
            candidate_id: 'amina',
            what: 'مشغل خياطة',
            language: 'ar',
            translations: {},
            for_whom: '',
            place: '',
            sector: null,
            trade: '',
            stage: null,
            amount_needed: null,
            own_share: 500,
            plan_at_hand: 'not_known',
            registered: 'not_known',
            finance: { money_for: { text: '', language: 'ar', translations: {} }, term_months: null, papers: {} },
        },
    });
});

test('each field is saved when it is left or chosen', async () => {
    const { host, user } = open();
    await user.click(button('Change'));
    await user.type(field('Where'), ' Nord');
    await user.tab();
    await user.selectOptions(field('Stage'), 'Ready to start');
    await user.click(within(screen.getByRole('group', { name: 'Written plan at hand' })).getByLabelText('Yes'));
    await user.click(button('Done'));
    expect(requestsOf(host, 'change_business_idea')).toHaveLength(3);
    expect(requestsOf(host, 'change_business_idea').at(-1)).toMatchObject({
        id: 'idea',
        rev: 3,
        details: { place: 'Lindenhafen Nord', stage: 'ready_to_start', plan_at_hand: 'yes' },
    });
    expect(button('Change')).toHaveFocus();
});

const trade = () => screen.getByRole('combobox', { name: 'Trade' });

test('the trade is typed, or taken from what the person did before, those of an own business first', async () => {
    learnNames(NAMES);
    const first = AMINA.experiences[0] ?? expect.fail('Amina lived something');
    const rest = AMINA.experiences.slice(1);
    const lived = (occupation: string) => ({ uri: `esco/${occupation}`, label: occupation, release: 'v1.2.0' });
    const job = { ...first, id: 'job', former_business: null, occupation: lived('hairdresser') };
    const business = {
        sector: null,
        legal_form: null,
        staff: null,
        customers: '',
        suppliers: '',
        turnover: null,
        done_alone: '',
        end_reason: null,
    };
    const own = { ...first, former_business: business, occupation: lived('tailor') };
    const { host, user } = open({ ...AMINA, experiences: [job, own, ...rest] });
    await user.click(button('Change'));
    const proposed = screen.getAllByRole('button', { name: /Tailoring|Hairdresser/ });
    expect(proposed.map((one) => one.textContent.trim())).toEqual([
        'Tailoring and alterations',
        'Hairdresser and barber',
    ]);
    await user.click(button('Tailoring and alterations'));
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_business_idea').at(-1)).toMatchObject({ details: { trade: 'tailor' } }),
    );
    expect(trade()).toHaveValue('Tailoring and alterations');
    expect(screen.queryByText(/Fits what this person did/)).not.toBeInTheDocument();
    await user.clear(trade());
    await user.type(trade(), 'hairdresser and barber');
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_business_idea').at(-1)).toMatchObject({ details: { trade: 'hairdresser' } }),
    );
});

test('where nothing that the person did is in the list, no trade is proposed', async () => {
    learnNames(NAMES);
    const { user } = open({ ...AMINA, experiences: AMINA.experiences.map((one) => ({ ...one, occupation: null })) });
    await user.click(button('Change'));
    expect(screen.queryByText(/Fits what this person did/)).not.toBeInTheDocument();
});

test('what is missing is said while the sums are typed, and nothing is said where one is not known', async () => {
    const { user } = open();
    await user.click(button('Change'));
    await user.clear(field('Own money'));
    expect(screen.queryByText(/is missing|covers/)).not.toBeInTheDocument();
    await user.type(field('Own money'), '1500');
    expect(readable(screen.getByText(/is missing/).textContent)).toBe('10,500 € is missing.');
    await user.clear(field('Own money'));
    await user.type(field('Own money'), '12000');
    expect(screen.getByText('The own money covers what is needed.')).toBeVisible();
});

test('a sum that is refused says so at its field, and stays as it was typed', async () => {
    const change_business_idea: Answers['change_business_idea'] = ({ details, rev }) => {
        if (details.amount_needed === 999999999999) {
            const problem = { field: 'amount_needed', problem: 'out_of_range', at_least: 0, at_most: 10000000 };
            throw new CallFailed('invalid', { problems: [problem] });
        }
        return { value: rev + 1, nouns };
    };
    const { user } = open(AMINA, { change_business_idea });
    await user.click(button('Change'));
    await user.clear(field('Money needed to start'));
    await user.type(field('Money needed to start'), '999999999999');
    await user.tab();
    await vi.waitFor(() => expect(field('Money needed to start')).toBeInvalid());
    expect(field('Money needed to start')).toHaveAccessibleDescription(/does not fit here/);
    expect(field('Money needed to start')).toHaveValue('999999999999');
    expect(statusLine().isTrouble).toBe(true);
});

test('what a lender asks is saved in its fields, and a paper that nobody asked about is not missing', async () => {
    learnNames(NAMES);
    const { host, user, container } = open();
    await user.click(button('Change'));
    await user.type(field('What the money is for'), 'ماكينة خياطة');
    await user.type(field('Months to pay it back'), '24');
    await user.click(screen.getByText('Papers that lenders usually ask for'));
    const cv = within(screen.getByRole('group', { name: 'CV' }));
    expect(cv.getByRole('radio', { checked: true })).toHaveAccessibleName('Not known');
    await user.click(cv.getByRole('radio', { name: 'No' }));
    expect(await violations()).toEqual([]);
    await user.click(button('Done'));
    expect(requestsOf(host, 'change_business_idea').at(-1)).toMatchObject({
        details: { finance: { money_for: { text: 'ماكينة خياطة' }, term_months: 24, papers: { cv: 'no' } } },
    });
    const idea = AMINA.business_idea ?? expect.fail('Amina has an idea');
    cleanup();
    const read = open({
        ...AMINA,
        business_idea: { ...idea, finance: { ...idea.finance, papers: { cv: 'no' } } },
    }).container;
    expect(readable(read.textContent)).toContain('Papers missing CV');
    expect(readable(read.textContent)).not.toContain('Papers missing Bank');
    expect(container).not.toBe(read);
});

test('the idea is removed at once, also right after typing, and can be taken back', async () => {
    const { host, user, rerender } = open();
    await user.click(button('Change'));
    await user.type(field('Where'), ' Nord');
    await user.click(button('Remove'));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_business_idea')).toEqual([{ id: 'idea', rev: 2 }]));
    await rerender({ file: WITHOUT });
    expect(button('Write down the idea')).toHaveFocus();
    statusLine().action?.act();
    await vi.waitFor(() => expect(requestsOf(host, 'undo')).toHaveLength(1));
    await rerender({ file: AMINA });
    expect(screen.getByText('مشغل خياطة في الحي')).toBeVisible();
});

test('axe finds nothing in the open form in Arabic', async () => {
    const { user } = open();
    await user.click(button('Change'));
    speak('ar');
    await screen.findByRole('button', { name: 'تم' });
    expect(await violations()).toEqual([]);
});
