// What the core would say about Amina's file: two outlooks on levels, and matches of three verdicts.

import { emptyOffer, emptyProvider } from '../../src/features/directory/offers';
import type { CandidateView } from '../../src/generated/CandidateView';
import type { ChainStep } from '../../src/generated/ChainStep';
import type { EqfOutlook } from '../../src/generated/EqfOutlook';
import type { Match } from '../../src/generated/Match';
import type { Message } from '../../src/generated/Message';
import type { OfferKind } from '../../src/generated/OfferKind';
import { matchesByStep } from '../matches';
import { AMINA, row } from './file';

const EXPLAINED: EqfOutlook = {
    subject: { qualification: 'tailor' },
    readings: [
        {
            id: 'reading',
            level_low: 3,
            level_high: 3,
            basis: 'certificate',
            explanation: {
                id: 'eqf-explain-certificate',
                arguments: {
                    low: { kind: 'number', value: 3 },
                    high: { kind: 'number', value: 3 },
                    range: { kind: 'text', value: 'one' },
                    subject: { kind: 'text', value: 'Textilnäherin' },
                    country: { kind: 'country', value: 'DE' },
                    framework: { kind: 'text', value: 'DQR' },
                    source: { kind: 'text', value: 'certificate, page 1' },
                    'source-date': { kind: 'date', value: '2026-02' },
                    'read-on': { kind: 'date', value: '2026-11-20' },
                    reader: { kind: 'text', value: 'Katrin Vogt' },
                },
            },
            cautions: [{ id: 'eqf-caution-unverified', arguments: {} }],
            printing_forbidden: false,
        },
    ],
    no_level: null,
    routes: [],
    proposal: null,
    targets: [],
};

const WITHOUT_LEVEL: EqfOutlook = {
    subject: { qualification: 'school' },
    readings: [],
    no_level: { id: 'eqf-no-level-not-referenced', arguments: { country: { kind: 'country', value: 'SY' } } },
    routes: (['recognition', 'european_qualifications_passport', 'validation_and_practical_test'] as const).map(
        (route) => ({
            route,
            here: null,
            is_old: false,
        }),
    ),
    proposal: null,
    targets: [],
};

const WRITTEN_PLAN: Message = { id: 'requirement-plan-at-hand', arguments: {} };

function offer(id: string, name: string, step: ChainStep, kind: OfferKind): Match['line'] {
    return {
        offer: {
            ...emptyOffer('provider', step, kind),
            ...row(id),
            key: id,
            name,
            region: 'North',
            languages: ['de'],
        },
        provider: {
            ...emptyProvider(),
            ...row('provider'),
            key: 'provider',
            name: 'Harbour Forum',
            place: 'Lindenhafen',
            region: 'North',
        },
        days_since_confirmed: 94,
    };
}

const LOAN: Match = {
    line: offer('loan', 'Small loan of the harbour', 'finance', 'loan'),
    verdict: 'near_miss',
    reasons: [
        {
            polarity: 'for',
            decides: true,
            message: {
                id: 'reason-amount-needed',
                arguments: {
                    outcome: { kind: 'text', value: 'yes' },
                    bounds: { kind: 'number', value: 2 },
                    has: { kind: 'euros', value: 12000 },
                    to: { kind: 'euros', value: 25000 },
                },
            },
        },
        {
            polarity: 'against',
            decides: true,
            message: { id: 'reason-plan-at-hand', arguments: { outcome: { kind: 'text', value: 'no' } } },
        },
        {
            polarity: 'open',
            decides: true,
            message: {
                id: 'reason-self-employment-allowed',
                arguments: { outcome: { kind: 'text', value: 'not-known' } },
            },
        },
    ],
    unlock: [WRITTEN_PLAN],
    then_eligible: true,
    fit: 1,
    decision: null,
};

const MENTOR: Match = {
    line: offer('mentor', 'A year with a mentor', 'mentoring', 'mentor'),
    verdict: 'eligible',
    reasons: [{ polarity: 'for', decides: false, message: { id: 'practical-everywhere', arguments: {} } }],
    unlock: [],
    then_eligible: true,
    fit: 2,
    decision: {
        ...row('decision'),
        candidate_id: 'amina',
        offer_id: 'mentor',
        decision: 'chosen',
        reason: 'She wants to ask somebody from the trade.',
        decided_on: '2026-11-20',
        remind_on: null,
    },
};

const BARS: CandidateView['bars'] = [
    {
        heading: 'bar-can-do',
        fact: {
            id: 'bar-can-do-fact',
            arguments: { total: { kind: 'number', value: 2 }, supported: { kind: 'number', value: 1 } },
        },
        percent: 50,
    },
    {
        heading: 'bar-know',
        fact: {
            id: 'bar-know-fact',
            arguments: {
                chosen: { kind: 'number', value: 1 },
                steps: { kind: 'terms', value: ['chain-step-mentoring'] },
            },
        },
        percent: 33,
    },
    {
        heading: 'bar-finance',
        fact: {
            id: 'bar-finance-fact',
            arguments: {
                own: { kind: 'euros', value: 3000 },
                needed: { kind: 'euros', value: 12000 },
                lacking: { kind: 'euros', value: 9000 },
            },
        },
        percent: 25,
    },
];

/** Her matches, with one offer left in each of two steps. */
export const AMINAS_MATCHES = matchesByStep(
    { mentoring: { in_sight: [MENTOR] }, finance: { in_sight: [LOAN] } },
    { all: 2, fits: 1, nearly: 1, chosen: 1 },
);

export const AMINAS_VIEW: CandidateView = {
    file: AMINA,
    eqf: [EXPLAINED, WITHOUT_LEVEL],
    chosen: [MENTOR],
    bars: BARS,
    retired: [],
};
