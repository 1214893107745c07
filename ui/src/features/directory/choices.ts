// The codes that only the forms of the directory let somebody choose from, in the order in which they are shown, and their words.

import type { Choice } from '../../concepts/choices';
import type { ChainStep } from '../../generated/ChainStep';
import type { CourseLevel } from '../../generated/CourseLevel';
import type { OfferKind } from '../../generated/OfferKind';
import type { OfferStatus } from '../../generated/OfferStatus';
import type { Strength } from '../../generated/Strength';
import type { TargetGroup } from '../../generated/TargetGroup';
import type { Weekday } from '../../generated/Weekday';
import { term } from '../../text';

export const COURSE_LEVELS: readonly CourseLevel[] = ['beginner', 'intermediate', 'advanced'];
export const STATUSES: readonly OfferStatus[] = ['active', 'temporarily_closed', 'inactive', 'defunct'];
export const STRENGTHS: readonly Strength[] = ['stated', 'consistent', 'shown', 'confirmed', 'certified'];
export const TARGET_GROUPS: readonly TargetGroup[] = [
    'migrants',
    'refugees',
    'women',
    'young_people',
    'job_seekers',
    'carers',
    'people_with_disabilities',
    'founders',
    'business_owners',
];
export const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The kinds that belong to a step. A file may bring other pairs, and they stay. */
const KINDS: Readonly<Record<ChainStep, readonly OfferKind[]>> = {
    competence_assessment: ['assessment'],
    entrepreneurship_training: ['course', 'coaching'],
    mentoring: ['mentor', 'coaching'],
    information: ['information_desk', 'campaign', 'event'],
    networking: ['event', 'club', 'space'],
    finance: ['loan', 'grant', 'guarantee', 'help_with_applying', 'premises'],
};

export function weekdayChoices(): Choice[] {
    return WEEKDAYS.map((day) => ({ value: day, name: term('weekday', day.toLowerCase()) }));
}

/** The kinds to choose from, with the one that is chosen whatever the step says. */
export function kindsOf(step: ChainStep | '', chosen: OfferKind | ''): OfferKind[] {
    const kinds = step === '' ? [] : KINDS[step];
    return [...new Set([...kinds, ...(chosen === '' ? [] : [chosen])])];
}
