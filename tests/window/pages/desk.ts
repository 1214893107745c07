// What people do on the first screens, by the words that they read there.

import { PASSPHRASE } from '../support/office';
import type { Screen } from '../support/screen';

/** The three steps of the set-up, up to its last button. */
export async function fillSetUp(screen: Screen): Promise<void> {
    await screen.press('button', /^Set up my desk/);
    await screen.fill('Name of the organisation', 'Desk of the tests');
    await screen.press('button', 'Continue');
    await screen.fill('Your full name', 'Katrin Vogt');
    await screen.press('button', 'Continue');
    await screen.fill('Passphrase', PASSPHRASE);
    await screen.fill('The same passphrase again', PASSPHRASE);
    await screen.press('button', 'Set up the desk');
}

export async function setUpDesk(screen: Screen): Promise<void> {
    await fillSetUp(screen);
    await screen.find('heading', 'Today');
}

export async function lookAround(screen: Screen): Promise<void> {
    await screen.press('button', /^Look around in the demo desk/);
    await screen.find('heading', 'Today');
}

export async function lock(screen: Screen): Promise<void> {
    await screen.press('button', /^Lock/);
    await screen.find('heading', 'Unlock the desk');
}

export async function unlock(screen: Screen, passphrase = PASSPHRASE): Promise<void> {
    await screen.fill('Your passphrase', passphrase);
    await screen.press('button', /^(Unlock|Try again)$/);
}
