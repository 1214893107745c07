// Finds candidates and opens their files. Nothing is kept here: a file is on the screen or nowhere.

import type { CandidateId } from '../../generated/CandidateId';
import type { CandidateView } from '../../generated/CandidateView';
import type { FoundCandidate } from '../../generated/FoundCandidate';
import { call } from '../../platform';

/** More than anybody reads; whoever has more hits types another letter. */
const MOST_FOUND = 30;

export function findCandidates(text: string): Promise<FoundCandidate[]> {
    return call('find_candidates', { text, limit: MOST_FOUND });
}

export function openFile(id: CandidateId): Promise<CandidateView> {
    return call('candidate_file', { id });
}

/** What a person is called on the screen: the name, how they want to be addressed, or at least the code. */
export function displayName(person: { full_name: string; address_as: string; code: string }): string {
    return person.full_name || person.address_as || person.code;
}
