// Puts matches in the order in which they are shown: by the six steps of the chain, and within a step what was chosen
// first and what was set aside last. Looks for the one thing that would open most. Judges no offer itself.

import type { ChainStep } from '../../generated/ChainStep';
import type { Match } from '../../generated/Match';
import type { Message } from '../../generated/Message';
import type { Verdict } from '../../generated/Verdict';

/** The chain, a to f. */
const CHAIN: readonly ChainStep[] = [
    'competence_assessment',
    'entrepreneurship_training',
    'mentoring',
    'information',
    'networking',
    'finance',
];

/** What the chips above the matches leave on the screen. */
export const FILTERS = ['all', 'fits', 'nearly', 'chosen'] as const;
export type Filter = (typeof FILTERS)[number];

export interface StepOfMatches {
    step: ChainStep;
    /** In the order in which they are shown. */
    matches: readonly Match[];
    eligible: number;
}

/** The parts of a step: what is read, what does not fit, and what the two people put away. */
interface Parts {
    inSight: readonly Match[];
    unfit: readonly Match[];
    setAside: readonly Match[];
}

/** Every step, also one without offers: a gap in the directory is worth seeing. */
export function bySteps(matches: readonly Match[]): StepOfMatches[] {
    return CHAIN.map((step) => {
        const ofStep = matches.filter((match) => match.line.offer.step === step);
        // The core put equals in the order of their fit, and sorting leaves them so.
        ofStep.sort((one, other) => rank(one) - rank(other));
        return { step, matches: ofStep, eligible: ofStep.filter((match) => match.verdict === 'eligible').length };
    });
}

export function partsOf(matches: readonly Match[]): Parts {
    return {
        inSight: matches.filter((match) => rank(match) < RANKS.not_eligible),
        unfit: matches.filter((match) => rank(match) === RANKS.not_eligible),
        setAside: matches.filter(isSetAside),
    };
}

export function passes(filter: Filter, match: Match): boolean {
    switch (filter) {
        case 'all':
            return true;
        case 'fits':
            return match.verdict === 'eligible' && !isSetAside(match);
        case 'nearly':
            return (match.verdict === 'near_miss' || match.verdict === 'unknown') && !isSetAside(match);
        case 'chosen':
            return isChosen(match);
    }
}

export const isChosen = (match: Match) => match.decision?.decision === 'chosen';
export const isSetAside = (match: Match) => match.decision?.decision === 'set_aside';

/**
 * The single requirement that alone would open the most near misses; none where nothing opens by one thing alone. What
 * was set aside is not wanted, so it does not count.
 */
export function bestUnlock(matches: readonly Match[]): { requirement: Message; count: number } | undefined {
    const counted = new Map<string, { requirement: Message; count: number }>();
    for (const { unlock } of matches.filter((match) => !isSetAside(match))) {
        const [requirement, ...others] = unlock;
        if (requirement && others.length === 0) {
            const key = JSON.stringify(requirement);
            counted.set(key, { requirement, count: (counted.get(key)?.count ?? 0) + 1 });
        }
    }
    return [...counted.values()].sort((one, other) => other.count - one.count)[0];
}

const RANKS = { eligible: 1, unknown: 2, near_miss: 3, not_eligible: 4 } as const satisfies Record<Verdict, number>;

function rank(match: Match): number {
    if (isChosen(match)) {
        return 0;
    }
    return isSetAside(match) ? 5 : RANKS[match.verdict];
}
