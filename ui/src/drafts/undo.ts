// Takes back the latest change of this sitting.

import { asCallFailed, call } from '../platform';
import { say, type StatusAction } from '../shared/status.svelte';
import { failureWords, fieldProblems, t, term } from '../text';
import { saveAllDrafts } from './draft.svelte';

export async function undo(): Promise<void> {
    try {
        await saveAllDrafts();
        const { value } = await call('undo', {});
        say(() => t('status-undone', { what: term('operation', value) }));
    } catch (thrown) {
        const failure = asCallFailed(thrown);
        say(() => failureWords(failure));
    }
}

/** What the line that says what happened offers after something was removed or decided. */
export function undoAction(): StatusAction {
    return { words: () => t('button-undo'), act: () => void undo() };
}

/**
 * Does what counts at once and says so, with a way back. Answers whether the vault has it. There is no field at which a
 * refusal could stand, so its own words are said.
 */
export async function settle(act: () => Promise<unknown>, words: () => string): Promise<boolean> {
    try {
        await act();
        say(words, undoAction());
        return true;
    } catch (thrown) {
        const failure = asCallFailed(thrown);
        const [problem] = fieldProblems(failure);
        say(() => (problem ? t(problem.text, problem.words) : failureWords(failure)));
        return false;
    }
}
