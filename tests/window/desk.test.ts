// The way from the first start to a desk that opens again, and a look around in the demo desk.

import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';

import { expect, test } from 'vitest';

import { lock, lookAround, setUpDesk, unlock } from './pages/desk';
import { openSection } from './pages/file';
import { inWindow } from './support/office';

test('a desk is set up, locked, unlocked, and opens again the next morning', async () => {
    await inWindow(async (office) => {
        await setUpDesk(office.screen);
        expect(existsSync(office.folder.vault)).toBe(true);
        await office.screen.waitForText('No candidates yet');
        await lock(office.screen);
        await unlock(office.screen);
        await office.screen.find('heading', 'Today');
        await office.restart();
        await office.screen.find('heading', 'Unlock the desk');
        await unlock(office.screen);
        await office.screen.find('heading', 'Today');
        await office.screen.waitForText('Katrin Vogt');
    });
});

test('an empty form is refused in words, and nothing is made', async () => {
    await inWindow(async ({ screen, folder }) => {
        await screen.press('button', /^Set up my desk/);
        await screen.press('button', 'Continue');
        await screen.waitForText('There is a problem');
        await screen.waitForText('Write the name of the organisation.');
        expect(existsSync(folder.vault)).toBe(false);
    });
});

test('the demo desk shows a person, an explained level and reasons, and leaves nothing behind', async () => {
    await inWindow(async ({ screen, folder }) => {
        await lookAround(screen);
        await screen.waitForText('Invented example data. Nobody here is real.');
        await screen.fill('Find a candidate', 'amina');
        await screen.press('button', /Linden 04/);
        await openSection(screen, 'Qualifications and EQF');
        const qualifications = await screen.text();
        await openSection(screen, 'Matches');
        await screen.waitForText('Would open with');
        const text = qualifications + (await screen.text());
        expect(text).toMatch(/indicative reading by two people, not a qualification/);
        expect(text).toMatch(/German is spoken at A2|German at B1 or better is asked for/);
        expect(text).toContain('Would open with');
        expect(text).not.toMatch(/\b(?:eqf|reason|practical|error|candidate)-[a-z]+-[a-z]+/);
        await screen.press('button', /^(Lock|Leave the demo desk)/);
        await screen.find('heading', 'Welcome to EXpress');
        expect(readdirSync(dirname(folder.vault)).filter((name) => name !== 'home')).toEqual([]);
    });
});

test('the screen speaks Arabic from the right and German', async () => {
    await inWindow(async ({ screen }) => {
        await screen.choose('Language of the screen', 'ar');
        await screen.find('heading', 'مرحبًا بكم في EXpress');
        expect(await screen.driver.executeScript('return document.documentElement.dir')).toBe('rtl');
        await screen.choose('لغة الشاشة', 'de');
        await screen.find('heading', 'Willkommen bei EXpress');
        expect(await screen.driver.executeScript('return document.documentElement.dir')).toBe('ltr');
    });
});
