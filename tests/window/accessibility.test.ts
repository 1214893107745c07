// axe in the real window, where contrast can be judged: each screen, light and dark, in English and Arabic.

import { expect, test } from 'vitest';

import { lookAround } from './pages/desk';
import { openSection, SECTIONS } from './pages/file';
import { violations } from './support/axe';
import { inWindow } from './support/office';
import { CONTROL, type Screen } from './support/screen';

async function inEveryAppearance(screen: Screen, name: string): Promise<void> {
    for (const language of ['ar', 'en']) {
        await screen.choose(/^(Language of the screen|لغة الشاشة)$/, language);
        for (const appearance of ['dark', 'light']) {
            await screen.appear(appearance);
            expect(await violations(screen.driver), `${name}, ${language}, ${appearance}`).toEqual([]);
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
        await screen.press('button', 'Mentors');
        await screen.find('heading', 'Mentors');
        await inEveryAppearance(screen, 'mentors');
        await screen.press('button', 'Settings');
        await screen.find('heading', 'Settings');
        await inEveryAppearance(screen, 'settings');
        await screen.pressKeys(CONTROL, 'k');
        await screen.find('heading', 'Do or open something');
        expect(await violations(screen.driver), 'palette').toEqual([]);
    });
});
