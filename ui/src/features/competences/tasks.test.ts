import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA, row } from '../../../tests/amina/file';
import { requestsOf } from '../../../tests/screen';
import type { OccupationSkill } from '../../generated/OccupationSkill';
import { CallFailed } from '../../platform';
import { statusLine } from '../../shared/status.svelte';
import { BARE, openSection, readable, SEWING } from './testing';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

const TAILOR = { ...SEWING, uri: 'tailor', label: 'tailor', matched: 'tailor', matched_language: 'en' };

const task = (uri: string, en: string, essential: boolean): OccupationSkill => ({
    uri,
    label: en,
    labels: { en, de: `${en} auf Deutsch`, ar: `${en} بالعربية` },
    essential,
    group: 'handling',
});

const TASKS = {
    find_concepts: { concepts: [TAILOR] },
    occupation_skills: {
        skills: [task('cut', 'cut fabrics', true), task('iron', 'iron', true), task('sell', 'sell', false)],
    },
};

async function chooseTailor(file = AMINA, answers: Parameters<typeof openSection>[1] = TASKS) {
    const section = openSection(file, answers);
    await section.user.click(button('Choose from the tasks of an occupation'));
    expect(screen.getByRole('combobox')).toHaveFocus();
    await section.user.type(screen.getByRole('combobox'), 'tail');
    await section.user.click(await screen.findByRole('option'));
    return section;
}

test('from what somebody did: the ticked tasks are added all at once, and nothing else is', async () => {
    const { host, user } = await chooseTailor();
    const belongs = within(await screen.findByRole('group', { name: 'What belongs to this work' }));
    expect(belongs.getAllByRole('checkbox')).toHaveLength(2);
    expect(screen.getByRole('group', { name: 'What sometimes belongs to it' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Add \d/ })).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await user.click(belongs.getByRole('checkbox', { name: 'cut fabrics' }));
    await user.click(screen.getByRole('checkbox', { name: 'sell' }));
    await user.selectOptions(screen.getByLabelText('From which experience?'), 'Sewing workshop');
    await user.click(button(/^Add .*2.* competences$/));
    await vi.waitFor(() => expect(readable(statusLine().words())).toBe('2 competences were added.'));
    expect(statusLine().action?.words()).toBe('Undo');
    expect(requestsOf(host, 'add_competence')).toEqual([
        {
            details: expect.objectContaining({
                title: 'cut fabrics بالعربية',
                language: 'ar',
                translations: { en: 'cut fabrics', de: 'cut fabrics auf Deutsch' },
                esco_uri: 'cut',
                experience_ids: ['workshop'],
                setting: 'informal',
                agreed: 'not_known',
            }),
        },
        { details: expect.objectContaining({ esco_uri: 'sell' }) },
    ]);
    await vi.waitFor(() => expect(button('Choose from the tasks of an occupation')).toHaveFocus());
});

test('tasks that are recorded are not offered again', async () => {
    const [first] = AMINA.competences;
    const cutting = { ...first, ...row('cutting'), esco_uri: 'cut' };
    await chooseTailor({ ...AMINA, competences: [cutting] as typeof AMINA.competences });
    await screen.findByRole('checkbox', { name: 'iron' });
    expect(screen.queryByRole('checkbox', { name: 'cut fabrics' })).not.toBeInTheDocument();
});

test('an occupation without known tasks says so', async () => {
    await chooseTailor(BARE, { ...TASKS, occupation_skills: { skills: [] } });
    expect(await screen.findByText(/No tasks are known for this occupation/)).toBeVisible();
});

test('when one task is refused, that is said with how many were added', async () => {
    let asked = 0;
    const add_competence = () => {
        asked += 1;
        if (asked > 1) {
            throw new CallFailed('internal', {});
        }
        return { value: 'cutting', nouns: ['competence' as const] };
    };
    const { user } = await chooseTailor(AMINA, { ...TASKS, add_competence });
    await user.click(await screen.findByRole('checkbox', { name: 'cut fabrics' }));
    await user.click(screen.getByRole('checkbox', { name: 'iron' }));
    await user.click(button(/^Add .*2/));
    await vi.waitFor(() => expect(statusLine().words()).toContain('1 competence was added.'));
    expect(screen.getByRole('checkbox', { name: 'iron' })).toBeChecked();
});
