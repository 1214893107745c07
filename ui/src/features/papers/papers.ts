// The profile as a paper: in which languages it is printed, and what is asked of the program.

import type { PaperWanted } from '../../generated/PaperWanted';
import type { ProfileExtent } from '../../generated/ProfileExtent';
import { PAPER_LANGUAGES } from '../../papers/papers';

export interface PaperLanguages {
    readonly language: string;
    /** An empty text for one language alone. */
    readonly second: string;
}

interface PaperChoice extends PaperLanguages {
    readonly candidateId: string;
    readonly extent: ProfileExtent;
}

/** The languages in which a profile of this extent is printed. One page needs few words, so it speaks more of them. */
export function paperLanguages(extent: ProfileExtent): { value: string; name: string; lang: string }[] {
    return extent === 'whole' ? PAPER_LANGUAGES : [...PAPER_LANGUAGES, { value: 'ti', name: 'ትግርኛ', lang: 'ti' }];
}

export function wantedPaper({ candidateId, extent, language, second }: PaperChoice): PaperWanted {
    return {
        candidate_id: candidateId,
        reader: 'candidate',
        extent,
        assessment: null,
        language,
        // A paper in one language twice would say everything twice.
        second_language: second === '' || second === language ? null : second,
    };
}

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
