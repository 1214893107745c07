// What somebody is typing about one thing, and its way into the vault: each field is saved when it is left, and all of
// them before the desk is locked. There is no button that saves.

import { asCallFailed, type CallFailed } from '../platform';
import { saved, saving, notSaved } from '../shared/status.svelte';
import { failureWords, fieldProblems, t } from '../text';

/** Every draft that is on the screen. */
let open: Draft<object>[] = [];

/** Saves whatever was typed anywhere. Answers whether all of it is safe now. */
export async function saveAllDrafts(): Promise<boolean> {
    const results = await Promise.all(open.map((draft) => draft.save()));
    return results.every(Boolean);
}

/** What fields need of whatever they write into: a draft, or something that is added only when somebody says so. */
export interface Writing<D> {
    details: D;
    /** The words for a field that could not be saved. */
    problem(field: string): string | undefined;
    save(): Promise<boolean>;
}

/** Whether the vault shall be asked to keep something that it does not have yet. */
type IsReady<D> = (details: D) => boolean;

export class Draft<D extends object> implements Writing<D> {
    /** The fields, bound to the inputs. */
    details = $state() as D;

    /** The fields that could not be saved, as `t()` wants them; what was typed into them stays. */
    problems = $state.raw<readonly { field: string; text: string; words?: Record<string, string | number> }[]>([]);

    private kept: string;
    private queue: Promise<boolean> = Promise.resolve(true);
    private waiting = 0;

    /**
     * @param start   what the vault has, or the empty fields of something new
     * @param store   adds or changes; throws CallFailed
     * @param isReady until it says so, something new is not added yet
     */
    constructor(
        start: D,
        private readonly store: (details: D) => Promise<void>,
        private readonly isReady: IsReady<D> = () => true,
    ) {
        this.details = structuredClone(start);
        this.kept = JSON.stringify(start);
        const self = this as unknown as Draft<object>;
        $effect(() => {
            open = [...open, self];
            return () => {
                void this.save();
                open = open.filter((draft) => draft !== self);
            };
        });
    }

    /** Whether something was typed that the vault does not have. */
    get isChanged(): boolean {
        return JSON.stringify(this.details) !== this.kept;
    }

    /** Whether nothing is typed and nothing is on its way. */
    get isAtRest(): boolean {
        return this.waiting === 0 && !this.isChanged;
    }

    /** Takes over what the vault has now, such as after an undo, unless somebody is typing. */
    take(fresh: D): void {
        if (this.isAtRest && JSON.stringify(fresh) !== this.kept) {
            this.details = structuredClone(fresh);
            this.kept = JSON.stringify(fresh);
        }
    }

    /** The words for a field that could not be saved. */
    problem(field: string): string | undefined {
        const found = this.problems.find((one) => one.field === field);
        return found && t(found.text, found.words);
    }

    /** Saves what was typed. Answers whether all of it is safe. One saving waits for the other. */
    save(): Promise<boolean> {
        this.waiting += 1;
        this.queue = this.queue.then(() => this.saveNow()).finally(() => (this.waiting -= 1));
        return this.queue;
    }

    private async saveNow(): Promise<boolean> {
        const details = $state.snapshot(this.details) as D;
        if (JSON.stringify(details) === this.kept || !this.isReady(details)) {
            return true;
        }
        saving();
        try {
            await this.keep(details);
            this.problems = [];
            saved();
            return true;
        } catch (thrown) {
            return this.refuse(details, asCallFailed(thrown));
        }
    }

    private async keep(details: D): Promise<void> {
        await this.store(details);
        this.kept = JSON.stringify(details);
    }

    /** Says what is wrong. Fields that are right are saved all the same. */
    private async refuse(details: D, failure: CallFailed): Promise<boolean> {
        this.problems = fieldProblems(failure);
        const rest = this.withoutProblems(details);
        if (rest) {
            await this.keep(rest).catch(() => undefined);
        }
        notSaved(
            () => failureWords(failure),
            () => void this.save(),
        );
        return false;
    }

    /** The fields without those that were refused, or nothing where that leaves nothing to save. */
    private withoutProblems(details: D): D | undefined {
        const before = JSON.parse(this.kept) as Record<string, unknown>;
        const refused = this.problems.map(({ field }) => field.split('.')[0] ?? '');
        const rest = { ...details } as Record<string, unknown>;
        for (const field of refused) {
            rest[field] = before[field];
        }
        return refused.length > 0 && JSON.stringify(rest) !== this.kept ? (rest as D) : undefined;
    }
}
