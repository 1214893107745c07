// The items of a written exam: what a key chooses in each kind.

import type { GivenAnswer } from '../../generated/GivenAnswer';
import type { Item } from '../../generated/Item';
import { givenAs, withOption, type GivenAnswers } from './given';

/** What pressing an option by its place answers; "none" where this kind of item has no such option. */
export function answerOfOption(item: Item, answers: GivenAnswers, option: number): GivenAnswer | undefined | 'none' {
    switch (item.kind) {
        case 'single_choice':
        case 'multiple_choice': {
            const chosen = givenAs(answers, item.id, 'chosen')?.options ?? [];
            return option < item.options.length ? withOption(chosen, option, item.kind === 'single_choice') : 'none';
        }
        case 'true_false': {
            const holds = option === 0;
            const before = givenAs(answers, item.id, 'judged');
            return option > 1 ? 'none' : before?.holds === holds ? undefined : { form: 'judged', holds };
        }
        default:
            return 'none';
    }
}

/** The order in which somebody put the steps, or the one in which they are shown before. */
export function stepsOf(answers: GivenAnswers, item: Item, shown: readonly number[]): readonly number[] {
    return givenAs(answers, item.id, 'ordered')?.steps ?? shown;
}
