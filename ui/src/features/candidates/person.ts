// What can be chosen for a person's own fields, and which of them stand in which draft.

import type { Answer } from '../../generated/Answer';
import type { CefrLevel } from '../../generated/CefrLevel';
import type { LevelBasis } from '../../generated/LevelBasis';
import type { Wish } from '../../generated/Wish';
import { t, term } from '../../text';

interface Choice {
    readonly value: string;
    readonly name: string;
}

/** What the form of the person writes; the private notes are written elsewhere. */
export const PERSON_FIELDS = [
    'code',
    'full_name',
    'address_as',
    'birth_date',
    'birth_date_estimated',
    'contact_route',
    'place',
    'region',
    'preferred_language',
    'languages',
    'residence',
    'circumstances',
    'wish',
    'fallback',
] as const;

/** The few facts that a first talk needs. */
export const FAST_FACTS = ['address_as', 'birth_date', 'preferred_language', 'place', 'residence'] as const;

/** What the person came for. */
export const WISH_FIELDS = ['wish', 'fallback'] as const;

const WISHES: readonly Wish[] = ['business', 'job', 'course', 'unclear'];
const ANSWERS: readonly Answer[] = ['yes', 'no', 'not_known'];
const BASES: readonly LevelBasis[] = ['own_statement', 'tested', 'certificate'];
const LEVELS: readonly CefrLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

const choices = (prefix: string, codes: readonly string[]): Choice[] =>
    codes.map((code) => ({ value: code, name: term(prefix, code) }));

export const wishChoices = (): Choice[] => choices('wish', WISHES);
export const answerChoices = (): Choice[] => choices('answer', ANSWERS);
export const basisChoices = (): Choice[] => choices('level-basis', BASES);

/** A level that nobody knows is an empty value. */
export const levelChoices = (): Choice[] => levelsAfter(t('person-level-not-known'));

/** Whoever does not know a skill's level has not asked for it, so the same empty value is worded otherwise. */
export const skillChoices = (): Choice[] => levelsAfter(t('person-skill-not-asked'));

const levelsAfter = (notKnown: string): Choice[] => [
    { value: '', name: notKnown },
    ...LEVELS.map((level) => ({ value: level, name: term('language-level', level.toLowerCase()) })),
];
