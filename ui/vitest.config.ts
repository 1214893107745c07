import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

/** The tests of the screens, with a host in memory and a document without a window. */
export default defineConfig({
    plugins: [svelte(), svelteTesting()],
    // The words lie beside this folder, because paper reads them too.
    server: { fs: { allow: ['..'] } },
    test: {
        environment: 'jsdom',
        include: ['src/**/*.test.ts'],
        setupFiles: ['tests/setup.ts'],
        restoreMocks: true,
        // axe on a whole screen takes seconds on a machine that also compiles.
        testTimeout: 60_000,
    },
});
