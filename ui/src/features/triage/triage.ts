// The path of a triage: half an hour, seven steps, each of which may wait. It orders what other sections do, and keeps nothing
// of its own in the vault.

import type { CandidateFile } from '../../generated/CandidateFile';

/** In the order in which a talk usually goes; nobody is held to it. */
export const TRIAGE_STEPS = ['person', 'wish', 'cards', 'life-line', 'tasks', 'bars', 'profile'] as const;

export type TriageStep = (typeof TRIAGE_STEPS)[number];

/** How long a triage is meant to take, in minutes. */
export const MINUTES = 30;

/** Whether anything was answered in a step; what only shows something is never unanswered. */
export function isAnswered(step: TriageStep, file: CandidateFile): boolean {
    const { candidate, strength_cards: cards, experiences } = file;
    switch (step) {
        case 'person':
            // The name and the language are asked for before a file is opened.
            return candidate.birth_date !== null || candidate.place !== '' || candidate.residence.title !== '';
        case 'wish':
            return candidate.wish !== 'unclear';
        case 'cards':
            return cards !== null && Object.keys(cards.answers).length > 0;
        case 'life-line':
            return experiences.length > 0;
        case 'tasks':
            return experiences.some(({ tasks }) => Object.keys(tasks).length > 0);
        case 'bars':
        case 'profile':
            return true;
    }
}

/** Where a triage goes on: the first step in which nothing was answered yet, and the bars once none is left. */
export function stepToGoOnWith(file: CandidateFile): TriageStep {
    return TRIAGE_STEPS.find((step) => !isAnswered(step, file)) ?? 'bars';
}
