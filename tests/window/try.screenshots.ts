import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newDeskFolder } from './support/desk-folder';
import { Driver } from './support/driver';
import { Screen } from './support/screen';
test('try', async () => {
    const folder = newDeskFolder();
    const driver = await Driver.start(folder.environment);
    const window = await driver.openWindow();
    try {
    const screen = new Screen(window);
    await screen.find('heading', 'Welcome to EXpress').catch((e) => console.log(String(e)));
    console.log(await window.executeScript('return [document.title, navigator.language, innerWidth, innerHeight, document.documentElement.outerHTML.slice(0,600)]'));
    writeFileSync('/tmp/shot1.png', Buffer.from(await window.takeScreenshot(), 'base64'));
    await screen.press('button', /Look around/);
    await screen.find('heading', 'Today').catch((e) => console.log(String(e)));
    writeFileSync('/tmp/shot2.png', Buffer.from(await window.takeScreenshot(), 'base64'));
    await screen.fill('Find a candidate', 'amina');
    await screen.press('button', /Amina/);
    await screen.find('heading', 'Overview').catch((e) => console.log(String(e)));
    writeFileSync('/tmp/shot3.png', Buffer.from(await window.takeScreenshot(), 'base64'));
    console.log(await screen.text());
    } finally { await window.quit(); await driver.stop(); folder.remove(); }
});
