// What a person speaks: how it is added, levelled skill by skill, and removed.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA } from '../../../tests/amina/file';
import { TODAY } from '../../../tests/characters';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { LanguageSkill } from '../../generated/LanguageSkill';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import { noSkills } from './languages';
import PersonSection from './PersonSection.svelte';
import { readable, vault } from './testing';

const ARABIC: LanguageSkill = {
    language: 'ar',
    level: null,
    first_language: true,
    basis: 'own_statement',
    skills: noSkills(),
};
const GERMAN: LanguageSkill = { ...ARABIC, language: 'de', level: 'B1', first_language: false };
const WRITES_LITTLE = { ...noSkills(), writing: 'A1' } as const;

const speaking = (...languages: LanguageSkill[]): CandidateFile => ({
    ...AMINA,
    candidate: { ...AMINA.candidate, languages },
});

async function open(...languages: LanguageSkill[]) {
    const desk = vault();
    const user = userEvent.setup();
    const section = render(PersonSection, { file: speaking(...languages), today: TODAY });
    await user.click(screen.getByRole('button', { name: /Change.*Person/ }));
    return { ...desk, user, read: (file: CandidateFile) => section.rerender({ file, today: TODAY }) };
}

const row = (language: string) => within(screen.getByRole('group', { name: language }));
const choice = (language: string, name: string) => row(language).getByRole('combobox', { name });
const disclosure = (language: string) => row(language).getByText('Level for each skill').closest('details');
const spoken = (desk: ReturnType<typeof vault>, language: string) =>
    desk.candidate().languages.find((skill) => skill.language === language);

test('a language is added by choosing it, gets a level, and is removed with a way back', async () => {
    const { candidate, user } = await open(ARABIC);
    await user.type(screen.getByRole('combobox', { name: 'Add a language' }), 'German');
    await vi.waitFor(() => expect(choice('German', 'Level')).toHaveFocus());
    expect(screen.getByRole('combobox', { name: 'Add a language' })).toHaveValue('');
    expect(disclosure('German')).not.toHaveAttribute('open');
    await user.selectOptions(choice('German', 'Level'), 'B1');
    await vi.waitFor(() => expect(candidate().languages.at(-1)).toMatchObject({ language: 'de', level: 'B1' }));
    await user.click(row('German').getByRole('checkbox', { name: 'Grew up with this language' }));
    await vi.waitFor(() => expect(candidate().languages.at(-1)).toMatchObject({ first_language: true, level: null }));
    await user.click(row('German').getByRole('button', { name: /Remove.*German/ }));
    await vi.waitFor(() => expect(candidate().languages).toHaveLength(1));
    await vi.waitFor(() => expect(readable(statusLine().words())).toBe('Removed: German'));
    expect(statusLine().action?.words()).toBe('Undo');
});

test('each of the five skills is saved in its field, and can be not asked again', async () => {
    const { user, ...desk } = await open(GERMAN);
    await user.click(row('German').getByText('Level for each skill'));
    expect(disclosure('German')).toHaveAttribute('open');
    for (const [name, level] of Object.entries({
        Listening: 'B2',
        Reading: 'A2',
        'Spoken interaction': 'B1',
        'Spoken production': 'C1',
        Writing: 'A1',
    })) {
        expect(choice('German', name)).toHaveDisplayValue('Not asked yet');
        await user.selectOptions(choice('German', name), level);
    }
    const skills = { listening: 'B2', reading: 'A2', spoken_interaction: 'B1', spoken_production: 'C1', writing: 'A1' };
    await vi.waitFor(() => expect(spoken(desk, 'de')).toEqual({ ...GERMAN, skills }));
    await user.selectOptions(choice('German', 'Reading'), 'Not asked yet');
    await vi.waitFor(() => expect(spoken(desk, 'de')?.skills).toEqual({ ...skills, reading: null }));
    expect(disclosure('German')).toHaveAttribute('open');
    expect(await violations()).toEqual([]);
});

test('which level counts is said once all five are known and no level as a whole is', async () => {
    const skills = { ...noSkills(), listening: 'B1', reading: 'B1', spoken_interaction: 'B1', writing: 'A1' } as const;
    const { user } = await open({ ...GERMAN, level: null, skills });
    expect(screen.queryByText(/the lowest counts/)).not.toBeInTheDocument();
    await user.selectOptions(choice('German', 'Spoken production'), 'A2');
    expect(readable(screen.getByText(/the lowest counts/).textContent)).toMatch(/asked for: A1\.$/);
    await user.selectOptions(choice('German', 'Level'), 'B1');
    expect(screen.queryByText(/the lowest counts/)).not.toBeInTheDocument();
});

test('a language of childhood keeps its five skills and how they are known', async () => {
    const { user, ...desk } = await open({ ...GERMAN, basis: 'tested', skills: WRITES_LITTLE });
    await user.click(row('German').getByRole('checkbox', { name: 'Grew up with this language' }));
    const kept = { ...GERMAN, level: null, first_language: true, basis: 'tested', skills: WRITES_LITTLE };
    await vi.waitFor(() => expect(spoken(desk, 'de')).toEqual(kept));
    expect(row('German').queryByRole('combobox', { name: 'Level' })).not.toBeInTheDocument();
    expect(disclosure('German')).toHaveAttribute('open');
    expect(choice('German', 'Writing')).toHaveValue('A1');
    expect(disclosure('German')).toContainElement(choice('German', 'Known from'));
});

test('the disclosure of a language stays as it is when the one before it goes and comes back', async () => {
    const { user, read, file } = await open(ARABIC, { ...GERMAN, skills: WRITES_LITTLE });
    expect(disclosure('Arabic')).not.toHaveAttribute('open');
    expect(disclosure('German')).toHaveAttribute('open');
    await user.click(row('Arabic').getByRole('button', { name: /Remove.*Arabic/ }));
    await vi.waitFor(() => expect(file().candidate.languages).toHaveLength(1));
    expect(disclosure('German')).toHaveAttribute('open');
    expect(choice('German', 'Writing')).toHaveValue('A1');
    await read(file());
    const undone = speaking(ARABIC, { ...GERMAN, skills: WRITES_LITTLE });
    await read({ ...undone, candidate: { ...undone.candidate, rev: 3 } });
    expect(disclosure('Arabic')).not.toHaveAttribute('open');
    expect(disclosure('German')).toHaveAttribute('open');
});

test('a language that is removed while its skills are open comes back with them', async () => {
    const { user, read, file } = await open({ ...GERMAN, skills: WRITES_LITTLE });
    await user.click(row('German').getByRole('button', { name: /Remove.*German/ }));
    await vi.waitFor(() => expect(file().candidate.languages).toEqual([]));
    await read(file());
    const undone = speaking({ ...GERMAN, skills: WRITES_LITTLE });
    await read({ ...undone, candidate: { ...undone.candidate, rev: 3 } });
    expect(choice('German', 'Writing')).toHaveValue('A1');
    expect(disclosure('German')).toHaveAttribute('open');
});

test('each level says in the language of the screen what it means', async () => {
    await open(GERMAN);
    expect(choice('German', 'Level')).toHaveDisplayValue('B1 – gets by in most of everyday life');
    speak('de');
    await vi.waitFor(() =>
        expect(screen.getByLabelText('Niveau')).toHaveDisplayValue('B1 – kommt im Alltag meistens zurecht'),
    );
});
