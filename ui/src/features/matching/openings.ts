// Words a single change that would open offers: a step of the person's own, another permit, or a day to come. What a
// permit allows is told as information; nobody is told here to change a status.

import { offerName } from '../../concepts/offers';
import type { OfferInBrief } from '../../generated/OfferInBrief';
import type { OfferKind } from '../../generated/OfferKind';
import type { Opening } from '../../generated/Opening';
import { date, list, message, t } from '../../text';

export type { Opening };

/** What the change would open, and the change. */
export function openingSentence(opening: Opening): string {
    const offers = countsByKind(opening.opens);
    if (opening.change === null) {
        return t('opening-time', { date: date(opening.from ?? ''), offers });
    }
    const words = { offers, change: message(opening.change) };
    return opening.kind === 'permit' ? t('opening-permit', words) : t('opening-own-step', words);
}

/** An offer that leads there, and how long it takes where that is known. */
export function leadingSentence(offer: OfferInBrief): string {
    const name = offerName(offer);
    return offer.weeks === null
        ? t('opening-led-to-by', { name })
        : t('opening-led-to-by-weeks', { name, weeks: offer.weeks });
}

/** What tells openings apart: no two open the same offers from the same day on, though their words may be the same. */
export function openingKey({ from, opens }: Opening): string {
    return JSON.stringify([from, opens.map(({ id }) => id)]);
}

/** “3 loans, 1 course”: the kind of which there are most comes first. */
function countsByKind(offers: readonly OfferInBrief[]): string {
    const counts = new Map<OfferKind, number>();
    for (const { kind } of offers) {
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    const inOrder = [...counts].sort(([, one], [, other]) => other - one);
    return list(inOrder.map(([kind, count]) => countOfKind(kind, count)));
}

function countOfKind(kind: OfferKind, count: number): string {
    return t(`opening-count-${kind.replaceAll('_', '-')}`, { count });
}
