// What of a person's life offers ask about: how it begins before anybody asked, and what can be chosen.

import { choicesOf, DAY_TIMES, EMPLOYMENTS, GENDERS, orNotKnown } from '../../concepts/choices';
import type { Circumstances } from '../../generated/Circumstances';
import type { DayTime } from '../../generated/DayTime';
import type { OwnWords } from '../../generated/OwnWords';

export function noCircumstances(): Circumstances {
    return {
        gender: null,
        in_country_since: null,
        employment: null,
        receives_benefits: 'not_known',
        family_duties: 'not_known',
        has_time: [],
        mentor_gender_wish: null,
        mentoring: { wishes: [], network: wordsIn(''), channels: [] },
    };
}

/** How many wishes have room on a mentor's card; the core refuses more. */
export const MOST_MENTOR_WISHES = 3;

/** Words that nobody said yet. */
export const wordsIn = (language: string): OwnWords => ({ text: '', language, translations: {} });

export const genderChoices = () => orNotKnown(choicesOf('gender', GENDERS));
export const employmentChoices = () => orNotKnown(choicesOf('employment', EMPLOYMENTS));
export const dayTimeChoices = () => choicesOf('day-time', DAY_TIMES);

/** The times in their order, whatever order they were ticked in. */
export function inOrder(ticked: readonly string[]): DayTime[] {
    return DAY_TIMES.filter((time) => ticked.includes(time));
}
