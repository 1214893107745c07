// Gaps: what an occupation or a start needs, and how the person stands to it. "Not asked" is a group of its own and never a
// lack; nothing here is added up into a score.

import { readCompetenceNames } from '../../concepts/entrecomp';
import { settle } from '../../drafts/undo';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { EscoLink } from '../../generated/EscoLink';
import type { Gap } from '../../generated/Gap';
import type { GapReport } from '../../generated/GapReport';
import type { GapStanding } from '../../generated/GapStanding';
import type { LocalText } from '../../generated/LocalText';
import { call } from '../../platform';
import { currentLanguage, t } from '../../text';

/** In the order in which they are read: what is there comes first. */
export const STANDINGS: readonly GapStanding[] = ['strong', 'weak', 'missing', 'not_asked'];

export interface GapsRead {
    readonly report: GapReport;
    /** What the competences of EntreComp are called. */
    readonly names: ReadonlyMap<string, LocalText>;
}

/** Against this occupation, by its address, and against starting a business; without one only the latter. */
export async function readGaps(candidateId: string, occupation: string | null): Promise<GapsRead> {
    const wanted = { candidate_id: candidateId, occupation, language: currentLanguage() };
    const [report, names] = await Promise.all([call('gaps', wanted), readCompetenceNames()]);
    return { report, names };
}

/**
 * The occupation to begin with: that of the latest experience that names one. Those with a date stand in the file the earliest
 * first, and those without one after them. A business idea names no occupation of its own.
 */
export function occupationToBeginWith({ experiences }: CandidateFile): EscoLink | undefined {
    const named = experiences.filter(({ occupation }) => occupation !== null);
    const isDated = ({ started, ended }: (typeof named)[number]) => started !== null || ended !== null;
    return (named.findLast(isDated) ?? named.at(-1))?.occupation ?? undefined;
}

export interface Group {
    readonly standing: GapStanding;
    readonly gaps: readonly Gap[];
}

/** The groups that hold anything, each with the essential ones first. */
export function groupsOf(gaps: readonly Gap[]): Group[] {
    return STANDINGS.map((standing) => {
        const mine = gaps.filter((gap) => gap.standing === standing);
        return {
            standing,
            gaps: [...mine.filter(({ essential }) => essential), ...mine.filter((gap) => !gap.essential)],
        };
    }).filter(({ gaps: mine }) => mine.length > 0);
}

/** Looks for offers that work on this; answers whether the vault has it. */
export function handGapOn(candidateId: string, { subject }: Gap, name: string): Promise<boolean> {
    return settle(
        () => call('hand_gap_on', { details: { candidate_id: candidateId, subject } }),
        () => t('gap-was-handed-on', { name }),
    );
}
