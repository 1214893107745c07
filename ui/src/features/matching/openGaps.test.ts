// What help is looked for stands on top of the matches.

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { CandidateView } from '../../generated/CandidateView';
import { replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { statusLine } from '../../shared/status.svelte';
import OpenGaps from './OpenGaps.svelte';

type OpenGap = CandidateView['file']['open_gaps'][number];

const word = (text: string) => ({ en: text, de: text, ar: text });
const gap = (id: string, subject: OpenGap['subject']): OpenGap => ({
    id,
    rev: 2,
    author: 'katrin',
    changed_at: '2026-11-20T09:00:00Z',
    candidate_id: 'amina',
    subject,
});

const GAPS = [
    gap('one', { about: 'skill', uri: 'esco/cut', label: 'cut cloth' }),
    gap('two', { about: 'entrecomp', id: 'vision' }),
    gap('three', { about: 'theme', theme: 'money' }),
];

const VISION = {
    id: 'vision',
    area: 'resources' as const,
    order: 1,
    name: word('Vision'),
    explanation: word(''),
    source: '',
    date: '2026-11-23',
    verified: true,
};

function show(open_gaps: OpenGap[], answers: Answers = {}) {
    const host = memoryHost({
        entrecomp: {
            framework: { note: word(''), areas: [], competences: [VISION], stages: [], levels: [] },
            statements: [],
        },
        take_gap_back: { value: null, nouns: ['open_gap'] },
        ...answers,
    });
    replaceHost(host);
    const shown = render(OpenGaps, { gaps: open_gaps });
    return { host, user: userEvent.setup(), read: (gaps: OpenGap[]) => shown.rerender({ gaps }) };
}

test('each gap that was handed on stands by its name', async () => {
    show(GAPS);
    expect(screen.getByRole('heading', { level: 3, name: 'Help is looked for' })).toBeVisible();
    expect(await screen.findByText('Vision')).toBeVisible();
    expect(screen.getAllByRole('listitem').map((one) => withoutIsolation(one.textContent))).toEqual([
        'cut cloth Take back',
        'Vision Take back',
        'Money to begin with, and a plan for it Take back',
    ]);
    expect(await violations()).toEqual([]);
});

test('a gap is taken back at once, with an undo, and the focus stays with the others', async () => {
    const { host, read, user } = show(GAPS);
    await user.click(screen.getByRole('button', { name: /^Take back: .*cut cloth/ }));
    expect(requestsOf(host, 'take_gap_back')).toEqual([{ id: 'one', rev: 2 }]);
    expect(statusLine().action?.words()).toBe('Undo');
    await vi.waitFor(() => expect(screen.getByRole('heading', { name: 'Help is looked for' })).toHaveFocus());
    await read(GAPS.slice(1));
    expect(screen.queryByText('cut cloth')).not.toBeInTheDocument();
});

test('where nothing was handed on, nothing is said about it and nothing is asked', () => {
    const { host } = show([]);
    expect(screen.queryByRole('heading', { name: 'Help is looked for' })).not.toBeInTheDocument();
    expect(host.calls).toEqual([]);
});
