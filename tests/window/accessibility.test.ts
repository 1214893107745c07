// axe in the real window, where contrast can be judged: each screen, light and dark, in English and Arabic.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { lookAround } from './pages/desk';
import { openSection, SECTIONS } from './pages/file';
import { inWindow } from './support/office';
import { CONTROL, type Screen } from './support/screen';

const AXE = readFileSync(join(import.meta.dirname, '../../ui/node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds on the screen as it is now: rule and place. */
async function violations(screen: Screen): Promise<string[]> {
    await screen.driver.executeScript(AXE);
    return screen.driver.executeAsyncScript(`
        const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'] }).then(
            (result) => done(result.violations.flatMap((one) =>
                one.nodes.map((node) => one.id + ': ' + node.target.join(' ') + ' – ' + node.failureSummary))),
            (error) => done([String(error)]),
        );
    `);
}

async function inEveryAppearance(screen: Screen, name: string): Promise<void> {
    for (const language of ['ar', 'en']) {
        await screen.choose(/^(Language of the screen|لغة الشاشة)$/, language);
        for (const appearance of ['dark', 'light']) {
            await screen.appear(appearance);
            expect(await violations(screen), `${name}, ${language}, ${appearance}`).toEqual([]);
        }
    }
}

test('axe finds nothing on any screen', async () => {
    await inWindow(async ({ screen }) => {
        await screen.find('heading', 'Welcome to EXpress');
        await inEveryAppearance(screen, 'first run');
        await screen.press('button', /^Set up my desk/);
        await screen.press('button', 'Continue');
        await screen.waitForText('There is a problem');
        await inEveryAppearance(screen, 'set-up with a problem');
        await screen.press('button', 'Back');
        await lookAround(screen);
        await inEveryAppearance(screen, 'today');
        await screen.press('button', /Linden 04/);
        await screen.find('heading', 'Overview');
        await inEveryAppearance(screen, 'overview');
        for (const section of SECTIONS) {
            await openSection(screen, section);
            await inEveryAppearance(screen, section);
        }
        await screen.press('button', 'Directory');
        await screen.find('heading', 'Directory');
        await inEveryAppearance(screen, 'directory');
        await screen.press('button', 'Settings');
        await screen.find('heading', 'Settings');
        await inEveryAppearance(screen, 'settings');
        await screen.pressKeys(CONTROL, 'k');
        await screen.find('heading', 'Do or open something');
        expect(await violations(screen), 'palette').toEqual([]);
    });
});
