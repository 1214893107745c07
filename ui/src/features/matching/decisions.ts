// What counsellor and candidate decide about an offer. Each decision counts at once and can be taken back.

import { settle } from '../../drafts/undo';
import type { Match } from '../../generated/Match';
import { call } from '../../platform';
import { currentLanguage, t, term } from '../../text';

type Offer = Match['line']['offer'];

/** The name in the language of the screen, and in the provider's own where there is no other. */
export function offerName(offer: Offer): string {
    return offer.names[currentLanguage()] ?? offer.name;
}

/** Answers, like the others, whether the vault has it. */
export function choose(candidateId: string, offer: Offer): Promise<boolean> {
    return settle(
        () =>
            call('decide_match', {
                candidate_id: candidateId,
                offer_id: offer.id,
                decision: 'chosen',
                reason: '',
                remind_on: null,
            }),
        () => t('match-decision-kept', { decision: term('decision', 'chosen') }),
    );
}

/** Nobody is pressed for a reason: without one it is just not now. */
export function setAside(candidateId: string, offer: Offer, typed: string): Promise<boolean> {
    const reason = typed.trim() || t('match-set-aside-not-now');
    return settle(
        () =>
            call('decide_match', {
                candidate_id: candidateId,
                offer_id: offer.id,
                decision: 'set_aside',
                reason,
                remind_on: null,
            }),
        () => t('match-decision-kept', { decision: term('decision', 'set_aside') }),
    );
}

export function takeBack(candidateId: string, offer: Offer, rev: number): Promise<boolean> {
    return settle(
        () => call('undecide_match', { candidate_id: candidateId, offer_id: offer.id, rev }),
        () => t('match-decision-taken-back'),
    );
}
