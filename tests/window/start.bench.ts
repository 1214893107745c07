// From the start of the program to a screen on which a person can type, by the real window.

import { test } from 'vitest';

import { setUpDesk } from './pages/desk';
import { Driver } from './support/driver';
import { newDeskFolder } from './support/desk-folder';
import { Screen } from './support/screen';

const STARTS = 9;

test('start to usable window', async () => {
    const folder = newDeskFolder();
    const driver = await Driver.start(folder.environment);
    try {
        const first = await driver.openWindow();
        await setUpDesk(new Screen(first));
        await first.quit();
        const times: number[] = [];
        for (let start = 0; start < STARTS; start += 1) {
            const before = performance.now();
            const window = await driver.openWindow();
            await new Screen(window).find('textbox', 'Your passphrase');
            times.push(performance.now() - before);
            await window.quit();
        }
        times.sort((one, two) => one - two);
        const [fastest, median, slowest] = [times[0], times[Math.floor(STARTS / 2)], times[STARTS - 1]];
        const figures = [fastest, median, slowest].map((time) => `${Math.round(time ?? 0)} ms`).join(', ');
        process.stdout.write(`start to usable window, fastest, median, slowest of ${STARTS}: ${figures}\n`);
    } finally {
        await driver.stop();
        folder.remove();
    }
});
