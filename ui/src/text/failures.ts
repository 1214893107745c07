// Puts a refused command into words: what happened, what is safe and what to do now. Codes, never free text,
// come from the program, so no fact of anybody can slip into a sentence here.

import { hasText, t } from './words.svelte';

interface Refusal {
    readonly code: string;
    readonly details: Readonly<Record<string, unknown>>;
}

/** A field that cannot be saved as it is. */
export interface FieldProblem {
    readonly field: string;
    readonly words: string;
}

/** The sentence for the whole of it. */
export function failureWords({ code, details }: Refusal): string {
    const id = `error-${code.replaceAll('_', '-')}`;
    const problems = details['problems'] ?? details['candidates'];
    const count = Array.isArray(problems) ? problems.length : 0;
    return hasText(id) ? t(id, { count, ...wordsOf(details) }) : t('error-internal', { detail: code });
}

/** The sentences for single fields; none for failures that are about no field. */
export function fieldProblems({ details }: Refusal): FieldProblem[] {
    const problems = Array.isArray(details['problems']) ? (details['problems'] as Record<string, unknown>[]) : [];
    return problems.map((problem) => ({
        field: String(problem['field']),
        words: t(`problem-${String(problem['problem']).replaceAll('_', '-')}`, wordsOf(problem)),
    }));
}

/** Details under their own names with dashes, as the sentences call them. */
function wordsOf(details: Readonly<Record<string, unknown>>): Record<string, string | number> {
    const words: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(details)) {
        if (name === 'noun' && typeof value === 'string') {
            words[name] = t(`noun-${value.replaceAll('_', '-')}`);
        } else if (typeof value === 'string' || typeof value === 'number') {
            words[name.replaceAll('_', '-')] = value;
        }
    }
    return words;
}
