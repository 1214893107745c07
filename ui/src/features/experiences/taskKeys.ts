// The keys of the tasks: a figure answers and leads on, 0 or Backspace takes the answer back, the arrows lead to another
// task and Page Up and Page Down to another page.

import type { TaskAnswer } from '../../generated/TaskAnswer';
import { TASK_ANSWERS } from './tasks';

/** What a key asks for. */
export type TaskWish =
    | { readonly answer: TaskAnswer }
    | { readonly takeBack: true }
    | { readonly step: 1 | -1 }
    | { readonly turn: 1 | -1 };

const LEADS: Readonly<Record<string, TaskWish>> = {
    ArrowDown: { step: 1 },
    ArrowUp: { step: -1 },
    PageDown: { turn: 1 },
    PageUp: { turn: -1 },
    Backspace: { takeBack: true },
};

/** Figures go by the place of the key, because many keyboards write other figures there, or signs. */
export function taskWishOf(event: KeyboardEvent): TaskWish | undefined {
    if (event.ctrlKey || event.altKey || event.metaKey) {
        return undefined;
    }
    const figure = Number(/^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? Number.NaN);
    const answer = TASK_ANSWERS[figure - 1];
    if (answer) {
        return { answer };
    }
    return figure === 0 ? { takeBack: true } : LEADS[event.key];
}
