// Levels read honestly: a degree from the table, a shop by descriptors and towards a target, a course without a benchmark; each
// with its explain line, on screen and paper, in three languages.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import { By } from 'selenium-webdriver';
import { expect, test } from 'vitest';

import { lock, setUpDesk, unlock } from './pages/desk';
import { openSection } from './pages/file';
import { violations } from './support/axe';
import { needed } from './support/driver';
import { inWindow, PASSPHRASE, type Office } from './support/office';
import type { Screen } from './support/screen';

/** A tailor, as ESCO names one. */
const TAILOR = 'http://data.europa.eu/esco/occupation/978ae3a2-0831-415a-8396-b84dde656fc5';

const DEGREE = 'Kauffrau für Büromanagement';
const SHOP = 'My own tailor’s shop in Aleppo';
const COURSE = 'Lebensmittelhygiene';
const TARGET = 'Gesellenbrief Maßschneider/Maßschneiderin';

/** What each explain line says in each language, beside what is the same everywhere. */
const SAID = {
    en: {
        table: 'The same level is not the same qualification',
        descriptors: 'indicative reading by two people, not a qualification',
        target: 'Relates to the field of',
        none: 'for non-formal learning no benchmark exists',
    },
    de: {
        table: 'Dasselbe Niveau ist nicht derselbe Abschluss',
        descriptors: 'ungefähre Einordnung durch zwei Personen, kein Abschluss',
        target: 'Steht in Bezug zum Fachgebiet von',
        none: 'Für nicht formales Lernen gibt es keinen Vergleichsmaßstab',
    },
    ar: {
        table: 'المستوى نفسه لا يعني المؤهل نفسه',
        descriptors: 'قراءة استرشادية أجراها شخصان',
        target: 'يتصل بمجال المؤهل',
        none: 'ليس للتعلّم غير النظامي معيار للمقارنة',
    },
} as const;

const LANGUAGE = /^(Language of the screen|Sprache des Bildschirms|لغة الشاشة)$/;

/** One command in the terminal; the window is locked meanwhile. */
function call(office: Office, command: string, request: unknown): { value: string; [name: string]: unknown } {
    const out = execFileSync(
        needed('EXPRESS_CLI'),
        ['--json', '--vault', office.folder.vault, 'call', command, JSON.stringify(request)],
        { encoding: 'utf8', env: { ...process.env, EXPRESS_PASSPHRASE: PASSPHRASE } },
    );
    return JSON.parse(out) as { value: string };
}

/** Olena's paper, Amina's shop and Yonas's course, as a colleague has written them down. */
function writeThreeFiles(office: Office): Record<'olena' | 'amina' | 'yonas', string> {
    const desk = { name: 'Desk of the tests', place: 'Lindenhafen', country: 'DE', region: '', language: 'de' };
    call(office, 'change_desk', { rev: 1, details: { ...desk, fictional: false } });
    const add = (noun: string, details: unknown): string => call(office, `add_${noun}`, { details }).value;
    const olena = add('candidate', { code: 'Birke 07', address_as: 'Olena' });
    add('qualification', {
        candidate_id: olena,
        title: DEGREE,
        language: 'de',
        country: 'DE',
        setting: 'formal',
        paper: 'original',
        award_id: 'de_vocational_training_three_years',
        awarded: '2025-06-24',
    });
    const amina = add('candidate', { code: 'Linden 04', address_as: 'Amina' });
    const occupation = { uri: TAILOR, label: 'tailor', release: 'v1.2.0' };
    const shop = { candidate_id: amina, kind: 'own_business', title: SHOP, language: 'en', occupation };
    add('experience', { ...shop, country: 'SY', started: '2009', ended: '2013' });
    const yonas = add('candidate', { code: 'Ahorn 11', address_as: 'Yonas' });
    const course = { candidate_id: yonas, title: COURSE, language: 'de', country: 'DE', setting: 'non_formal' };
    add('qualification', { ...course, paper: 'original', awarded: '2025-09-27' });
    return { olena, amina, yonas };
}

async function openFile(screen: Screen, code: string): Promise<void> {
    await screen.press('button', /^(Today|Heute|اليوم)$/);
    await screen.press('button', new RegExp(code));
    await openSection(screen, 'Qualifications and EQF');
}

/** Three columns, each with an example; the range follows from them. */
async function readByDescriptors(screen: Screen): Promise<void> {
    await screen.press('button', /^Add a reading/);
    await screen.choose('On what does the level rest?', 'descriptor_reading');
    const levels = await screen.all('combobox', /^Level$/);
    expect(levels).toHaveLength(3);
    for (const [place, level] of ['3', '4', '4'].entries()) {
        const field = levels[place];
        if (field) {
            await screen.show(field);
            await field.findElement(By.css(`option[value="${level}"]`)).click();
        }
    }
    for (const [place, example] of ['Named fabrics', 'Drew a pattern', 'Ran a shop with two helpers'].entries()) {
        const field = (await screen.all('textbox', /^Example/))[place];
        if (field) {
            await screen.show(field);
            await field.sendKeys(example);
        }
    }
    await screen.waitForText('The range goes from the lowest to the highest of the three: 3 to 4.');
    await screen.fill('Who is the second reader?', 'Leyla Demir');
    await screen.choose('From where is the second reader?', 'external');
    await screen.press('button', 'Done');
    await screen.waitForText(SAID.en.descriptors);
    await screen.waitForText('Leyla Demir (From outside)');
}

/** In every language of the screen, the sentence stands there. */
async function inEveryLanguage(screen: Screen, lines: readonly (keyof (typeof SAID)['en'])[]): Promise<void> {
    for (const language of ['ar', 'de', 'en'] as const) {
        await screen.choose(LANGUAGE, language);
        for (const line of lines) {
            await screen.waitForText(SAID[language][line]);
        }
    }
    expect(await violations(screen.driver)).toEqual([]);
}

/** The words of the whole profile, printed in the terminal. */
function paperOf(office: Office, code: string, language: string): string {
    const target = join(office.folder.vault, '..', `${code.replace(' ', '-')}-${language}.pdf`);
    execFileSync(
        needed('EXPRESS_CLI'),
        ['--vault', office.folder.vault, 'paper', code, '--for', 'candidate', '--lang', language, '--out', target],
        { env: { ...process.env, EXPRESS_PASSPHRASE: PASSPHRASE } },
    );
    const text = execFileSync('pdftotext', [target, '-'], { encoding: 'utf8' });
    return text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
}

test('levels are read with their reasons, and say them on screen and paper in three languages', async () => {
    await inWindow(async (office) => {
        const { screen } = office;
        await setUpDesk(screen);
        await lock(screen);
        const { olena, amina, yonas } = writeThreeFiles(office);
        await unlock(screen);

        await openFile(screen, 'Birke 07');
        await screen.press('button', /^Take over this reading/);
        await inEveryLanguage(screen, ['table']);
        await screen.waitForText('linked to the EQF in 2012');
        await screen.waitForText('not verified yet');

        await openFile(screen, 'Linden 04');
        await screen.waitForText(TARGET);
        // The host country's own come first.
        await screen.press('button', /^Write down that it relates to this/);
        await screen.waitForText(`${SAID.en.target} “${TARGET}” (EQF 4)`);
        await readByDescriptors(screen);
        await inEveryLanguage(screen, ['descriptors', 'target']);

        await openFile(screen, 'Ahorn 11');
        await inEveryLanguage(screen, ['none']);
        await screen.waitForText('What to bring');

        await lock(screen);
        const levels = (id: string): number[][] => {
            const view = call(office, 'candidate_file', { id }) as unknown as {
                eqf: { readings: { level_low: number; level_high: number }[] }[];
            };
            return view.eqf.flatMap((one) => one.readings.map((reading) => [reading.level_low, reading.level_high]));
        };
        expect(levels(olena)).toEqual([[4, 4]]);
        expect(levels(amina)).toEqual([
            [3, 4],
            [4, 4],
        ]);
        expect(levels(yonas)).toEqual([]);
        for (const language of ['en', 'de', 'ar'] as const) {
            expect(paperOf(office, 'Birke 07', language)).toContain(SAID[language].table);
            const ofAmina = paperOf(office, 'Linden 04', language);
            expect(ofAmina).toContain(SAID[language].descriptors);
            expect(ofAmina).toContain(SAID[language].target);
            expect(paperOf(office, 'Ahorn 11', language)).toContain(SAID[language].none);
        }
    });
});
