// Reads the Fluent files that are built into the screens. The same files word the papers.

import { FluentBundle, FluentResource } from '@fluent/bundle';

import { SCREEN_LANGUAGES } from './languages';

const FILES: Record<string, string> = import.meta.glob(
    ['../../../assets/locales/{en,de,ar}/*.ftl', '../../../assets/locales/ti/questions.ftl'],
    { query: '?raw', import: 'default', eager: true },
);

/** Latin figures in every language, as on paper: they are compared with figures on permits and certificates. */
const LATIN_FIGURES = '-u-nu-latn';

function bundle(language: string): FluentBundle {
    const made = new FluentBundle(language + LATIN_FIGURES);
    for (const [path, text] of Object.entries(FILES)) {
        if (path.includes(`/locales/${language}/`)) {
            made.addResource(new FluentResource(text));
        }
    }
    return made;
}

/** Languages in which only the questions to a candidate are worded. */
const QUESTION_LANGUAGES = ['ti'];

const CODES: readonly string[] = [...SCREEN_LANGUAGES.map(({ code }) => code), ...QUESTION_LANGUAGES];

export const BUNDLES = new Map(CODES.map((code) => [code, bundle(code)]));
