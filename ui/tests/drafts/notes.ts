// What the tests of drafts write down.

import type { EntryOf } from '../../src/drafts/entry.svelte';
import type { ExperienceDetails } from '../../src/generated/ExperienceDetails';

export const EMPTY: ExperienceDetails = {
    candidate_id: 'amina',
    kind: 'job',
    title: '',
    language: '',
    translations: {},
    organisation: '',
    place: '',
    country: '',
    started: null,
    ended: null,
    ongoing: false,
    description: '',
    occupation: null,
    tasks: {},
    former_business: null,
};

export function note(id: string, other: Partial<EntryOf<'experience'>> = {}): EntryOf<'experience'> {
    return { ...EMPTY, id, rev: 1, author: 'katrin', changed_at: '2026-11-20T09:00:00Z', title: id, ...other };
}
