// The page of components, which the development build has: every component is on it, and axe finds nothing.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { By } from 'selenium-webdriver';
import { expect, test } from 'vitest';

import { violations } from './support/axe';
import { inWindow } from './support/office';

const SHARED = join(import.meta.dirname, '../../ui/src/shared');
const NAMES = readdirSync(SHARED)
    .filter((file) => file.endsWith('.svelte'))
    .map((file) => file.replace('.svelte', ''));

test('the page of components shows each of them in every language, direction and appearance', async () => {
    await inWindow(async ({ screen: { driver } }) => {
        for (const language of ['en', 'de', 'ar']) {
            for (const appearance of ['light', 'dark']) {
                await driver.get(`tauri://localhost/components.html?language=${language}&appearance=${appearance}`);
                await driver.wait(
                    async () => (await driver.findElements(By.css('[data-component]'))).length > 0,
                    20_000,
                );
                const specimens = await driver.findElements(By.css('[data-component]'));
                const shown = await Promise.all(specimens.map((one) => one.getAttribute('data-component')));
                expect(shown.sort()).toEqual(NAMES.sort());
                expect(await violations(driver), `${language}, ${appearance}`).toEqual([]);
                const width = 'return document.documentElement.scrollWidth - document.documentElement.clientWidth';
                expect(await driver.executeScript(width), 'nothing is pushed out of the page').toBe(0);
            }
        }
    });
});
