// The one door of the screens to the program.

import { tauriHost } from './tauri';
import { asCallFailed, type CommandName, type Host, type ReplyOf, type RequestOf } from './types';

export { CallFailed, asCallFailed } from './types';

let host: Host = tauriHost;
let hearOfLock: () => void = () => undefined;

/** Calls a command of the list. Fails with CallFailed and with nothing else. */
export async function call<C extends CommandName>(command: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
    try {
        return await host.call(command, request);
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

/** Puts another host behind the screens; for tests. */
export function replaceHost(other: Host): void {
    host = other;
}
