// Where everything stands on the wheel. Places are those of the drawing, around its middle; from the right to the left the
// wheel is mirrored, so that it is read in the direction of its words.

import { LEVELS, type Rater, type Ratings, ratingOf } from './entrecomp';

export const RADIUS = 180;
/** How far the names stand from the middle. */
const NAMES = RADIUS + 18;
export const LINE_HEIGHT = 18;
const LONGEST_LINE = 19;

export interface Place {
    readonly x: number;
    readonly y: number;
}

/** The place on one of this many spokes; a spoke may be a half one, which lies between two. */
export function placeOf(spoke: number, spokes: number, distance: number, isMirrored: boolean): Place {
    const angle = (spoke / spokes) * 2 * Math.PI;
    const side = isMirrored ? -1 : 1;
    return { x: round(side * Math.sin(angle) * distance), y: round(-Math.cos(angle) * distance) };
}

export function radiusOf(level: number): number {
    return (RADIUS * level) / LEVELS;
}

export interface Mark extends Place {
    readonly id: string;
    readonly level: number;
}

/** One mark for each competence that this person rated; what was not asked has none and is not the middle. */
export function marksOf(ids: readonly string[], ratings: Ratings, rater: Rater, isMirrored: boolean): Mark[] {
    return ids.flatMap((id, spoke) => {
        const level = ratingOf(ratings, id)[rater];
        return level === null ? [] : [{ id, level, ...placeOf(spoke, ids.length, radiusOf(level), isMirrored) }];
    });
}

/** Lines between neighbours that were both rated. Nothing is drawn across what was not asked. */
export function linesOf(ids: readonly string[], marks: readonly Mark[]): [Mark, Mark][] {
    const markOf = new Map(marks.map((mark) => [mark.id, mark]));
    return ids.flatMap((id, spoke) => {
        const [from, to] = [markOf.get(id), markOf.get(ids[(spoke + 1) % ids.length] ?? '')];
        return from && to ? [[from, to]] : [];
    });
}

/** The outline of the spokes from this one to that one, with half a spoke on either side. */
export function sliceOf(from: number, to: number, spokes: number, isMirrored: boolean): string {
    const start = placeOf(from - 0.5, spokes, RADIUS, isMirrored);
    const end = placeOf(to + 0.5, spokes, RADIUS, isMirrored);
    const isLarge = to + 1 - from > spokes / 2 ? 1 : 0;
    return `M0 0L${start.x} ${start.y}A${RADIUS} ${RADIUS} 0 ${isLarge} ${isMirrored ? 0 : 1} ${end.x} ${end.y}Z`;
}

export interface Name {
    readonly lines: readonly string[];
    readonly x: number;
    /** Where the first line stands. */
    readonly y: number;
    /** Which side of the place the words lie on, as the page counts. */
    readonly side: 'left' | 'right' | 'middle';
}

/** A name outside the wheel, broken into short lines: above its place on top, below it at the bottom. */
export function nameAt(name: string, spoke: number, spokes: number, isMirrored: boolean): Name {
    const { x, y } = placeOf(spoke, spokes, NAMES, isMirrored);
    const lines = broken(name);
    const share = (y / NAMES + 1) / 2;
    const first = y - lines.length * LINE_HEIGHT * (1 - share) + LINE_HEIGHT * 0.75;
    return { lines, x, y: round(first), side: Math.abs(x) < 1 ? 'middle' : x > 0 ? 'right' : 'left' };
}

function broken(name: string): string[] {
    const lines: string[] = [];
    for (const word of name.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && `${last} ${word}`.length <= LONGEST_LINE) {
            lines[lines.length - 1] = `${last} ${word}`;
        } else {
            lines.push(word);
        }
    }
    return lines;
}

function round(place: number): number {
    return Math.round(place * 10) / 10 || 0;
}
