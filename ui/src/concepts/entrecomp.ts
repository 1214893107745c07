// EntreComp as the reference data has it. Its eight levels say how far somebody is with one competence of enterprise; they
// share nothing with the levels of the EQF, and nothing here turns one into the other.

import type { EntreCompView } from '../generated/EntreCompView';
import type { LocalText } from '../generated/LocalText';
import { call } from '../platform';
import { currentLanguage } from '../text';

export function readEntreComp(): Promise<EntreCompView> {
    return call('entrecomp', {});
}

/** A text of the reference data in the language of the screen. */
export function wordOf(text: LocalText): string {
    return text[currentLanguage()];
}

/** The names of the competences by their ids; none where they cannot be read, and then the ids themselves are shown. */
export async function readCompetenceNames(): Promise<ReadonlyMap<string, LocalText>> {
    try {
        const { framework } = await readEntreComp();
        return new Map(framework.competences.map(({ id, name }) => [id, name]));
    } catch {
        return new Map();
    }
}
