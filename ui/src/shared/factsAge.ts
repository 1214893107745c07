// From when on the facts of an offer count as old, wherever their age is shown. The order of matches has a number of its own.

const OLD_AFTER_DAYS = 180;

/** @param days since the facts were confirmed; none where nobody ever confirmed them */
export function areFactsOld(days: number | null): boolean {
    return days === null || days > OLD_AFTER_DAYS;
}
