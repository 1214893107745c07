// Saying that the facts of an offer are right on a day, and what is asked on the telephone before.

import { settle } from '../../drafts/undo';
import type { OfferDetails } from '../../generated/OfferDetails';
import type { OfferLine } from '../../generated/OfferLine';
import type { OfferStatus } from '../../generated/OfferStatus';
import { call } from '../../platform';
import { t } from '../../text';
import { detailsOf, type Offer, type Provider } from './offers';

export type Confirmation = Pick<OfferDetails, 'confirmed_on' | 'confirmed_by' | 'places_left'>;

/** What is proposed: today, whoever sits here, and the places that were left the last time. */
export function proposedConfirmation(offer: Offer, today: string, counsellor: string): Confirmation {
    return { confirmed_on: today, confirmed_by: counsellor, places_left: offer.places_left };
}

export async function confirmOffer(offer: Offer, confirmation: Confirmation): Promise<unknown> {
    return call('change_offer', {
        id: offer.id,
        rev: offer.rev,
        details: { ...detailsOf(offer), ...confirmation },
    });
}

/** Says whether the offer can be had, at once and with a way back. */
export function setStatus(offer: Offer, status: OfferStatus): Promise<boolean> {
    return settle(
        () => call('change_offer', { id: offer.id, rev: offer.rev, details: { ...detailsOf(offer), status } }),
        () => t('offer-status-changed'),
    );
}

/** The offers to ask about, by provider, in the order in which they are called. */
export interface Calls {
    readonly provider: Provider;
    readonly lines: readonly OfferLine[];
}

export function callsOf(lines: readonly OfferLine[]): Calls[] {
    const calls = new Map<string, OfferLine[]>();
    for (const line of lines) {
        calls.set(line.provider.id, [...(calls.get(line.provider.id) ?? []), line]);
    }
    return [...calls.values()]
        .flatMap((own) => (own[0] ? [{ provider: own[0].provider, lines: own }] : []))
        .sort((one, other) => one.provider.name.localeCompare(other.provider.name));
}

/** What has to be asked about this offer: always whether it is still so, and what is missing or has passed. */
export function questionsAbout({ offer, provider }: OfferLine, today: string): string[] {
    const asksForPlaces = offer.capacity !== null || offer.places_left !== null;
    const hasPassed = offer.dates.length > 0 && offer.dates.every(({ on }) => on < today);
    const asksForCost = offer.cost === '' && offer.cost_euros === null;
    const isUnreachable = provider.phone === '' && provider.email === '' && offer.contacts.length === 0;
    return [
        t('call-ask-still'),
        ...(asksForPlaces ? [t('call-ask-places')] : []),
        ...(hasPassed ? [t('call-ask-dates')] : []),
        ...(asksForCost ? [t('call-ask-cost')] : []),
        ...(isUnreachable ? [t('call-ask-contact')] : []),
    ];
}
