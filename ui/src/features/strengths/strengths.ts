// The cards of strengths: in which groups they lie, what was answered, and how one becomes a competence.

import { settle } from '../../drafts/undo';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { CardAnswer } from '../../generated/CardAnswer';
import type { CompetenceDetails } from '../../generated/CompetenceDetails';
import type { StrengthCard } from '../../generated/StrengthCard';
import type { StrengthCardList } from '../../generated/StrengthCardList';
import type { StrengthCardsDetails } from '../../generated/StrengthCardsDetails';
import type { StrengthGroup } from '../../generated/StrengthGroup';
import { call } from '../../platform';
import { currentLanguage, t } from '../../text';

/** The answers in the order of their keys, from 1 on. */
export const ANSWERS: readonly CardAnswer[] = ['often', 'sometimes', 'new', 'not_now'];

export const GROUPS: readonly StrengthGroup[] = ['personal', 'social', 'method', 'practical'];

/** What is on the screen: one group of cards, or what came of all of them. */
export type Part = StrengthGroup | 'summary';

export const PARTS: readonly Part[] = [...GROUPS, 'summary'];

export type Answers = StrengthCardsDetails['answers'];

/** The languages in which every card has its words, which are also those of paper. */
const LANGUAGES_OF_ALL = ['en', 'de', 'ar'] as const;

export function readCards(): Promise<StrengthCardList> {
    return call('strength_cards', {});
}

export function cardsOf(cards: readonly StrengthCard[], group: Part): StrengthCard[] {
    return cards.filter((card) => card.group === group);
}

/** How many of the cards were sorted; one that is left for now is sorted too. */
export function countSorted(cards: readonly StrengthCard[], answers: Answers): number {
    return cards.filter(({ id }) => answers[id]).length;
}

/** Where the sorting goes on: the first group in which a card waits, and what came of it once none waits. */
export function partToGoOnWith(cards: readonly StrengthCard[], answers: Answers): Part {
    return cards.find(({ id }) => !answers[id])?.group ?? 'summary';
}

/** The sorted cards, those that the person does often first. */
export function inOrderOfAnswer(cards: readonly StrengthCard[], answers: Answers): StrengthCard[] {
    return ANSWERS.flatMap((answer) => cards.filter(({ id }) => answers[id]?.answer === answer));
}

/** What a card says on this screen. */
export function wordOn(card: StrengthCard): string {
    return card.labels[currentLanguage()] ?? '';
}

/** Whether what a card says stands among the competences already, whoever wrote it down. */
export function isWrittenDown(card: StrengthCard, { competences }: CandidateFile): boolean {
    const [closest] = card.skills;
    return closest !== undefined && competences.some(({ esco }) => esco?.uri === closest.uri);
}

/** A card as a competence: in the candidate's language where the card has it, and for readers in the others. */
export function competenceOf(card: StrengthCard, { candidate }: CandidateFile): CompetenceDetails {
    const language = card.labels[candidate.preferred_language] ? candidate.preferred_language : currentLanguage();
    const [closest] = card.skills;
    const others = LANGUAGES_OF_ALL.filter((code) => code !== language);
    return {
        candidate_id: candidate.id,
        title: card.labels[language] ?? '',
        language,
        translations: Object.fromEntries(others.map((code) => [code, card.labels[code] ?? ''])),
        setting: 'informal',
        experience_ids: [],
        // The cards are of no single release; their addresses were checked against the one that ships.
        esco: closest ? { uri: closest.uri, label: closest.label, release: '' } : null,
        agreed: 'not_known',
        dissent_note: '',
        kept_apart: [],
    };
}

/** Writes a card down among the competences, and answers whether the vault has it. */
export function writeDown(card: StrengthCard, file: CandidateFile): Promise<boolean> {
    return settle(
        () => call('add_competence', { details: competenceOf(card, file) }),
        () => t('strengths-was-written-down', { what: wordOn(card) }),
    );
}
