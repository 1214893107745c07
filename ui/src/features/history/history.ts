// What changed in a file, in words and by days.

import type { AuditEntry } from '../../generated/AuditEntry';
import { call } from '../../platform';
import { onTheWall } from '../../shared/clock';
import { t, term } from '../../text';

export function readHistory(candidateId: string, limit: number): Promise<AuditEntry[]> {
    return call('history', { candidate_id: candidateId, limit });
}

interface Line {
    readonly seq: number;
    /** Hours and minutes on the wall. */
    readonly time: string;
    readonly words: string;
}

/** The entries by local days, the latest first. */
export function byDays(entries: readonly AuditEntry[]): { day: string; lines: Line[] }[] {
    const days: { day: string; lines: Line[] }[] = [];
    for (const entry of entries) {
        const { day, time } = onTheWall(new Date(entry.at));
        const line = { seq: entry.seq, time, words: wordsOf(entry) };
        const last = days.at(-1);
        if (last?.day === day) {
            last.lines.push(line);
        } else {
            days.push({ day, lines: [line] });
        }
    }
    return days;
}

/** The content of an entry may be erased one day; that something happened stays. */
function wordsOf({ content }: AuditEntry): string {
    return content ? term('operation', content.operation) : t('history-erased');
}
