// Papers as the screens ask for them. Nothing is kept: a paper is made anew each time from what the vault has.

import type { PaperPreview } from '../../generated/PaperPreview';
import type { PaperSaved } from '../../generated/PaperSaved';
import type { ProfileExtent } from '../../generated/ProfileExtent';
import type { Printed } from '../../generated/Printed';
import type { Printer } from '../../generated/Printer';
import { call } from '../../platform';
import { SCREEN_LANGUAGES } from '../../text';

export interface PaperLanguages {
    readonly language: string;
    /** An empty text for one language alone. */
    readonly second: string;
}

export interface PaperChoice extends PaperLanguages {
    readonly candidateId: string;
    readonly extent: ProfileExtent;
}

/** The languages in which whole papers are printed; the screens speak the same. */
const WHOLE_LANGUAGES = SCREEN_LANGUAGES.map(({ code, ownName }) => ({
    value: code as string,
    name: ownName,
    lang: code as string,
}));

/** The languages in which a profile of this extent is printed. One page needs few words, so it speaks more of them. */
export function paperLanguages(extent: ProfileExtent): { value: string; name: string; lang: string }[] {
    return extent === 'whole' ? WHOLE_LANGUAGES : [...WHOLE_LANGUAGES, { value: 'ti', name: 'ትግርኛ', lang: 'ti' }];
}

const wanted = ({ candidateId, extent, language, second }: PaperChoice) => ({
    candidate_id: candidateId,
    reader: 'candidate' as const,
    extent,
    language,
    // A paper in one language twice would say everything twice.
    second_language: second === '' || second === language ? null : second,
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

/** Whether papers of this extent can be printed in this language. */
export function isPrinted(language: string, extent: ProfileExtent): boolean {
    return paperLanguages(extent).some(({ value }) => value === language);
}

/** The person's language first, because the sheet is theirs, and the desk's beside it; the desk's where only it can be printed. */
export function usualLanguages(deskLanguage: string, personLanguage: string, extent: ProfileExtent): PaperLanguages {
    const desk = isPrinted(deskLanguage, extent) ? deskLanguage : 'en';
    return isPrinted(personLanguage, extent) && personLanguage !== desk
        ? { language: personLanguage, second: desk }
        : { language: desk, second: '' };
}

/** The same paper with another first language. What stood first goes beside it where the two would be the same. */
export function withFirst({ language, second }: PaperLanguages, first: string): PaperLanguages {
    return { language: first, second: second === first ? language : second };
}
