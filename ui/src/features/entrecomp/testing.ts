// What the tests of this room lay out. Nothing that is shipped imports it.

import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';

import { AMINA, row } from '../../../tests/amina/file';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { EntreCompAreaId } from '../../generated/EntreCompAreaId';
import type { EntreCompStageId } from '../../generated/EntreCompStageId';
import type { EntreCompView } from '../../generated/EntreCompView';
import { replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say } from '../../shared/status.svelte';
import type { Rating } from './entrecomp';
import EntreCompSection from './EntreCompSection.svelte';

export const TODAY = '2026-11-23';
export const COUNSELLOR = 'Katrin Vogt';

const word = (text: string) => ({ en: text, de: `${text} auf Deutsch`, ar: `${text} بالعربية` });
const fact = { source: 'editors', date: TODAY, verified: true };

const AREAS: readonly EntreCompAreaId[] = ['ideas_and_opportunities', 'resources', 'into_action'];
const STAGES: readonly EntreCompStageId[] = ['foundation', 'intermediate', 'advanced', 'expert'];
const PLACES = Array.from({ length: 15 }, (_, place) => place);

/** Fifteen competences called c1 to c15, five to an area, with levels called Step 1 to Step 8. */
export const ENTRECOMP: EntreCompView = {
    framework: {
        note: word('These levels share nothing with others.'),
        areas: AREAS.map((id, place) => ({ id, order: place + 1, name: word(`Area ${place + 1}`), ...fact })),
        competences: PLACES.map((place) => ({
            id: `c${place + 1}`,
            area: AREAS[Math.floor(place / 5)] ?? 'resources',
            order: place + 1,
            name: word(`Competence ${place + 1}`),
            explanation: word(`About ${place + 1}.`),
            ...fact,
        })),
        stages: STAGES.map((id, place) => ({ id, order: place + 1, name: word(id), explanation: word(id), ...fact })),
        levels: PLACES.slice(0, 8).map((place) => ({
            level: place + 1,
            stage: STAGES[Math.floor(place / 2)] ?? 'expert',
            name: word(`Step ${place + 1}`),
            ...fact,
        })),
    },
    statements: PLACES.map((place) => ({
        id: `c${place + 1}`,
        statements: PLACES.slice(0, 8).map((level) => word(`Sentence ${level + 1} of ${place + 1}.`)),
        ...fact,
    })),
};

const nouns = ['entrecomp_rating' as const];

const KEEPS: Answers = {
    entrecomp: ENTRECOMP,
    add_entrecomp_rating: { value: 'new', nouns },
    change_entrecomp_rating: ({ rev }) => ({ value: rev + 1, nouns }),
    remove_entrecomp_rating: { value: null, nouns },
    undo: { value: 'remove_entrecomp_rating', nouns },
};

/** Own and counsellor, and what was said about it. */
export type Short = readonly [own: number | null, counsellor: number | null, discussed?: string];

export function sitting(id: string, rated_on: string, ratings: Readonly<Record<string, Short>>) {
    const full = Object.entries(ratings).map(([competence, [own, counsellor, discussed = '']]): [string, Rating] => [
        competence,
        { own, counsellor, example: '', discussed },
    ]);
    return {
        ...row(id),
        candidate_id: AMINA.candidate.id,
        rated_on,
        counsellor: COUNSELLOR,
        ratings: Object.fromEntries(full),
    };
}

export function fileWith(...sittings: CandidateFile['entrecomp_ratings']): CandidateFile {
    return { ...AMINA, entrecomp_ratings: sittings };
}

export function openRoom(file: CandidateFile = AMINA, answers: Answers = {}) {
    const host = memoryHost({ ...KEEPS, ...answers });
    replaceHost(host);
    say(() => '');
    const shown = render(EntreCompSection, { file, today: TODAY, counsellor: COUNSELLOR });
    const read = (fresh: CandidateFile) => shown.rerender({ file: fresh, today: TODAY, counsellor: COUNSELLOR });
    return { host, read, user: userEvent.setup(), ...shown };
}
