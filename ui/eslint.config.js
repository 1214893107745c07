import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

import svelteConfig from './svelte.config.js';

const FEATURES = [
    'assessments',
    'business',
    'candidates',
    'competences',
    'desk',
    'directory',
    'entrecomp',
    'experiences',
    'founding',
    'gaps',
    'history',
    'matching',
    'mentors',
    'papers',
    'qualifications',
    'settings',
    'strengths',
    'triage',
];

/** What a folder may not import, in the words that the linter shows. docs/architecture.md says why. */
const TAURI = { group: ['@tauri-apps/*'], message: 'Only src/platform may know Tauri.' };
const VIEWS = { group: ['**/views/**'], message: 'Views compose features, never the other way round.' };
const ANY_FEATURE = { group: ['**/features/**'], message: 'The folders below the features know none of them.' };
const CONCEPTS = { group: ['**/concepts/**'], message: 'Files know nothing of concepts.' };
const DEVELOPMENT = { group: ['**/development/**'], message: 'No desk gets the page of components.' };
const HOST = { group: ['**/platform/**', '**/platform'], message: 'Views and shared parts ask a feature.' };
const WIRE = { group: ['**/generated/**'], message: 'Views and shared parts take what a feature hands them.' };
const SHARED = { group: ['**/shared/**'], message: 'This folder lies below the shared parts.' };
const TEXT = { group: ['**/text/**', '**/text'], message: 'The platform says codes, never words.' };

const folder = (name, patterns) => ({
    files: [`src/${name}/**`],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [TAURI, DEVELOPMENT, ...patterns] }] },
});

const feature = (name) =>
    folder(`features/${name}`, [
        VIEWS,
        {
            // A neighbour is one step up; two steps up lies what all of them share.
            regex: `(^|/)features/(?!${name}/)|^\\.\\./(${FEATURES.filter((other) => other !== name).join('|')})/`,
            message: 'One feature never imports another; a view brings them together.',
        },
    ]);

export default ts.config(
    { ignores: ['dist', 'node_modules', 'src/generated'] },
    js.configs.recommended,
    ts.configs.strict,
    ts.configs.stylistic,
    svelte.configs.recommended,
    {
        languageOptions: { globals: { ...globals.browser, ...globals.node } },
        rules: {
            eqeqeq: 'error',
            'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
            'no-console': 'error',
            'no-restricted-globals': ['error', 'alert', 'confirm', 'prompt', 'localStorage', 'sessionStorage', 'fetch'],
            '@typescript-eslint/consistent-type-definitions': 'off',
            'svelte/no-at-html-tags': 'error',
            'svelte/no-inline-styles': 'error',
            'svelte/button-has-type': 'error',
            'svelte/require-each-key': 'error',
        },
    },
    {
        files: ['**/*.svelte', '**/*.svelte.ts'],
        languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } },
    },
    {
        files: ['**/*.test.ts', 'tests/**'],
        rules: { 'max-lines-per-function': 'off' },
    },
    folder('views', [HOST, WIRE]),
    ...FEATURES.map(feature),
    folder('drafts', [VIEWS, ANY_FEATURE]),
    folder('concepts', [VIEWS, ANY_FEATURE]),
    folder('files', [VIEWS, ANY_FEATURE, CONCEPTS]),
    folder('papers', [VIEWS, ANY_FEATURE, CONCEPTS]),
    folder('shared', [VIEWS, ANY_FEATURE, HOST, WIRE]),
    folder('development', [VIEWS, ANY_FEATURE, HOST, WIRE]),
    folder('text', [VIEWS, ANY_FEATURE, HOST, SHARED]),
    {
        files: ['src/platform/**'],
        ignores: ['**/*.test.ts'],
        rules: { 'no-restricted-imports': ['error', { patterns: [VIEWS, ANY_FEATURE, SHARED, TEXT] }] },
    },
);
