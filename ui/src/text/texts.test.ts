// Every text that the screens ask for is there. That each language has the same texts, and that no text is left
// over, is checked on the side of Rust, which reads the same files.

import { expect, test } from 'vitest';

import { hasText, speak } from './words.svelte';
import { SCREEN_LANGUAGES } from './languages';

const SOURCES: Record<string, string> = import.meta.glob('../**/*.{ts,svelte}', {
    query: '?raw',
    import: 'default',
    eager: true,
});

/** Ids that stand as they are in `t('…')` or in a problem's `text: '…'`. */
function askedFor(): string[] {
    const code = Object.entries(SOURCES).filter(([path]) => !path.endsWith('.test.ts'));
    const ids = code.flatMap(([, source]) => [...source.matchAll(/\b(?:t\(|text: )'([a-z][a-z0-9-]*)'/g)]);
    return [...new Set(ids.map(([, id]) => id ?? ''))];
}

test.each(SCREEN_LANGUAGES.map(({ code }) => code))('every text is there in %s', (language) => {
    speak(language);
    expect(askedFor().length).toBeGreaterThan(100);
    expect(askedFor().filter((id) => !hasText(id))).toEqual([]);
});
