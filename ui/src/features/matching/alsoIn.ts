// The candidate's own language, beside the screen's, in which reasons are said while somebody wishes it.

import { getContext, setContext } from 'svelte';

const KEY = Symbol('also-in');

/** Tells everything below in which other language reasons are said; undefined for none. */
export function sayAlsoIn(language: () => string | undefined): void {
    setContext(KEY, language);
}

export function alsoInLanguage(): () => string | undefined {
    return getContext<(() => string | undefined) | undefined>(KEY) ?? (() => undefined);
}
