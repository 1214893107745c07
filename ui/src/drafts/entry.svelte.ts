// A draft of something that lies in a candidate's file or in the directory, or of a mentor: it is added once it says enough,
// and changed from then on.

import type { Commands } from '../generated/Commands';
import { asCallFailed, call } from '../platform';
import { say } from '../shared/status.svelte';
import { failureWords, t, term } from '../text';
import { Draft } from './draft.svelte';
import { undoAction } from './undo';

export type EntryNoun =
    | 'business_idea'
    | 'competence'
    | 'consent'
    | 'contact'
    | 'entrecomp_rating'
    | 'eqf_reading'
    | 'evidence'
    | 'experience'
    | 'mentor'
    | 'offer'
    | 'place'
    | 'provider'
    | 'qualification'
    | 'strength_cards';

/** The fields of an entry. */
export type DetailsOf<N extends EntryNoun> = Commands[`add_${N}`]['request']['details'];

/** An entry as the vault keeps it. */
export type EntryOf<N extends EntryNoun> = DetailsOf<N> & Kept;

interface Kept {
    id: string;
    rev: number;
    author: string;
    changed_at: string;
}

interface EntryDraftOptions<N extends EntryNoun> {
    readonly noun: N;
    /** The entry as the vault has it now; none for a new one. */
    readonly entry: () => EntryOf<N> | undefined;
    /** The fields of a new entry. */
    readonly empty: () => DetailsOf<N>;
    /** Until it says so, a new entry is not added. */
    readonly isReady: (details: DetailsOf<N>) => boolean;
    /** Hears the id of a new entry. */
    readonly onadded?: (id: string) => void;
}

/** Made while a component is being set up, and lives as long as the component. */
export class EntryDraft<N extends EntryNoun> extends Draft<DetailsOf<N>> {
    constructor({ noun, entry, empty, isReady, onadded }: EntryDraftOptions<N>) {
        const start = entry();
        const row: Row = { id: start?.id, rev: start?.rev ?? 0 };
        let wasThere = start !== undefined;
        super(
            start ? fieldsOf(start) : empty(),
            async (details) => {
                const isNew = row.id === undefined;
                await keep(noun, row, details);
                if (isNew && row.id) {
                    onadded?.(row.id);
                }
            },
            // What the vault has already is never held back: it says itself what it cannot keep, and keeps the rest.
            (details) => row.id !== undefined || isReady(details),
        );
        // What the vault has now, such as after an undo, comes into the fields unless somebody is typing.
        $effect(() => {
            const fresh = entry();
            if (!this.isAtRest) {
                return;
            }
            if (fresh) {
                [row.id, row.rev, wasThere] = [fresh.id, fresh.rev, true];
                this.take(fieldsOf(fresh));
            } else if (wasThere) {
                // An undo took the entry away: what is written from now on is a new one.
                [row.id, row.rev, wasThere] = [undefined, 0, false];
                this.take(empty());
            }
        });
    }
}

/** What was saved since the file on the screen was read, so that removing goes by the revision that the vault has. */
let savedRevisions: Record<string, number> = {};

/** Called when the file was read again: from now on it knows best, such as after an undo. */
export function forgetSavedRevisions(): void {
    savedRevisions = {};
}

/** Removes an entry at once and offers to take that back. What still points at it is said, and nothing is removed. */
export async function removeEntry(noun: EntryNoun, entry: { id: string; rev: number }): Promise<boolean> {
    if (noun === 'consent') {
        throw new Error('a consent is withdrawn, never removed');
    }
    try {
        await call(`remove_${noun}`, { id: entry.id, rev: savedRevisions[entry.id] ?? entry.rev });
        say(() => t('status-removed', { what: term('noun', noun) }), undoAction());
        return true;
    } catch (thrown) {
        const failure = asCallFailed(thrown);
        say(() => failureWords(failure));
        return false;
    }
}

interface Row {
    id: string | undefined;
    rev: number;
}

async function keep(noun: EntryNoun, row: Row, details: object): Promise<void> {
    // The list of commands has these two for every noun; the types of all nouns together are too wide to be told apart.
    const send = call as (command: string, request: object) => Promise<{ value: string | number }>;
    if (row.id === undefined) {
        row.id = String((await send(`add_${noun}`, { details })).value);
        row.rev = 1;
    } else {
        row.rev = Number((await send(`change_${noun}`, { id: row.id, rev: row.rev, details })).value);
    }
    savedRevisions[row.id] = row.rev;
}

/** The fields without what the vault added. */
export function fieldsOf<D extends object>(entry: D | (D & Kept)): D {
    const fields: Partial<D & Kept> = { ...entry };
    delete fields.id;
    delete fields.rev;
    delete fields.author;
    delete fields.changed_at;
    return fields as D;
}
