import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig(({ mode }) => ({
    plugins: [svelte()],
    build: {
        // The engines that Tauri's systems bring today; all of them know light-dark() and CSS nesting.
        target: ['safari17.5', 'chrome123'],
        // The content security policy allows no fonts or pictures inside a style sheet.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        // The page of components is for the people who build EXpress; no desk gets it.
        rollupOptions: { input: mode === 'development' ? ['index.html', 'components.html'] : ['index.html'] },
    },
}));
