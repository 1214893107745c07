// Papers as the screens ask for them. Nothing is kept: a paper is made anew each time from what the vault has.

import type { PaperLanguage } from '../generated/PaperLanguage';
import type { PaperPreview } from '../generated/PaperPreview';
import type { PaperSaved } from '../generated/PaperSaved';
import type { PaperWanted } from '../generated/PaperWanted';
import type { Printed } from '../generated/Printed';
import type { Printer } from '../generated/Printer';
import { call } from '../platform';
import { SCREEN_LANGUAGES } from '../text';

/** The languages in which the sheets of assessments are printed; the screens speak the same. */
export const PAPER_LANGUAGES = SCREEN_LANGUAGES.map(({ code, ownName }) => ({
    value: code as string,
    name: ownName,
    lang: code as string,
}));

/** A paper of which nobody left anything out and to which nothing was added. */
export const AS_IT_IS: Pick<PaperWanted, 'leave_out' | 'photo' | 'work_samples' | 'attach'> = {
    leave_out: [],
    photo: null,
    work_samples: false,
    attach: false,
};

/** The languages in which profiles are printed, and how much of each there is. */
export const readPaperLanguages = (): Promise<PaperLanguage[]> => call('paper_languages', {});

export const previewPaper = (wanted: PaperWanted): Promise<PaperPreview> => call('paper_preview', wanted);

export const savePaper = (wanted: PaperWanted, path: string): Promise<PaperSaved> =>
    call('save_paper', { paper: wanted, path });

/** Lets the person choose a place in a window of the system; nothing where they chose none. */
export const choosePlace = (suggested: string): Promise<string | null> => call('choose_paper_target', { suggested });

export const viewPaper = (wanted: PaperWanted): Promise<PaperSaved> => call('open_paper', wanted);

export const findPrinters = (): Promise<Printer[]> => call('printers', {});

export interface PrintWish {
    printer: string;
    copies: number;
    /** Such as 1-3,5; empty for all. */
    pages: string;
}

export const printPaper = (wanted: PaperWanted, { printer, copies, pages }: PrintWish): Promise<Printed> =>
    call('print_paper', { paper: wanted, printer, copies, pages: pages.trim() === '' ? null : pages.trim() });
