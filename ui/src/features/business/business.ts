// The choices of the form of a business idea, in the order in which they are shown, and its money in words.

import type { Answer } from '../../generated/Answer';
import type { BusinessIdeaDetails } from '../../generated/BusinessIdeaDetails';
import type { BusinessStage } from '../../generated/BusinessStage';
import { euros, t } from '../../text';

export const ANSWERS: readonly Answer[] = ['yes', 'no', 'not_known'];

export const STAGES: readonly BusinessStage[] = ['idea', 'planning', 'ready_to_start', 'started', 'established'];

export function emptyIdea(candidateId: string, language: string): BusinessIdeaDetails {
    return {
        candidate_id: candidateId,
        what: '',
        language,
        translations: {},
        for_whom: '',
        place: '',
        sector: null,
        trade: '',
        stage: null,
        amount_needed: null,
        own_share: null,
        plan_at_hand: 'not_known',
        registered: 'not_known',
    };
}

/** What is missing to start, in words; nothing where one of the two sums is not known. */
export function missingMoneyWords(idea: Pick<BusinessIdeaDetails, 'amount_needed' | 'own_share'>): string | undefined {
    if (idea.amount_needed === null || idea.own_share === null) {
        return undefined;
    }
    const missing = idea.amount_needed - idea.own_share;
    return missing > 0 ? t('business-lacking', { sum: euros(missing) }) : t('business-covered');
}
