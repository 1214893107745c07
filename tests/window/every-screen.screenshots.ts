// A picture of every screen, in three languages, light and dark, for people to look at.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { test } from 'vitest';

import { lookAround, setUpDesk } from './pages/desk';
import { openSection, SECTIONS } from './pages/file';
import { needed } from './support/driver';
import { callForEach } from './support/many';
import { inWindow } from './support/office';
import type { Screen } from './support/screen';

const LANGUAGE = /^(Language of the screen|Sprache des Bildschirms|لغة الشاشة)$/;

/** Pictures of the screen as it is, in every language and appearance. The last one is English and light again. */
async function picture(screen: Screen, name: string): Promise<void> {
    for (const language of ['ar', 'de', 'en']) {
        await screen.choose(LANGUAGE, language);
        for (const appearance of ['dark', 'light']) {
            await screen.appear(appearance);
            await save(screen, `${name}-${language}-${appearance}`);
        }
    }
}

async function save({ driver }: Screen, name: string): Promise<void> {
    const folder = needed('EXPRESS_SCREENSHOTS');
    mkdirSync(folder, { recursive: true });
    // The driver pictures the latest frame; two more frames are certain to show the new words and colours.
    await driver.executeAsyncScript('requestAnimationFrame(() => requestAnimationFrame(arguments[0]))');
    writeFileSync(join(folder, `${name}.png`), Buffer.from(await driver.takeScreenshot(), 'base64'));
}

/** The page of components is longer than the window, so each part is pictured. */
test('components', async () => {
    await inWindow(async ({ screen }) => {
        for (const [language, appearance] of [
            ['en', 'light'],
            ['de', 'dark'],
            ['ar', 'light'],
        ] as const) {
            await screen.driver.get(`tauri://localhost/components.html?language=${language}&appearance=${appearance}`);
            for (const part of ['fields', 'choices', 'telling']) {
                await screen.find('heading', /^(Fields|Choices|What tells)/);
                await screen.driver.executeScript(`document.getElementById('family-${part}').scrollIntoView()`);
                await save(screen, `40-components-${part}-${language}-${appearance}`);
            }
        }
    });
});

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
        await screen.press('button', 'From a Europass file');
        await screen.find('heading', 'New file from Europass');
        await picture(screen, '07-new-file-from-europass');
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
        await picture(screen, '30-directory');
        await screen.press('button', 'Advice on the recognition of qualifications');
        await screen.find('heading', 'Who can take part');
        await picture(screen, '31-offer');
        await screen.press('button', 'Back to the list');
        await screen.press('button', 'Mentors');
        await screen.find('heading', 'Mentors');
        await picture(screen, '34-mentors');
        await screen.press('button', 'Settings');
        await screen.find('heading', 'Settings');
        await picture(screen, '32-settings');
        await screen.press('link', 'ESCO');
        await picture(screen, '33-settings-esco');
        await screen.press('link', 'Founding: permits and trades');
        await picture(screen, '35-settings-founding');
    });
});

/** The steps of a triage with somebody who reads little, and what was done in one of his jobs. */
test('triage', async () => {
    await inWindow(async ({ screen }) => {
        await lookAround(screen);
        await screen.fill('Find a candidate', 'Yonas');
        await screen.press('button', /ዮናስ/);
        await openSection(screen, 'Triage');
        for (const [number, step] of ['Person', 'Wish', 'Cards', 'Life line', 'Tasks', 'Three bars'].entries()) {
            await screen.press('button', new RegExp(`^${number + 1}\\s*${step}`));
            await screen.find('heading', step);
            await picture(screen, `5${number}-triage-${step.toLowerCase().replace(' ', '-')}`);
        }
        await screen.press('button', /^5\s*Tasks/);
        await screen.press('button', /Baker in Asmara/);
        await screen.waitForText(/answered/);
        await picture(screen, '56-tasks');
        await screen.press('button', /^7\s*Profile/);
        await screen.find('image', /^Page 1 of 1/);
        await picture(screen, '57-triage-profile');
    });
});

/** Begins an assessment of the first competence. */
async function beginAssessment(screen: Screen, kind: string, part?: RegExp): Promise<void> {
    await screen.press('button', 'New assessment');
    await screen.press('radio', new RegExp(`^${kind}`));
    if (part) {
        await screen.press('radio', part);
    }
    const [first] = await screen.all('checkbox', /./);
    if (first) {
        await screen.show(first);
        await first.click();
    }
    await screen.press('button', 'Begin');
}

/** Each kind of assessment while it is held, its result and its papers. */
test('assessments', async () => {
    await inWindow(async ({ screen }) => {
        await lookAround(screen);
        await screen.press('button', /Linden 04/);
        await openSection(screen, 'Assessments');
        const kinds: readonly [string, RegExp | undefined, RegExp, string][] = [
            ['Written exam', /^Everyday sums/, /1 of 20/, 'exam'],
            ['Oral exam', undefined, /How was it answered/, 'oral'],
            ['Interview', undefined, /When did you do this last/, 'interview'],
            ['Practical test', /trousers/i, /Start the clock/, 'practical'],
        ];
        for (const [number, [kind, part, sign, name]] of kinds.entries()) {
            await beginAssessment(screen, kind, part);
            await screen.waitForText(sign);
            await picture(screen, `6${number}-assessment-${name}`);
            if (kind === 'Practical test') {
                await screen.press('button', 'To the result');
                await picture(screen, '64-assessment-result');
            }
            await screen.press('button', 'All assessments');
        }
        await screen.press('button', /^Papers: /);
        await screen.find('image', /^Page 1/);
        await picture(screen, '65-assessment-papers');
    });
});

/** The directory as it is written and kept fresh, and what is open to somebody. */
test('directory and matches', async () => {
    await inWindow(async ({ screen }) => {
        await lookAround(screen);
        await screen.press('button', 'Directory');
        await screen.press('button', 'Add an offer');
        await screen.find('heading', 'Add an offer');
        await picture(screen, '70-offer-new');
        await screen.press('button', 'Directory');
        await screen.press('button', 'Call list');
        await screen.find('heading', 'Call list');
        await picture(screen, '71-call-list');
        await screen.press('button', 'Directory');
        await screen.fill('Find an offer', 'Small starter loan');
        await screen.press('button', 'Small starter loan');
        await screen.press('button', 'Change the offer');
        await screen.find('textbox', 'Name of the offer');
        await screen.driver.executeScript("document.querySelector('#offer-part-rule > summary').click()");
        await screen.waitForText('Who can take part, in words:');
        await screen.driver.executeScript("document.querySelector('#offer-part-rule').scrollIntoView()");
        await picture(screen, '72-offer-rule');
        await screen.press('button', 'Today');
        await screen.press('button', /Weide 09/);
        await openSection(screen, 'Matches');
        await screen.show(await screen.find('heading', 'Questions that would decide most'));
        await picture(screen, '73-matches-openings');
        await screen.driver.executeScript("document.getElementById('matches-finance').scrollIntoView()");
        await picture(screen, '74-matches-finance');
        await screen.press('button', 'How is this ordered?');
        await screen.find('dialog', /ordered/);
        // What lies below the dialog, the choice of a language with it, waits until the dialog is closed.
        await save(screen, '75-matches-order-en-light');
    });
});

// What no design has in mind: the smallest window, a name without a space, a life without dates, far too many lines.
test('hard cases', async () => {
    await inWindow(async ({ screen }) => {
        await setUpDesk(screen);
        await screen.driver.manage().window().setRect({ width: 1024, height: 700 });
        const long = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(9).slice(0, 300);
        const [endless = '', arabic = ''] = await callForEach(
            screen.driver,
            'add_candidate',
            [
                { code: 'Ahorn 1', full_name: long, address_as: long, place: long, preferred_language: 'de' },
                {
                    code: 'Ahorn 2',
                    full_name: 'عبد الرحمن بن محمد الأمين',
                    address_as: 'عبد الرحمن',
                    preferred_language: 'ar',
                },
                { code: 'Ahorn 3' },
            ].map((details) => ({ details, even_if_same: true })),
        );
        const competences = Array.from({ length: 400 }, (_, number) => ({
            details: { candidate_id: arabic, title: `أصلح الدراجات ${number}`, language: 'ar', setting: 'informal' },
        }));
        await callForEach(screen.driver, 'add_competence', competences);
        await callForEach(
            screen.driver,
            'add_experience',
            [
                { title: long, started: '2001', ended: '2026-02', organisation: long },
                { title: 'ورشة خياطة', language: 'ar', started: '2010' },
                { title: 'Caring for my grandmother', language: 'en' },
            ].map((details) => ({ details: { candidate_id: endless, kind: 'job', ...details } })),
        );
        await screen.press('button', 'Settings');
        await screen.press('button', 'Today');
        await screen.waitForText('Ahorn 3');
        await picture(screen, '30-today-hard');
        for (const [code, sections] of [
            ['Ahorn 1', ['Overview', 'Person', 'Experience', 'Papers']],
            ['Ahorn 2', ['Overview', 'Competences', 'Papers']],
            ['Ahorn 3', SECTIONS],
        ] as const) {
            await screen.press('button', 'Today');
            await screen.press('button', new RegExp(code));
            await screen.find('heading', 'Overview');
            for (const section of sections) {
                if (section !== 'Overview') {
                    await openSection(screen, section);
                }
                await picture(screen, `31-${code.replace(' ', '-')}-${section.toLowerCase().split(' ')[0] ?? ''}`);
            }
        }
        await screen.press('button', 'Directory');
        await screen.find('heading', 'Directory');
        await picture(screen, '32-directory-empty');
    });
});
