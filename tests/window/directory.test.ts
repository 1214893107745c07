// What is open to somebody, and why: a loan written by form, nearly open to Rahim, open once he speaks German well enough; and
// whether Blessing may found her salon.

import { By } from 'selenium-webdriver';
import { expect, test } from 'vitest';

import { lookAround } from './pages/desk';
import { openSection } from './pages/file';
import { violations } from './support/axe';
import { inWindow } from './support/office';
import type { Screen } from './support/screen';

const LOAN = 'Loan for a market stall';
const LANGUAGE = /^(Language of the screen|Sprache des Bildschirms)$/;

async function openFile(screen: Screen, name: string, line: RegExp): Promise<void> {
    await screen.press('button', 'Today');
    await screen.fill('Find a candidate', name);
    await screen.press('button', line);
    await screen.find('heading', 'Overview');
}

/** Opens a part of a form that waits behind its heading. */
async function openPart(screen: Screen, heading: string): Promise<void> {
    const part = await screen.driver.findElement(By.xpath(`//summary[contains(., "${heading}")]`));
    await screen.show(part);
    await part.click();
}

async function addLoan(screen: Screen): Promise<void> {
    await screen.press('button', 'Directory');
    await screen.press('button', 'Add an offer');
    await screen.pick('Provider', 'Mikrokredit', /Mikrokreditfonds/);
    await screen.choose('Step', 'finance');
    await screen.choose('Kind', 'loan');
    await screen.fill('Name of the offer', LOAN);
    await screen.press('button', 'Add an offer');
    await screen.find('heading', LOAN);
}

/** German at B1 or better, and at least 18 years; the sentence is read while the fields are filled in. */
async function writeItsRule(screen: Screen): Promise<void> {
    await openPart(screen, 'Who can take part');
    await screen.pick('Add a condition', 'knowledge', /knowledge of a language/);
    await screen.pick('Language', 'germ', 'German');
    await screen.choose('Lowest level', 'B1');
    await screen.waitForText('German at B1 or better');
    await screen.pick('Add a condition', 'age', /Person: age/);
    await screen.fill('Youngest age', '18');
    await screen.waitForText(/18/);
    expect(await violations(screen.driver)).toEqual([]);
    await screen.press('button', 'Done');
    await screen.waitForText('This is asked for:');
}

/** Rahim has learnt: his German is B1 now. */
async function writeDownB1(screen: Screen): Promise<void> {
    await openSection(screen, 'Person');
    await screen.press('button', /^Change “?Person/);
    const level = await screen.driver.findElement(
        By.xpath('//fieldset[legend[contains(., "German")]]//select[option[@value="B1"]]'),
    );
    await screen.show(level);
    await level.findElement(By.css('option[value="B1"]')).click();
    await screen.press('button', 'Done');
    await screen.waitForText(/Saved \d\d:\d\d/);
}

/** The card of the loan among the matches says this, in any order. */
async function expectCard(screen: Screen, ...words: string[]): Promise<void> {
    const text = async (): Promise<string> => {
        const [found] = (await screen.driver.findElements(By.xpath(`//article[contains(., "${LOAN}")]`))).slice(-1);
        return ((await found?.getText()) ?? '').replace(/[\u2066-\u2069]/g, '');
    };
    for (const word of words) {
        await expect.poll(text, { timeout: 10_000 }).toContain(word);
    }
}

test('a loan by form is nearly open to Rahim, and open once what it asks for has come true', async () => {
    await inWindow(async ({ screen }) => {
        await lookAround(screen);
        await addLoan(screen);
        await writeItsRule(screen);
        await openFile(screen, 'Rahim', /Weide 09/);
        await openSection(screen, 'Matches');
        await expectCard(
            screen,
            'Near miss',
            'German at B1 or better is asked for; A2 is recorded.',
            'Would open with: German at B1 or better',
        );
        expect(await violations(screen.driver)).toEqual([]);

        await writeDownB1(screen);
        await openSection(screen, 'Matches');
        await expectCard(
            screen,
            'Eligible',
            'German is spoken at B1; B1 or better is asked for.',
            'The recorded age is',
        );
        await screen.choose(LANGUAGE, 'de');
        await expectCard(
            screen,
            'Möglich',
            'Deutsch wird auf B1 gesprochen; verlangt wird mindestens B1.',
            'Das eingetragene Alter ist',
        );
    });
}, 180_000);

test('Blessing sees what her permit allows and what hairdressing asks for, side by side', async () => {
    await inWindow(async ({ screen }) => {
        await lookAround(screen);
        await openFile(screen, 'Blessing', /Kirsche 15/);
        await openSection(screen, 'Matches');
        await screen.find('heading', 'May this person found this business?');
        await screen.find('heading', 'The permit');
        await screen.waitForText('The permit itself allows self-employment.');
        await screen.find('heading', 'The trade');
        await screen.waitForText(/Hairdresser and barber, Germany: a qualified person is needed/);
        // Nobody has looked the entry up, so it decides nothing and says whom to ask.
        await screen.waitForText('Not known – check first');
        await screen.waitForText('Check with: Handwerkskammer');
        expect(await violations(screen.driver)).toEqual([]);
    });
});
