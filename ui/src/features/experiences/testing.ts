// What the tests of this room lay out. Nothing that is shipped imports it.

import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';

import { AMINA } from '../../../tests/amina/file';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { ExperienceDetails } from '../../generated/ExperienceDetails';
import type { OccupationSkill } from '../../generated/OccupationSkill';
import type { SkillGroup } from '../../generated/SkillGroup';
import { replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say } from '../../shared/status.svelte';
import ExperienceList from './ExperienceList.svelte';
import ExperienceTasks from './ExperienceTasks.svelte';

const nouns = ['experience' as const];

export const TAILOR = { uri: 'esco/tailor', label: 'tailor', release: 'v1.2.0' };

/** So many skills of a tailor; three of four handle something, and the first twelve are essential. */
export function skillsOfTailor(count: number): OccupationSkill[] {
    return Array.from({ length: count }, (_, place) => {
        const label = `skill ${place + 1}`;
        const group: SkillGroup = place % 4 === 1 ? 'management' : 'handling';
        const labels = { en: label, de: `Fähigkeit ${place + 1}`, ...(place === 0 && { ar: 'مهارة 1' }) };
        return { uri: `esco/${place + 1}`, label, labels, essential: place < 12, group };
    });
}

const KEEPS: Answers = {
    add_experience: { value: 'new', nouns },
    change_experience: ({ rev }) => ({ value: rev + 1, nouns }),
    find_concepts: { concepts: [{ ...TAILOR, labels: {}, matched: 'tailor', matched_language: 'en' }] },
    occupation_skills: { skills: skillsOfTailor(40) },
    add_task_competences: { value: 2, nouns: ['competence'] },
    undo: { value: 'add_task_competences', nouns: ['competence'] },
};

/** Amina's file with an experience of hers changed. */
export function fileWith(changes: Partial<ExperienceDetails>): CandidateFile {
    return { ...AMINA, experiences: AMINA.experiences.map((experience) => ({ ...experience, ...changes })) };
}

function replaceAnswers(answers: Answers) {
    const host = memoryHost({ ...KEEPS, ...answers });
    replaceHost(host);
    say(() => '');
    return host;
}

/** The list of the experiences of a file. */
export function openList(file: CandidateFile, answers: Answers = {}) {
    const host = replaceAnswers(answers);
    return { host, user: userEvent.setup(), ...render(ExperienceList, { file, today: '2026-11-20' }) };
}

/** The tasks of the workshop alone. */
export function openTasks(changes: Partial<ExperienceDetails> = { occupation: TAILOR }, answers: Answers = {}) {
    const host = replaceAnswers(answers);
    const onclose = vi.fn();
    const props = (file: CandidateFile) => ({ file, experienceId: 'workshop', onclose });
    const shown = render(ExperienceTasks, props(fileWith(changes)));
    const read = (file: CandidateFile) => shown.rerender(props(file));
    return { host, onclose, read, user: userEvent.setup(), ...shown };
}
