// The skills of an occupation, page by page, and how often somebody did what they name. Who was not asked about a skill
// has no answer to it, which is not the same as "never".

import { undoAction } from '../../drafts/undo';
import type { ExperienceDetails } from '../../generated/ExperienceDetails';
import type { OccupationSkill } from '../../generated/OccupationSkill';
import type { SkillGroup } from '../../generated/SkillGroup';
import type { TaskAnswer } from '../../generated/TaskAnswer';
import { asCallFailed, call } from '../../platform';
import { say } from '../../shared/status.svelte';
import { failureWords, t } from '../../text';

/** The answers in the order of their keys, from 1 on. */
export const TASK_ANSWERS: readonly TaskAnswer[] = ['often', 'sometimes', 'never'];

export type Tasks = ExperienceDetails['tasks'];

/** The skills of one page that belong to one group. */
export interface TaskGroup {
    readonly group: SkillGroup;
    readonly skills: readonly OccupationSkill[];
}

export type TaskPage = readonly TaskGroup[];

/** As many as two people can look through together without losing heart. */
const SKILLS_ON_A_PAGE = 10;

/** What an occupation asks for, the most telling first; none for an occupation that is not at hand. */
export async function readSkills(uri: string, language: string): Promise<readonly OccupationSkill[]> {
    return (await call('occupation_skills', { uri, language })).skills;
}

/** Pages in the order of the skills; on each of them a group stands where its first skill does. */
export function pagesOf(skills: readonly OccupationSkill[]): TaskPage[] {
    const pages: TaskPage[] = [];
    for (let start = 0; start < skills.length; start += SKILLS_ON_A_PAGE) {
        pages.push(grouped(skills.slice(start, start + SKILLS_ON_A_PAGE)));
    }
    return pages;
}

function grouped(skills: readonly OccupationSkill[]): TaskPage {
    const groups = [...new Set(skills.map(({ group }) => group))];
    return groups.map((group) => ({ group, skills: skills.filter((skill) => skill.group === group) }));
}

/** The skills of a page in the order in which they stand there. */
export function skillsOn(page: TaskPage | undefined): OccupationSkill[] {
    return (page ?? []).flatMap(({ skills }) => skills);
}

export function countAnswered(skills: readonly OccupationSkill[], tasks: Tasks): number {
    return skills.filter(({ uri }) => tasks[uri]).length;
}

/** Where the asking goes on: the first page on which a skill waits, and the first of all once none waits. */
export function pageToGoOnWith(pages: readonly TaskPage[], tasks: Tasks): number {
    const waiting = pages.findIndex((page) => skillsOn(page).some(({ uri }) => !tasks[uri]));
    return Math.max(waiting, 0);
}

/** The first skill of a page that waits for an answer, by its place; the first of all once none waits. */
export function skillToGoOnWith(page: TaskPage | undefined, tasks: Tasks): number {
    const waiting = skillsOn(page).findIndex(({ uri }) => !tasks[uri]);
    return Math.max(waiting, 0);
}

/** The answers with one of them changed or taken back. */
export function withAnswer(tasks: Tasks, uri: string, answer: TaskAnswer | undefined): Tasks {
    const others = Object.entries(tasks).filter(([other]) => other !== uri);
    return Object.fromEntries(answer ? [...others, [uri, answer]] : others);
}

/** Makes competences of what was done, where anything was. Answers whether nothing stands in the way of going on. */
export async function writeDownTasks(experienceId: string, tasks: Tasks): Promise<boolean> {
    if (!Object.values(tasks).some((answer) => answer !== 'never')) {
        return true;
    }
    try {
        const { value } = await call('add_task_competences', { experience_id: experienceId });
        say(() => t('experience-tasks-added', { count: value }), value > 0 ? undoAction() : undefined);
        return true;
    } catch (thrown) {
        const failure = asCallFailed(thrown);
        say(() => failureWords(failure));
        return false;
    }
}
