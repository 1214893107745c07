// Half an hour with somebody who reads little: Yonas, by the pictures and by questions in his own language, up to his page.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { By } from 'selenium-webdriver';
import { expect, test } from 'vitest';

import { setUpDesk } from './pages/desk';
import { addCandidate, openSection } from './pages/file';
import { violations } from './support/axe';
import { inWindow } from './support/office';
import type { Screen } from './support/screen';

/** Presses the first so many cards of the group to "often", as a finger would. */
async function sortToOften(screen: Screen, count: number): Promise<void> {
    const buttons = await screen.driver.findElements(By.css('[data-answer="often"]'));
    expect(buttons).toHaveLength(7);
    for (const button of buttons.slice(0, count)) {
        await screen.show(button);
        const { height } = await button.getRect();
        expect(height, 'large enough for a finger').toBeGreaterThanOrEqual(44);
        await button.click();
    }
}

async function tellThePersonAndTheWish(screen: Screen): Promise<void> {
    await screen.waitForText('Noch 30'.toLowerCase());
    await screen.pick(/^Sprache zum Lesen/, 'tig', /^Tigrinya/);
    await screen.waitForText('መን ኢኹም?');
    await screen.fill(/^Wohnort|^Ort/, 'Erlbrück');
    await screen.press('button', 'Weiter: Wunsch');
    await screen.waitForText('ኣብዚ እንታይ ክትገብሩ ትደልዩ?');
    await screen.press('radio', 'Eigenes Unternehmen');
    await screen.waitForText(/Gespeichert/);
    await screen.press('button', 'Weiter: Karten');
}

async function sortTheCards(screen: Screen): Promise<void> {
    await screen.waitForText('ቃል ምኽባር');
    await sortToOften(screen, 4);
    await screen.waitForText(/Gespeichert/);
    await screen.press('button', 'Weiter: Lebenslinie');
}

async function tellALife(screen: Screen): Promise<void> {
    await screen.press('button', 'Erfahrung hinzufügen');
    await screen.fill('Was war das?', 'ሰራሒ ባኒ ኣብ ኣስመራ');
    await screen.pick(/^Beruf/, 'bäck', /^Bäcker/);
    await screen.press('button', 'Fertig');
    await screen.waitForText('ሰራሒ ባኒ ኣብ ኣስመራ');
    await screen.press('button', 'Weiter: Aufgaben');
}

/** By keys alone: often, often, sometimes, never. */
async function answerTheTasks(screen: Screen): Promise<void> {
    await screen.press('button', /ሰራሒ ባኒ ኣብ ኣስመራ/);
    await screen.waitForText(/0 von \d+ beantwortet/);
    for (const figure of ['1', '1', '2', '3']) {
        await screen.type(figure);
    }
    await screen.waitForText(/4 von \d+ beantwortet/);
    await screen.press('button', 'Fertig');
    await screen.waitForText(/3 (neue )?Kompetenzen/);
}

function folderOfPapers(home: string): string {
    return [join(home, 'EXpress'), join(home, 'Documents', 'EXpress')].find(existsSync) ?? home;
}

test('Yonas, who reads little, goes through a triage to his page in Tigrinya and German', async () => {
    await inWindow(async ({ screen, folder }) => {
        await setUpDesk(screen);
        await addCandidate(screen, 'Ahorn 11', 'ዮናስ ተስፋይ');
        await screen.choose('Language of the screen', 'de');
        await openSection(screen, 'Triage');
        await tellThePersonAndTheWish(screen);
        expect(await violations(screen.driver)).toEqual([]);
        await sortTheCards(screen);
        await tellALife(screen);
        await answerTheTasks(screen);

        await screen.press('button', 'Weiter: Drei Balken');
        await screen.waitForText('0 von 3 Kompetenzen');
        await screen.press('button', 'Weiter: Ein Blatt');
        await screen.find('image', /^Seite 1 von 1/);
        await screen.choose('Zweite Sprache daneben', 'de');
        await screen.waitForValue(/^Speichern/, /-ti-de-/);
        await screen.press('button', 'Als PDF speichern');
        await screen.waitForText(/gespeichert/);
        await screen.press('button', /^Gespräch festhalten/);
        await screen.waitForText('Die Triage von heute steht bei den Gesprächen');

        const papers = folderOfPapers(folder.environment['HOME'] ?? '');
        const paper = join(papers, readdirSync(papers)[0] ?? '');
        expect(execFileSync('pdfinfo', [paper], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/);
        const words = execFileSync('pdftotext', [paper, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
        for (const said of ['ዮናስ ተስፋይ', 'እንታይ እኽእል', 'ቃል ምኽባር', 'Was ich kann', 'Wort halten', 'ሰራሒ ባኒ ኣብ ኣስመራ']) {
            expect(words).toContain(said);
        }
    });
});
