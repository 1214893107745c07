// What stands in a bank, as the settings list it.

import type { ItemBank } from '../../generated/ItemBank';
import type { ReadThrough } from '../../generated/ReadThrough';
import { currentLanguage } from '../../text';

export interface WordsOfBank {
    readonly text: string;
    readonly language: string;
}

/** A text of a bank in the language of the screen, or else in the one it was written in. */
export function wordsOfBank({ languages }: ItemBank, texts: Readonly<Record<string, string>>): WordsOfBank {
    const language = [currentLanguage(), ...languages].find((code) => texts[code]) ?? '';
    return { text: texts[language] ?? '', language };
}

export const titleOfBank = (bank: ItemBank): WordsOfBank => wordsOfBank(bank, bank.title);

/** What its exams and tests are called. */
export function partsOfBank(bank: ItemBank): WordsOfBank[] {
    const parts = [...bank.written_exams, ...bank.oral_exams, ...bank.practical_tests];
    return parts.map(({ title }) => wordsOfBank(bank, title));
}

/** Who read the words of a language through beside the authors. */
export function readerOf({ reviewed }: ItemBank, language: string): ReadThrough {
    return reviewed[language] ?? 'none';
}
