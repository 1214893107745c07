import './shared/fonts.css';
import './shared/tokens.css';
import './shared/base.css';

import { mount } from 'svelte';

import App from './App.svelte';
import { fetchNames, findDesk } from './features/desk/desk.svelte';
import { speakLanguageOfSystem } from './text';

speakLanguageOfSystem();

const target = document.getElementById('app');
if (target) {
    mount(App, { target, props: { starting: Promise.all([findDesk(), fetchNames()]) } });
}
