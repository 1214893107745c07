// What people do in a candidate's file, by the words that they read there.

import type { Screen } from '../support/screen';

/** The sections of a file below its overview, as the navigation names them. */
export const SECTIONS = [
    'Triage',
    'Person',
    'Experience',
    'Strengths',
    'Competences',
    'Assessments',
    'Entrepreneurship',
    'Qualifications and EQF',
    'Business idea',
    'Gaps',
    'Matches',
    'Papers',
    'History',
] as const;

export async function openSection(screen: Screen, section: string): Promise<void> {
    await screen.press('button', section);
    await screen.find('heading', section);
    if (section === 'Papers') {
        await screen.find('image', /^Page 1 of/);
    }
}

/** Opens a file for somebody who is known by a code. */
export async function addCandidate(screen: Screen, code: string, name: string): Promise<void> {
    await screen.press('button', 'New candidate');
    await screen.fill('Code', code);
    await screen.fill(/^Full name/, name);
    await screen.press('button', 'Open the file');
    await screen.find('heading', name || code);
}

/** The person's own fields, of which only some are known. The form stands open for somebody who was just added. */
export async function describePerson(screen: Screen): Promise<void> {
    await screen.fill('Place', 'Lindenhafen');
    await screen.pick(/^Language to read and speak/, 'arab', /^Arabic/);
    await screen.press('radio', 'Yes');
    await done(screen);
    await screen.waitForText('Lindenhafen');
}

export async function addExperience(screen: Screen, title: string): Promise<void> {
    await openSection(screen, 'Experience');
    await screen.press('button', 'Add an experience');
    await screen.fill('What was it?', title);
    await done(screen);
    await screen.waitForText(title);
}

export async function addCompetence(screen: Screen, title: string, german: string): Promise<void> {
    await openSection(screen, 'Competences');
    await screen.press('button', 'Add a competence');
    await screen.fill('What can this person do?', title);
    await screen.fill(/German/, german);
    await done(screen);
    await screen.waitForText(title);
}

export async function addQualification(screen: Screen, title: string): Promise<void> {
    await openSection(screen, 'Qualifications and EQF');
    await screen.press('button', 'Add a qualification');
    await screen.fill('Title', title);
    await screen.pick('Country', 'germ', 'Germany');
    await done(screen);
    await screen.waitForText(title);
}

export async function addBusinessIdea(screen: Screen, what: string): Promise<void> {
    await openSection(screen, 'Business idea');
    await screen.press('button', 'Write down the idea');
    await screen.fill('What do you want to make or do?', what);
    await screen.fill('Money needed to start', '12000');
    await screen.fill('Own money', '1500');
    await done(screen);
    await screen.waitForText('12,000 €');
}

async function done(screen: Screen): Promise<void> {
    await screen.press('button', 'Done');
    await screen.waitForText(/Saved \d\d:\d\d/);
}
