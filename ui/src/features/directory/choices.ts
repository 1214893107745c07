// The codes that the forms of the directory let somebody choose from, in the order in which they are shown, and their words.

import type { BusinessStage } from '../../generated/BusinessStage';
import type { BusinessTheme } from '../../generated/BusinessTheme';
import type { CefrLevel } from '../../generated/CefrLevel';
import type { ChainStep } from '../../generated/ChainStep';
import type { Channel } from '../../generated/Channel';
import type { CourseLevel } from '../../generated/CourseLevel';
import type { DayTime } from '../../generated/DayTime';
import type { Employment } from '../../generated/Employment';
import type { Gender } from '../../generated/Gender';
import type { MentoringKind } from '../../generated/MentoringKind';
import type { OfferKind } from '../../generated/OfferKind';
import type { OfferStatus } from '../../generated/OfferStatus';
import type { ResidenceKind } from '../../generated/ResidenceKind';
import type { Strength } from '../../generated/Strength';
import type { TargetGroup } from '../../generated/TargetGroup';
import type { Weekday } from '../../generated/Weekday';
import { t, term } from '../../text';

export const STAGES: readonly BusinessStage[] = ['idea', 'planning', 'ready_to_start', 'started', 'established'];
export const THEMES: readonly BusinessTheme[] = ['host_country_rules', 'network', 'money'];
export const CEFR_LEVELS: readonly CefrLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
export const CHANNELS: readonly Channel[] = ['in_person', 'phone', 'video', 'messages'];
export const COURSE_LEVELS: readonly CourseLevel[] = ['beginner', 'intermediate', 'advanced'];
export const DAY_TIMES: readonly DayTime[] = ['mornings', 'afternoons', 'evenings', 'weekends'];
export const EMPLOYMENTS: readonly Employment[] = [
    'employed',
    'self_employed',
    'registered_unemployed',
    'not_working',
    'in_training',
];
export const GENDERS: readonly Gender[] = ['woman', 'man', 'other'];
export const MENTORING_KINDS: readonly MentoringKind[] = ['traditional', 'peer', 'step_ahead', 'informal'];
export const STATUSES: readonly OfferStatus[] = ['active', 'temporarily_closed', 'inactive', 'defunct'];
export const RESIDENCE_KINDS: readonly ResidenceKind[] = [
    'free_movement',
    'union_family',
    'permanent',
    'refugee',
    'subsidiary_protection',
    'temporary_protection',
    'asylum_seeker',
    'tolerated',
    'family',
    'employee',
    'self_employed',
    'study',
    'job_search',
];
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

export interface Choice {
    readonly value: string;
    readonly name: string;
}

export function choicesOf(prefix: string, codes: readonly string[]): Choice[] {
    return codes.map((code) => ({ value: code, name: term(prefix, code) }));
}

export function weekdayChoices(): Choice[] {
    return WEEKDAYS.map((day) => ({ value: day, name: term('weekday', day.toLowerCase()) }));
}

/** A choice that may stay open has a word for that, never an empty line. */
export function orNotKnown(choices: readonly Choice[]): Choice[] {
    return [{ value: '', name: t('fact-not-known') }, ...choices];
}

/** The kinds to choose from, with the one that is chosen whatever the step says. */
export function kindsOf(step: ChainStep | '', chosen: OfferKind | ''): OfferKind[] {
    const kinds = step === '' ? [] : KINDS[step];
    return [...new Set([...kinds, ...(chosen === '' ? [] : [chosen])])];
}
