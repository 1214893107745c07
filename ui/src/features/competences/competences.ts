// What the screens make of competences before they are shown or saved. How strong one is, only the core says.

import type { CandidateFile } from '../../generated/CandidateFile';
import type { CompetenceDetails } from '../../generated/CompetenceDetails';
import type { ExperienceKind } from '../../generated/ExperienceKind';
import type { LearningSetting } from '../../generated/LearningSetting';
import type { Strength } from '../../generated/Strength';
import type { ValidationPhase } from '../../generated/ValidationPhase';
import { currentLanguage } from '../../text';

export type Competence = CandidateFile['competences'][number];
export type Evidence = CandidateFile['evidence'][number];

/** A competence with what supports it, as the ledger shows it. */
export interface LedgerRow {
    readonly competence: Competence;
    readonly strength: Strength;
    readonly evidence: readonly Evidence[];
    /** The phases of validation that it went through. */
    readonly phases: readonly ValidationPhase[];
    /** Whether the newest release of ESCO no longer has the concept that was chosen for it. */
    readonly isRetired: boolean;
}

/** The languages in which papers are printed. */
export const PAPER_LANGUAGES = ['en', 'de', 'ar'] as const;

export const SETTINGS: readonly LearningSetting[] = ['formal', 'non_formal', 'informal'];

export function emptyCompetence(candidateId: string, language: string): CompetenceDetails {
    return {
        candidate_id: candidateId,
        title: '',
        language,
        translations: {},
        setting: 'informal',
        experience_ids: [],
        esco: null,
        agreed: 'not_known',
        dissent_note: '',
        kept_apart: [],
    };
}

/** The setting that an experience speaks for. It is a proposal: only people know how something was learnt. */
export function proposedSetting(kind: ExperienceKind | undefined): LearningSetting {
    if (kind === 'schooling') {
        return 'formal';
    }
    return kind === 'course' ? 'non_formal' : 'informal';
}

/** The words of a concept as a competence: in the wanted language where there are such, for readers in the others. */
export function wordsOf(
    labels: Readonly<Record<string, string>>,
    wanted: string,
    otherwise: string,
): Pick<CompetenceDetails, 'title' | 'language' | 'translations'> {
    const language = [wanted, otherwise].find((code) => labels[code]) ?? 'en';
    const translations: Record<string, string> = {};
    for (const code of PAPER_LANGUAGES) {
        const label = labels[code];
        if (code !== language && label) {
            translations[code] = label;
        }
    }
    return { title: labels[language] ?? '', language, translations };
}

interface Titled {
    readonly title: string;
    readonly language: string;
    readonly translations: Readonly<Record<string, string>>;
}

/** What something is called on this screen, in one line: in the screen's language where somebody translated it. */
export function nameOf({ title, translations }: Titled): string {
    return translations[currentLanguage()] ?? title;
}

/** Things to tick, each with its own language where its words are not the screen's. */
export function choicesOf(
    things: readonly (Titled & { id: string })[],
): { value: string; name: string; lang?: string }[] {
    return things.map((thing) => {
        const choice = { value: thing.id, name: nameOf(thing) };
        return thing.language && choice.name === thing.title ? { ...choice, lang: thing.language } : choice;
    });
}

/**
 * All competences with their support, in the order of recording.
 *
 * @param retired the addresses of the concepts that the newest release of ESCO no longer has
 */
export function ledgerOf({ competences, evidence, support }: CandidateFile, retired: readonly string[]): LedgerRow[] {
    const supports = new Map(support.map((one) => [one.competence_id, one]));
    const pieces = new Map(evidence.map((piece) => [piece.id, piece]));
    return competences.map((competence) => {
        const found = supports.get(competence.id);
        const mine = (found?.evidence_ids ?? []).map((id) => pieces.get(id));
        return {
            competence,
            strength: found?.strength ?? 'stated',
            evidence: mine.filter((piece) => piece !== undefined),
            phases: found?.phases ?? ['identified'],
            isRetired: competence.esco !== null && retired.includes(competence.esco.uri),
        };
    });
}
