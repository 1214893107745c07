// The one line that says what just happened. Screen readers read it aloud, and it never takes the focus.

import { t } from '../text';
import { timeOnTheWall } from './clock';

/** Something that can be done about what the line says. */
export interface StatusAction {
    /** Words are handed in as functions, so that they follow the language of the screen. */
    readonly words: () => string;
    readonly act: () => void;
}

interface Status {
    readonly words: () => string;
    readonly action?: StatusAction | undefined;
    readonly isTrouble?: boolean;
}

let line = $state.raw<Status>({ words: () => '' });

export function say(words: () => string, action?: StatusAction): void {
    line = { words, action };
}

export function saving(): void {
    line = { words: () => t('status-saving') };
}

export function saved(): void {
    const at = timeOnTheWall();
    line = { words: () => t('status-saved', { time: at }) };
}

/** What was typed is still there and the vault is unchanged. */
export function notSaved(why: () => string, again: () => void): void {
    const words = () => t('status-not-saved', { why: why() });
    line = { words, action: { words: () => t('button-try-again'), act: again }, isTrouble: true };
}

export function statusLine(): Status {
    return line;
}
