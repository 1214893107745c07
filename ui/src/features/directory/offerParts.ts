// The parts of the form of an offer, which fields stand in which, and what is said of a part that is closed.

import type { OfferDetails } from '../../generated/OfferDetails';
import { date, languageName, list, t, term } from '../../text';
import { amountWords, costWords } from './offerFacts';

export type OfferPart = 'when' | 'whom' | 'costs' | 'rule' | 'aims' | 'terms' | 'papers' | 'names' | 'confirmed';

export const PARTS: readonly { part: OfferPart; fields: readonly string[] }[] = [
    { part: 'when', fields: ['place', 'region', 'everywhere', 'hours', 'opening', 'times', 'dates', 'weeks'] },
    { part: 'whom', fields: ['languages', 'target_groups', 'made_for', 'stages', 'sectors'] },
    { part: 'costs', fields: ['cost', 'cost_euros', 'capacity', 'places_left', 'waiting_weeks', 'childcare'] },
    { part: 'rule', fields: ['rule'] },
    { part: 'aims', fields: ['works_on', 'leads_to'] },
    { part: 'terms', fields: ['training', 'mentoring', 'finance', 'amount_from', 'amount_to'] },
    { part: 'papers', fields: ['how_to_apply', 'documents', 'accessibility', 'contacts'] },
    { part: 'names', fields: ['names'] },
    { part: 'confirmed', fields: ['status', 'confirmed_on', 'confirmed_by'] },
];

/** What a closed part holds, in a few words; empty where nothing is filled in. */
export function filledWords(part: OfferPart, details: OfferDetails): string {
    const count = (things: number) => (things > 0 ? t('offer-part-count', { count: things }) : '');
    switch (part) {
        case 'when':
            return joined([
                details.everywhere ? t('offer-everywhere') : details.place,
                details.hours,
                ...details.dates.slice(0, 1).map(({ on }) => date(on)),
            ]);
        case 'whom':
            return joined([
                ...details.languages.map(languageName),
                ...details.target_groups.map((group) => term('target-group', group)),
                details.made_for,
            ]);
        case 'costs':
            return joined([costWords(details), placesWords(details)]);
        case 'rule':
            return count(conditionsOf(details.rule));
        case 'aims':
            return count(details.works_on.length + details.leads_to.length);
        case 'terms':
            return joined([
                amountWords(details),
                details.training?.level ? term('course-level', details.training.level) : '',
                details.mentoring?.kind ? term('mentoring-kind', details.mentoring.kind) : '',
            ]);
        case 'papers':
            return joined([details.how_to_apply, ...details.documents, ...details.contacts.map(({ name }) => name)]);
        case 'names':
            return list(Object.values(details.names));
        case 'confirmed':
            return joined([
                term('offer-status', details.status),
                details.confirmed_on ? date(details.confirmed_on) : '',
            ]);
    }
}

const MOST_LETTERS = 90;

function joined(words: readonly string[]): string {
    const whole = list(words.filter(Boolean));
    return whole.length > MOST_LETTERS ? `${whole.slice(0, MOST_LETTERS)}…` : whole;
}

function placesWords({ places_left: left }: OfferDetails): string {
    return left === null ? '' : `${t('offer-places-left')}: ${left}`;
}

function conditionsOf(rule: OfferDetails['rule']): number {
    if ('fact' in rule) {
        return 1;
    }
    const parts = 'all' in rule ? rule.all : 'any' in rule ? rule.any : rule.none;
    return parts.reduce((sum, part) => sum + conditionsOf(part), 0);
}
