// Occupations and skills as ESCO names them. A concept proves nothing; it is a name that others understand.

import type { CompetenceDetails } from '../../generated/CompetenceDetails';
import type { ConceptKind } from '../../generated/ConceptKind';
import type { EscoLink } from '../../generated/EscoLink';
import type { FoundConcept } from '../../generated/FoundConcept';
import type { OccupationSkill } from '../../generated/OccupationSkill';
import { asCallFailed, call, type CallFailed } from '../../platform';
import { currentLanguage } from '../../text';

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

/** What an occupation asks for, the essential skills first; none where nothing is known. */
export async function occupationSkills(uri: string): Promise<readonly OccupationSkill[]> {
    try {
        return (await call('occupation_skills', { uri, language: currentLanguage() })).skills;
    } catch {
        return [];
    }
}

/** Adds one after the other, until one is refused. Answers how many the vault has now, and why not the next. */
export async function addCompetences(
    all: readonly CompetenceDetails[],
): Promise<{ added: number; failure: CallFailed | undefined }> {
    let added = 0;
    for (const details of all) {
        try {
            await call('add_competence', { details });
            added += 1;
        } catch (thrown) {
            return { added, failure: asCallFailed(thrown) };
        }
    }
    return { added, failure: undefined };
}
