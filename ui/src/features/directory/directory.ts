// The directory as a list to read: found by any word, sifted by step and age.

import type { ChainStep } from '../../generated/ChainStep';
import type { OfferLine } from '../../generated/OfferLine';
import type { OfferPage } from '../../generated/OfferPage';
import { call } from '../../platform';
import { areFactsOld } from '../../shared/factsAge';
import { fold } from '../../shared/fold';
import { languageName, list } from '../../text';
import type { Provider } from './offers';

/** The chain, a to f. */
export const STEPS: readonly ChainStep[] = [
    'competence_assessment',
    'entrepreneurship_training',
    'mentoring',
    'information',
    'networking',
    'finance',
];

/** What of the directory is shown beside its list and its pages. */
export type DirectoryPart = 'calls' | 'files' | 'new-offer' | 'providers';

export interface Sieve {
    text: string;
    /** One step, or an empty text for all. */
    step: string;
    onlyOld: boolean;
}

export const readDirectory = (): Promise<OfferLine[]> => call('directory', {});
export const readProviders = (): Promise<Provider[]> => call('providers', {});
export const readOffer = (id: string): Promise<OfferPage> => call('offer', { id });

export function isOld({ days_since_confirmed: days }: OfferLine): boolean {
    return areFactsOld(days);
}

export function languagesOf({ offer }: OfferLine): string {
    return list(offer.languages.map(languageName));
}

/** The lines that fit, by steps; steps without any are left out. */
export function sift(lines: readonly OfferLine[], sieve: Sieve): { step: ChainStep; lines: OfferLine[] }[] {
    const words = fold(sieve.text).split(' ').filter(Boolean);
    const fits = (line: OfferLine) => {
        const text = searched(line);
        return words.every((word) => text.includes(word)) && (!sieve.onlyOld || isOld(line));
    };
    return STEPS.filter((step) => sieve.step === '' || step === sieve.step)
        .map((step) => ({ step, lines: lines.filter((line) => line.offer.step === step && fits(line)) }))
        .filter(({ lines: found }) => found.length > 0);
}

/** Folding is slow for a long directory, and each line is searched with every letter that is typed. */
const folded = new WeakMap<OfferLine, string>();

/** What the search looks through, in all languages in which the offer has a name. */
function searched(line: OfferLine): string {
    const { offer, provider } = line;
    const names = [offer.name, ...Object.values(offer.names), offer.place, provider.name, provider.place];
    const text = folded.get(line) ?? fold([...names, offer.region, offer.description].join(' '));
    folded.set(line, text);
    return text;
}
