// What an occupation asks for, as competences.

import type { CompetenceDetails } from '../../generated/CompetenceDetails';
import type { OccupationSkill } from '../../generated/OccupationSkill';
import { asCallFailed, call, type CallFailed } from '../../platform';
import { currentLanguage } from '../../text';

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
