// The words of the screen in the language that the counsellor chose. Whoever asks for words inside a component
// is drawn anew when the language changes. The choice lasts as long as the window; nothing is stored.

import { FluentNumber, type FluentVariable } from '@fluent/bundle';

import type { Message } from '../generated/Message';
import type { ReferenceLists } from '../generated/ReferenceLists';
import { BUNDLES } from './bundles';
import { bestLanguage, screenLanguage, type Direction, type ScreenLanguage } from './languages';
import { valueOf } from './values';

/** What is put into a sentence, by the name that the sentence gives it. */
export type Words = Record<string, string | number>;

let language = $state<ScreenLanguage>('en');
let lists = $state.raw<ReferenceLists>({
    countries: [],
    languages: [],
    trades: [],
    finance_papers: [],
    residence_titles: [],
});

export function currentLanguage(): ScreenLanguage {
    return language;
}

/** Speaks another language from now on, and says so to the browser and to screen readers. */
export function speak(chosen: ScreenLanguage): void {
    language = chosen;
    document.documentElement.lang = chosen;
    document.documentElement.dir = screenLanguage(chosen)?.direction ?? 'ltr';
}

/** Begins in the language of the system, as far as the screens speak it. */
export function speakLanguageOfSystem(): void {
    speak(bestLanguage(navigator.languages));
}

/** Takes over the names of languages and countries, which stand in the reference data and not in the texts. */
export function learnNames(names: ReferenceLists): void {
    lists = names;
}

export function knownNames(): ReferenceLists {
    return lists;
}

/** The text with this id. An id without a text is shown as it is, and a test finds it before a reader does. */
export function t(id: string, words: Words = {}): string {
    return format(id, plainly(words));
}

/** A sentence that the core made. */
export function message(sentence: Message): string {
    const values = Object.entries(sentence.arguments).map(([name, argument]) => [name, plain(valueOf(argument))]);
    return format(sentence.id, Object.fromEntries(values) as Record<string, FluentVariable>);
}

/** The word for one of the core's codes, such as a strength: the prefix, a dash, and the code with dashes. */
export function term(prefix: string, code: string): string {
    return t(`${prefix}-${code.replaceAll('_', '-')}`);
}

/** A question in the candidate's own language, beside the screen's; nothing where it is the same or has no words. */
export function questionIn(code: string, id: string, words: Words = {}): string | undefined {
    const bundle = code === language ? undefined : BUNDLES.get(code);
    const pattern = bundle?.getMessage(id)?.value;
    return bundle && pattern ? bundle.formatPattern(pattern, plainly(words), []) : undefined;
}

export function hasText(id: string): boolean {
    return BUNDLES.get(language)?.hasMessage(id) ?? false;
}

/** What a language is called, or its code where it is not listed. */
export function languageName(code: string): string {
    return lists.languages.find((one) => one.code === code)?.name ?? code;
}

/** What a country is called, or its code where it is not listed. */
export function countryName(code: string): string {
    return lists.countries.find((one) => one.code === code)?.name ?? code;
}

/** How a language is written; unknown ones are left to the browser, letter by letter. */
export function directionOf(code: string): Direction | 'auto' {
    return lists.languages.find((one) => one.code === code)?.direction ?? screenLanguage(code)?.direction ?? 'auto';
}

function format(id: string, values: Record<string, FluentVariable>): string {
    const bundle = BUNDLES.get(language);
    const pattern = bundle?.getMessage(id)?.value;
    // Errors of single placeables are left to the tests: the sentence is still worth more than nothing.
    return bundle && pattern ? bundle.formatPattern(pattern, values, []) : id;
}

function plainly(words: Words): Record<string, FluentVariable> {
    return Object.fromEntries(Object.entries(words).map(([name, word]) => [name, plain(word)]));
}

/** Paper groups no numbers, so the screen does not either. */
function plain(word: string | number): FluentVariable {
    return typeof word === 'number' ? new FluentNumber(word, { useGrouping: false }) : word;
}
