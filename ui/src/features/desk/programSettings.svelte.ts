// Language and look of the screens. They are needed before a desk is open and are the same for everybody at it.

import type { Appearance } from '../../generated/Appearance';
import { call } from '../../platform';
import { currentLanguage, screenLanguage, speak, speakLanguageOfSystem, type ScreenLanguage } from '../../text';
import { fetchNames } from './desk.svelte';

export const APPEARANCES: readonly Appearance[] = ['system', 'light', 'dark'];

let appearance = $state.raw<Appearance>('system');

export function currentAppearance(): Appearance {
    return appearance;
}

/** Takes over what was chosen when the program ran before. */
export async function readProgramSettings(): Promise<void> {
    const kept = await call('program_settings', {});
    show(kept.appearance);
    const known = kept.language === null ? undefined : screenLanguage(kept.language);
    if (known) {
        speak(known.code);
    } else {
        speakLanguageOfSystem();
    }
}

export function chooseLanguage(language: ScreenLanguage): void {
    speak(language);
    // Until the names are there, those of the former language stand; they are better than none.
    fetchNames().catch(() => undefined);
    keep();
}

export function chooseAppearance(chosen: Appearance): void {
    show(chosen);
    keep();
}

function show(chosen: Appearance): void {
    appearance = chosen;
    document.documentElement.dataset['appearance'] = chosen;
}

/** A choice that cannot be written down holds until the window is closed. */
function keep(): void {
    call('change_program_settings', { language: currentLanguage(), appearance }).catch(() => undefined);
}
