// What is there and what can be asked next. "Not asked" is never a lack.

import { screen, waitFor, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA } from '../../../tests/amina/file';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { GapReport } from '../../generated/GapReport';
import { CallFailed } from '../../platform';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import { groupsOf, occupationToBeginWith } from './gaps';
import { BAKER, openGap, openRoom, REPORT, skill, TAILOR, tailor } from './testing';

const words = (element: Element | null | undefined) => withoutIsolation(element?.textContent);
const occupation = async () => screen.findByRole('region', { name: 'For an occupation' });
const business = async () => screen.findByRole('region', { name: 'For starting a business' });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The groups of a part, as they are headed. */
const headings = (part: HTMLElement) => [...part.querySelectorAll('summary')].map(words);

/** The things of a group, in their order. */
function linesOf(part: HTMLElement, group: string): string[] {
    const details = [...part.querySelectorAll('details')].find((one) => words(one.querySelector('h4')) === group);
    return [...(details?.querySelectorAll('.name bdi') ?? [])].map(words);
}

const lineOf = (name: string) => screen.getByText(name).closest('li') as HTMLElement;

test('the groups say in words how many stand in each, and what was not asked is one of its own', async () => {
    openRoom();
    expect(headings(await occupation())).toEqual([
        'Strong 1 of 6',
        'Weak 2 of 6',
        'Missing 1 of 6',
        'Not asked yet 2 of 6',
    ]);
    expect(headings(await business())).toEqual(['Weak 1 of 5', 'Not asked yet 4 of 5']);
    expect(screen.getByText(/no test and no judgement/)).toBeVisible();
    expect(await violations()).toEqual([]);
});

test('where nothing was asked, nothing is missing', async () => {
    const unasked: GapReport = { occupation: [skill('iron', 'not_asked'), skill('cut', 'not_asked')], business: [] };
    expect(groupsOf(unasked.occupation).map(({ standing }) => standing)).toEqual(['not_asked']);
    openRoom(tailor(), { gaps: unasked });
    const part = await occupation();
    expect(headings(part)).toEqual(['Not asked yet 2 of 2']);
    expect(part).not.toHaveTextContent(/Missing|Weak/);
    // Nothing else is there, so it is not folded away.
    expect(within(part).getByText('iron')).toBeVisible();
});

test('what was not asked is folded away beside other groups, and opens with one press', async () => {
    openRoom();
    const part = await occupation();
    expect(within(part).getByText('cut')).toBeVisible();
    expect(within(part).getByText('iron')).not.toBeVisible();
});

test('the essential ones stand first and are marked by a word, but not for a start, where all count alike', async () => {
    openRoom();
    const part = await occupation();
    expect(linesOf(part, 'Weak')).toEqual(['mend', 'knit']);
    expect(within(lineOf('mend')).getByText('Essential')).toBeVisible();
    expect(within(lineOf('knit')).queryByText('Essential')).not.toBeInTheDocument();
    expect(within(await business()).queryByText('Essential')).not.toBeInTheDocument();
});

test('a line says the standing in a word beside its picture, and which competences say so', async () => {
    openRoom();
    await occupation();
    const line = within(lineOf('sew'));
    expect(line.getByText('Strong: it is there')).toBeVisible();
    expect(lineOf('sew').querySelector('.lucide-circle-check')).toBeInTheDocument();
    expect(line.getByText('Sewing wedding dresses')).toBeVisible();
    expect(line.getByText('البيع في السوق')).toHaveAttribute('dir', 'rtl');
    expect(within(lineOf('cut')).queryByText('This says so:')).not.toBeInTheDocument();
});

test('competences of EntreComp have their names, and what a start needs has words', async () => {
    openRoom();
    const part = await business();
    expect(linesOf(part, 'Weak')).toEqual(['Vision']);
    expect(linesOf(part, 'Not asked yet')).toEqual([
        'keep records',
        'Rules of this country: trade, taxes, insurance',
        'People who help: customers, suppliers, advisers',
        'Money to begin with, and a plan for it',
    ]);
    expect(words(lineOf('Vision'))).toContain('Entrepreneurship (EntreComp)');
});

test('the names follow the language of the screen, and so does the question', async () => {
    speak('ar');
    const { host } = openRoom();
    expect(await screen.findByText('Vision بالعربية')).toBeVisible();
    expect(requestsOf(host, 'gaps')).toEqual([{ candidate_id: 'amina', occupation: TAILOR.uri, language: 'ar' }]);
    expect(await violations()).toEqual([]);
});

test('the occupation to begin with is that of the latest experience that names one', () => {
    const lived = (id: string, started: string | null, label: string | null) => ({
        ...(AMINA.experiences[0] as CandidateFile['experiences'][number]),
        id,
        started,
        ended: null,
        occupation: label === null ? null : { ...TAILOR, label },
    });
    const begin = (...experiences: CandidateFile['experiences']) =>
        occupationToBeginWith({ ...AMINA, experiences })?.label;
    expect(begin(lived('a', '2001', 'cook'), lived('b', '2010', 'tailor'), lived('c', '2015', null))).toBe('tailor');
    expect(begin(lived('a', '2001', 'cook'), lived('b', null, 'tailor'))).toBe('cook');
    expect(begin(lived('a', null, 'cook'), lived('b', null, null))).toBe('cook');
    expect(begin(lived('a', '2001', null))).toBeUndefined();
});

test('without an occupation the start is looked at all the same, and one can be chosen', async () => {
    const concepts = { concepts: [BAKER] };
    const { host, user } = openRoom(AMINA, { gaps: { ...REPORT, occupation: [] }, find_concepts: concepts });
    expect(headings(await business())).toHaveLength(2);
    expect(requestsOf(host, 'gaps')).toEqual([{ candidate_id: 'amina', occupation: null, language: 'en' }]);
    await user.type(screen.getByRole('combobox', { name: 'Occupation to look at' }), 'bak');
    await user.click(await screen.findByRole('option', { name: 'baker' }));
    await waitFor(() => expect(requestsOf(host, 'gaps').at(-1)).toMatchObject({ occupation: 'esco/baker' }));
    expect(button('Choose another one')).toHaveFocus();
    expect(await screen.findByText(/^Nothing is listed for this occupation/)).toBeVisible();
    expect(screen.queryByText('(from the latest experience)')).not.toBeInTheDocument();
});

test('another occupation can be chosen instead of the proposed one', async () => {
    const { host, user } = openRoom(tailor(), { find_concepts: { concepts: [BAKER] } });
    expect(await screen.findByText('(from the latest experience)')).toBeVisible();
    await user.click(button('Choose another one'));
    expect(screen.getByRole('combobox')).toHaveFocus();
    await user.type(screen.getByRole('combobox'), 'bak');
    await user.click(await screen.findByRole('option', { name: 'baker' }));
    await waitFor(() => expect(requestsOf(host, 'gaps').at(-1)).toMatchObject({ occupation: 'esco/baker' }));
});

test('a gap is handed on with one press, then waits for offers, and is taken back with another', async () => {
    let handedOn: string | null = null;
    const gaps = () => ({ occupation: [skill('cut', 'missing', { handed_on: handedOn })], business: [] });
    const { host, read, user } = openRoom(tailor(), { gaps });
    await user.click(await screen.findByRole('button', { name: /^Look for help with this: .*cut/ }));
    const subject = { about: 'skill', uri: 'esco/cut', label: 'cut' } as const;
    expect(requestsOf(host, 'hand_gap_on')).toEqual([{ details: { candidate_id: 'amina', subject } }]);
    expect(statusLine().action?.words()).toBe('Undo');
    handedOn = 'open';
    await read(tailor({ open_gaps: [openGap('open', subject, 4)] }));
    const back = await screen.findByRole('button', { name: /^Take back: .*cut/ });
    expect(screen.getByText('Waits for offers')).toBeVisible();
    await waitFor(() => expect(back).toHaveFocus());
    expect(await violations()).toEqual([]);
    await user.click(back);
    expect(requestsOf(host, 'take_gap_back')).toEqual([{ id: 'open', rev: 4 }]);
    expect(statusLine().action?.words()).toBe('Undo');
    handedOn = null;
    await read(tailor());
    await waitFor(() => expect(button(/^Look for help with this: .*cut/)).toHaveFocus());
});

test('what is refused is said, and can be tried again', async () => {
    const hand_gap_on = () => {
        throw new CallFailed('internal', {});
    };
    const { user } = openRoom(tailor(), { hand_gap_on });
    await user.click(await screen.findByRole('button', { name: /^Look for help with this: .*cut/ }));
    await vi.waitFor(() => expect(statusLine().words()).not.toBe(''));
    expect(statusLine().action).toBeUndefined();
    expect(button(/^Look for help with this: .*cut/)).toHaveAttribute('aria-disabled', 'false');
});

test('a late answer for an occupation that is no longer looked at is forgotten', async () => {
    const waiting: ((report: GapReport) => void)[] = [];
    const gaps = () => new Promise<GapReport>((resolve) => waiting.push(resolve));
    const { read } = openRoom(tailor(), { gaps });
    await read(tailor());
    await waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.({ occupation: [skill('later', 'weak')], business: [] });
    waiting[0]?.({ occupation: [skill('earlier', 'weak')], business: [] });
    expect(await screen.findByText('later')).toBeVisible();
    expect(screen.queryByText('earlier')).not.toBeInTheDocument();
});

test('gaps that cannot be read are told in words', async () => {
    const gaps = () => {
        throw new CallFailed('internal', {});
    };
    openRoom(tailor(), { gaps });
    expect(await screen.findByRole('heading', { name: /not/i })).toBeVisible();
});
