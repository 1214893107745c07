// A profile as a paper: for whom it is, in which languages it is printed, and what is asked of the program.

import type { EvidenceFileId } from '../../generated/EvidenceFileId';
import type { PaperLanguage } from '../../generated/PaperLanguage';
import type { PaperWanted } from '../../generated/PaperWanted';
import type { ProfileExtent } from '../../generated/ProfileExtent';
import type { ProfileField } from '../../generated/ProfileField';
import type { ProfileReader } from '../../generated/ProfileReader';

/** The four readers, the person first. */
export const READERS: readonly ProfileReader[] = ['candidate', 'training_provider', 'lender', 'mentor'];

export interface PaperLanguages {
    readonly language: string;
    /** An empty text for one language alone. */
    readonly second: string;
}

/** What was chosen about the paper of one reader. */
export interface PaperChoice extends PaperLanguages {
    readonly extent: ProfileExtent;
    readonly leaveOut: readonly ProfileField[];
    /** An empty text for no photo. */
    readonly photo: EvidenceFileId;
    readonly workSamples: boolean;
    readonly attach: boolean;
}

/** Whose data a file may hold as well: what others get is for reading. */
export const mayHoldData = (reader: ProfileReader): boolean => reader === 'candidate' || reader === 'training_provider';

export const showsPhoto = (reader: ProfileReader): boolean => reader === 'candidate';

export const showsWorkSamples = mayHoldData;

export function wantedPaper(candidateId: string, reader: ProfileReader, choice: PaperChoice): PaperWanted {
    const { extent, language, second, leaveOut, photo, workSamples, attach } = choice;
    return {
        candidate_id: candidateId,
        reader,
        extent,
        assessment: null,
        language,
        // A paper in one language twice would say everything twice.
        second_language: second === '' || second === language ? null : second,
        leave_out: [...leaveOut],
        photo: photo === '' ? null : photo,
        work_samples: workSamples,
        attach,
    };
}

/** How the paper of a reader begins. Only the person's own sheet knows two extents. */
export function usualChoice(
    reader: ProfileReader,
    languages: readonly PaperLanguage[],
    [deskLanguage, personLanguage]: readonly [string, string],
    extent: ProfileExtent,
): PaperChoice {
    return {
        ...usualLanguages(reader, languages, deskLanguage, personLanguage),
        extent: reader === 'candidate' ? extent : 'whole',
        leaveOut: [],
        photo: '',
        workSamples: false,
        attach: false,
    };
}

/** Whether papers can be printed in this language. */
export function isPrinted(languages: readonly PaperLanguage[], language: string): boolean {
    return languages.some(({ code }) => code === language);
}

/**
 * The person's language first on their own sheet, because it is theirs, and the desk's beside it; on all others the desk's,
 * because their readers are here.
 */
function usualLanguages(
    reader: ProfileReader,
    languages: readonly PaperLanguage[],
    deskLanguage: string,
    personLanguage: string,
): PaperLanguages {
    const desk = isPrinted(languages, deskLanguage) ? deskLanguage : 'en';
    return reader === 'candidate' && isPrinted(languages, personLanguage) && personLanguage !== desk
        ? { language: personLanguage, second: desk }
        : { language: desk, second: '' };
}

/** The same paper with another first language. What stood first goes beside it where the two would be the same. */
export function withFirst<C extends PaperLanguages>(choice: C, first: string): C {
    return { ...choice, language: first, second: choice.second === first ? choice.language : choice.second };
}
