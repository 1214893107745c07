// What a person agreed to, in words, and what a consent needs before it can be recorded.

import type { ConsentDetails } from '../../generated/ConsentDetails';
import type { ConsentPurpose } from '../../generated/ConsentPurpose';
import { date, list, t, term } from '../../text';

type Consent = Pick<ConsentDetails, 'purpose' | 'recipient' | 'withdrawn_on'>;

interface PurposeChoice {
    readonly value: ConsentPurpose;
    readonly name: string;
    readonly about: string;
}

/** All purposes, each with what it means in one sentence. */
export function purposeChoices(): PurposeChoice[] {
    const choice = (value: ConsentPurpose, about: string) => ({ value, name: term('consent-purpose', value), about });
    return [
        choice('keep_record', t('consent-about-keep-record')),
        choice('print_profile', t('consent-about-print-profile')),
        choice('referral', t('consent-about-referral')),
        choice('statistics', t('consent-about-statistics')),
    ];
}

/** Nobody has said yet what the person agrees to; choosing for them would be a consent that nobody gave. */
const NOT_CHOSEN = '' as ConsentPurpose;

export function emptyConsent(candidateId: string, language: string, today: string): ConsentDetails {
    return {
        candidate_id: candidateId,
        purpose: NOT_CHOSEN,
        recipient: '',
        language,
        interpreter: '',
        given_on: today,
        withdrawn_on: null,
    };
}

/** What is still needed before the vault is asked, in the words of the fields. */
export function missingOfConsent({ purpose, recipient, language, given_on: givenOn }: ConsentDetails): string[] {
    return [
        ...(purpose === NOT_CHOSEN ? [t('consent-purpose')] : []),
        ...(purpose === 'referral' && recipient.trim() === '' ? [t('consent-recipient')] : []),
        ...(language === '' ? [t('consent-language')] : []),
        ...(givenOn === '' ? [t('consent-given-on')] : []),
    ];
}

interface ConsentState {
    readonly words: string;
    readonly isInForce: boolean;
}

/** The state of all consents in few words: what is allowed, and what was withdrawn and not given again. */
export function consentStates(consents: readonly Consent[]): ConsentState[] {
    const [inForce, withdrawn] = [true, false].map((wanted) =>
        consents.filter(({ withdrawn_on: withdrawnOn }) => (withdrawnOn === null) === wanted),
    ) as [Consent[], Consent[]];
    const isGivenAgain = (old: Consent) =>
        inForce.some(({ purpose, recipient }) => purpose === old.purpose && recipient === old.recipient);
    const words = [...new Set(inForce.map(({ purpose }) => allowedWords(purpose, inForce)))];
    const ended = [...new Set(withdrawn.filter((old) => !isGivenAgain(old)).map(withdrawnWords))];
    return [
        ...words.map((one) => ({ words: one, isInForce: true })),
        ...ended.map((one) => ({ words: one, isInForce: false })),
    ];
}

/** What a consent allows and towards whom, as one line. */
export function consentName({ purpose, recipient }: Consent): string {
    return [term('consent-purpose', purpose), recipient].filter((part) => part !== '').join(': ');
}

function allowedWords(purpose: ConsentPurpose, inForce: readonly Consent[]): string {
    const recipients = inForce.filter((one) => one.purpose === purpose && one.recipient !== '');
    return consentName({
        purpose,
        recipient: list([...new Set(recipients.map(({ recipient }) => recipient))]),
        withdrawn_on: null,
    });
}

function withdrawnWords(consent: Consent): string {
    const withdrawnOn = consent.withdrawn_on ? date(consent.withdrawn_on) : '';
    return t('candidate-consent-withdrawn', { purpose: consentName(consent), date: withdrawnOn });
}
