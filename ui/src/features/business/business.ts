// A business idea before anybody wrote one down, and its money in words.

import type { Answer } from '../../generated/Answer';
import type { BusinessIdeaDetails } from '../../generated/BusinessIdeaDetails';
import type { FinanceRequest } from '../../generated/FinanceRequest';
import { euros, knownNames, t } from '../../text';

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
        finance: noFinanceRequest(language),
    };
}

export function noFinanceRequest(language = ''): FinanceRequest {
    return { money_for: { text: '', language, translations: {} }, term_months: null, papers: {} };
}

/** The papers of one answer, by name and in the order of the list. */
export function papersAnswered({ papers }: FinanceRequest, answer: Answer): string[] {
    const answered = knownNames().finance_papers.filter(({ code }) => papers[code] === answer);
    return answered.map(({ name }) => name);
}

/** What is missing to start, in words; nothing where one of the two sums is not known. */
export function missingMoneyWords(idea: Pick<BusinessIdeaDetails, 'amount_needed' | 'own_share'>): string | undefined {
    if (idea.amount_needed === null || idea.own_share === null) {
        return undefined;
    }
    const missing = idea.amount_needed - idea.own_share;
    return missing > 0 ? t('business-lacking', { sum: euros(missing) }) : t('business-covered');
}
