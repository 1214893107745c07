// Assessments as the screen reads them: what they are called, where they stand, and what they came to, in words.

import type { Answer } from '../../generated/Answer';
import type { AssessmentKind } from '../../generated/AssessmentKind';
import type { AssessmentSheet } from '../../generated/AssessmentSheet';
import type { AssessmentStanding } from '../../generated/AssessmentStanding';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { CompetenceResult } from '../../generated/CompetenceResult';
import type { Strength } from '../../generated/Strength';
import { currentLanguage, date, t, term } from '../../text';

export type Assessment = CandidateFile['assessments'][number];

export interface Judged {
    readonly assessment: Assessment;
    readonly standing: AssessmentStanding;
}

/** In the order in which they are offered. */
export const KINDS: readonly AssessmentKind[] = ['written_exam', 'oral_exam', 'interview', 'practical_test'];

/** A text in the languages of its bank. */
export type BankTexts = Readonly<Record<string, string>>;

export interface WordsIn {
    readonly text: string;
    readonly language: string;
}

/** The text in the first of these languages in which it stands, or else in any. */
export function wordsIn(texts: BankTexts, ...wanted: readonly string[]): WordsIn {
    const language = wanted.find((code) => texts[code]) ?? Object.keys(texts)[0] ?? '';
    return { text: texts[language] ?? '', language };
}

export function judgedOf({ assessments, standings }: CandidateFile): Judged[] {
    return assessments.flatMap((assessment) => {
        const standing = standings.find(({ assessment_id: id }) => id === assessment.id);
        return standing ? [{ assessment, standing }] : [];
    });
}

/** What the exam or test is called; an interview is called an interview. */
export function titleOf(sheet: AssessmentSheet): WordsIn {
    switch (sheet.kind) {
        case 'written_exam':
        case 'oral_exam':
            return wordsIn(sheet.exam.title, currentLanguage());
        case 'practical_test':
            return wordsIn(sheet.test.title, currentLanguage());
        case 'interview':
            return { text: term('assessment-kind', 'interview'), language: currentLanguage() };
    }
}

/** The time that is meant for it; none for an interview. */
export function minutesMeant(sheet: AssessmentSheet): number | undefined {
    switch (sheet.kind) {
        case 'written_exam':
        case 'oral_exam':
            return sheet.exam.minutes;
        case 'practical_test':
            return sheet.test.minutes;
        case 'interview':
            return undefined;
    }
}

/**
 * What a button names it by. It is put into sentences as one thing: marks around its parts would hide the letters by which a
 * sentence finds its direction, and an Arabic name would stand back to front.
 */
export function nameOf({ sheet, held_on: heldOn }: Assessment): string {
    const { text } = titleOf(sheet);
    return heldOn ? t('assessment-name', { title: text, date: date(heldOn) }).replace(/[\u2066-\u2069]/g, '') : text;
}

export function outcomeWords(kind: AssessmentKind, outcome: Answer): string {
    return kind === 'interview' ? term('interview-outcome', outcome) : term('assessment-outcome', outcome);
}

/** What the answers come to by the rule of the exam, in one sentence. */
export function reckoningWords(kind: AssessmentKind, { reckoning }: AssessmentStanding): string {
    const { asked, answered, reached, most, needed, passed } = reckoning;
    const words = { asked, answered, reached, most, needed, outcome: passed === true ? 'yes' : 'no' };
    return t(`assessment-reckoning-${kind.replaceAll('_', '-')}`, words);
}

/** What the rule of the exam proposes for each competence; nothing where no rule decides. */
export function proposalOf({ reckoning }: AssessmentStanding): Answer | undefined {
    return reckoning.passed === null ? undefined : reckoning.passed ? 'yes' : 'no';
}

export function competenceOf({ competences }: CandidateFile, { competence_id: id }: CompetenceResult) {
    return competences.find((one) => one.id === id);
}

/** A competence inside a sentence: as it was worded when somebody signed, or as it is for readers of this screen. */
export function competenceWords(file: CandidateFile, result: CompetenceResult): string {
    const now = competenceOf(file, result);
    return result.wording || (now ? (now.translations[currentLanguage()] ?? now.title) : '');
}

/** How well each competence that is judged is supported now. */
export function strengthsOf(
    { support }: CandidateFile,
    results: readonly CompetenceResult[],
): Record<string, Strength> {
    const judged = support.filter(({ competence_id: id }) => results.some((result) => result.competence_id === id));
    return Object.fromEntries(judged.map(({ competence_id: id, strength }) => [id, strength]));
}

/** Where the assessment lies that this one corrects. */
export function correctedBy(file: CandidateFile, { corrects }: Assessment): Assessment | undefined {
    return file.assessments.find(({ id }) => id === corrects);
}
