// What of a person's life offers ask about, before anybody asked.

import type { Circumstances } from '../../generated/Circumstances';

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
