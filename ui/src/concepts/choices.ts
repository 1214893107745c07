// Codes that several forms let somebody choose from, in the order in which they are shown, and their words. What only one
// feature asks stands there; kinds of permit and branches have their own files beside this one.

import type { Answer } from '../generated/Answer';
import type { BusinessStage } from '../generated/BusinessStage';
import type { CefrLevel } from '../generated/CefrLevel';
import type { Channel } from '../generated/Channel';
import type { DayTime } from '../generated/DayTime';
import type { Employment } from '../generated/Employment';
import type { Gender } from '../generated/Gender';
import type { MentoringKind } from '../generated/MentoringKind';
import { t, term } from '../text';

export const ANSWERS: readonly Answer[] = ['yes', 'no', 'not_known'];
export const BUSINESS_STAGES: readonly BusinessStage[] = [
    'idea',
    'planning',
    'ready_to_start',
    'started',
    'established',
];
export const CEFR_LEVELS: readonly CefrLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];
export const CHANNELS: readonly Channel[] = ['in_person', 'phone', 'video', 'messages'];
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

export interface Choice {
    readonly value: string;
    readonly name: string;
}

export function choicesOf(prefix: string, codes: readonly string[]): Choice[] {
    return codes.map((code) => ({ value: code, name: term(prefix, code) }));
}

/** A choice that may stay open has a word for that, never an empty line. */
export function orNotKnown(choices: readonly Choice[]): Choice[] {
    return [{ value: '', name: t('fact-not-known') }, ...choices];
}
