// Something new that is written in a form with a button: the vault hears of it when somebody presses that button, and not before.

import { asCallFailed } from '../platform';
import { failureWords, fieldProblems, t, type Wording } from '../text';
import type { Writing } from './draft.svelte';

export interface FieldTrouble extends Wording {
    readonly field: string;
}

export class NewEntry<D extends object> implements Writing<D> {
    /** The fields, bound to the inputs. */
    details = $state() as D;
    /** What is wrong with single fields; what was typed into them stays. */
    problems = $state.raw<readonly FieldTrouble[]>([]);
    /** Why it could not be added, where that is about no field. */
    failure = $state<string>();
    /** How often somebody tried; each time what is wrong is said anew. */
    attempts = $state(0);
    working = $state(false);

    /**
     * @param start the empty fields
     * @param check what can be said to be wrong without asking the program
     */
    constructor(
        start: D,
        private readonly check: (details: D) => readonly FieldTrouble[],
    ) {
        this.details = start;
    }

    problem(field: string): string | undefined {
        const found = this.problems.find((one) => one.field === field);
        return found && t(found.text, found.words);
    }

    /** Nothing is kept before somebody says so. */
    save(): Promise<boolean> {
        return Promise.resolve(true);
    }

    /** Adds it, once, and answers what the vault said; nothing where it was refused. */
    async add<R>(store: (details: D) => Promise<R>): Promise<R | undefined> {
        const details = $state.snapshot(this.details) as D;
        [this.problems, this.failure, this.attempts] = [this.check(details), undefined, this.attempts + 1];
        if (this.working || this.problems.length > 0) {
            return undefined;
        }
        this.working = true;
        try {
            return await store(details);
        } catch (thrown) {
            const refused = asCallFailed(thrown);
            this.problems = fieldProblems(refused);
            this.failure = this.problems.length > 0 ? undefined : failureWords(refused);
            return undefined;
        } finally {
            this.working = false;
        }
    }
}
