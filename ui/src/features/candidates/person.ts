// What can be chosen for a person's own fields, and which of them stand in which draft.

import { ANSWERS, CEFR_LEVELS, choicesOf, type Choice } from '../../concepts/choices';
import type { LevelBasis } from '../../generated/LevelBasis';
import type { Wish } from '../../generated/Wish';
import { t, term } from '../../text';

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
const BASES: readonly LevelBasis[] = ['own_statement', 'tested', 'certificate'];

export const wishChoices = (): Choice[] => choicesOf('wish', WISHES);
export const answerChoices = (): Choice[] => choicesOf('answer', ANSWERS);
export const basisChoices = (): Choice[] => choicesOf('level-basis', BASES);

/** A level that nobody knows is an empty value. */
export const levelChoices = (): Choice[] => levelsAfter(t('person-level-not-known'));

/** Whoever does not know a skill's level has not asked for it, so the same empty value is worded otherwise. */
export const skillChoices = (): Choice[] => levelsAfter(t('person-skill-not-asked'));

const levelsAfter = (notKnown: string): Choice[] => [
    { value: '', name: notKnown },
    ...CEFR_LEVELS.map((level) => ({ value: level, name: term('language-level', level.toLowerCase()) })),
];
