// Starts the page of components: components.html?language=ar&appearance=dark. Only the development build has it.

import '../shared/fonts.css';
import '../shared/tokens.css';
import '../shared/base.css';

import { mount } from 'svelte';

import { speak } from '../text';
import { bestLanguage } from '../text/languages';
import Components from './Components.svelte';

const wanted = new URLSearchParams(window.location.search);
speak(bestLanguage([wanted.get('language') ?? 'en']));
const appearance = wanted.get('appearance');
if (appearance) {
    document.documentElement.dataset['appearance'] = appearance;
}

const target = document.getElementById('app');
if (target) {
    mount(Components, { target });
}
