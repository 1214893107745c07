// The directory as a list to read, and the page of an offer.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../tests/accessibility';
import { match } from '../../tests/characters';
import { requestsOf, withoutIsolation } from '../../tests/screen';
import { line as mentorLine } from '../features/mentors/testing';
import type { OfferLine } from '../generated/OfferLine';
import type { OfferPage } from '../generated/OfferPage';
import { CallFailed, call, replaceHost } from '../platform';
import { memoryHost, type Answers, type MemoryHost } from '../platform/memory';
import { speak } from '../text';
import DirectoryView from './DirectoryView.svelte';

type Offer = OfferLine['offer'];

function line(id: string, name: string, days: number | null, other: Partial<Offer> = {}): OfferLine {
    const made = match(id).line;
    const offer = { ...made.offer, name, names: {}, ...other };
    const provider = { ...made.provider, phone: '040 66969 101', email: 'desk@example.org', place: 'Hamburg' };
    return { offer, provider, days_since_confirmed: days };
}

const LINES = [
    line('course', 'Gründungskurs', 94, {
        step: 'entrepreneurship_training',
        kind: 'course',
        names: { en: 'Course for founders', ar: 'دورة تأسيس المشاريع' },
        languages: ['de', 'ar'],
        cost: 'kostenlos',
        place: 'Lindenhafen',
    }),
    line('loan', 'Startkredit', 203),
    line('grant', 'Zuschuss', null),
];

const PAGE: OfferPage = {
    line: line('course', 'Gründungskurs', 94, {
        ...LINES[0]?.offer,
        description: 'Sechs Abende.',
        hours: 'Mo 18:00',
        dates: [{ on: '2027-01-11', from: null, to: null }],
        amount_from: 500,
        amount_to: 10_000,
    }),
    leads_to: [],
    works_on: [
        { id: 'gap-said', arguments: { gap: { kind: 'named', value: { en: 'Vision', de: 'Vision' } } } },
        { id: 'gap-said', arguments: { gap: { kind: 'term', value: 'gap-theme-money' } } },
    ],
    requirements: [
        {
            phrase: {
                id: 'requirement-language',
                arguments: { language: { kind: 'language', value: 'de' }, level: { kind: 'text', value: 'A2' } },
            },
        },
        {
            group: {
                kind: 'none',
                requirements: [{ phrase: { id: 'requirement-registered', arguments: {} } }],
            },
        },
    ],
};

interface Place {
    offer?: string;
    onback?: () => void;
}

async function show(place: Place = {}, answers: Answers = {}): Promise<MemoryHost> {
    const host = memoryHost({ directory: LINES, offer: PAGE, ...answers });
    replaceHost(host);
    render(DirectoryView, place);
    await screen.findByRole('heading', { level: 1 });
    return host;
}

const names = () =>
    screen.queryAllByRole('heading', { level: 3 }).map((heading) => withoutIsolation(heading.textContent));
const row = (name: string) => {
    const found = screen.getByRole('button', { name }).closest('li');
    return withoutIsolation(found?.textContent);
};
const main = () => withoutIsolation(document.body.textContent);

test('the list stands by steps, and each line says who, where, in which languages, for how much and how old', async () => {
    await show();
    const steps = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(steps).toEqual(['Entrepreneurship training', 'Access to finance']);
    const course = row('Course for founders');
    for (const words of ['Handwerkskammer', 'Lindenhafen', 'German, Arabic', 'kostenlos']) {
        expect(course).toContain(words);
    }
    expect(course).toContain('Facts confirmed 94 days ago');
    expect(screen.getByRole('heading', { level: 1, name: 'Directory' })).toHaveFocus();
});

test('facts past half a year say that they are old, and those never confirmed say that', async () => {
    await show();
    expect(row('Startkredit')).toContain('Facts are old: confirmed 203 days ago');
    expect(row('Zuschuss')).toContain('Facts not confirmed yet');
    expect(row('Course for founders')).not.toContain('old');
    expect(screen.getByRole('button', { name: 'Startkredit' }).closest('li')?.querySelector('svg')).toBeInTheDocument();
});

test.each([
    ['the name in another language than the screen', 'GRUNDUNGSKURS'],
    ['the Arabic name, however its letters are written', 'تاسيس'],
    ['the place', 'lindenhaf'],
    ['words in any order', 'handwerk founders'],
])('the search finds by %s', async (_, typed) => {
    await show();
    await userEvent.setup().type(screen.getByLabelText('Find an offer'), typed);
    expect(names()).toEqual(['Course for founders']);
    expect(withoutIsolation(screen.getByRole('status').textContent)).toBe('1 offer');
});

test('what nothing fits is said', async () => {
    await show();
    await userEvent.setup().type(screen.getByLabelText('Find an offer'), 'zzz');
    expect(names()).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('No offer fits.');
});

test('one step alone, and only old facts, which makes a list to call', async () => {
    await show();
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText('Step'), 'Access to finance');
    expect(names()).toEqual(['Startkredit', 'Zuschuss']);
    expect(row('Startkredit')).not.toContain('040');
    await user.selectOptions(screen.getByLabelText('Step'), 'All six steps');
    await user.click(screen.getByLabelText(/not confirmed for half a year/));
    expect(names()).toEqual(['Startkredit', 'Zuschuss']);
    expect(row('Startkredit')).toContain('Telephone: 040 66969 101');
});

test('the page of an offer says everything, and who can take part in words', async () => {
    const host = await show();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Course for founders' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Course for founders' });
    expect(heading).toHaveFocus();
    expect(requestsOf(host, 'offer')).toEqual([{ id: 'course' }]);
    const words = main();
    for (const fact of [
        'Gründungskurs',
        'Sechs Abende.',
        'Mo 18:00',
        '11 Jan 2027',
        '500 € to 10,000 €',
        '040 66969 101',
        'desk@example.org',
        '20 Aug 2026',
        'by Katrin Vogt',
        'This is asked for:',
        'German at A2 or better',
        'Not together with:',
        'registration of the business',
        'Works on',
        'Vision, Money to begin with, and a plan for it',
    ]) {
        expect(words).toContain(fact);
    }
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test('an offer without conditions is for everybody, and says so', async () => {
    await show({ offer: 'course' }, { offer: { ...PAGE, requirements: [] } });
    expect(main()).toContain('Everybody.');
});

test('back to the list keeps the search, and the focus goes to the line that was left', async () => {
    await show();
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('Find an offer'), 'founders');
    await user.click(screen.getByRole('button', { name: 'Course for founders' }));
    await user.click(await screen.findByRole('button', { name: 'Back to the list' }));
    expect(screen.getByLabelText('Find an offer')).toHaveValue('founders');
    expect(names()).toEqual(['Course for founders']);
    expect(screen.getByRole('button', { name: 'Course for founders' })).toHaveFocus();
});

test('an offer that was opened from a file leads back to the file', async () => {
    const onback = vi.fn();
    await show({ offer: 'course', onback });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Back to the file' }));
    expect(onback).toHaveBeenCalledOnce();
});

test('whoever goes to the directory from the page of an offer sees the list', async () => {
    replaceHost(memoryHost({ directory: LINES, offer: PAGE }));
    const shown = render(DirectoryView, { offer: 'course', onback: vi.fn() });
    await screen.findByRole('heading', { level: 1, name: 'Course for founders' });
    await shown.rerender({ offer: undefined, onback: undefined });
    expect(await screen.findByRole('heading', { level: 1, name: 'Directory' })).toBeInTheDocument();
});

test('a change in the vault makes the list fresh', async () => {
    let lines = LINES;
    await show({}, { directory: () => lines, undo: { value: 'import_offers', nouns: ['offer'] } });
    lines = LINES.slice(0, 1);
    await call('undo', {});
    await vi.waitFor(() => expect(names()).toEqual(['Course for founders']));
});

test('an offer that is gone says what happened, and the way back is there', async () => {
    const gone = () => {
        throw new CallFailed('not_found', { noun: 'offer' });
    };
    replaceHost(memoryHost({ directory: LINES, offer: gone }));
    render(DirectoryView, { offer: 'gone' });
    expect(await screen.findByRole('alert')).toHaveTextContent(/\S/);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Back to the list' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Directory' })).toBeInTheDocument();
});

test('an empty directory says what belongs here and how it comes in', async () => {
    await show({}, { directory: [] });
    expect(main()).toContain('no offers yet');
    expect(screen.getByRole('button', { name: 'Add an offer' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Import a file' })).toBeInTheDocument();
    expect(screen.queryByLabelText('Find an offer')).not.toBeInTheDocument();
});

test('the list is printed', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    await show();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Print this list' }));
    expect(print).toHaveBeenCalledOnce();
});

test('in Arabic the name is the Arabic one', async () => {
    speak('ar');
    await show();
    expect(names()).toContain('دورة تأسيس المشاريع');
});

test('axe finds nothing in the list and on the page', async () => {
    await show();
    expect(await violations()).toEqual([]);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Course for founders' }));
    await screen.findByRole('heading', { level: 1, name: 'Course for founders' });
    expect(within(document.body).getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(2);
    expect(await violations()).toEqual([]);
});

test('the mentors are the second page, read when it is opened, and the offers stay where they were', async () => {
    const host = await show({}, { mentors: [mentorLine()] });
    const user = userEvent.setup();
    const pages = within(screen.getByRole('navigation', { name: 'Pages of the directory' }));
    expect(pages.getByRole('button', { name: 'Offers' })).toHaveAttribute('aria-current', 'page');
    expect(requestsOf(host, 'mentors')).toEqual([]);
    await user.click(pages.getByRole('button', { name: 'Mentors' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Mentors' })).toHaveFocus();
    expect(screen.getByRole('heading', { level: 2, name: 'Hatice Demir' })).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.click(pages.getByRole('button', { name: 'Offers' }));
    await user.click(await screen.findByRole('button', { name: 'Course for founders' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Course for founders' })).toBeVisible();
    expect(screen.queryByRole('navigation', { name: 'Pages of the directory' })).not.toBeInTheDocument();
});

test('a list of mentors that cannot be read says so, and the way to the offers stays', async () => {
    await show(
        {},
        {
            mentors: () => {
                throw new CallFailed('internal', {});
            },
        },
    );
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Mentors' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/Something went wrong inside the program/);
    await user.click(screen.getByRole('button', { name: 'Offers' }));
    expect(await screen.findByRole('button', { name: 'Course for founders' })).toBeVisible();
});
