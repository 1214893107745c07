// What is known about an offer and its provider, in words, part by part. What nobody filled in is not said.

import type { ContactPerson } from '../../generated/ContactPerson';
import type { OfferDetails } from '../../generated/OfferDetails';
import type { OfferPage } from '../../generated/OfferPage';
import type { OpeningHours } from '../../generated/OpeningHours';
import type { ProviderDetails } from '../../generated/ProviderDetails';
import { date, euros, languageName, list, message, t, term } from '../../text';
import { factsOfTerms } from './termFacts';
import { writtenTime } from './times';

export interface Fact {
    name: string;
    /** What somebody typed. */
    value?: string;
    /** What the program says. */
    words?: string;
    lines?: readonly string[];
}

export function known(facts: readonly Fact[]): Fact[] {
    return facts.filter(({ value, words, lines }) => value || words || (lines && lines.length > 0));
}

/** The parts of the page of an offer that have something to say. */
export function partsOfPage(page: OfferPage): { heading: string; facts: Fact[] }[] {
    const { offer } = page.line;
    return [
        { heading: t('offer-part-when'), facts: known(whenFacts(page)) },
        { heading: t('offer-part-whom'), facts: known(whomFacts(offer)) },
        { heading: t('offer-part-costs'), facts: known(costFacts(offer)) },
        { heading: t('offer-part-aims'), facts: known(aimFacts(page)) },
        { heading: t('offer-part-terms'), facts: known(factsOfTerms(offer)) },
        { heading: t('offer-part-papers'), facts: known(wayInFacts(offer)) },
    ].filter(({ facts }) => facts.length > 0);
}

export function factsOfProvider(provider: ProviderDetails): Fact[] {
    return known([
        { name: t('offer-place'), value: provider.place },
        { name: t('offer-region'), value: provider.region },
        { name: t('provider-address'), value: provider.address },
        { name: t('provider-phone'), value: provider.phone },
        { name: t('provider-email'), value: provider.email },
        { name: t('provider-website'), value: provider.website },
        { name: t('contact-persons'), lines: provider.contacts.map(contactWords) },
    ]);
}

/** Empty where it gives or lends no money. */
export function amountWords({ amount_from: from, amount_to: to }: OfferDetails): string {
    if (from !== null && to !== null) {
        return t('offer-amount-between', { from: euros(from), to: euros(to) });
    }
    return to !== null
        ? t('offer-amount-up-to', { to: euros(to) })
        : from !== null
          ? t('offer-amount-from', { from: euros(from) })
          : '';
}

/** What it costs: the sum where one is known, or else what somebody wrote. */
export function costWords({ cost, cost_euros: sum }: OfferDetails): string {
    return sum === null ? cost : sum === 0 ? t('offer-free') : euros(sum);
}

export function contactWords({ name, title, phone, email }: ContactPerson): string {
    return list([name, title, phone, email].filter(Boolean));
}

function whenFacts({ line: { offer, provider } }: OfferPage): Fact[] {
    return [
        { name: t('offer-place'), value: offer.place || provider.place },
        {
            name: t('offer-region'),
            value: offer.everywhere ? '' : offer.region,
            words: offer.everywhere ? t('offer-everywhere') : '',
        },
        { name: t('offer-hours'), value: offer.hours },
        { name: t('offer-opening'), lines: offer.opening.map(openingWords) },
        { name: t('offer-times'), words: list(offer.times.map((time) => term('day-time', time))) },
        {
            name: t('offer-dates'),
            lines: offer.dates.map(({ on, from, to }) => [date(on), spanWords(from, to)].filter(Boolean).join(' ')),
        },
        { name: t('offer-weeks'), words: figure(offer.weeks) },
    ];
}

function whomFacts(offer: OfferDetails): Fact[] {
    return [
        { name: t('offer-languages'), words: list(offer.languages.map(languageName)) },
        { name: t('offer-target-groups'), words: list(offer.target_groups.map((one) => term('target-group', one))) },
        { name: t('offer-made-for'), value: offer.made_for },
        { name: t('offer-stages'), words: list(offer.stages.map((stage) => term('business-stage', stage))) },
        { name: t('offer-sectors'), words: list(offer.sectors.map((sector) => term('sector', sector))) },
    ];
}

function costFacts(offer: OfferDetails): Fact[] {
    const { cost, cost_euros: sum, capacity, places_left: left } = offer;
    return [
        { name: t('offer-cost'), ...(sum === null ? { value: cost } : { words: costWords(offer) }) },
        { name: t('offer-cost-words'), value: sum === null ? '' : cost },
        { name: t('offer-capacity'), words: figure(capacity) },
        { name: t('offer-places-left'), words: figure(left) },
        { name: t('offer-waiting-weeks'), words: figure(offer.waiting_weeks) },
        { name: t('offer-childcare'), words: offer.childcare ? t('offer-childcare-yes') : '' },
    ];
}

function aimFacts({ works_on: worksOn, leads_to: leadsTo }: OfferPage): Fact[] {
    return [
        { name: t('offer-works-on'), words: list(worksOn.map((gap) => message(gap))) },
        { name: t('offer-leads-to'), lines: leadsTo.map((phrase) => message(phrase)) },
    ];
}

function wayInFacts(offer: OfferDetails): Fact[] {
    return [
        { name: t('offer-how-to-apply'), value: offer.how_to_apply },
        { name: t('offer-documents'), lines: offer.documents },
        { name: t('offer-accessibility'), lines: offer.accessibility },
        { name: t('contact-persons'), lines: offer.contacts.map(contactWords) },
    ];
}

/** A number as a fact of its own; empty where it is not known. */
export function figure(value: number | null): string {
    return value === null ? '' : String(value);
}

function openingWords({ days, opens_at: opens, closes_at: closes }: OpeningHours): string {
    const names = list(days.map((day) => term('weekday', day.toLowerCase())));
    const span = spanWords(opens, closes);
    return span ? t('offer-opening-words', { days: names, span }) : names;
}

/** From when until when, as far as it is known. */
function spanWords(from: string | null, to: string | null): string {
    if (from !== null && to !== null) {
        return t('time-between', { from: writtenTime(from), to: writtenTime(to) });
    }
    return from !== null
        ? t('time-from', { from: writtenTime(from) })
        : to !== null
          ? t('time-until', { to: writtenTime(to) })
          : '';
}
