// The keys of a sitting: a figure chooses a sentence, 0 says that it was not asked, up and down lead through the sentences
// without choosing one, and the arrows to the sides lead to another competence.

import { LEVELS } from './entrecomp';

/** What a key asks for; nothing for a key that means nothing here. */
export type Wish = { readonly choose: number | null } | { readonly go: 'next' | 'before' } | { readonly look: 1 | -1 };

/** Figures go by the place of the key, because many keyboards write other figures there, or signs. */
export function wishOf(event: KeyboardEvent, direction: string): Wish | undefined {
    if (event.ctrlKey || event.altKey || event.metaKey) {
        return undefined;
    }
    const figure = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
    if (figure !== undefined && Number(figure) <= LEVELS) {
        return { choose: Number(figure) || null };
    }
    switch (event.key) {
        case 'ArrowDown':
            return { look: 1 };
        case 'ArrowUp':
            return { look: -1 };
        case 'ArrowRight':
        case 'ArrowLeft':
            return { go: (event.key === 'ArrowRight') === (direction === 'rtl') ? 'before' : 'next' };
        default:
            return undefined;
    }
}
