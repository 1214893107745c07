// What the form of a condition asks for, kind by kind. The core says what a condition means; here stands only which fields
// it is written with.

import { BUSINESS_STAGES, CEFR_LEVELS, DAY_TIMES, EMPLOYMENTS, GENDERS } from '../../concepts/choices';
import { RESIDENCE_KINDS } from '../../concepts/residence';
import { SECTORS } from '../../concepts/sectors';
import type { Condition } from '../../generated/Condition';
import type { ConditionKind } from '../../generated/ConditionKind';
import { STRENGTHS } from './choices';

/** The values of a condition by the names that the core gives them. What nobody typed yet is null. */
export type Values = Readonly<Record<string, unknown>>;

export interface ConditionField {
    readonly name: string;
    readonly as: 'number' | 'choice' | 'several' | 'lines' | 'language' | 'place' | 'skill';
    readonly label: string;
    /** Of two bounds one is enough. */
    readonly isBound?: boolean;
    readonly codes?: readonly string[];
    /** How the words for the codes begin; none where a code is its own word. */
    readonly prefix?: string;
}

/** The conditions by what they are about, in the order in which they are offered. */
export const TOPICS = {
    person: ['age', 'gender', 'employment', 'receives_benefits', 'family_duties', 'has_time', 'years_in_country'],
    permit: ['residence_kind', 'self_employment_allowed', 'residence_days_left'],
    home: ['region', 'distance'],
    language: ['language'],
    business: ['stage', 'sector', 'plan_at_hand', 'registered'],
    money: ['amount_needed', 'own_share'],
    competences: ['qualification_level', 'competence', 'supported_competences'],
} as const satisfies Readonly<Record<string, readonly ConditionKind[]>>;

const EQF_LEVELS = ['1', '2', '3', '4', '5', '6', '7', '8'];

const bounds = (from: string, to: string): ConditionField[] => [
    { name: 'at_least', as: 'number', label: from, isBound: true },
    { name: 'at_most', as: 'number', label: to, isBound: true },
];
const number = (name: string, label: string): ConditionField => ({ name, as: 'number', label });
const several = (prefix: string, codes: readonly string[]): ConditionField[] => [
    { name: 'one_of', as: 'several', label: 'condition-one-of', prefix, codes },
];
const STRENGTH: ConditionField = {
    name: 'at_least',
    as: 'choice',
    label: 'condition-strength',
    prefix: 'strength',
    codes: STRENGTHS,
};

export const FIELDS: Readonly<Record<ConditionKind, readonly ConditionField[]>> = {
    age: bounds('condition-age-from', 'condition-age-to'),
    region: [{ name: 'one_of', as: 'lines', label: 'condition-regions' }],
    distance: [{ name: 'from', as: 'place', label: 'condition-from-place' }, number('at_most_km', 'condition-km')],
    language: [
        { name: 'language', as: 'language', label: 'condition-language' },
        { name: 'at_least', as: 'choice', label: 'condition-level', codes: CEFR_LEVELS },
    ],
    residence_kind: several('residence-kind', RESIDENCE_KINDS),
    self_employment_allowed: [],
    residence_days_left: [number('at_least', 'condition-days')],
    years_in_country: bounds('condition-years-from', 'condition-years-to'),
    gender: several('gender', GENDERS),
    employment: several('employment', EMPLOYMENTS),
    receives_benefits: [],
    family_duties: [],
    has_time: several('day-time', DAY_TIMES),
    stage: several('business-stage', BUSINESS_STAGES),
    sector: several('sector', SECTORS),
    amount_needed: bounds('condition-amount-from', 'condition-amount-to'),
    own_share: [number('at_least_percent', 'condition-percent')],
    plan_at_hand: [],
    registered: [],
    qualification_level: [{ name: 'at_least', as: 'choice', label: 'condition-eqf-level', codes: EQF_LEVELS }],
    competence: [{ name: 'uri', as: 'skill', label: 'condition-skill' }, STRENGTH],
    supported_competences: [number('count', 'condition-count'), STRENGTH],
};

export function emptyValues(kind: ConditionKind): Values {
    const empty = ({ as, name }: ConditionField): [string, unknown][] => {
        switch (as) {
            case 'several':
            case 'lines':
                return [[name, []]];
            case 'language':
            case 'place':
            case 'choice':
                return [[name, '']];
            case 'skill':
                return [
                    [name, ''],
                    ['label', ''],
                ];
            case 'number':
                return [[name, null]];
        }
    };
    return Object.fromEntries(FIELDS[kind].flatMap(empty));
}

/** The kind of a condition and its values, as the form writes them. */
export function readCondition(condition: Condition): { kind: ConditionKind; values: Values } {
    const [kind, values] = Object.entries(condition)[0] as [ConditionKind, Record<string, unknown>];
    const read = Object.entries({ ...emptyValues(kind), ...values });
    return {
        kind,
        values: Object.fromEntries(
            kind === 'qualification_level' ? read.map(([name, value]) => [name, String(value ?? '')]) : read,
        ),
    };
}

/** The condition, or nothing while something is not filled in that it cannot be without. */
export function writeCondition(kind: ConditionKind, values: Values): Condition | undefined {
    const fields = FIELDS[kind];
    const isFilled = ({ name }: ConditionField) => !isEmpty(values[name]);
    const needed = fields.filter(({ isBound }) => !isBound);
    const choosable = fields.filter(({ isBound }) => isBound);
    if (!needed.every(isFilled) || (choosable.length > 0 && !choosable.some(isFilled))) {
        return undefined;
    }
    const written = kind === 'qualification_level' ? { at_least: Number(values['at_least']) } : { ...values };
    return { [kind]: written } as unknown as Condition;
}

function isEmpty(value: unknown): boolean {
    return (
        value === null ||
        value === undefined ||
        (typeof value === 'string' && value.trim() === '') ||
        (Array.isArray(value) && value.length === 0)
    );
}
