import type { Strength } from '../../generated/Strength';

/** The strengths, the weakest first, in the order that the core gives them. */
export const STRENGTHS: readonly Strength[] = ['stated', 'consistent', 'shown', 'confirmed', 'certified'];

/** What stands for every strength where one can be chosen. */
export const ALL = 'all';

/** The strength above this one; none above the strongest. */
export function oneStepStronger(strength: Strength): Strength | undefined {
    return STRENGTHS[STRENGTHS.indexOf(strength) + 1];
}
