// What the tests of this room lay out. Nothing that is shipped imports it.

import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';

import { AMINA, row } from '../../../tests/amina/file';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { CardAnswer } from '../../generated/CardAnswer';
import type { StrengthCard } from '../../generated/StrengthCard';
import type { StrengthCardList } from '../../generated/StrengthCardList';
import { replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say } from '../../shared/status.svelte';
import { GROUPS } from './strengths';
import StrengthSection from './StrengthSection.svelte';

export const TODAY = '2026-11-23';

const word = (text: string) => ({ en: text, de: `${text} auf Deutsch`, ar: `${text} بالعربية` });

const card = (id: string, group: StrengthCard['group'], further: Record<string, string> = {}): StrengthCard => ({
    id,
    group,
    labels: { ...word(`Card ${id}`), ...further },
    sentence: word(`I do ${id}.`),
    skills: [{ uri: `esco/${id}`, label: id }],
    entrecomp: ['creativity'],
    source: 'esco',
    date: TODAY,
    verified: true,
});

/** Two cards in each group, which are called after it; one of them speaks Turkish. */
export const LIST: StrengthCardList = {
    cards: GROUPS.flatMap((group) => [card(`${group}-a`, group, { tr: `${group} türkçe` }), card(`${group}-b`, group)]),
    entrecomp: [{ id: 'creativity', name: word('Creativity') }],
};

const nouns = ['strength_cards' as const];

const KEEPS: Answers = {
    strength_cards: LIST,
    add_strength_cards: { value: 'set', nouns },
    change_strength_cards: ({ rev }) => ({ value: rev + 1, nouns }),
    remove_strength_cards: { value: null, nouns },
    add_competence: { value: 'new', nouns: ['competence'] },
    undo: { value: 'add_competence', nouns: ['competence'] },
};

/** Amina's file with these answers, all of yesterday. */
export function fileWith(answers: Record<string, CardAnswer>, rev = 3): CandidateFile {
    const sorted = Object.entries(answers).map(([id, answer]) => [id, { answer, answered_on: '2026-11-22' }]);
    return {
        ...AMINA,
        strength_cards: { ...row('set'), rev, candidate_id: AMINA.candidate.id, answers: Object.fromEntries(sorted) },
    };
}

export function openCards(file: CandidateFile = AMINA, answers: Answers = {}) {
    const host = memoryHost({ ...KEEPS, ...answers });
    replaceHost(host);
    say(() => '');
    const shown = render(StrengthSection, { file, today: TODAY });
    const read = (fresh: CandidateFile) => shown.rerender({ file: fresh, today: TODAY });
    return { host, read, user: userEvent.setup(), ...shown };
}
