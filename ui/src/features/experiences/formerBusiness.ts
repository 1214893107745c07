// The facts of a business of one's own. Every one of them may be missing, and without any there is no such object.

import type { Choice } from '../../concepts/choices';
import type { EndReason } from '../../generated/EndReason';
import type { FormerBusiness } from '../../generated/FormerBusiness';
import type { LegalForm } from '../../generated/LegalForm';
import type { TurnoverBand } from '../../generated/TurnoverBand';
import { t, term } from '../../text';

export const LEGAL_FORMS: readonly LegalForm[] = [
    'not_registered',
    'sole_trader',
    'family_business',
    'partnership',
    'company',
    'cooperative',
];

export const TURNOVER_BANDS: readonly TurnoverBand[] = [
    'below_5000',
    'from_5000',
    'from_20000',
    'from_50000',
    'from_200000',
];

export const END_REASONS: readonly EndReason[] = ['moved', 'handed_over', 'too_little_income', 'lost', 'other_plans'];

/** What the fields show before anything was asked. */
export const NOTHING_ASKED: FormerBusiness = {
    sector: null,
    legal_form: null,
    staff: null,
    customers: '',
    suppliers: '',
    turnover: null,
    done_alone: '',
    end_reason: null,
};

/** The facts with one of them changed; nothing once the last of them is gone. */
export function withFact<F extends keyof FormerBusiness>(
    business: FormerBusiness | null,
    fact: F,
    value: FormerBusiness[F],
): FormerBusiness | null {
    const changed = { ...(business ?? NOTHING_ASKED), [fact]: value };
    return Object.values(changed).every((one) => one === null || one === '') ? null : changed;
}

/** A fact that nobody asked about has a word for that, which stands first. */
export function orNotAsked(choices: readonly Choice[]): Choice[] {
    return [{ value: '', name: t('task-answer-not-asked') }, ...choices];
}

/** A fact as the card tells it: in somebody's own words or in the program's, both empty where nobody asked. */
export interface Fact {
    readonly name: string;
    readonly value?: string;
    readonly words?: string;
}

/** All facts in the order of the form. Why it ended is no question about a business that goes on. */
export function factsOf(business: FormerBusiness, ongoing: boolean): Fact[] {
    const word = (prefix: string, code: string | null) => (code === null ? '' : term(prefix, code));
    return [
        { name: t('business-sector'), words: word('sector', business.sector) },
        { name: t('former-business-legal-form'), words: word('legal-form', business.legal_form) },
        { name: t('former-business-staff'), words: business.staff === null ? '' : String(business.staff) },
        { name: t('former-business-customers'), value: business.customers },
        { name: t('former-business-suppliers'), value: business.suppliers },
        { name: t('former-business-turnover'), words: word('turnover-band', business.turnover) },
        { name: t('former-business-done-alone'), value: business.done_alone },
        ...(ongoing ? [] : [{ name: t('former-business-end-reason'), words: word('end-reason', business.end_reason) }]),
    ];
}
