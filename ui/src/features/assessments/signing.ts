// Where the problems of a result stand on its page, and what is named before somebody signs.

import type { CompetenceResult } from '../../generated/CompetenceResult';
import type { Wording } from '../../text';

export interface Problem extends Wording {
    readonly field: string;
}

/**
 * The place of a field on the page. What is missing in the answers of an interview stands at the result of its competence,
 * because that is where somebody says that nothing contradicts it.
 */
export function placeOf(field: string, results: readonly CompetenceResult[]): string {
    const answer = /^answers\.([^.]+)/.exec(field)?.[1];
    if (answer !== undefined) {
        const place = results.findIndex(({ competence_id: id }) => id === answer);
        return place < 0 ? 'answers' : `results-${place}-outcome`;
    }
    return field.replaceAll('.', '-');
}

/** Fields are named in the file's own codes; what the other one of two is called on this page is said in words. */
const OTHER_FIELDS: Readonly<Record<string, string>> = {
    assessor: 'assessment-assessor',
    candidate_id: 'assessment-person',
    answers: 'assessment-answers',
    broken_off: 'assessment-broken-off',
};

export function withOtherNamed(problem: Problem, word: (id: string) => string): Problem {
    const other = problem.words?.['other'];
    const id = typeof other === 'string' ? OTHER_FIELDS[other] : undefined;
    return id ? { ...problem, words: { ...problem.words, other: word(id) } } : problem;
}

/** One problem a place, so that every line leads somewhere else. */
export function onePerPlace(problems: readonly Problem[], results: readonly CompetenceResult[]): Problem[] {
    const seen = new Set<string>();
    return problems.filter(({ field }) => {
        const place = placeOf(field, results);
        const isNew = !seen.has(place);
        seen.add(place);
        return isNew;
    });
}
