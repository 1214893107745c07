// Puts a refused command into words: what happened, what is safe and what to do now. Codes, never free text,
// come from the program, so no fact of anybody can slip into a sentence here.

import { hasText, t, type Words } from './words.svelte';

interface Refusal {
    readonly code: string;
    readonly details: Readonly<Record<string, unknown>>;
}

/** A text that is put into words when it is shown, so that it follows the language of the screen. */
export interface Wording {
    readonly text: string;
    readonly words?: Words;
}

/** A field that cannot be saved as it is. */
export interface FieldProblem extends Wording {
    readonly field: string;
}

/** The sentence for the whole of it. */
export function failureWords({ code, details }: Refusal): string {
    const id = sentenceOf(code, details);
    const problems = details['problems'] ?? details['candidates'];
    const count = Array.isArray(problems) ? problems.length : 0;
    return t(hasText(id) ? id : 'error-internal', { count, ...wordsOf(details) });
}

/** A file is refused for one of several reasons, and each asks for something else. */
function sentenceOf(code: string, details: Refusal['details']): string {
    const whole = `error-${code}`.replaceAll('_', '-');
    const withReason = `${whole}-${String(details['reason'])}`.replaceAll('_', '-');
    return code === 'file_refused' && hasText(withReason) ? withReason : whole;
}

/** The sentences for single fields; none for failures that are about no field. */
export function fieldProblems(refusal: Refusal): FieldProblem[] {
    return problemsOf(refusal).map((problem) => ({
        field: String(problem['field']),
        text: textOf(problem),
        words: wordsOf(problem),
    }));
}

/** What is wrong with an imported file, and where: its name, the line and the column, as far as they are known. */
export interface ImportProblem extends Wording {
    readonly place: string;
}

export function importProblems(refusal: Refusal): ImportProblem[] {
    return problemsOf(refusal).map((problem) => ({
        place: ['file', 'line', 'field'].flatMap((name) => (name in problem ? [String(problem[name])] : [])).join(': '),
        // What a form would refuse is said as a form says it.
        text: problem['problem'] === undefined ? troubleOf(problem) : textOf(problem),
        words: wordsOf(problem),
    }));
}

function troubleOf({ trouble }: Record<string, unknown>): string {
    return `import-${String(trouble)}`.replaceAll('_', '-');
}

function problemsOf({ details }: Refusal): Record<string, unknown>[] {
    return Array.isArray(details['problems']) ? (details['problems'] as Record<string, unknown>[]) : [];
}

/** The rules of EQF readings each have a sentence of their own. */
function textOf({ problem, rule }: Record<string, unknown>): string {
    const id = problem === 'breaks_eqf_rule' ? `eqf-rule-${String(rule)}` : `problem-${String(problem)}`;
    return id.replaceAll('_', '-');
}

/** What another field is called. Its place in a list says nothing to whoever reads it. */
function fieldWords(field: string): string {
    const id = `field-${field.replaceAll(/\.\d+/g, '').replaceAll(/[._]/g, '-')}`;
    return hasText(id) ? t(id) : field;
}

/** Details under their own names with dashes, as the sentences call them. */
function wordsOf(details: Readonly<Record<string, unknown>>): Words {
    const words: Words = {};
    for (const [name, value] of Object.entries(details)) {
        if (name === 'noun' && typeof value === 'string') {
            words[name] = t(`noun-${value.replaceAll('_', '-')}`);
        } else if (name === 'other' && typeof value === 'string') {
            words[name] = fieldWords(value);
        } else if (typeof value === 'string' || typeof value === 'number') {
            words[name.replaceAll('_', '-')] = value;
        }
    }
    return words;
}
