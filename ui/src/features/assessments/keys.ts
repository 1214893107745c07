// The keys of a run: a figure or a letter chooses, Enter and the arrows turn the page.

export type PageWish = { readonly option: number } | { readonly turn: 1 | -1 };

/** What a key asks for; nothing for a key that means nothing here, or something else to what has the focus. */
export function wishOf(event: KeyboardEvent, direction: string): PageWish | undefined {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
        return undefined;
    }
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    if (event.key === 'Enter') {
        return target.closest('textarea, select, summary, a, button:not([data-option])') ? undefined : { turn: 1 };
    }
    if (target.closest('input, textarea, select')) {
        return undefined;
    }
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
        return { turn: (event.key === 'ArrowRight') === (direction === 'rtl') ? -1 : 1 };
    }
    const option = optionOf(event);
    return option === undefined ? undefined : { option };
}

/** Figures go by the place of the key. Letters go by what is written, and by the place where other letters are written. */
function optionOf({ code, key }: KeyboardEvent): number | undefined {
    const figure = /^(?:Digit|Numpad)([1-8])$/.exec(code)?.[1];
    if (figure) {
        return Number(figure) - 1;
    }
    const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : /^Key([A-Z])$/.exec(code)?.[1];
    const place = (letter ?? '').charCodeAt(0) - 65;
    return place >= 0 && place < 8 ? place : undefined;
}
