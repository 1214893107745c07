// The terms of courses, mentoring and money, in words.

import type { FinanceTerms } from '../../generated/FinanceTerms';
import type { OfferDetails } from '../../generated/OfferDetails';
import { writtenDecimal } from '../../shared/numbers';
import { list, t, term } from '../../text';
import { amountWords, figure, type Fact } from './offerFacts';

export function factsOfTerms(offer: OfferDetails): Fact[] {
    const { training, mentoring, finance } = offer;
    return [
        { name: t('offer-amount'), words: amountWords(offer) },
        { name: t('offer-course-level'), words: training?.level ? term('course-level', training.level) : '' },
        { name: t('offer-programme'), words: training?.structured ? t('offer-structured') : '' },
        { name: t('offer-mentoring-kind'), words: mentoring?.kind ? term('mentoring-kind', mentoring.kind) : '' },
        { name: t('offer-channels'), words: list((mentoring?.channels ?? []).map((one) => term('channel', one))) },
        ...(finance ? factsOfMoney(finance) : []),
    ];
}

function factsOfMoney(finance: FinanceTerms): Fact[] {
    const { rate_hundredths: rate, own_share_percent: share } = finance;
    const percent = (value: string) => t('offer-percent', { value });
    return [
        { name: t('offer-rate'), words: rate === null ? '' : percent(writtenDecimal(rate / 100)) },
        { name: t('offer-months-from'), words: figure(finance.months_from) },
        { name: t('offer-months-to'), words: figure(finance.months_to) },
        { name: t('offer-own-share'), words: share === null ? '' : percent(String(share)) },
        { name: t('offer-guarantee'), value: finance.guarantee },
    ];
}
