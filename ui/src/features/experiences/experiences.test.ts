import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA } from '../../../tests/amina/file';
import { requestsOf } from '../../../tests/screen';
import type { CandidateFile } from '../../generated/CandidateFile';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import ExperienceList from './ExperienceList.svelte';
import { periodWords } from './period';

const nouns = ['experience' as const];
const KEEPS: Answers = {
    add_experience: { value: 'new', nouns },
    change_experience: ({ rev }) => ({ value: rev + 1, nouns }),
    remove_experience: { value: null, nouns },
};

function open(file: CandidateFile = AMINA, answers: Answers = {}) {
    const host = memoryHost({ ...KEEPS, ...answers });
    replaceHost(host);
    return { host, user: userEvent.setup(), ...render(ExperienceList, { file, today: '2026-11-20' }) };
}

const readable = (text: string | null | undefined) =>
    (text ?? '')
        .replace(/[\u2068\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
const field = (name: string) => screen.getByLabelText(name);
const dateOf = (name: string) => within(screen.getByRole('group', { name }));

test('an experience is read with its time, kind, place and own words in their own direction', () => {
    const { container } = open();
    const words = readable(container.textContent);
    expect(words).toContain('2010 – Jun 2014');
    expect(words).toContain('Sewing workshop');
    expect(words).toMatch(/Own business · حلب, Syria/);
    expect(within(screen.getByRole('heading', { name: /ورشة خياطة/ })).getByText('ورشة خياطة')).toHaveAttribute(
        'dir',
        'rtl',
    );
    expect(screen.getByText('كنا ثلاث نساء.')).toHaveAttribute('lang', 'ar');
});

test('a file without experiences says what belongs here', async () => {
    open({ ...AMINA, experiences: [] });
    expect(screen.getByText(/School, jobs, an own business, work in the family/)).toBeVisible();
    expect(await violations()).toEqual([]);
});

test('what it was and what kind are enough; nothing else has to be known', async () => {
    const { host, user } = open();
    await user.click(screen.getByRole('button', { name: 'Add an experience' }));
    expect(field('Kind')).toHaveFocus();
    await user.selectOptions(field('Kind'), 'Care for others');
    expect(requestsOf(host, 'add_experience')).toEqual([]);
    await user.type(field('What was it?'), 'رعاية أمي');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'add_experience')).toHaveLength(1));
    expect(requestsOf(host, 'add_experience')[0]).toEqual({
        details: {
            candidate_id: 'amina',
            kind: 'care',
            title: 'رعاية أمي',
            language: 'ar',
            translations: {},
            organisation: '',
            place: '',
            country: '',
            started: null,
            ended: null,
            ongoing: false,
            description: '',
            occupation: null,
            tasks: {},
            former_business: null,
        },
    });
    expect(await violations()).toEqual([]);
});

test('a year alone is a date, and what goes on today has no end', async () => {
    const { host, user } = open();
    await user.click(screen.getByRole('button', { name: /^Change/ }));
    await user.clear(dateOf('Began').getByLabelText('Year'));
    await user.type(dateOf('Began').getByLabelText('Year'), '2011');
    await user.click(screen.getByRole('checkbox', { name: 'It goes on today' }));
    expect(screen.queryByRole('group', { name: 'Ended' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(requestsOf(host, 'change_experience').at(-1)).toMatchObject({
        details: { started: '2011', ended: null, ongoing: true },
    });
});

test('an end before the start is told at its field, and everything else is saved', async () => {
    const change_experience: Answers['change_experience'] = ({ details, rev }) => {
        if (details.ended === '2001') {
            throw new CallFailed('invalid', { problems: [{ field: 'ended', problem: 'end_before_start' }] });
        }
        return { value: rev + 1, nouns };
    };
    const { host, user } = open(AMINA, { change_experience });
    await user.click(screen.getByRole('button', { name: /^Change/ }));
    const ended = dateOf('Ended');
    await user.clear(ended.getByLabelText('Month'));
    await user.clear(ended.getByLabelText('Year'));
    await user.type(ended.getByLabelText('Year'), '2001');
    await user.type(field('Place'), ' 2');
    await user.tab();
    await vi.waitFor(() => expect(statusLine().isTrouble).toBe(true));
    expect(dateOf('Ended').getByLabelText('Year')).toHaveValue('2001');
    expect(screen.getByRole('group', { name: 'Ended' })).toHaveAccessibleDescription(/before/);
    expect(requestsOf(host, 'change_experience')).toContainEqual(
        expect.objectContaining({ details: expect.objectContaining({ place: 'حلب 2' }) }),
    );
});

test('an experience is removed at once and can be taken back', async () => {
    const { host, user } = open();
    await user.click(screen.getByRole('button', { name: /^Change/ }));
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    await vi.waitFor(() => expect(requestsOf(host, 'remove_experience')).toEqual([{ id: 'workshop', rev: 1 }]));
    expect(statusLine().action?.words()).toBe('Undo');
});

test('a period is as precise as what is known', () => {
    const words = (started: string | null, ended: string | null, ongoing = false) =>
        readable(periodWords({ started, ended, ongoing }));
    expect(words('2010', '2014-06')).toBe('2010 – Jun 2014');
    expect(words('2010', '2010')).toBe('2010');
    expect(words('2010', null, true)).toBe('since 2010');
    expect(words('2010', null)).toBe('2010');
    expect(words(null, '2014')).toBe('until 2014');
    expect(words(null, null)).toBe('Time not known');
});

test('axe finds nothing in the open form in Arabic', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: /^Change/ }));
    speak('ar');
    await screen.findByRole('button', { name: 'تم' });
    expect(await violations()).toEqual([]);
});
