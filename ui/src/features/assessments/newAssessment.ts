// What a new assessment needs, and which exams and tests the banks of this desk have for it.

import type { AssessmentKind } from '../../generated/AssessmentKind';
import type { BeginAssessment } from '../../generated/BeginAssessment';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { ItemBank } from '../../generated/ItemBank';
import type { ItemBankLine } from '../../generated/ItemBankLine';
import { SCREEN_LANGUAGES, type Wording } from '../../text';
import type { BankTexts } from './assessments';

/** An exam or a test of a bank, as it is offered. */
export interface OfferedPart {
    /** Bank and part as one word, for a choice. */
    readonly value: string;
    readonly bank: ItemBank;
    readonly part: string;
    readonly title: BankTexts;
    readonly about: BankTexts;
    readonly minutes: number;
    /** How many items, questions or points. */
    readonly count: number;
}

export interface Wish {
    kind: AssessmentKind;
    part: string;
    competenceIds: string[];
    language: string;
    place: string;
    interpreter: string;
}

/** All exams or tests of a kind, bank by bank. */
export function partsOf(lines: readonly ItemBankLine[], kind: AssessmentKind): OfferedPart[] {
    return lines.flatMap(({ bank }) =>
        partsIn(bank, kind).map(({ id, title, about, minutes, count }) => ({
            value: `${bank.id} ${id}`,
            bank,
            part: id,
            title,
            about,
            minutes,
            count,
        })),
    );
}

function partsIn(bank: ItemBank, kind: AssessmentKind) {
    switch (kind) {
        case 'written_exam':
            return bank.written_exams.map((exam) => ({ ...exam, count: exam.items.length }));
        case 'oral_exam':
            return bank.oral_exams.map((exam) => ({ ...exam, count: exam.questions.length }));
        case 'practical_test':
            return bank.practical_tests.map((test) => ({ ...test, count: test.checklist.length }));
        case 'interview':
            return [];
    }
}

/** Whether nobody but the authors has read the words of a bank in this language. */
export function isDraftIn({ reviewed }: ItemBank, language: string): boolean {
    return (reviewed[language] ?? 'none') === 'none';
}

/** The language that is proposed: the person's where the bank has it, or else the desk's, or else the bank's own. */
export function usualLanguage(languages: readonly string[], person: string, desk: string): string {
    return [person, desk].find((code) => languages.includes(code)) ?? languages[0] ?? '';
}

/** The languages in which a talk may be held, the person's own first; an interview has no bank that says so. */
export function talkLanguages({ candidate }: CandidateFile, desk: string): string[] {
    const spoken = candidate.languages.map(({ language }) => language);
    const all = [candidate.preferred_language, ...spoken, desk, ...SCREEN_LANGUAGES.map(({ code }) => code)];
    return [...new Set(all.filter((code) => code !== ''))];
}

/** What is missing before it can begin, each with its field. */
export function missingIn({ kind, part, competenceIds }: Wish): (Wording & { field: keyof Wish })[] {
    const missing: (Wording & { field: keyof Wish })[] = [];
    if (kind !== 'interview' && part === '') {
        missing.push({ field: 'part', text: 'assessment-part-needed' });
    }
    if (competenceIds.length === 0) {
        missing.push({ field: 'competenceIds', text: 'assessment-competences-needed' });
    }
    return missing;
}

export function requestOf(candidateId: string, wish: Wish, parts: readonly OfferedPart[]): BeginAssessment {
    const chosen = parts.find(({ value }) => value === wish.part);
    return {
        candidate_id: candidateId,
        kind: wish.kind,
        part: chosen ? { bank: chosen.bank.id, edition: chosen.bank.edition, part: chosen.part } : null,
        competence_ids: wish.competenceIds,
        language: wish.language,
        place: wish.place.trim(),
        interpreter: wish.interpreter.trim(),
    };
}
