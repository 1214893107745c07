// What an import would do and did, in words.

import type { ImportEntry } from '../../generated/ImportEntry';
import type { ImportNote } from '../../generated/ImportNote';
import type { ImportProblem } from '../../generated/ImportProblem';
import type { ImportSummary } from '../../generated/ImportSummary';
import type { CallFailed } from '../../platform';
import { date, t } from '../../text';
import { fieldName } from './fieldNames';

const STATES: readonly ImportEntry['state'][] = ['changed', 'new', 'unchanged'];

/** What would change stands first, because that is what has to be judged. */
export function inOrder(entries: readonly ImportEntry[]): ImportEntry[] {
    return STATES.flatMap((state) => entries.filter((entry) => entry.state === state));
}

export function placeInFile({ file, line }: { file: string; line: number }): string {
    return [file, String(line)].filter(Boolean).join(': ');
}

export function summaryWords({ added, changed, unchanged }: ImportSummary): string {
    return t('offers-import-done', { added, changed, unchanged });
}

/** What is wrong with the file; nothing where it was refused for another reason. */
export function refusedPreview({ code, details }: CallFailed): ImportProblem[] | undefined {
    const problems = details['problems'];
    return code === 'import_rejected' && Array.isArray(problems) ? (problems as ImportProblem[]) : undefined;
}

/** What is worth knowing, after the field that it is about. */
export function noteWords(note: ImportNote): string {
    const words = t(`import-note-${note.note.replaceAll('_', '-')}`, {
        on: 'on' in note ? date(note.on) : '',
        count: 'count' in note ? note.count : 0,
    });
    return note.field === '' ? words : t('import-note-at', { field: fieldName(note.field), words });
}
