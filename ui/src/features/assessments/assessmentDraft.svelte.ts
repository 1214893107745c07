// An assessment while it is held: what is answered, told and seen goes into the vault by itself, and the minutes with it.

import { Draft } from '../../drafts/draft.svelte';
import { fieldsOf } from '../../drafts/entry.svelte';
import type { AssessmentDetails } from '../../generated/AssessmentDetails';
import type { GivenAnswer } from '../../generated/GivenAnswer';
import { call } from '../../platform';
import type { Assessment } from './assessments';
import type { GivenAnswers } from './given';
import { RunClock } from './runClock.svelte';

/** What may still change. The questions never do, so they are not watched. */
type Fields = Omit<AssessmentDetails, 'sheet'>;

/** Made while a component is being set up, and lives as long as the component. */
export class AssessmentDraft extends Draft<Fields> {
    readonly clock = new RunClock();
    private readonly row: { rev: number };

    constructor(entry: () => Assessment | undefined, start: Assessment) {
        const row = { rev: start.rev };
        super(withoutSheet(start), async (fields) => {
            const details = { ...fields, sheet: start.sheet };
            row.rev = (await call('change_assessment', { id: start.id, rev: row.rev, details })).value;
        });
        this.row = row;
        $effect(() => {
            const fresh = entry();
            if (fresh && this.isAtRest) {
                row.rev = fresh.rev;
                this.take(withoutSheet(fresh));
            }
        });
    }

    /** The revision that the vault has. */
    get rev(): number {
        return this.row.rev;
    }

    get answers(): GivenAnswers {
        return this.details.answers;
    }

    /** Writes an answer down, or takes it back, and saves with the next leaving of a field. */
    write(id: string, given: GivenAnswer | undefined): void {
        const others = Object.entries(this.details.answers).filter(([one]) => one !== id);
        this.details.answers = Object.fromEntries(given ? [...others, [id, given]] : others);
    }

    /** Writes an answer down and saves it at once. */
    answer(id: string, given: GivenAnswer | undefined): void {
        this.write(id, given);
        void this.save();
    }

    /** Whatever saves it, leaving the file and locking the desk too, keeps what the clock shows. */
    override save(): Promise<boolean> {
        this.noteMinutes();
        return super.save();
    }

    /** Stops the clock and keeps what it shows. */
    stopClock(): void {
        void this.save();
        this.clock.pause();
    }

    private noteMinutes(): void {
        if (this.clock.isRunning) {
            this.details.minutes = this.clock.minutes;
        }
    }
}

function withoutSheet(assessment: Assessment): Fields {
    const fields: Partial<AssessmentDetails> = { ...fieldsOf<AssessmentDetails>(assessment) };
    delete fields.sheet;
    return fields as Fields;
}
