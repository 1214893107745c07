// A business idea before anybody wrote one down, and its money in words.

import type { BusinessIdeaDetails } from '../../generated/BusinessIdeaDetails';
import { euros, t } from '../../text';

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
