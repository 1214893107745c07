// The three headlines of a person's picture, as plain counts. There are no scores and no averages: each share is
// a number of things out of a number of things, and the sentence beside it says which.

import type { CandidateView } from '../../generated/CandidateView';
import type { ChainStep } from '../../generated/ChainStep';
import { euros, list, t, term } from '../../text';

export interface ThreeBar {
    id: 'can-do' | 'know' | 'finance';
    heading: string;
    fact: string;
    /** From 0 to 1; none where it is not known. */
    share: number | undefined;
}

/** The steps of the chain that bring people and knowledge of the place. */
const PEOPLE_AND_KNOWLEDGE: readonly ChainStep[] = ['information', 'mentoring', 'networking'];

export function threeBars(view: CandidateView): ThreeBar[] {
    return [canDo(view), know(view), finance(view)];
}

function canDo({ file }: CandidateView): ThreeBar {
    const total = file.competences.length;
    const supported = file.support.filter(({ strength }) => strength !== 'stated').length;
    return {
        id: 'can-do',
        heading: t('overview-can-do'),
        fact: t('overview-can-do-fact', { total, supported }),
        share: total === 0 ? undefined : supported / total,
    };
}

function know({ matches }: CandidateView): ThreeBar {
    const isChosen = (step: ChainStep) =>
        matches.some((match) => match.line.offer.step === step && match.decision?.decision === 'chosen');
    const chosen = PEOPLE_AND_KNOWLEDGE.filter(isChosen);
    const steps = list(chosen.map((step) => term('chain-step', step)));
    return {
        id: 'know',
        heading: t('overview-know'),
        fact: t('overview-know-fact', { chosen: chosen.length, steps }),
        share: chosen.length / PEOPLE_AND_KNOWLEDGE.length,
    };
}

function finance({ file }: CandidateView): ThreeBar {
    const needed = file.business_idea?.amount_needed ?? null;
    const own = file.business_idea?.own_share ?? null;
    const isKnown = needed !== null && own !== null && needed > 0;
    return {
        id: 'finance',
        heading: t('overview-finance'),
        fact: financeFact(needed, own),
        share: isKnown ? own / needed : undefined,
    };
}

function financeFact(needed: number | null, own: number | null): string {
    if (needed === null) {
        return t('overview-finance-not-known');
    }
    if (own === null) {
        return t('overview-finance-own-not-known', { needed: euros(needed) });
    }
    const sums = { needed: euros(needed), own: euros(own), lacking: euros(needed - own) };
    return t(own >= needed ? 'overview-finance-covered' : 'overview-finance-fact', sums);
}
