// Dates as they are typed: three fields, of which the day, or day and month, may stay empty.

export interface DateParts {
    day: string;
    month: string;
    year: string;
}

/** The parts of a written date: 2017, 2017-12 or 2017-12-05. */
export function writtenDate(value: string | null): DateParts {
    const [year = '', month = '', day = ''] = (value ?? '').split('-');
    return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** What the parts mean: a written date, null where nothing is typed, or nothing at all where they are no date. */
export function readDate(parts: DateParts, wholeDate: boolean): string | null | undefined {
    const [day, month, year] = [parts.day, parts.month, parts.year].map((part) => latinDigits(part.trim()));
    if (!day && !month && !year) {
        return null;
    }
    if (!year || !/^\d{4}$/.test(year) || (day && !month) || (wholeDate && !day)) {
        return undefined;
    }
    const known = [year, month, day].filter((part): part is string => Boolean(part));
    return isDate(known.map(Number)) ? known.map((part) => part.padStart(2, '0')).join('-') : undefined;
}

function isDate([year = 0, month = 1, day = 1]: number[]): boolean {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Arabic and Persian digits mean the same as Latin ones. */
export function latinDigits(text: string): string {
    const zeros = [0x0660, 0x06f0];
    return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
        const code = digit.charCodeAt(0);
        return String(code - (zeros.find((zero) => code >= zero && code <= zero + 9) ?? code));
    });
}
