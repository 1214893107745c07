// Where in the file an open question is answered. Some facts are told by more than one field; those lead to their section.

import type { ConditionKind } from '../../generated/ConditionKind';
import type { Question } from '../../generated/Question';

/** A section of the file, and the end of the id of the field where there is one. */
export interface WhereToAnswer {
    readonly section: 'person' | 'business' | 'competences' | 'qualifications';
    readonly field?: string;
}

const person = (field: string): WhereToAnswer => ({ section: 'person', field });
const circumstance = (field: string): WhereToAnswer => person(`circumstances-${field}`);
const business = (field: string): WhereToAnswer => ({ section: 'business', field });

const PLACES: Readonly<Record<ConditionKind, WhereToAnswer>> = {
    age: person('birth-date'),
    region: person('region'),
    distance: person('place'),
    language: person('languages-another'),
    residence_kind: person('residence-kind'),
    self_employment_allowed: person('residence-self-employment'),
    residence_days_left: person('residence-valid-until'),
    years_in_country: circumstance('in-country-since'),
    gender: circumstance('gender'),
    employment: circumstance('employment'),
    receives_benefits: circumstance('receives-benefits'),
    family_duties: circumstance('family-duties'),
    has_time: circumstance('has-time'),
    stage: business('stage'),
    sector: business('sector'),
    amount_needed: business('amount-needed'),
    own_share: business('own-share'),
    plan_at_hand: business('plan-at-hand'),
    registered: business('registered'),
    qualification_level: { section: 'qualifications' },
    competence: { section: 'competences' },
    supported_competences: { section: 'competences' },
};

export const ALL_QUESTIONS = Object.keys(PLACES) as readonly ConditionKind[];

/** A language that the person speaks already has its row; the others are added. */
export function whereToAnswer(
    { about, of }: Pick<Question, 'about' | 'of'>,
    languages: readonly { language: string }[],
): WhereToAnswer {
    const row = languages.findIndex(({ language }) => of?.kind === 'language' && of.value === language);
    return row < 0 ? PLACES[about] : person(`languages-${row}-level`);
}
