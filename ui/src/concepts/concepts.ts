// Occupations and skills as ESCO names them. A concept proves nothing; it is a name that others understand.

import type { ConceptKind } from '../generated/ConceptKind';
import type { EscoLink } from '../generated/EscoLink';
import type { FoundConcept } from '../generated/FoundConcept';
import { call } from '../platform';
import { currentLanguage } from '../text';

const MOST = 8;

/** Concepts that fit what is typed, in any language. Where none can be had there are none: own words always do. */
export async function findConcepts(kind: ConceptKind, text: string): Promise<readonly FoundConcept[]> {
    try {
        const request = { kind, text, language: currentLanguage(), limit: MOST };
        return (await call('find_concepts', request)).concepts;
    } catch {
        return [];
    }
}

/** A concept as it is seen now, which the file keeps whatever a later release calls it. */
export function linkOf({ uri, label, release }: FoundConcept): EscoLink {
    return { uri, label, release };
}
