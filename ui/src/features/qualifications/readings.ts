// Readings as the form makes them. What is admissible is decided by the core, which says so at the field.

import type { DescriptorColumns } from '../../generated/DescriptorColumns';
import type { EqfBasis } from '../../generated/EqfBasis';
import type { EqfProposal } from '../../generated/EqfProposal';
import type { EqfReadingDetails } from '../../generated/EqfReadingDetails';
import type { ReadingSubject } from '../../generated/ReadingSubject';
import type { SecondAssessorRole } from '../../generated/SecondAssessorRole';
import { t } from '../../text';

export const LEVELS = ['1', '2', '3', '4', '5', '6', '7', '8'];
export const ROLES: readonly SecondAssessorRole[] = ['colleague', 'external'];

/** Whose file it is, what is read, when and by whom. */
export interface Circumstances {
    readonly candidateId: string;
    readonly subject: ReadingSubject;
    readonly today: string;
    readonly counsellor: string;
}

/** No level is chosen yet. The program proposes none, so every level was chosen by somebody. */
export const NOT_CHOSEN = 0;

/** The bases that fit what is read: papers for a qualification, people for what was learnt without a school. */
export function basesFor(subject: ReadingSubject): readonly [EqfBasis, ...EqfBasis[]] {
    return 'qualification' in subject
        ? ['certificate', 'register', 'recognition_statement', 'national_table']
        : ['target_qualification', 'descriptor_reading'];
}

export function emptyReading({ candidateId, subject, today, counsellor }: Circumstances): EqfReadingDetails {
    return {
        candidate_id: candidateId,
        subject,
        basis: basesFor(subject)[0],
        level_low: NOT_CHOSEN,
        level_high: NOT_CHOSEN,
        country: '',
        framework: '',
        source: '',
        source_date: null,
        read_on: today,
        reader: counsellor,
        second_reader: '',
        second_reader_role: null,
        columns: null,
        target_title: '',
        target_key: '',
        printing_forbidden: false,
    };
}

export function readingFromProposal(proposal: EqfProposal, circumstances: Circumstances): EqfReadingDetails {
    const { basis, level, country, framework, source, source_date: sourceDate } = proposal;
    return {
        ...emptyReading(circumstances),
        basis,
        level_low: level,
        level_high: level,
        country,
        framework,
        source,
        source_date: sourceDate,
    };
}

/** The same reading on another basis. What only the former basis needed does not stay behind, out of sight. */
export function onBasis(reading: EqfReadingDetails, basis: EqfBasis): EqfReadingDetails {
    if (basis === 'descriptor_reading') {
        return {
            ...reading,
            basis,
            columns: reading.columns ?? emptyColumns(),
            ...(reading.columns ? {} : { level_low: NOT_CHOSEN, level_high: NOT_CHOSEN }),
            country: '',
            framework: '',
            source: '',
            source_date: null,
            target_title: '',
            target_key: '',
        };
    }
    const level = reading.columns ? NOT_CHOSEN : reading.level_low;
    return {
        ...reading,
        basis,
        columns: null,
        second_reader: '',
        second_reader_role: null,
        level_low: level,
        level_high: level,
    };
}

/** A reading by descriptors has the range of its three columns; nothing is averaged. */
export function rangeOf({ knowledge, skills, responsibility_and_autonomy: autonomy }: DescriptorColumns) {
    const levels = [knowledge.level, skills.level, autonomy.level];
    return { level_low: Math.min(...levels), level_high: Math.max(...levels) };
}

/** The range as it is shown while the columns are read; nothing until each of them has a level. */
export function rangeWords(columns: DescriptorColumns): string | undefined {
    const { level_low: low, level_high: high } = rangeOf(columns);
    if (low === NOT_CHOSEN) {
        return undefined;
    }
    return low === high ? t('reading-range-one', { low }) : t('reading-range', { low, high });
}

/** The labels of the fields that a reading cannot be without. */
export function missingOfReading(reading: EqfReadingDetails): string[] {
    const missing = (isMissing: boolean, label: string) => (isMissing ? [label] : []);
    const isBlank = (text: string) => text.trim() === '';
    const reader = missing(isBlank(reading.reader), t('reading-reader'));
    if (reading.basis === 'descriptor_reading') {
        return [
            ...missing(!areRead(reading.columns), t('reading-columns')),
            ...reader,
            ...missing(isBlank(reading.second_reader), t('reading-second-reader')),
            ...missing(reading.second_reader_role === null, t('reading-second-role')),
        ];
    }
    const isTarget = reading.basis === 'target_qualification';
    return [
        ...missing(isTarget && isBlank(reading.target_title), t('reading-target')),
        ...missing(reading.level_low === NOT_CHOSEN, t('reading-level')),
        ...missing(isBlank(reading.source), t('reading-source')),
        ...reader,
    ];
}

/** Whether each column has a level and an example. */
function areRead(columns: DescriptorColumns | null): boolean {
    const all = columns ? [columns.knowledge, columns.skills, columns.responsibility_and_autonomy] : [];
    return all.length > 0 && all.every(({ level, example }) => level !== NOT_CHOSEN && example.trim() !== '');
}

function emptyColumns(): DescriptorColumns {
    const empty = () => ({ level: NOT_CHOSEN, example: '' });
    return { knowledge: empty(), skills: empty(), responsibility_and_autonomy: empty() };
}

/** What a list of levels offers, up to this one. */
export function levelChoices(upTo = LEVELS.length): { value: string; name: string }[] {
    const levels = LEVELS.slice(0, upTo).map((level) => ({ value: level, name: level }));
    return [{ value: String(NOT_CHOSEN), name: t('reading-choose-level') }, ...levels];
}
