// In which order the ledger stands. The order of recording is the file's own; everything else is sorted here.

import type { Strength } from '../../generated/Strength';
import { nameOf, type LedgerRow } from './competences';
import { STRENGTHS } from './strengths';

export const ORDERS = ['recording', 'strength', 'name'] as const;

export type Order = (typeof ORDERS)[number];

/** A competence, and how many its group has where it is the first one of a group. */
export interface Line {
    readonly row: LedgerRow;
    readonly opens: number | undefined;
}

/**
 * The rows in another order. Those that the order does not tell apart stay in the order of recording.
 *
 * @param isGrouped whether the strongest come first in any case
 * @param language the one whose alphabet counts
 */
export function sorted(rows: readonly LedgerRow[], order: Order, isGrouped: boolean, language: string): LedgerRow[] {
    // One collator for all of them: localeCompare makes a new one each time, and ledgers are long.
    const { compare } = new Intl.Collator(language, { numeric: true });
    const rank = ({ strength }: LedgerRow) => STRENGTHS.indexOf(strength);
    return [...rows].sort((one, other) => {
        const weaker = isGrouped || order === 'strength' ? rank(other) - rank(one) : 0;
        return weaker === 0 && order === 'name' ? compare(nameOf(one.competence), nameOf(other.competence)) : weaker;
    });
}

export function countsOf(rows: readonly LedgerRow[]): Map<Strength, number> {
    const counts = new Map<Strength, number>();
    for (const { strength } of rows) {
        counts.set(strength, (counts.get(strength) ?? 0) + 1);
    }
    return counts;
}

/** The rows as lines; with counts, the first row of each strength opens a group. */
export function linesOf(rows: readonly LedgerRow[], counts?: ReadonlyMap<Strength, number>): Line[] {
    return rows.map((row, place) => ({
        row,
        opens: rows[place - 1]?.strength === row.strength ? undefined : counts?.get(row.strength),
    }));
}
