// Every text of the screen exists in every language, with the same placeables, and can be formatted in every branch.

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

/** A word, and numbers for the plural forms of all three languages. */
const VALUES: FluentVariable[] = ['word', 0, 1, 2, 3, 11, 100];

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

function textsOf(language: string): Map<string, Placeables> {
    const texts = new Map<string, Placeables>();
    for (const [path, source] of Object.entries(FILES)) {
        for (const { id, value } of path.includes(`/${language}/`) ? new FluentResource(source).body : []) {
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

describe.each(SCREEN_LANGUAGES.map(({ code }) => code))('the texts in %s', (language) => {
    test('have the ids and placeables of the English ones', () => {
        expect(outline(language)).toEqual(outline('en'));
    });

    test('are each written once and without a fault of grammar', () => {
        const bundle = new FluentBundle(language);
        const sources = Object.entries(FILES).filter(([path]) => path.includes(`/${language}/`));
        const faults = sources.flatMap(([, source]) => bundle.addResource(new FluentResource(source)));
        const written = sources.flatMap(([, source]) => source.match(/^[a-z][\w-]* =/gm) ?? []);
        expect(faults).toEqual([]);
        // What the reader of Fluent cannot read it leaves out silently, so what is written is counted beside it.
        expect(new Set(written).size).toBe(written.length);
        expect(textsOf(language).size).toBe(written.length);
    });

    test('are formatted in every branch without an error', () => {
        const bundle = BUNDLES.get(language);
        const texts = textsOf(language);
        const faults: string[] = [];
        for (const id of english.keys()) {
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
