// Drafts of some of a candidate's own fields. The vault takes all fields of a candidate at once, so each draft sends the
// latest of all with only its own replaced, and one waits for the other: neither overwrites what the other wrote.

import { untrack } from 'svelte';

import { Draft } from '../../drafts/draft.svelte';
import { fieldsOf } from '../../drafts/entry.svelte';
import type { CandidateDetails } from '../../generated/CandidateDetails';
import type { CandidateFile } from '../../generated/CandidateFile';
import { call } from '../../platform';

type Fields<K extends keyof CandidateDetails> = Pick<CandidateDetails, K>;
type Candidate = CandidateFile['candidate'];

/** Made while a component is being set up, and lives as long as the component. */
export function candidateDraft<K extends keyof CandidateDetails>(
    file: () => CandidateFile,
    names: readonly K[],
): Draft<Fields<K>> {
    const kept = share(file().candidate);
    const draft = new Draft<Fields<K>>(chosen(file().candidate, names), (fields) => kept.keep(fields));
    // What the vault has now, such as after an undo, comes into the fields unless somebody is typing.
    $effect(() => {
        const fresh = file().candidate;
        untrack(() => {
            kept.take(fresh);
            draft.take(chosen(fresh, names));
        });
    });
    $effect(() => () => giveBack(kept));
    return draft;
}

/** What the vault has of the candidate, as far as is known here. */
class KeptCandidate {
    holders = 0;
    private waiting = 0;
    private queue: Promise<void> = Promise.resolve();

    constructor(private latest: Candidate) {}

    get id(): string {
        return this.latest.id;
    }

    /** What was read while a change is on its way is older than that change, and is read again after it. */
    take(fresh: Candidate): void {
        if (this.waiting === 0) {
            this.latest = fresh;
        }
    }

    /** Fails with CallFailed. */
    keep(fields: Partial<CandidateDetails>): Promise<void> {
        this.waiting += 1;
        const turn = this.queue.then(() => this.send(fields)).finally(() => (this.waiting -= 1));
        this.queue = turn.catch(() => undefined);
        return turn;
    }

    private async send(fields: Partial<CandidateDetails>): Promise<void> {
        const details = { ...fieldsOf<CandidateDetails>(this.latest), ...fields };
        const { value } = await call('change_candidate', { id: this.id, rev: this.latest.rev, details });
        this.latest = { ...this.latest, ...details, rev: value };
    }
}

/** Lasts only as long as a draft is on the screen, so that nothing of a person is left behind. */
let shared: KeptCandidate | undefined;

function share(candidate: Candidate): KeptCandidate {
    if (shared?.id !== candidate.id) {
        shared = new KeptCandidate(candidate);
    }
    shared.holders += 1;
    return shared;
}

function giveBack(kept: KeptCandidate): void {
    kept.holders -= 1;
    if (kept.holders === 0 && shared === kept) {
        shared = undefined;
    }
}

function chosen<K extends keyof CandidateDetails>(candidate: Candidate, names: readonly K[]): Fields<K> {
    const fields: Partial<Fields<K>> = {};
    for (const name of names) {
        fields[name] = candidate[name];
    }
    return fields as Fields<K>;
}
