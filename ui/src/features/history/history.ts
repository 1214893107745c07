// What changed in a file, in words and by days.

import type { AuditEntry } from '../../generated/AuditEntry';
import { call } from '../../platform';
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
        const { day, time } = local(entry.at);
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

function local(at: string): { day: string; time: string } {
    const when = new Date(at);
    const two = (part: number) => String(part).padStart(2, '0');
    return {
        day: `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())}`,
        time: `${two(when.getHours())}:${two(when.getMinutes())}`,
    };
}
