// Offers and providers as the forms write them: what a new form begins with, and what it cannot be without.

import { fieldsOf } from '../../drafts/entry.svelte';
import type { FieldTrouble } from '../../drafts/newEntry.svelte';
import type { ChainStep } from '../../generated/ChainStep';
import type { OfferDetails } from '../../generated/OfferDetails';
import type { OfferKind } from '../../generated/OfferKind';
import type { OfferLine } from '../../generated/OfferLine';
import type { ProviderDetails } from '../../generated/ProviderDetails';
import { t } from '../../text';
import { fieldName } from './fieldNames';

export type Offer = OfferLine['offer'];
export type Provider = OfferLine['provider'];

/** What a new offer is asked first. Nothing is chosen before somebody chooses it. */
export interface OfferStart {
    provider_id: string;
    step: ChainStep | '';
    kind: OfferKind | '';
    name: string;
    description: string;
}

export function emptyStart(): OfferStart {
    return { provider_id: '', step: '', kind: '', name: '', description: '' };
}

/** What a new offer still lacks. */
export function troublesOfStart(start: OfferStart, withProvider: boolean): FieldTrouble[] {
    const fields = [...(withProvider ? (['provider_id'] as const) : []), 'step', 'kind', 'name'] as const;
    return fields
        .filter((field) => start[field].trim() === '')
        .map((field) => ({ field, text: 'offer-lacks', words: { field: fieldName(field) } }));
}

/** What a new provider still lacks. */
export function troublesOfProvider({ name }: ProviderDetails): FieldTrouble[] {
    return name.trim() === '' ? [{ field: 'name', text: 'offer-lacks', words: { field: t('provider-name') } }] : [];
}

/** The offer with the first answers; nothing while its step or its kind is open. */
export function startedOffer({ step, kind, ...start }: OfferStart): OfferDetails | undefined {
    return step === '' || kind === '' ? undefined : { ...emptyOffer(start.provider_id, step, kind), ...start };
}

export const detailsOf = (offer: Offer): OfferDetails => fieldsOf<OfferDetails>(offer);

/** The id of the field in the forms. */
export function fieldId(prefix: string, field: string): string {
    return `${prefix}-${field.replaceAll(/[._]/g, '-')}`;
}

export function emptyOffer(providerId: string, step: ChainStep, kind: OfferKind): OfferDetails {
    return {
        key: '',
        provider_id: providerId,
        step,
        kind,
        name: '',
        names: {},
        description: '',
        place: '',
        region: '',
        everywhere: false,
        languages: [],
        sectors: [],
        cost: '',
        hours: '',
        opening: [],
        times: [],
        dates: [],
        weeks: null,
        capacity: null,
        places_left: null,
        waiting_weeks: null,
        cost_euros: null,
        childcare: false,
        status: 'active',
        target_groups: [],
        made_for: '',
        stages: [],
        how_to_apply: '',
        documents: [],
        accessibility: [],
        contacts: [],
        training: null,
        mentoring: null,
        finance: null,
        amount_from: null,
        amount_to: null,
        works_on: [],
        leads_to: [],
        rule: { all: [] },
        confirmed_on: null,
        confirmed_by: '',
        foreign_fields: {},
    };
}

export function emptyProvider(): ProviderDetails {
    return {
        key: '',
        name: '',
        description: '',
        place: '',
        region: '',
        address: '',
        phone: '',
        email: '',
        website: '',
        contacts: [],
        foreign_fields: {},
    };
}
