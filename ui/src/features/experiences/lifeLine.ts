// Where each experience stands on the life line. Places are shares of the line's length, from 0 to 1.

import type { CandidateFile } from '../../generated/CandidateFile';

type Experience = CandidateFile['experiences'][number];

export interface LifeLineBar {
    readonly experience: Experience;
    readonly from: number;
    readonly to: number;
    /** Whether nobody remembers when it began or ended; that end is drawn open. */
    readonly opensAt: 'start' | 'end' | undefined;
}

export interface LifeLine {
    readonly bars: readonly LifeLineBar[];
    readonly years: readonly { year: number; at: number }[];
    /** What has no date at all. It belongs to the life all the same and is named beside the line. */
    readonly undated: readonly Experience[];
}

/** How far apart years are written, whatever the length of the line: about six fit beside each other. */
const STEPS = [1, 2, 5, 10, 20];
const YEARS_SHOWN = 6;

/** The line from the first remembered year to the end of this one; none where nothing has a date. */
export function lifeLineOf(experiences: readonly Experience[], today: string): LifeLine | undefined {
    const dated = experiences.filter(({ started, ended }) => started !== null || ended !== null);
    if (dated.length === 0) {
        return undefined;
    }
    const now = beginningOf(today);
    const first = Math.floor(Math.min(...dated.map((one) => spanOf(one, now)[0])));
    const last = Math.max(Math.floor(now) + 1, ...dated.map((one) => spanOf(one, now)[1]));
    const place = (time: number) => (time - first) / (last - first);
    const bars = dated.map((experience) => {
        const [from, to] = spanOf(experience, now);
        return { experience, from: place(from), to: place(to), opensAt: openEndOf(experience) };
    });
    bars.sort((one, other) => one.from - other.from || one.to - other.to);
    return {
        bars,
        years: yearsBetween(first, last).map((year) => ({ year, at: place(year) })),
        undated: experiences.filter((one) => !dated.includes(one)),
    };
}

/** From when to when, in years with parts. Where one end is not known, a single year stands for the whole. */
function spanOf({ started, ended, ongoing }: Experience, now: number): [number, number] {
    const from = started === null ? undefined : beginningOf(started);
    const to = ongoing ? now : ended === null ? undefined : endOf(ended);
    if (from !== undefined) {
        return [from, Math.max(to ?? from + 1, from)];
    }
    return to === undefined ? [now, now] : [to - 1, to];
}

function openEndOf({ started, ended, ongoing }: Experience): LifeLineBar['opensAt'] {
    if (started === null) {
        return 'start';
    }
    return ended === null && !ongoing ? 'end' : undefined;
}

/** The first moment of a date, of which the month and the day may be missing: 2017-07 is 2017.5. */
function beginningOf(written: string): number {
    const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
    return year + (month - 1) / 12 + (day - 1) / 365;
}

/** The last moment of a date: 2017 ends with 2018.0. */
function endOf(written: string): number {
    const [, month, day] = written.split('-');
    const length = month === undefined ? 1 : day === undefined ? 1 / 12 : 1 / 365;
    return beginningOf(written) + length;
}

function yearsBetween(first: number, last: number): number[] {
    const step = STEPS.find((one) => (last - first) / one <= YEARS_SHOWN) ?? 50;
    const years: number[] = [];
    for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
        years.push(year);
    }
    return years;
}
