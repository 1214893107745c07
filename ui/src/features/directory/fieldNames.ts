// What the fields of offers, providers and places are called on the screen.

import { t } from '../../text';

/** The label in the form, by the name that the core gives the field. */
const LABELS: Readonly<Record<string, string>> = {
    accessibility: 'offer-accessibility',
    address: 'provider-address',
    amount_from: 'offer-amount-from-label',
    amount_to: 'offer-amount-to-label',
    capacity: 'offer-capacity',
    childcare: 'offer-childcare',
    confirmed_by: 'offer-confirmed-by-label',
    confirmed_on: 'offer-confirmed-on',
    contacts: 'contact-persons',
    cost: 'offer-cost-words',
    cost_euros: 'offer-cost-euros',
    dates: 'offer-dates',
    description: 'offer-description',
    documents: 'offer-documents',
    email: 'provider-email',
    everywhere: 'offer-everywhere',
    finance: 'offer-part-terms',
    foreign_fields: 'offer-foreign-fields',
    hours: 'offer-hours',
    how_to_apply: 'offer-how-to-apply',
    kind: 'offer-kind',
    languages: 'offer-languages',
    leads_to: 'offer-leads-to',
    made_for: 'offer-made-for',
    mentoring: 'offer-part-terms',
    name: 'offer-name',
    names: 'offer-part-names',
    opening: 'offer-opening',
    phone: 'provider-phone',
    place: 'offer-place',
    places_left: 'offer-places-left',
    position: 'place-position-label',
    provider_id: 'offer-provider',
    region: 'offer-region',
    rule: 'offer-who',
    sectors: 'offer-sectors',
    stages: 'offer-stages',
    status: 'offer-status',
    step: 'offer-step',
    target_groups: 'offer-target-groups',
    times: 'offer-times',
    training: 'offer-part-terms',
    waiting_weeks: 'offer-waiting-weeks',
    website: 'provider-website',
    weeks: 'offer-weeks',
    works_on: 'offer-works-on',
};

/** The label, or the name itself where a file brought a field that no form has. */
export function fieldName(field: string): string {
    const label = LABELS[field];
    return label === undefined ? field : t(label);
}
