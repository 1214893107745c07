// The desk as the screens know it: whether there is one, whether it is open, and how to open and close it.
// Nothing of a candidate is kept here.

import type { DeskStatus } from '../../generated/DeskStatus';
import type { SetUpDesk } from '../../generated/SetUpDesk';
import { call, whenChanged, whenFoundLocked } from '../../platform';
import { currentLanguage, learnNames } from '../../text';

let status = $state.raw<DeskStatus>();

/** What is known about the desk; nothing before the first answer. */
export function deskStatus(): DeskStatus | undefined {
    return status;
}

let stopListening: () => void = () => undefined;

/** Asks for the desk, and from now on again whenever a command finds it locked or changes something. */
export async function findDesk(): Promise<void> {
    const refresh = async () => void (status = await call('desk_status', {}));
    // Whoever asks for a desk that was just closed hears that from the next command.
    const refreshQuietly = () => void refresh().catch(() => undefined);
    whenFoundLocked(refreshQuietly);
    stopListening();
    stopListening = whenChanged(refreshQuietly);
    await refresh();
}

/** Fetches the names of languages and countries in the language of the screen. */
export async function fetchNames(): Promise<void> {
    learnNames(await call('reference_lists', { language: currentLanguage() }));
}

export async function setUpDesk(desk: SetUpDesk): Promise<void> {
    status = await call('set_up_desk', desk);
}

export async function unlock(passphrase: string): Promise<void> {
    status = await call('unlock', { passphrase });
}

export async function lock(): Promise<void> {
    status = await call('lock', {});
}

export async function openDemoDesk(): Promise<void> {
    status = await call('open_demo_desk', {});
}
