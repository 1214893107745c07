// Reads the Fluent files that are built into the screens. The same files word the papers.

import { FluentBundle, FluentResource } from '@fluent/bundle';

import { SCREEN_LANGUAGES, type ScreenLanguage } from './languages';

const FILES: Record<string, string> = import.meta.glob('../../../assets/locales/{en,de,ar}/*.ftl', {
    query: '?raw',
    import: 'default',
    eager: true,
});

/** Latin figures in every language, as on paper: they are compared with figures on permits and certificates. */
const LATIN_FIGURES = '-u-nu-latn';

function bundle(language: ScreenLanguage): FluentBundle {
    const made = new FluentBundle(language + LATIN_FIGURES);
    for (const [path, text] of Object.entries(FILES)) {
        if (path.includes(`/locales/${language}/`)) {
            made.addResource(new FluentResource(text));
        }
    }
    return made;
}

export const BUNDLES = new Map(SCREEN_LANGUAGES.map(({ code }) => [code, bundle(code)]));
