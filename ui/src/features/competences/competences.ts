// What the screens make of competences before they are shown or saved. How strong one is, only the core says.

import type { CandidateFile } from '../../generated/CandidateFile';
import type { CompetenceDetails } from '../../generated/CompetenceDetails';
import type { EqfOutlook } from '../../generated/EqfOutlook';
import type { ExperienceKind } from '../../generated/ExperienceKind';
import type { ExplainedReading } from '../../generated/ExplainedReading';
import type { LearningSetting } from '../../generated/LearningSetting';
import type { Strength } from '../../generated/Strength';
import type { SupportPiece } from '../../generated/SupportPiece';
import type { ValidationPhase } from '../../generated/ValidationPhase';
import { currentLanguage, term } from '../../text';

export type Competence = CandidateFile['competences'][number];
export type Evidence = CandidateFile['evidence'][number];
export type Assessment = CandidateFile['assessments'][number];

/** Something that supports a competence, and the strength that the core says it gives. */
export type Piece =
    | { readonly by: 'evidence'; readonly id: string; readonly gives: Strength; readonly evidence: Evidence }
    | { readonly by: 'assessment'; readonly id: string; readonly gives: Strength; readonly assessment: Assessment };

/** A competence with what supports it, as the ledger shows it. */
export interface LedgerRow {
    readonly competence: Competence;
    readonly strength: Strength;
    /** Evidence and assessments, in the order of recording. */
    readonly pieces: readonly Piece[];
    /** The phases of validation that it went through. */
    readonly phases: readonly ValidationPhase[];
    /** Whether the newest release of ESCO no longer has the concept that was chosen for it. */
    readonly isRetired: boolean;
    /** The EQF readings of the experiences from which it comes. A competence has no level of its own. */
    readonly readings: readonly ExplainedReading[];
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

/** What a text of an item bank says on this screen: in the screen's language, or else in one that the bank has. */
export function wordedHere(text: Readonly<Record<string, string>>): string {
    return text[currentLanguage()] ?? text['en'] ?? Object.values(text)[0] ?? '';
}

/** What an assessment is called; empty for an interview, which has no title beside its kind. */
export function titleOfAssessment({ sheet }: Pick<Assessment, 'sheet'>): string {
    switch (sheet.kind) {
        case 'written_exam':
        case 'oral_exam':
            return wordedHere(sheet.exam.title);
        case 'practical_test':
            return wordedHere(sheet.test.title);
        case 'interview':
            return '';
    }
}

/** The word for the kind of a piece. */
export function kindOf(piece: Piece): string {
    return piece.by === 'evidence'
        ? term('evidence-kind', piece.evidence.kind)
        : term('assessment-kind', piece.assessment.sheet.kind);
}

/** What the core says beside the file that a ledger shows. */
export interface BesideFile {
    /** The addresses of the concepts that the newest release of ESCO no longer has. */
    readonly retired: readonly string[];
    /** What can be said about levels. */
    readonly eqf: readonly EqfOutlook[];
}

/** All competences with their support, in the order of recording. */
export function ledgerOf(file: CandidateFile, { retired, eqf }: BesideFile): LedgerRow[] {
    const supports = new Map(file.support.map((one) => [one.competence_id, one]));
    const found = piecesOf(file);
    return file.competences.map((competence) => {
        const support = supports.get(competence.id);
        return {
            competence,
            strength: support?.strength ?? 'stated',
            pieces: (support?.pieces ?? []).flatMap((piece) => found(piece) ?? []),
            phases: support?.phases ?? ['identified'],
            isRetired: competence.esco !== null && retired.includes(competence.esco.uri),
            readings: readingsOf(competence.experience_ids, eqf),
        };
    });
}

/** Finds what the core names by its id. */
function piecesOf({ evidence, assessments }: CandidateFile): (piece: SupportPiece) => Piece | undefined {
    const evidenceById = new Map(evidence.map((one) => [one.id, one]));
    const assessmentById = new Map(assessments.map((one) => [one.id, one]));
    return ({ by, id, gives }) => {
        if (by === 'evidence') {
            const found = evidenceById.get(id);
            return found && { by, id, gives, evidence: found };
        }
        const found = assessmentById.get(id);
        return found && { by, id, gives, assessment: found };
    };
}

function readingsOf(experienceIds: readonly string[], eqf: readonly EqfOutlook[]): ExplainedReading[] {
    const isOfThese = ({ subject }: EqfOutlook) =>
        'experience' in subject && experienceIds.includes(subject.experience);
    return eqf.filter(isOfThese).flatMap(({ readings }) => readings);
}
