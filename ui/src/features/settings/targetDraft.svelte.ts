// What somebody is typing about an entry of the catalogue: added when it says enough, or as the desk's own copy of what
// ships when that is changed, and changed from then on.

import { Draft } from '../../drafts/draft.svelte';
import type { TargetQualificationDetails as Target } from '../../generated/TargetQualificationDetails';
import type { TargetQualificationLine } from '../../generated/TargetQualificationLine';
import { call } from '../../platform';
import { emptyTarget, missingOfTarget } from './targets';

interface Row {
    readonly id: string;
    readonly rev: number;
}

/** Made while a component is being set up, and lives as long as the component. */
export class TargetDraft extends Draft<Target> {
    private readonly place: { row: Row | null };

    /**
     * @param line    the entry as the catalogue has it now; none for a new one
     * @param onadded hears the id of an entry that is new to the vault
     */
    constructor(line: () => TargetQualificationLine | undefined, onadded: (id: string) => void) {
        const start = line();
        const place: { row: Row | null } = { row: start?.kept ?? null };
        let wasThere = start !== undefined;
        super(
            start?.details ?? emptyTarget(),
            async (details) => {
                const isNew = place.row === null;
                place.row = await keep(place.row, details);
                if (isNew) {
                    onadded(place.row.id);
                }
            },
            // What the vault has already is never held back: it says itself what it cannot keep.
            (details) => place.row !== null || missingOfTarget(details).length === 0,
        );
        this.place = place;
        // What the vault has now, such as after an undo, comes into the fields unless somebody is typing.
        $effect(() => {
            const fresh = line();
            if (!this.isAtRest) {
                return;
            }
            if (fresh) {
                [place.row, wasThere] = [fresh.kept, true];
                this.take(fresh.details);
            } else if (wasThere) {
                // An undo took the entry away: what is written from now on is a new one.
                [place.row, wasThere] = [null, false];
                this.take(emptyTarget());
            }
        });
    }

    /** The row that the desk keeps, at the revision that it has now; none for what ships or is not added yet. */
    get row(): Row | null {
        return this.place.row;
    }
}

async function keep(row: Row | null, details: Target): Promise<Row> {
    if (row === null) {
        return { id: (await call('add_target_qualification', { details })).value, rev: 1 };
    }
    const { value: rev } = await call('change_target_qualification', { ...row, details });
    return { ...row, rev };
}
