import './shared/fonts.css';
import './shared/tokens.css';
import './shared/base.css';

import { mount } from 'svelte';

import App from './App.svelte';
import { fetchNames, findDesk } from './features/desk/desk.svelte';
import { readProgramSettings } from './features/desk/programSettings.svelte';
import { speakLanguageOfSystem } from './text';

// Until the settings are there, and where they cannot be read.
speakLanguageOfSystem();

async function start(): Promise<void> {
    await readProgramSettings();
    await Promise.all([findDesk(), fetchNames()]);
}

const target = document.getElementById('app');
if (target) {
    mount(App, { target, props: { starting: start() } });
}
