// Groups matches by the six steps of the chain, and looks for the one thing that would open most.

import type { ChainStep } from '../../generated/ChainStep';
import type { Match } from '../../generated/Match';
import type { Message } from '../../generated/Message';

/** The chain, a to f. */
const CHAIN: readonly ChainStep[] = [
    'competence_assessment',
    'entrepreneurship_training',
    'mentoring',
    'information',
    'networking',
    'finance',
];

export interface StepOfMatches {
    step: ChainStep;
    matches: readonly Match[];
    eligible: number;
}

/** Every step, also one without offers: a gap in the directory is worth seeing. */
export function bySteps(matches: readonly Match[]): StepOfMatches[] {
    return CHAIN.map((step) => {
        const ofStep = matches.filter((match) => match.line.offer.step === step);
        return { step, matches: ofStep, eligible: ofStep.filter((match) => match.verdict === 'eligible').length };
    });
}

/** The single requirement that alone would open the most near misses; none where nothing opens by one thing alone. */
export function bestUnlock(matches: readonly Match[]): { requirement: Message; count: number } | undefined {
    const counted = new Map<string, { requirement: Message; count: number }>();
    for (const { unlock } of matches) {
        const [requirement, ...others] = unlock;
        if (requirement && others.length === 0) {
            const key = JSON.stringify(requirement);
            counted.set(key, { requirement, count: (counted.get(key)?.count ?? 0) + 1 });
        }
    }
    return [...counted.values()].sort((one, other) => other.count - one.count)[0];
}
