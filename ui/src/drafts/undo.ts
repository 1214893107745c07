// Takes back the latest change of this sitting.

import { asCallFailed, call } from '../platform';
import { say, type StatusAction } from '../shared/status.svelte';
import { failureWords, t, term } from '../text';
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

/** Does what counts at once and says so, with a way back. Answers whether the vault has it; a refusal is said in words. */
export async function settle(act: () => Promise<unknown>, words: () => string): Promise<boolean> {
    try {
        await act();
        say(words, undoAction());
        return true;
    } catch (thrown) {
        const failure = asCallFailed(thrown);
        say(() => failureWords(failure));
        return false;
    }
}
