// The keys of the cards: a figure answers, 0 or Delete takes the answer back, and the arrows lead to another card.

import type { CardAnswer } from '../../generated/CardAnswer';
import { ANSWERS } from './strengths';

/** What a key asks for; nothing for a key that means nothing here. */
export type Wish =
    { readonly answer: CardAnswer } | { readonly takeBack: true } | { readonly go: 'next' | 'before' | 'down' | 'up' };

const ARROWS: Readonly<Record<string, 'right' | 'left' | 'down' | 'up'>> = {
    ArrowRight: 'right',
    ArrowLeft: 'left',
    ArrowDown: 'down',
    ArrowUp: 'up',
};

/** Figures go by the place of the key, because many keyboards write other figures there, or signs. */
export function wishOf(event: KeyboardEvent, direction: string): Wish | undefined {
    if (event.ctrlKey || event.altKey || event.metaKey) {
        return undefined;
    }
    const figure = Number(/^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? Number.NaN);
    const answer = ANSWERS[figure - 1];
    if (answer) {
        return { answer };
    }
    if (figure === 0 || event.key === 'Delete') {
        return { takeBack: true };
    }
    const arrow = ARROWS[event.key];
    if (arrow === 'down' || arrow === 'up') {
        return { go: arrow };
    }
    return arrow && { go: (arrow === 'right') === (direction === 'rtl') ? 'before' : 'next' };
}

/** The card that an arrow leads to from the one in this place; none beyond the first and the last. */
export function neighbour(cards: readonly HTMLElement[], place: number, go: 'next' | 'before' | 'down' | 'up') {
    const top = cards[0]?.offsetTop;
    const columns = cards.filter((card) => card.offsetTop === top).length;
    const steps = { next: 1, before: -1, down: columns, up: -columns };
    return cards[place + steps[go]];
}
