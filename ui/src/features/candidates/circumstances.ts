// What of a person's life offers ask about: how it begins before anybody asked, and what can be chosen.

import type { Circumstances } from '../../generated/Circumstances';
import type { DayTime } from '../../generated/DayTime';
import type { Employment } from '../../generated/Employment';
import type { Gender } from '../../generated/Gender';
import { t, term } from '../../text';

export function noCircumstances(): Circumstances {
    return {
        gender: null,
        in_country_since: null,
        employment: null,
        receives_benefits: 'not_known',
        family_duties: 'not_known',
        has_time: [],
        mentor_gender_wish: null,
    };
}

const GENDERS: readonly Gender[] = ['woman', 'man', 'other'];
const EMPLOYMENTS: readonly Employment[] = [
    'employed',
    'self_employed',
    'registered_unemployed',
    'not_working',
    'in_training',
];
const DAY_TIMES: readonly DayTime[] = ['mornings', 'afternoons', 'evenings', 'weekends'];

const named = (prefix: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, name: term(prefix, code) }));

/** What nobody asked is an empty value with a word of its own. */
const orNotKnown = (prefix: string, codes: readonly string[]) => [
    { value: '', name: t('fact-not-known') },
    ...named(prefix, codes),
];

export const genderChoices = () => orNotKnown('gender', GENDERS);
export const employmentChoices = () => orNotKnown('employment', EMPLOYMENTS);
export const dayTimeChoices = () => named('day-time', DAY_TIMES);

/** The times in their order, whatever order they were ticked in. */
export function inOrder(ticked: readonly string[]): DayTime[] {
    return DAY_TIMES.filter((time) => ticked.includes(time));
}
