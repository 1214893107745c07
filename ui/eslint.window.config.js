// The tests of the real window lie outside this folder, so they have their own list. It is called from the top folder.
import js from '@eslint/js';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(js.configs.recommended, ts.configs.strict, ts.configs.stylistic, {
    languageOptions: { globals: globals.node },
    rules: { eqeqeq: 'error' },
});
