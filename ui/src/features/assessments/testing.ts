// What the tests of this room lay out. Nothing that is shipped imports it.

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';

import { AMINA, row } from '../../../tests/amina/file';
import type { AssessmentDetails } from '../../generated/AssessmentDetails';
import type { AssessmentSheet } from '../../generated/AssessmentSheet';
import type { AssessmentStanding } from '../../generated/AssessmentStanding';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { ItemBank } from '../../generated/ItemBank';
import { replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say } from '../../shared/status.svelte';
import AssessmentSection from './AssessmentSection.svelte';
import type { Assessment } from './assessments';

const nouns = ['assessment' as const];

const en = (text: string) => ({ en: text });

const base = { points: 1, why: en('Because it is so.') };

/** One item of each kind. What is right is told nowhere else in it. */
export const EXAM = {
    id: 'sums',
    title: { en: 'Everyday sums', ar: 'حساب يومي' },
    about: en('Can do sums.'),
    minutes: 40,
    pass_percent: 60,
    items: [
        {
            ...base,
            id: 'one',
            kind: 'single_choice' as const,
            question: en('Which is the largest?'),
            options: ['Seven', 'Nine', 'Eight'].map((text) => ({ text: en(text), right: text === 'Nine' })),
        },
        {
            ...base,
            id: 'several',
            kind: 'multiple_choice' as const,
            question: en('Which are even?'),
            options: ['Two', 'Three', 'Four'].map((text) => ({ text: en(text), right: text !== 'Three' })),
        },
        { ...base, id: 'judge', kind: 'true_false' as const, question: en('An hour has 50 minutes.'), answer: false },
        {
            ...base,
            id: 'price',
            kind: 'number' as const,
            question: en('What do seven pairs cost?'),
            answer: '84',
            tolerance: '0',
            unit: en('euros'),
        },
        {
            ...base,
            id: 'order',
            kind: 'order' as const,
            question: en('What comes first?'),
            steps: ['Measure', 'Cut', 'Sew'].map(en),
        },
        {
            ...base,
            id: 'word',
            kind: 'short_text' as const,
            question: en('What is the edge called?'),
            accepted: { en: ['selvedge'] },
        },
    ],
};

const ORAL = {
    id: 'talk',
    title: en('Talking about fabric'),
    about: en('Can explain.'),
    minutes: 20,
    pass_at_least: 1,
    questions: ['Why do you wash first?', 'How do you press?'].map((question, place) => ({
        id: `question_${place + 1}`,
        question: en(question),
        probes: [en('And with silk?')],
        rubric: { not_shown: en('Names nothing.'), partly: en('Names a reason.'), shown: en('Names all reasons.') },
    })),
};

const TEST = {
    id: 'hem',
    title: en('Sewing a hem'),
    about: en('Can sew a hem.'),
    minutes: 45,
    task: en('Sew a hem.'),
    materials: [en('Fabric')],
    safety: [{ id: 'fingers', text: en('Fingers away from the needle') }],
    checklist: [
        { id: 'even', text: en('The hem is even'), essential: true },
        { id: 'pressed', text: en('The hem is pressed'), essential: false },
    ],
    pass_at_least: 1,
};

export const BANK: ItemBank = {
    format: 'express-item-bank/1',
    id: 'sewing',
    edition: 3,
    languages: ['en', 'ar'],
    title: en('Sewing bank'),
    about: en('For people who sew.'),
    authors: 'the desk',
    licence: 'free',
    reviewed: { en: 'editors', ar: 'none' },
    written_exams: [EXAM],
    oral_exams: [ORAL],
    practical_tests: [TEST],
};

const from = { bank: 'sewing', edition: 3, part: 'sums' };

export const SHEETS = {
    written: { kind: 'written_exam', from, exam: EXAM },
    oral: { kind: 'oral_exam', from, exam: ORAL },
    practical: { kind: 'practical_test', from, test: TEST },
    interview: { kind: 'interview' },
} satisfies Record<string, AssessmentSheet>;

export function assessment(changes: Partial<AssessmentDetails> = {}, id = 'exam', rev = 1): Assessment {
    return {
        ...row(id),
        rev,
        candidate_id: 'amina',
        sheet: SHEETS.written,
        language: 'en',
        assessor: 'Katrin Vogt',
        second_assessor: null,
        held_on: '2026-11-22',
        place: '',
        interpreter: '',
        minutes: 0,
        answers: {},
        results: [{ competence_id: 'sewing', outcome: 'not_known', reason: '', wording: '' }],
        file_ids: [],
        broken_off: false,
        corrects: null,
        note: '',
        signed_off: null,
        ...changes,
    };
}

export const SIGNED = { at: '2026-11-22T10:00:00Z', by: 'counsellor-1' };

export function standing(of: Assessment, changes: Partial<AssessmentStanding> = {}): AssessmentStanding {
    const answered = Object.keys(of.answers).length;
    return {
        assessment_id: of.id,
        state: of.signed_off ? (of.broken_off ? 'broken_off' : 'signed_off') : 'open',
        corrected_by: null,
        reckoning: { asked: 6, answered, reached: 4, most: 6, needed: 4, passed: true },
        right: [],
        shown: { order: [2, 0, 1] },
        ...changes,
    };
}

export function fileWith(assessments: Assessment[], standings?: AssessmentStanding[]): CandidateFile {
    return { ...AMINA, assessments, standings: standings ?? assessments.map((one) => standing(one)) };
}

const KEEPS: Answers = {
    item_banks: [{ kept: null, bank: BANK }],
    begin_assessment: { value: 'exam', nouns },
    change_assessment: ({ rev }) => ({ value: rev + 1, nouns }),
    remove_assessment: { value: null, nouns },
    sign_off_assessment: ({ rev }) => ({ value: rev + 1, nouns }),
    correct_assessment: { value: 'correction', nouns },
    undo: { value: 'remove_assessment', nouns },
};

export function openRoom(file: CandidateFile, answers: Answers = {}) {
    const host = memoryHost({ ...KEEPS, ...answers });
    replaceHost(host);
    say(() => '');
    const oncompetences = vi.fn();
    const onhandover = vi.fn();
    const props = (fresh: CandidateFile) => ({ file: fresh, deskLanguage: 'de', oncompetences, onhandover });
    const shown = render(AssessmentSection, props(file));
    const read = (fresh: CandidateFile) => shown.rerender(props(fresh));
    return { host, oncompetences, onhandover, read, user: userEvent.setup(), ...shown };
}

/** Opens the room and goes on with its only assessment. */
export async function goOn(changes: Partial<AssessmentDetails> = {}, answers: Answers = {}) {
    const room = openRoom(fileWith([assessment(changes)]), answers);
    await room.user.click(screen.getByRole('button', { name: /^Go on/ }));
    return room;
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

interface Change {
    readonly id: string;
    readonly rev: number;
    readonly details: AssessmentDetails;
}

/** What was saved last. */
export function lastSaved({ calls }: { calls: readonly { command: string; request: unknown }[] }): AssessmentDetails {
    const change = calls.filter(({ command }) => command === 'change_assessment').at(-1);
    return (change?.request as Change).details;
}
