// The few numbers behind the order of matches, in the order in which they are shown.

import { settle } from '../../drafts/undo';
import type { MatchWeightsView } from '../../generated/MatchWeightsView';
import type { Weights } from '../../generated/Weights';
import { call } from '../../platform';
import { t } from '../../text';

export type { MatchWeightsView, Weights };
export type WeightName = keyof Weights;

/** What a reason counts. */
export const POINTS: readonly WeightName[] = [
    'gap',
    'place',
    'language',
    'time',
    'childcare',
    'sector',
    'money',
    'stage',
    'cost',
    'places',
    'age_of_entry',
];

/** From where on a reason holds. */
export const BOUNDS: readonly WeightName[] = ['near_km', 'old_after_days'];

/** What each number may be, as the core checks it. */
const RANGES: Readonly<Partial<Record<WeightName, readonly [number, number]>>> = {
    near_km: [0, 20_000],
    old_after_days: [1, 3650],
};

export const rangeOf = (name: WeightName): readonly [number, number] => RANGES[name] ?? [0, 100];

export function isInRange(name: WeightName, value: number | null): value is number {
    const [least, most] = rangeOf(name);
    return value !== null && value >= least && value <= most;
}

export function readWeights(): Promise<MatchWeightsView> {
    return call('match_weights', {});
}

/** Answers whether the vault has them. */
export function keepWeights(rev: number, weights: Weights): Promise<boolean> {
    return settle(
        () => call('change_match_weights', { rev, weights }),
        () => t('order-kept'),
    );
}
