// What counsellor and candidate decide about an offer. Each decision counts at once and can be taken back.

import { settle } from '../../drafts/undo';
import type { Decision } from '../../generated/Decision';
import type { Match } from '../../generated/Match';
import { call } from '../../platform';
import { date, t, term } from '../../text';

export type Offer = Match['line']['offer'];

/** What tells where the card of an offer stands. */
export type DecidedOffer = Pick<Offer, 'id' | 'step'>;

export const isChosen = (match: Match) => match.decision?.decision === 'chosen';

/** Whether it was put off to this day or an earlier one. */
export function comesBack({ decision }: Match, today: string): boolean {
    return decision?.decision === 'put_off' && (decision.remind_on ?? '') <= today;
}

/** Whether it was set aside, or put off to a day to come: then it is not looked at now. */
export function isPutAway(match: Match, today: string): boolean {
    const decision = match.decision?.decision;
    return decision === 'set_aside' || (decision === 'put_off' && !comesBack(match, today));
}

/** What was decided and when; for what was put off, the day that counts is the one on which it comes back. */
export function decisionWords(match: Match, today: string): string {
    const { decision, decided_on: decidedOn = '', remind_on: remindOn = null } = match.decision ?? {};
    if (remindOn !== null) {
        const words = { date: date(remindOn) };
        return comesBack(match, today) ? t('matches-comes-back-now', words) : t('matches-comes-back', words);
    }
    return t('matches-decided', { decision: term('decision', decision ?? ''), date: date(decidedOn) });
}

/** The first day from today on; nothing where no such day is recorded. */
export function nextStart({ dates }: Offer, today: string): string | undefined {
    return dates
        .map(({ on }) => on)
        .filter((on) => on >= today)
        .sort()[0];
}

/** As people say it: in four weeks. */
export function inFourWeeks(today: string): string {
    return new Date(Date.parse(today) + FOUR_WEEKS_MILLISECONDS).toISOString().slice(0, 10);
}

const FOUR_WEEKS_MILLISECONDS = 28 * 24 * 60 * 60 * 1000;

/** Answers, like the others, whether the vault has it. */
export function choose(candidateId: string, offer: Offer): Promise<boolean> {
    return decide(candidateId, offer, 'chosen');
}

/** Nobody is pressed for a reason: without one it is just not now. */
export function setAside(candidateId: string, offer: Offer, typed: string): Promise<boolean> {
    return decide(candidateId, offer, 'set_aside', { reason: typed.trim() || t('match-set-aside-not-now') });
}

export function putOff(candidateId: string, offer: Offer, day: string): Promise<boolean> {
    return decide(candidateId, offer, 'put_off', { remind_on: day });
}

export function takeBack(candidateId: string, offer: Offer, rev: number): Promise<boolean> {
    return settle(
        () => call('undecide_match', { candidate_id: candidateId, offer_id: offer.id, rev }),
        () => t('match-decision-taken-back'),
    );
}

function decide(
    candidateId: string,
    offer: Offer,
    decision: Decision,
    other: { reason?: string; remind_on?: string } = {},
): Promise<boolean> {
    const request = { candidate_id: candidateId, offer_id: offer.id, decision, reason: '', remind_on: null, ...other };
    const day = request.remind_on;
    return settle(
        () => call('decide_match', request),
        () =>
            day === null
                ? t('match-decision-kept', { decision: term('decision', decision) })
                : t('match-put-off-kept', { date: date(day) }),
    );
}
