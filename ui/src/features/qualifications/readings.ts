// Readings as the form makes them. What is admissible is decided by the core, which says so at the field.

import type { EqfBasis } from '../../generated/EqfBasis';
import type { EqfProposal } from '../../generated/EqfProposal';
import type { EqfReadingDetails } from '../../generated/EqfReadingDetails';
import type { ReadingSubject } from '../../generated/ReadingSubject';

export const LEVELS = ['1', '2', '3', '4', '5', '6', '7', '8'];

interface Circumstances {
    readonly candidateId: string;
    readonly subject: ReadingSubject;
    readonly today: string;
    readonly counsellor: string;
}

/** The bases that fit what is read: papers for a qualification, people for what was learnt without a school. */
export function basesFor(subject: ReadingSubject): readonly EqfBasis[] {
    return 'qualification' in subject
        ? ['certificate', 'register', 'recognition_statement', 'national_table']
        : ['target_qualification', 'descriptor_reading'];
}

export function emptyReading({ candidateId, subject, today, counsellor }: Circumstances): EqfReadingDetails {
    return {
        candidate_id: candidateId,
        subject,
        basis: basesFor(subject)[0] ?? 'certificate',
        level_low: 4,
        level_high: 4,
        country: '',
        framework: '',
        source: '',
        source_date: null,
        read_on: today,
        reader: counsellor,
        second_reader: '',
        columns: null,
        target_title: '',
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

/** A reading by descriptors has the range of its three columns; nothing is averaged. */
export function withRangeOfColumns(reading: EqfReadingDetails): EqfReadingDetails {
    if (reading.basis !== 'descriptor_reading' || reading.columns === null) {
        return { ...reading, columns: null, level_high: reading.level_low };
    }
    const { knowledge, skills, responsibility_and_autonomy: autonomy } = reading.columns;
    const levels = [knowledge.level, skills.level, autonomy.level];
    return { ...reading, level_low: Math.min(...levels), level_high: Math.max(...levels) };
}

const NO_COLUMN = { level: 3, example: '' };

export const EMPTY_COLUMNS = {
    knowledge: { ...NO_COLUMN },
    skills: { ...NO_COLUMN },
    responsibility_and_autonomy: { ...NO_COLUMN },
};
