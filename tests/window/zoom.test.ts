// People with weak eyes make everything twice as large. Nothing may then run out of the window.

import { expect, test } from 'vitest';

import { lookAround } from './pages/desk';
import { inWindow } from './support/office';
import { CONTROL, type Screen } from './support/screen';

/** From 100 % to 200 % in the steps of the window. */
const STEPS = 5;

/** What the window is wide, in the pixels of the screen's own measures. */
function widthOf(screen: Screen): Promise<number> {
    return screen.driver.executeScript('return innerWidth');
}

/** Whether everything still fits at twice the size. Afterwards it is as it was, because the driver clicks beside. */
async function fitsTwiceAsLarge(screen: Screen): Promise<boolean> {
    const whole = await widthOf(screen);
    for (let step = 0; step < STEPS; step += 1) {
        await screen.pressKeys(CONTROL, '=');
    }
    await screen.driver.wait(async () => (await widthOf(screen)) === whole / 2, 5_000);
    const fits = await screen.driver.executeScript<boolean>(
        'return document.documentElement.scrollWidth <= innerWidth',
    );
    await screen.pressKeys(CONTROL, '0');
    await screen.driver.wait(async () => (await widthOf(screen)) === whole, 5_000);
    return fits;
}

test('at twice the size every screen still fits into the width of the window', async () => {
    await inWindow(async ({ screen }) => {
        const fitting: Record<string, boolean> = {};
        await screen.find('heading', 'Welcome to EXpress');
        fitting['first run'] = await fitsTwiceAsLarge(screen);
        await screen.press('button', /^Set up my desk/);
        fitting['set-up'] = await fitsTwiceAsLarge(screen);
        await screen.press('button', 'Back');
        await lookAround(screen);
        fitting['today'] = await fitsTwiceAsLarge(screen);
        await screen.press('button', /Linden 04/);
        await screen.find('heading', 'Overview');
        fitting['candidate file'] = await fitsTwiceAsLarge(screen);
        expect(fitting).toEqual({ 'first run': true, 'set-up': true, today: true, 'candidate file': true });
    });
});
