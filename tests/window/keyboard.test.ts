// The main job without a mouse: only keys, from the first start to the printed paper and the lock.

import { expect, test } from 'vitest';

import { inWindow, PASSPHRASE } from './support/office';
import { CONTROL, ENTER, type Screen } from './support/screen';

async function enter(screen: Screen, name: string | RegExp): Promise<void> {
    await screen.tabTo(name);
    await screen.pressKeys(ENTER);
}

async function write(screen: Screen, field: string | RegExp, text: string): Promise<void> {
    await screen.tabTo(field);
    await screen.type(text);
}

async function setUpByKeys(screen: Screen): Promise<void> {
    await screen.find('heading', 'Welcome to EXpress');
    await enter(screen, /^Set up my desk/);
    await screen.find('heading', 'Your desk');
    await write(screen, 'Name of the organisation', 'Desk of the tests');
    await screen.pressKeys(ENTER);
    await screen.find('heading', 'You, the counsellor');
    await write(screen, 'Your full name', 'Katrin Vogt');
    await screen.pressKeys(ENTER);
    await screen.find('heading', 'Your passphrase');
    await write(screen, 'Passphrase', PASSPHRASE);
    await write(screen, 'The same passphrase again', PASSPHRASE);
    await screen.pressKeys(ENTER);
    await screen.find('heading', 'Today');
}

/** Leads to a section through the palette, as practised counsellors do. */
async function goTo(screen: Screen, section: string): Promise<void> {
    await screen.pressKeys(CONTROL, 'k');
    await screen.find('heading', 'Do or open something');
    await write(screen, 'Type what you want to do, or whom you want to open', `Go to: ${section}`);
    await screen.waitForText(`Go to: ${section}`);
    await screen.pressKeys(ENTER);
    await screen.find('heading', section);
}

test('the main job goes by keys alone', async () => {
    await inWindow(async ({ screen }) => {
        await setUpByKeys(screen);
        await screen.pressKeys(CONTROL, 'n');
        await screen.find('heading', 'New candidate');
        await write(screen, /^Wants to be called/, 'Yonas');
        await screen.pressKeys(ENTER);
        await screen.find('heading', 'Person');

        await goTo(screen, 'Experience');
        await enter(screen, 'Add an experience');
        await write(screen, 'What was it?', 'Baker in Asmara');
        await enter(screen, 'Done');
        await screen.waitForText('Baker in Asmara');

        await goTo(screen, 'Competences');
        await enter(screen, 'Add a competence');
        await write(screen, 'What can this person do?', 'Bakes bread for a whole street');
        await enter(screen, 'Done');
        await screen.waitForText('Bakes bread for a whole street');

        await goTo(screen, 'Papers');
        await screen.find('image', /^Page 1 of/);
        await enter(screen, 'Save as PDF');
        await screen.waitForText('The paper is saved');

        await screen.pressKeys(CONTROL, 'l');
        await screen.find('heading', 'Unlock the desk');
        expect(await screen.text()).not.toContain('Yonas');
    });
});

test('the question mark shows every key', async () => {
    await inWindow(async ({ screen }) => {
        await setUpByKeys(screen);
        await enter(screen, 'Directory');
        await screen.find('heading', 'Directory');
        await screen.pressKeys('?');
        await screen.find('heading', 'Keys');
        await screen.waitForText('Lock the desk');
    });
});
