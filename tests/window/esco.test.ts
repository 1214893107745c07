// ESCO in the window: imported from its files, found by other words, and a concept that a later release no longer has.

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { setUpDesk } from './pages/desk';
import { addCandidate, openSection } from './pages/file';
import { needed } from './support/driver';
import { inWindow, PASSPHRASE, type Office } from './support/office';
import type { Screen } from './support/screen';

const SEW = 's/sew,skill/competence,sector-specific,sew textiles,stitching cloth,';
const BAKE = 's/bake,skill/competence,sector-specific,bake bread,,';

/** The English classification as small as it can be: one occupation, and these skills. */
function classification(skills: readonly string[]): Record<string, string> {
    const related = skills.map((skill) => `o/tailor,essential,skill/competence,${skill.split(',')[0]}`);
    return {
        'occupations_en.csv':
            'conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,regulatedProfessionNote,code\n' +
            'o/tailor,7531,tailor,,,,7531.1\n',
        'skills_en.csv': `conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels\n${skills.join('\n')}\n`,
        'occupationSkillRelations_en.csv': `occupationUri,relationType,skillType,skillUri\n${related.join('\n')}\n`,
        'skillGroups_en.csv': 'conceptType,conceptUri,preferredLabel,altLabels,code\nSkillGroup,g/s6,making,,S6\n',
        'broaderRelationsSkillPillar_en.csv':
            'conceptType,conceptUri,broaderType,broaderUri\nKnowledgeSkillCompetence,s/sew,SkillGroup,g/s6\n',
        'ISCOGroups_en.csv': 'conceptType,conceptUri,code,preferredLabel\nISCOGroup,i/7531,7531,Tailors\n',
        'transversalSkillsCollection_en.csv': 'conceptType,conceptUri,preferredLabel,altLabels\n',
    };
}

/** Writes the files of a release beside the vault of the test and answers where. */
function written({ folder }: Office, release: string, files: Record<string, string>): string {
    const place = join(dirname(folder.vault), `ESCO dataset - ${release} - classification - en - csv`);
    mkdirSync(place, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
        writeFileSync(join(place, name), text);
    }
    return place;
}

async function importFrom(screen: Screen, place: string): Promise<void> {
    await screen.press('button', 'Settings');
    await screen.find('heading', 'Settings');
    await screen.fill('Zip file or folder', place);
    await screen.press('button', 'Import ESCO');
}

test('ESCO is imported, found by other words, and a concept that the next release lost keeps its name', async () => {
    await inWindow(async (office) => {
        const { screen } = office;
        await setUpDesk(screen);
        const broken = classification([SEW, SEW]);
        await importFrom(screen, written(office, 'v1.0.0', broken));
        await screen.waitForText('skills_en.csv');
        await screen.waitForText(/this file twice/);

        await importFrom(screen, written(office, 'v1.2.0', classification([SEW, BAKE])));
        await screen.waitForText(/Imported: English/);
        await screen.waitForText('v1.2.0');

        await screen.press('button', 'Today');
        await addCandidate(screen, 'Linden 04', '');
        await openSection(screen, 'Competences');
        await screen.press('button', 'Add a competence');
        await screen.pick('What can this person do?', 'stiching', /sew textiles/);
        await screen.press('button', 'Done');
        await screen.waitForText('sew textiles');

        await importFrom(screen, written(office, 'v1.3.0', classification([BAKE])));
        await screen.waitForText('v1.3.0');
        await screen.press('button', 'Today');
        await screen.press('button', /Linden 04/);
        await openSection(screen, 'Competences');
        await screen.waitForText('sew textiles');
        await screen.waitForText(/no longer in ESCO/i);
    });
});

test('the terminal imports into the library of an open window, and both go on', async () => {
    await inWindow(async (office) => {
        await setUpDesk(office.screen);
        const place = written(office, 'v1.2.0', classification([SEW, BAKE]));
        const printed = execFileSync(
            needed('EXPRESS_CLI'),
            ['--vault', office.folder.vault, 'taxonomy', 'import', place],
            { env: { ...process.env, EXPRESS_PASSPHRASE: PASSPHRASE }, encoding: 'utf8' },
        );
        expect(printed).toContain('v1.2.0');
        await addCandidate(office.screen, 'Ahorn 11', '');
        await office.screen.press('button', 'Settings');
        await office.screen.waitForText('v1.2.0');
    });
});
