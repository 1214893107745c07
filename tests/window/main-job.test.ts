// The main job by hand: from an empty desk to a printed paper, and everything there again the next morning.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { lock, setUpDesk, unlock } from './pages/desk';
import {
    addBusinessIdea,
    addCandidate,
    addCompetence,
    addExperience,
    addQualification,
    describePerson,
    openSection,
} from './pages/file';
import { needed } from './support/driver';
import { inWindow, PASSPHRASE, type Office } from './support/office';
import { CONTROL, ENTER } from './support/screen';

const OFFERS = join(import.meta.dirname, '../../assets/examples/demo-offers.json');

/** Reads a file of offers into the desk, as its coordinator does in the terminal. The window is locked meanwhile. */
async function importOffers({ folder, screen }: Office): Promise<void> {
    await lock(screen);
    execFileSync(needed('EXPRESS_CLI'), ['--vault', folder.vault, 'offers', 'import', OFFERS], {
        env: { ...process.env, EXPRESS_PASSPHRASE: PASSPHRASE },
    });
    await unlock(screen);
    await screen.find('heading', 'Today');
}

/** The words of a paper as another program reads them, each run of blanks as one. */
function wordsOf(paper: string): string {
    const text = execFileSync('pdftotext', [paper, '-'], { encoding: 'utf8' });
    return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
}

async function writeAminasFile(office: Office): Promise<void> {
    const { screen } = office;
    await addCandidate(screen, 'Linden 04', 'أمينة درويش');
    await describePerson(screen);
    await addExperience(screen, 'كان عندي محل خياطة في حلب');
    await addCompetence(screen, 'أخيط فساتين الأعراس', 'Ich nähe Hochzeitskleider');
    await addQualification(screen, 'Textil- und Modenäherin');
    await addBusinessIdea(screen, 'Änderungsschneiderei im Stadtteil');
}

test('Amina’s file from the first word to the paper, and all of it is there the next morning', async () => {
    await inWindow(async (office) => {
        await setUpDesk(office.screen);
        await importOffers(office);
        await writeAminasFile(office);
        const { screen } = office;

        await openSection(screen, 'Matches');
        await screen.press('button', /^Choose “/);
        await screen.waitForText('Decided: Chosen');
        await screen.press('button', /^Set aside “/);
        await screen.fill(/^Why not/, 'Too far away');
        await screen.pressKeys(ENTER);
        await screen.waitForText('Too far away');

        await openSection(screen, 'Papers');
        await screen.choose('Second language beside it', 'de');
        await screen.waitForValue('Save as', /-ar-de-/);
        await screen.press('button', 'Save as PDF');
        await screen.waitForText('The paper is saved');
        const paper = join(folderOfPapers(office), readdirSync(folderOfPapers(office))[0] ?? '');
        expect(paper).not.toMatch(/amina|أمينة/i);
        const words = wordsOf(paper);
        expect(words).toContain('Ich nähe Hochzeitskleider');
        expect(words).toContain('Textil- und Modenäherin');
        expect(words).toContain('أخيط فساتين الأعراس');

        await openSection(screen, 'History');
        await screen.waitForText('Competence added');

        await office.restart();
        await unlock(office.screen);
        await office.screen.fill('Find a candidate', 'درويش');
        await office.screen.press('button', /Linden 04/);
        await openSection(office.screen, 'Experience');
        await office.screen.waitForText('كان عندي محل خياطة في حلب');
        await openSection(office.screen, 'Competences');
        await office.screen.waitForText('أخيط فساتين الأعراس');
        await openSection(office.screen, 'Matches');
        await office.screen.waitForText('Too far away');
    });
});

function folderOfPapers({ folder }: Office): string {
    const home = folder.environment['HOME'] ?? '';
    return [join(home, 'EXpress'), join(home, 'Documents', 'EXpress')].find(existsSync) ?? home;
}

test('what was typed is kept when the desk is locked in the middle of a word', async () => {
    await inWindow(async ({ screen }) => {
        await setUpDesk(screen);
        await addCandidate(screen, 'Ahorn 11', '');
        await screen.fill('Place', 'Lindenhafen');
        await screen.pressKeys(CONTROL, 'l');
        await screen.find('heading', 'Unlock the desk');
        expect(await screen.text()).not.toContain('Ahorn 11');
        await unlock(screen);
        await screen.press('button', /Ahorn 11/);
        await openSection(screen, 'Person');
        await screen.waitForText('Lindenhafen');
    });
});

test('a slip is taken back with one key', async () => {
    await inWindow(async ({ screen }) => {
        await setUpDesk(screen);
        await addCandidate(screen, 'Ahorn 11', '');
        await addExperience(screen, 'Baker in Asmara');
        await screen.press('button', /^Change “.*Baker in Asmara/);
        await screen.press('button', 'Remove');
        await screen.waitForText('Nothing is recorded yet');
        await screen.press('button', 'Undo');
        await screen.waitForText('Baker in Asmara');
    });
});
