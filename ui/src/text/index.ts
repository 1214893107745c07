// Everything that words the screen.

export { failureWords, fieldProblems, importProblems, type Wording } from './failures';
export { SCREEN_LANGUAGES, screenLanguage, type Direction, type ScreenLanguage } from './languages';
export { date, euros, list } from './values';
export {
    countryName,
    currentLanguage,
    directionOf,
    knownNames,
    languageName,
    learnNames,
    message,
    questionIn,
    speak,
    speakLanguageOfSystem,
    t,
    term,
} from './words.svelte';
