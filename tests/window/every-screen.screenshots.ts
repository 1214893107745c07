// A picture of every screen, in three languages, light and dark, for people to look at.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { test } from 'vitest';

import { lookAround } from './pages/desk';
import { openSection, SECTIONS } from './pages/file';
import { needed } from './support/driver';
import { inWindow } from './support/office';
import type { Screen } from './support/screen';

const LANGUAGE = /^(Language of the screen|Sprache des Bildschirms|لغة الشاشة)$/;

/** Pictures of the screen as it is, in every language and appearance. The last one is English and light again. */
async function picture(screen: Screen, name: string): Promise<void> {
    const folder = needed('EXPRESS_SCREENSHOTS');
    mkdirSync(folder, { recursive: true });
    for (const language of ['ar', 'de', 'en']) {
        await screen.choose(LANGUAGE, language);
        for (const appearance of ['dark', 'light']) {
            await screen.appear(appearance);
            const file = join(folder, `${name}-${language}-${appearance}.png`);
            // The driver pictures the latest frame; two more frames are certain to show the new words and colours.
            await screen.driver.executeAsyncScript('requestAnimationFrame(() => requestAnimationFrame(arguments[0]))');
            writeFileSync(file, Buffer.from(await screen.driver.takeScreenshot(), 'base64'));
        }
    }
}

test('every screen', async () => {
    await inWindow(async ({ screen }) => {
        await screen.find('heading', 'Welcome to EXpress');
        await picture(screen, '01-first-run');
        await screen.press('button', /^Set up my desk/);
        await screen.press('button', 'Continue');
        await screen.waitForText('There is a problem');
        await picture(screen, '02-set-up-problem');
        await screen.fill('Name of the organisation', 'Desk of the tests');
        await screen.press('button', 'Continue');
        await screen.fill('Your full name', 'Katrin Vogt');
        await screen.press('button', 'Continue');
        await picture(screen, '03-set-up-passphrase');
        await screen.fill('Passphrase', 'a long walk by the river');
        await screen.fill('The same passphrase again', 'a long walk by the river');
        await screen.press('button', 'Set up the desk');
        await screen.waitForText('No candidates yet');
        await picture(screen, '04-today-empty');
        await screen.press('button', /^Lock/);
        await screen.find('heading', 'Unlock the desk');
        await picture(screen, '05-unlock');
    });
    await inWindow(async ({ screen }) => {
        await lookAround(screen);
        await picture(screen, '06-today');
        await screen.press('button', 'New candidate');
        await screen.find('heading', 'New candidate');
        await picture(screen, '07-new-candidate');
        await screen.press('button', 'Today');
        await screen.press('button', /Linden 04/);
        await screen.find('heading', 'Overview');
        await picture(screen, '08-file-overview');
        for (const [number, section] of SECTIONS.entries()) {
            await openSection(screen, section);
            const place = String(number + 9).padStart(2, '0');
            await picture(screen, `${place}-file-${section.toLowerCase().split(' ')[0] ?? ''}`);
        }
        await screen.press('button', 'Directory');
        await screen.find('heading', 'Directory');
        await picture(screen, '18-directory');
        await screen.press('button', 'Advice on the recognition of qualifications');
        await screen.find('heading', 'Who can take part');
        await picture(screen, '19-offer');
        await screen.press('button', 'Settings');
        await screen.find('heading', 'Settings');
        await picture(screen, '20-settings');
    });
});
