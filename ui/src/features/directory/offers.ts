// Offers and providers of which nothing is known yet: what a new form begins with.

import type { ChainStep } from '../../generated/ChainStep';
import type { OfferDetails } from '../../generated/OfferDetails';
import type { OfferKind } from '../../generated/OfferKind';
import type { ProviderDetails } from '../../generated/ProviderDetails';

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
