// From the start of the program to a screen on which a person can type, by the real window.

import { test } from 'vitest';

import { setUpDesk, unlock } from './pages/desk';
import { Driver } from './support/driver';
import { newDeskFolder } from './support/desk-folder';
import { addCandidates } from './support/many';
import { Screen } from './support/screen';

const STARTS = 9;

test.for([0, 5_000])('start to usable window with %d candidates', async (candidates) => {
    const folder = newDeskFolder();
    const driver = await Driver.start(folder.environment);
    try {
        const first = await driver.openWindow();
        await setUpDesk(new Screen(first));
        await addCandidates(first, candidates);
        await first.quit();
        const starts: number[] = [];
        const unlocks: number[] = [];
        for (let start = 0; start < STARTS; start += 1) {
            const before = performance.now();
            const window = await driver.openWindow();
            const screen = new Screen(window);
            await screen.find('textbox', 'Your passphrase');
            starts.push(performance.now() - before);
            await unlock(screen);
            const unlocking = performance.now();
            await screen.find('heading', 'Today');
            unlocks.push(performance.now() - unlocking);
            await window.quit();
        }
        tell(`start to usable window, ${candidates} candidates`, starts);
        tell(`unlock to Today, ${candidates} candidates`, unlocks);
    } finally {
        await driver.stop();
        folder.remove();
    }
});

function tell(what: string, times: number[]): void {
    times.sort((one, two) => one - two);
    const [fastest, median, slowest] = [times[0], times[Math.floor(STARTS / 2)], times[STARTS - 1]];
    const figures = [fastest, median, slowest].map((time) => `${Math.round(time ?? 0)} ms`).join(', ');
    process.stdout.write(`${what}: fastest, median, slowest of ${STARTS}: ${figures}\n`);
}
