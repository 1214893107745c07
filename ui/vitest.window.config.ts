import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vitest/config';

const WHAT_TO_RUN: Record<string, string> = {
    test: 'tests/window/*.test.ts',
    bench: 'tests/window/*.bench.ts',
    screenshots: 'tests/window/*.screenshots.ts',
};

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Drives the real window. One after the other, because the machine that compiles is busy enough with one. */
export default defineConfig(({ mode }) => ({
    root: here('..'),
    cacheDir: here('node_modules/.vite-window'),
    resolve: {
        // The tests lie outside this folder, where Node looks for no packages.
        alias: {
            'axe-core': here('node_modules/axe-core'),
            'selenium-webdriver': here('node_modules/selenium-webdriver'),
            vitest: here('node_modules/vitest'),
        },
    },
    test: {
        include: [WHAT_TO_RUN[mode] ?? `no such mode: ${mode}`],
        environment: 'node',
        fileParallelism: false,
        testTimeout: mode === 'screenshots' ? 600_000 : 240_000,
        hookTimeout: 60_000,
    },
}));
