// Kinds of permit, in the order in which they are offered, and what a country itself calls them.

import type { ResidenceKind } from '../generated/ResidenceKind';
import { knownNames } from '../text';

export const RESIDENCE_KINDS: readonly ResidenceKind[] = [
    'free_movement',
    'union_family',
    'permanent',
    'refugee',
    'subsidiary_protection',
    'temporary_protection',
    'asylum_seeker',
    'tolerated',
    'family',
    'employee',
    'self_employed',
    'study',
    'job_search',
];

/** What a country calls a kind of permit; nothing where nobody wrote it down. */
export function residenceTitle(country: string, kind: ResidenceKind): string | undefined {
    return knownNames().residence_titles.find((one) => one.country === country && one.kind === kind)?.name;
}
