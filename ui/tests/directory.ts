// A directory in memory that keeps what it is told, and the screen over it. It knows no rules; how a rule sounds, a test says.

import { render, screen } from '@testing-library/svelte';
import { expect } from 'vitest';

import { findDesk, fetchNames } from '../src/features/desk/desk.svelte';
import { emptyProvider } from '../src/features/directory/offers';
import type { Condition } from '../src/generated/Condition';
import type { OfferDetails } from '../src/generated/OfferDetails';
import type { OfferLine } from '../src/generated/OfferLine';
import type { ProviderDetails } from '../src/generated/ProviderDetails';
import type { Requirement } from '../src/generated/Requirement';
import type { Rule } from '../src/generated/Rule';
import { call, replaceHost } from '../src/platform';
import { memoryHost, type Answers, type MemoryHost } from '../src/platform/memory';
import type { DirectoryPart } from '../src/features/directory/directory';
import DirectoryView from '../src/views/DirectoryView.svelte';
import { match, NAMES, OPEN } from './characters';

type Offer = OfferLine['offer'];
type Provider = OfferLine['provider'];

export const nouns = ['offer' as const];

/** An invented offer of an invented provider in Hamburg. */
export function line(id: string, name: string, days: number | null, other: Partial<Offer> = {}): OfferLine {
    const made = match(id).line;
    const offer = { ...made.offer, name, names: {}, ...other };
    const provider = { ...made.provider, phone: '040 66969 101', email: 'desk@example.org', place: 'Hamburg' };
    return { offer, provider, days_since_confirmed: days };
}

/** What a rule asks for, in the words of its facts; enough to see that the screen shows what the program says. */
export function spelled(rule: Rule): Requirement[] {
    const one = (part: Rule): Requirement[] => {
        if ('fact' in part) {
            return [{ phrase: phrase(part.fact) }];
        }
        const [kind, parts] = Object.entries(part)[0] as ['all' | 'any' | 'none', Rule[]];
        return [{ group: { kind, requirements: parts.flatMap(one) } }];
    };
    return 'all' in rule ? rule.all.flatMap(one) : one(rule);
}

function phrase(condition: Condition) {
    const [kind] = Object.keys(condition);
    if ('language' in condition) {
        const { language, at_least } = condition.language;
        return {
            id: 'requirement-language',
            arguments: {
                language: { kind: 'language' as const, value: language },
                level: { kind: 'text' as const, value: at_least },
            },
        };
    }
    return { id: `requirement-${(kind ?? '').replaceAll('_', '-')}`, arguments: {} };
}

interface Kept {
    offers: Map<string, Offer>;
    providers: Map<string, Provider>;
}

/** The commands about offers and providers, over what is kept. */
function answersOf(kept: Kept, days: (offer: Offer) => number | null): Answers {
    const row = (id: string) => ({ id, rev: 1, author: 'katrin', changed_at: '2026-11-20T09:00:00Z' });
    const lineOf = (offer: Offer): OfferLine => {
        const provider = kept.providers.get(offer.provider_id) ?? { ...emptyProvider(), ...row(offer.provider_id) };
        return { offer, provider, days_since_confirmed: days(offer) };
    };
    const changed = <D extends Offer | Provider>(
        all: Map<string, D>,
        id: string,
        details: OfferDetails | ProviderDetails,
    ) => {
        const before = all.get(id);
        const rev = (before?.rev ?? 0) + 1;
        all.set(id, { ...row(id), ...before, ...details, rev } as D);
        return { value: rev, nouns };
    };
    return {
        directory: () => [...kept.offers.values()].map(lineOf),
        offer: ({ id }) => {
            const offer = kept.offers.get(id) ?? expect.fail(`there is no offer ${id}`);
            return {
                line: lineOf(offer),
                requirements: spelled(offer.rule),
                works_on: [],
                leads_to: offer.leads_to.map(phrase),
            };
        },
        providers: () => [...kept.providers.values()],
        places: [],
        undo: { value: 'change_offer', nouns },
        entrecomp: () => Promise.reject(new Error('nobody needs it here')),
        spell_rule_out: ({ rule }) => ({ requirements: spelled(rule), problems: [] }),
        add_offer: ({ details }) => {
            changed(kept.offers, 'new-offer', details);
            return { value: 'new-offer', nouns };
        },
        change_offer: ({ id, details }) => changed(kept.offers, id, details),
        remove_offer: ({ id }) => {
            kept.offers.delete(id);
            return { value: null, nouns };
        },
        add_provider: ({ details }) => {
            changed(kept.providers, 'new-provider', details);
            return { value: 'new-provider', nouns };
        },
        change_provider: ({ id, details }) => changed(kept.providers, id, details),
    };
}

export interface OpenDirectory {
    host: MemoryHost;
    /** The offer as it is kept now. */
    offer: (id: string) => Offer;
    /** Keeps other fields, as an undo does, and tells the screen. */
    undo: (id: string, fields: Partial<Offer>) => Promise<void>;
}

interface Place {
    offer?: string;
    part?: DirectoryPart;
}

/** Shows the directory of an open desk with these offers. */
export async function openDirectory(
    lines: readonly OfferLine[],
    place: Place = {},
    answers: Answers = {},
): Promise<OpenDirectory> {
    const kept: Kept = {
        offers: new Map(lines.map(({ offer }) => [offer.id, offer])),
        providers: new Map(lines.map(({ provider }) => [provider.id, provider])),
    };
    const ages = new Map(lines.map(({ offer, days_since_confirmed: days }) => [offer.id, days]));
    const days = ({ id, confirmed_on: on }: Offer) => (on === OPEN.today ? 0 : (ages.get(id) ?? null));
    const host = memoryHost({
        desk_status: OPEN,
        reference_lists: NAMES,
        ...answersOf(kept, days),
        ...answers,
    });
    replaceHost(host);
    await Promise.all([findDesk(), fetchNames()]);
    render(DirectoryView, place);
    await screen.findByRole('heading', { level: 1 });
    const offer = (id: string) => kept.offers.get(id) ?? expect.fail(`there is no offer ${id}`);
    const undo = async (id: string, fields: Partial<Offer>) => {
        kept.offers.set(id, { ...offer(id), ...fields });
        await call('undo', {});
    };
    return { host, offer, undo };
}
