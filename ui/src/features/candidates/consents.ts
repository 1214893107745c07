import type { ConsentDetails } from '../../generated/ConsentDetails';
import { date, t, term } from '../../text';

type Consent = Pick<ConsentDetails, 'purpose' | 'recipient' | 'given_on' | 'withdrawn_on'>;

/** What a consent allows and towards whom; only a withdrawn one needs its date at once. */
export function shortConsent({ purpose, recipient, withdrawn_on: withdrawnOn }: Consent): string {
    const words = term('consent-purpose', purpose);
    return withdrawnOn
        ? t('candidate-consent-withdrawn', { purpose: words, date: date(withdrawnOn) })
        : [words, recipient].filter((part) => part !== '').join(': ');
}

/** A consent with its days. A withdrawn one keeps both. */
export function wholeConsent({ purpose, recipient, given_on: givenOn, withdrawn_on: withdrawnOn }: Consent): string[] {
    const given = { purpose: term('consent-purpose', purpose), recipient, date: date(givenOn) };
    const sentence = t(recipient ? 'candidate-consent-given-to' : 'candidate-consent-given', given);
    const withdrawn = { purpose: given.purpose, date: withdrawnOn ? date(withdrawnOn) : '' };
    return withdrawnOn ? [sentence, t('candidate-consent-withdrawn', withdrawn)] : [sentence];
}
