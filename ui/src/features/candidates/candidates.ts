// Finds candidates and opens their files. Nothing is kept here: a file is on the screen or nowhere.

import type { CandidateDetails } from '../../generated/CandidateDetails';
import type { CandidateId } from '../../generated/CandidateId';
import type { CandidateView } from '../../generated/CandidateView';
import type { FoundCandidate } from '../../generated/FoundCandidate';
import { call } from '../../platform';
import { noCircumstances } from './circumstances';

/** More than anybody reads; whoever has more hits types another letter. */
const MOST_FOUND = 30;

export function findCandidates(text: string): Promise<FoundCandidate[]> {
    return call('find_candidates', { text, limit: MOST_FOUND });
}

export function openFile(id: CandidateId): Promise<CandidateView> {
    return call('candidate_file', { id });
}

/** Opens a file for somebody of whom little is known yet, and answers with its id. */
export async function addCandidate(known: Partial<CandidateDetails>, evenIfSame: boolean): Promise<CandidateId> {
    const details = { ...NOBODY, ...known };
    return (await call('add_candidate', { details, even_if_same: evenIfSame })).value;
}

/** A person of whom nothing is known: nobody asked yet. */
const NOBODY: CandidateDetails = {
    code: '',
    full_name: '',
    address_as: '',
    birth_date: null,
    birth_date_estimated: false,
    contact_route: '',
    place: '',
    region: '',
    preferred_language: '',
    languages: [],
    residence: { title: '', kind: null, valid_from: null, valid_until: null, self_employment: 'not_known' },
    circumstances: noCircumstances(),
    wish: 'unclear',
    fallback: 'unclear',
    private_notes: '',
};

/** What a person is called on the screen: the name, how they want to be addressed, or at least the code. */
export function displayName(person: { full_name: string; address_as: string; code: string }): string {
    return person.full_name || person.address_as || person.code;
}
