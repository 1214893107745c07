// Every text of the screen exists in every language, with the same placeables, and can be formatted in every branch; and so can the
// texts in languages of papers alone, which have the files of papers or a part of them.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { ComplexPattern, Expression, Pattern } from '@fluent/bundle/esm/ast';
import { describe, expect, test } from 'vitest';

import { BUNDLES } from './bundles';
import { SCREEN_LANGUAGES } from './languages';

const FILES: Record<string, string> = import.meta.glob('../../../assets/locales/*/*.ftl', {
    query: '?raw',
    import: 'default',
    eager: true,
});

/** The names that a text asks for, each with the keys that it distinguishes. */
type Placeables = Map<string, Set<string | number>>;

/** A word, and numbers for the plural forms of all languages. */
const VALUES: FluentVariable[] = ['word', 0, 1, 2, 3, 5, 11, 21, 100];

const SCREEN: readonly string[] = SCREEN_LANGUAGES.map(({ code }) => code);

/** All languages that there are words in. */
const ALL = [...new Set(Object.keys(FILES).map((path) => path.split('/').at(-2) ?? ''))].sort();

function gather(pattern: Pattern, found: Placeables): void {
    for (const element of typeof pattern === 'string' ? [] : (pattern as ComplexPattern)) {
        if (typeof element !== 'string') {
            gatherFrom(element, found);
        }
    }
}

function gatherFrom(expression: Expression, found: Placeables): void {
    if (expression.type === 'var' && !found.has(expression.name)) {
        found.set(expression.name, new Set());
    }
    if (expression.type === 'select') {
        gatherFrom(expression.selector, found);
        for (const { key, value } of expression.variants) {
            if (expression.selector.type === 'var') {
                found.get(expression.selector.name)?.add(key.value);
            }
            gather(value, found);
        }
    }
}

/** Every combination of the keys that a text distinguishes; what it only prints gets a word. */
function combinations(placeables: Placeables): Record<string, FluentVariable>[] {
    let made: Record<string, FluentVariable>[] = [{}];
    for (const [name, keys] of placeables) {
        const values: FluentVariable[] = keys.size === 0 ? ['word'] : [...new Set([...keys, ...VALUES])];
        made = made.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
    }
    return made;
}

function sourcesOf(language: string): string[] {
    const own = Object.entries(FILES).filter(([path]) => path.includes(`/${language}/`));
    return own.map(([, source]) => source);
}

function textsOf(language: string): Map<string, Placeables> {
    const texts = new Map<string, Placeables>();
    for (const source of sourcesOf(language)) {
        for (const { id, value } of new FluentResource(source).body) {
            const placeables: Placeables = new Map();
            gather(value ?? '', placeables);
            texts.set(id, placeables);
        }
    }
    return texts;
}

/** The texts in pairs of id and names; the order in which a sentence uses its placeables is its own matter. */
function outline(language: string): Record<string, string[]> {
    return Object.fromEntries([...textsOf(language)].map(([id, placeables]) => [id, [...placeables.keys()].sort()]));
}

const english = textsOf('en');

test('there are texts to judge', () => {
    expect(english.size).toBeGreaterThan(400);
});

test.each(SCREEN)('the texts in %s have the ids and placeables of the English ones', (language) => {
    expect(outline(language)).toEqual(outline('en'));
});

test.each(ALL.filter((code) => !SCREEN.includes(code)))(
    'the texts of papers in %s are part of those of English',
    (language) => {
        // A language of phrases may name languages, where the reference data words them badly.
        const own = Object.entries(outline(language)).filter(([id]) => !id.startsWith('language-'));
        const english = Object.entries(outline('en')).filter(([id]) => own.some(([known]) => known === id));
        expect(Object.fromEntries(own)).toEqual(Object.fromEntries(english));
    },
);

/** The words of a language in which the screens do not speak. */
function paperBundle(language: string): FluentBundle {
    const bundle = new FluentBundle(language);
    sourcesOf(language).forEach((source) => bundle.addResource(new FluentResource(source)));
    return bundle;
}

describe.each(ALL)('the texts in %s', (language) => {
    test('are each written once and without a fault of grammar', () => {
        const bundle = new FluentBundle(language);
        const sources = sourcesOf(language);
        const faults = sources.flatMap((source) => bundle.addResource(new FluentResource(source)));
        const written = sources.flatMap((source) => source.match(/^[a-z][\w-]* =/gm) ?? []);
        expect(faults).toEqual([]);
        // What the reader of Fluent cannot read it leaves out silently, so what is written is counted beside it.
        expect(new Set(written).size).toBe(written.length);
        expect(textsOf(language).size).toBe(written.length);
    });

    test('are formatted in every branch without an error', () => {
        const bundle = SCREEN.includes(language) ? BUNDLES.get(language) : paperBundle(language);
        const texts = textsOf(language);
        const faults: string[] = [];
        for (const id of SCREEN.includes(language) ? english.keys() : texts.keys()) {
            const pattern = bundle?.getMessage(id)?.value;
            // The branches of this language, which has other plural forms than English.
            for (const values of combinations(texts.get(id) ?? new Map())) {
                const errors: Error[] = [];
                const words = pattern ? bundle?.formatPattern(pattern, values, errors) : '';
                if (!words || errors.length > 0 || words.includes('{')) {
                    faults.push(`${id} ${JSON.stringify(values)}: ${errors.map(String).join(' ')}`);
                }
            }
        }
        expect(faults).toEqual([]);
    });
});
