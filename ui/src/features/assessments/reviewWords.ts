// What was answered and what is right, in words; only for exams that were signed.

import type { GivenAnswer } from '../../generated/GivenAnswer';
import type { Item } from '../../generated/Item';
import { list, t } from '../../text';
import { wordsIn } from './assessments';

/** One step a line, each with its number. */
function inLines(item: Item & { kind: 'order' }, steps: readonly number[], languages: readonly string[]): string {
    return steps.map((step, place) => `${place + 1}. ${wordsIn(item.steps[step] ?? {}, ...languages).text}`).join('\n');
}

const judged = (holds: boolean) => (holds ? t('exam-true') : t('exam-false'));

export function givenWords(item: Item, given: GivenAnswer | undefined, languages: readonly string[]): string {
    switch (given?.form) {
        case 'chosen':
            return 'options' in item
                ? list(given.options.map((place) => wordsIn(item.options[place]?.text ?? {}, ...languages).text))
                : '';
        case 'judged':
            return judged(given.holds);
        case 'written':
            return given.text;
        case 'ordered':
            return item.kind === 'order' ? inLines(item, given.steps, languages) : '';
        default:
            return t('review-no-answer');
    }
}

export function rightWords(item: Item, languages: readonly string[]): string {
    switch (item.kind) {
        case 'single_choice':
        case 'multiple_choice':
            return list(item.options.filter(({ right }) => right).map(({ text }) => wordsIn(text, ...languages).text));
        case 'true_false':
            return judged(item.answer);
        case 'number':
            return [item.answer, item.unit ? wordsIn(item.unit, ...languages).text : ''].join(' ').trim();
        case 'order':
            return inLines(
                item,
                item.steps.map((_, place) => place),
                languages,
            );
        case 'short_text':
            return list([...new Set(languages.flatMap((code) => item.accepted[code] ?? []))]);
    }
}
