// Each trouble of a vault has its own words: what happened, what is safe, what to do. Nothing is ever deleted.

import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { fillSetUp, lock, setUpDesk, unlock } from './pages/desk';
import { inWindow, PASSPHRASE, type Office } from './support/office';

/** Locks the desk, does something to its files, tries to unlock, and reads what is said. */
async function meets(office: Office, harm: () => void, words: RegExp): Promise<void> {
    harm();
    await unlock(office.screen);
    await office.screen.waitForText(words);
    expect(await office.screen.text()).not.toMatch(/\b(delete|remove|erase)\b/i);
}

test('every trouble is told in its own words, and the vault opens again once it is mended', async () => {
    await inWindow(async (office) => {
        await setUpDesk(office.screen);
        await lock(office.screen);
        const { vault } = office.folder;
        const keys = `${vault}.keys`;
        const [sound, slots] = [readFileSync(vault), readFileSync(keys)];

        await unlock(office.screen, 'another long passphrase');
        await office.screen.waitForText('does not open the vault');

        await meets(office, () => renameSync(keys, `${keys}.away`), /key file/);
        await meets(office, () => writeFileSync(keys, '{ not json'), /key file/);
        writeFileSync(keys, slots);

        const harmed = Buffer.from(sound);
        harmed.fill(0xff, 16, 200);
        await meets(office, () => writeFileSync(vault, harmed), /damaged/);
        expect(readFileSync(vault).equals(harmed)).toBe(true);

        await meets(office, () => renameSync(vault, `${vault}.away`), /no vault/);
        writeFileSync(vault, sound);
        rmSync(`${vault}.away`);
        await unlock(office.screen);
        await office.screen.find('heading', 'Today');
    });
});

test('a vault that another program holds is told', async () => {
    await inWindow(async (office) => {
        await setUpDesk(office.screen);
        await lock(office.screen);
        const holder = spawn('flock', ['-x', `${office.folder.vault}.lock`, 'sleep', '60'], { detached: true });
        try {
            await meets(office, () => undefined, /open in another/);
        } finally {
            process.kill(-(holder.pid ?? 0));
        }
    });
});

test('a vault of a later version is told', async () => {
    await inWindow(async (office) => {
        const fixtures = join(import.meta.dirname, '../fixtures/newer-vault');
        for (const ending of ['', '.keys']) {
            copyFileSync(join(fixtures, `desk.express${ending}`), `${office.folder.vault}${ending}`);
        }
        await office.restart();
        await meets(office, () => undefined, /newer version/);
        expect(existsSync(office.folder.vault)).toBe(true);
    });
});

test('a folder that may not be written is told, and what was typed stays', async () => {
    // Nobody can make a file in this folder, not even the administrator as whom the tests may run.
    await inWindow(async ({ screen }) => {
        await fillSetUp(screen);
        await screen.waitForText('EXpress may not write at this place');
        expect(await (await screen.find('textbox', 'Passphrase')).getAttribute('value')).toBe(PASSPHRASE);
    }, '/sys/desk.express');
});
