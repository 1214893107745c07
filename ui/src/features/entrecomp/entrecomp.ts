// Ratings of the fifteen competences of enterprise: what one sitting says, where two people differ, and what changed since the
// sitting before. Levels are compared within one competence and nowhere else; nothing is added up or averaged.

import type { CandidateFile } from '../../generated/CandidateFile';
import type { EntreComp } from '../../generated/EntreComp';
import type { EntreCompArea } from '../../generated/EntreCompArea';
import type { EntreCompCompetence } from '../../generated/EntreCompCompetence';
import type { EntreCompRatingDetails } from '../../generated/EntreCompRatingDetails';
import type { LocalText } from '../../generated/LocalText';
import { currentLanguage } from '../../text';

export type Sitting = CandidateFile['entrecomp_ratings'][number];

/** Who rated: the person, or the counsellor beside them. */
export type Rater = 'own' | 'counsellor';

export type Rating = Readonly<EntreCompRatingDetails['ratings'][string]>;

/** By the id of the competence; one that is missing was not asked about. */
export type Ratings = Readonly<Record<string, Rating>>;

/** How far the levels go. */
export const LEVELS = 8;

const NOTHING: Rating = { own: null, counsellor: null, example: '', discussed: '' };

export function ratingOf(ratings: Ratings, id: string): Rating {
    return ratings[id] ?? NOTHING;
}

/** The ratings with this part of one changed. What then says nothing is left out, because it was not asked about. */
export function withRating(ratings: Ratings, id: string, part: Partial<Rating>): Record<string, Rating> {
    const fresh = { ...ratingOf(ratings, id), ...part };
    const others = Object.entries(ratings).filter(([one]) => one !== id);
    const isEmpty = fresh.own === null && fresh.counsellor === null && !fresh.example && !fresh.discussed;
    return Object.fromEntries(isEmpty ? others : [...others, [id, fresh]]);
}

/** A sitting that begins now. */
export function emptySitting(candidateId: string, today: string, counsellor: string): EntreCompRatingDetails {
    return { candidate_id: candidateId, rated_on: today, counsellor, ratings: {} };
}

/** The sittings, the latest first, which is how somebody looks back. */
export function latestFirst({ entrecomp_ratings: sittings }: CandidateFile): Sitting[] {
    return [...sittings].reverse();
}

export function isAsked({ own, counsellor }: Rating): boolean {
    return own !== null || counsellor !== null;
}

/** How many of these competences somebody rated. */
export function countAsked(competences: readonly EntreCompCompetence[], ratings: Ratings): number {
    return competences.filter(({ id }) => isAsked(ratingOf(ratings, id))).length;
}

export interface Part {
    readonly area: EntreCompArea;
    readonly competences: readonly EntreCompCompetence[];
}

/** The areas in their order, each with its competences. */
export function partsOf({ areas, competences }: EntreComp): Part[] {
    return areas.map((area) => ({ area, competences: competences.filter((one) => one.area === area.id) }));
}

/** Where a sitting goes on: the first competence that nobody rated yet, and the first of all once none is left. */
export function competenceToGoOnWith({ competences }: EntreComp, ratings: Ratings): string {
    const waiting = competences.find(({ id }) => !isAsked(ratingOf(ratings, id)));
    return (waiting ?? competences[0])?.id ?? '';
}

/** How many levels lie between the two views; positive where the person sees more. Nothing unless both rated. */
export function differenceOf({ own, counsellor }: Rating): number | undefined {
    return own === null || counsellor === null ? undefined : own - counsellor;
}

export interface Difference {
    readonly competence: EntreCompCompetence;
    readonly rating: Rating;
    readonly levels: number;
}

/** What two people see differently, the largest differences first. */
export function differencesIn({ competences }: EntreComp, ratings: Ratings): Difference[] {
    const differing = competences.flatMap((competence) => {
        const rating = ratingOf(ratings, competence.id);
        const levels = differenceOf(rating) ?? 0;
        return levels === 0 ? [] : [{ competence, rating, levels }];
    });
    return differing.sort((one, other) => Math.abs(other.levels) - Math.abs(one.levels));
}

/** What became of one view since the sitting before: levels further or back, or which of the two was not asked. */
export type Since = { readonly levels: number } | 'new' | 'not_asked_now' | 'never';

export function sinceBefore(before: number | null, now: number | null): Since {
    if (now === null) {
        return before === null ? 'never' : 'not_asked_now';
    }
    return before === null ? 'new' : { levels: now - before };
}

/** The languages in which the reference data speaks. */
const LANGUAGES = ['en', 'de', 'ar'] as const;

/** The person's language, where the reference data has it and it is not the screen's; nothing otherwise. */
export function theirLanguage(code: string): keyof LocalText | undefined {
    return LANGUAGES.find((known) => known === code && known !== currentLanguage());
}
