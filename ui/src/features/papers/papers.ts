// Papers as the screens ask for them. Nothing is kept: a paper is made anew each time from what the vault has.

import type { PaperPreview } from '../../generated/PaperPreview';
import type { PaperSaved } from '../../generated/PaperSaved';
import type { Printed } from '../../generated/Printed';
import type { Printer } from '../../generated/Printer';
import { call } from '../../platform';
import { SCREEN_LANGUAGES } from '../../text';

export interface PaperChoice {
    readonly candidateId: string;
    readonly language: string;
    /** An empty text for one language alone. */
    readonly second: string;
}

/** The languages in which papers are printed; the screens speak the same. */
export const PAPER_LANGUAGES = SCREEN_LANGUAGES.map(({ code, ownName }) => ({
    value: code as string,
    name: ownName,
    lang: code,
}));

const wanted = ({ candidateId, language, second }: PaperChoice) => ({
    candidate_id: candidateId,
    reader: 'candidate' as const,
    language,
    second_language: second === '' ? null : second,
});

export const previewPaper = (choice: PaperChoice): Promise<PaperPreview> => call('paper_preview', wanted(choice));

export const savePaper = (choice: PaperChoice, path: string): Promise<PaperSaved> =>
    call('save_paper', { ...wanted(choice), path });

/** Lets the person choose a place in a window of the system; nothing where they chose none. */
export const choosePlace = (suggested: string): Promise<string | null> => call('choose_paper_target', { suggested });

export const viewPaper = (choice: PaperChoice): Promise<PaperSaved> => call('open_paper', wanted(choice));

export const findPrinters = (): Promise<Printer[]> => call('printers', {});

export interface PrintWish {
    printer: string;
    copies: number;
    /** Such as 1-3,5; empty for all. */
    pages: string;
}

export const printPaper = (choice: PaperChoice, { printer, copies, pages }: PrintWish): Promise<Printed> =>
    call('print_paper', { ...wanted(choice), printer, copies, pages: pages.trim() === '' ? null : pages.trim() });

/** The desk's language first; the person's beside it, where papers speak it. */
export function usualChoice(candidateId: string, deskLanguage: string, personLanguage: string): PaperChoice {
    const speaks = (language: string) => PAPER_LANGUAGES.some(({ value }) => value === language);
    const own = speaks(personLanguage) ? personLanguage : '';
    const desk = speaks(deskLanguage) ? deskLanguage : 'en';
    // What a person reads stands first on their own sheet.
    return own === '' || own === desk
        ? { candidateId, language: desk, second: '' }
        : { candidateId, language: own, second: desk };
}
