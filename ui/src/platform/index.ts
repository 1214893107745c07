// The one door of the screens to the program.

import { tauriHost } from './tauri';
import { asCallFailed, type CommandName, type Host, type ReplyOf, type RequestOf } from './types';

export { CallFailed, asCallFailed } from './types';

let host: Host = tauriHost;
let hearOfLock: () => void = () => undefined;
const hearOfChange = new Set<() => void>();

/** Calls a command of the list. Fails with CallFailed and with nothing else. */
export async function call<C extends CommandName>(command: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
    try {
        const reply = await host.call(command, request);
        // Only a change answers with the nouns that it made stale.
        if (typeof reply === 'object' && reply !== null && 'nouns' in reply) {
            hearOfChange.forEach((listen) => listen());
        }
        return reply;
    } catch (thrown) {
        const failure = asCallFailed(thrown);
        if (failure.code === 'locked') {
            hearOfLock();
        }
        throw failure;
    }
}

/** Tells the listener whenever a command finds the desk locked, so that nothing of it stays on the screen. */
export function whenFoundLocked(listener: () => void): void {
    hearOfLock = listener;
}

/** Tells the listener whenever something in the vault changed, until the answer is called. */
export function whenChanged(listener: () => void): () => void {
    hearOfChange.add(listener);
    return () => hearOfChange.delete(listener);
}

/** Puts another host behind the screens; for tests. */
export function replaceHost(other: Host): void {
    host = other;
}
