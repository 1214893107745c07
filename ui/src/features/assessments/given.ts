// What somebody answered, told or was seen doing, as the core keeps it. What is right, only the core says.

import type { GivenAnswer } from '../../generated/GivenAnswer';
import type { OralRating } from '../../generated/OralRating';

export type Form = GivenAnswer['form'];

export type GivenAs<F extends Form> = Extract<GivenAnswer, { form: F }>;

export type GivenAnswers = Readonly<Record<string, GivenAnswer | undefined>>;

/** The three ratings of an oral exam, as a rubric lists them. */
export const RATINGS: readonly OralRating[] = ['not_shown', 'partly', 'shown'];

/** What is asked of each competence in an interview, in the order of asking. */
export const PROMPTS = ['last_time', 'what_exactly', 'for_whom', 'which_tools'] as const;

export type Prompt = (typeof PROMPTS)[number];

export const NOTHING_TOLD: GivenAs<'told'> = {
    form: 'told',
    last_time: '',
    what_exactly: '',
    for_whom: '',
    which_tools: '',
    contradiction: '',
};

/** The answer to one thing, where it has this form; nothing where there is none. */
export function givenAs<F extends Form>(answers: GivenAnswers, id: string, form: F): GivenAs<F> | undefined {
    const given = answers[id];
    return given?.form === form ? (given as GivenAs<F>) : undefined;
}

/** Whether it says anything: a field that was left empty again is no answer. */
export function isAnswered(given: GivenAnswer | undefined): boolean {
    switch (given?.form) {
        case undefined:
            return false;
        case 'chosen':
            return given.options.length > 0;
        case 'written':
            return given.text.trim() !== '';
        case 'seen':
            return given.met !== 'not_known';
        case 'told':
            return PROMPTS.some((prompt) => given[prompt].trim() !== '');
        default:
            return true;
    }
}

/** The options after one was pressed: the only one, one more, or one less. An empty list is no answer. */
export function withOption(
    options: readonly number[],
    pressed: number,
    isSingle: boolean,
): GivenAs<'chosen'> | undefined {
    const others = options.filter((one) => one !== pressed);
    const isNew = others.length === options.length;
    const chosen = isNew ? [...(isSingle ? [] : others), pressed].sort((one, two) => one - two) : others;
    return isSingle && !isNew ? undefined : chosen.length > 0 ? { form: 'chosen', options: chosen } : undefined;
}

/** The steps with one of them a place further up or down; nothing where it is there already. */
export function withStepMoved(steps: readonly number[], place: number, by: 1 | -1): GivenAs<'ordered'> | undefined {
    const [one, other] = [steps[place], steps[place + by]];
    if (one === undefined || other === undefined) {
        return undefined;
    }
    return { form: 'ordered', steps: steps.map((step) => (step === one ? other : step === other ? one : step)) };
}

/** The order that letters of an answer sheet say, such as B A C; nothing where they are not each letter once. */
export function orderOfLetters(letters: string, shown: readonly number[]): GivenAs<'ordered'> | undefined {
    const places = [...letters.toUpperCase().replace(/[^A-H]/g, '')].map((letter) => letter.charCodeAt(0) - 65);
    const steps = places.flatMap((place) => shown[place] ?? []);
    const isWhole = steps.length === shown.length && new Set(steps).size === shown.length;
    return isWhole && places.length === shown.length ? { form: 'ordered', steps } : undefined;
}

/** The letters for an order, as they stand on an answer sheet. */
export function lettersOf(steps: readonly number[], shown: readonly number[]): string {
    return steps.map((step) => letterOf(shown.indexOf(step))).join(' ');
}

/** The letter of an option or a step, as on paper. */
export function letterOf(place: number): string {
    return String.fromCharCode(65 + place);
}
