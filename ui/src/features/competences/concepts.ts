// Occupations and skills as ESCO names them. A concept proves nothing; it is a name that others understand.

import type { CompetenceDetails } from '../../generated/CompetenceDetails';
import type { ConceptKind } from '../../generated/ConceptKind';
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
