// Takes several files in, one after the other. What is wrong with one of them keeps none of the others away.

import { t } from '../text';
import { nameOf, takeIn } from './intake';

/** What is to be said about a file, at the place where it was handed in. */
export interface FileNote {
    readonly name: string;
    readonly words: () => string;
    readonly isTrouble: boolean;
}

interface IntakeOptions {
    readonly candidateId: () => string;
    /** The ids of all files that the person's file lists. */
    readonly known: () => readonly string[];
    /** Hears the id of each file that lies in the vault now. */
    readonly ontaken: (id: string) => void;
}

export class Intake {
    /** The name of the file that is being read. */
    reading = $state<string>();
    /** How many are still to come after it. */
    waiting = $state(0);
    notes = $state.raw<readonly FileNote[]>([]);

    private queue: File[] = [];
    private taken: readonly string[] = [];

    constructor(private readonly options: IntakeOptions) {}

    async take(files: readonly File[]): Promise<void> {
        this.queue.push(...files);
        this.waiting = this.queue.length;
        if (this.reading !== undefined) {
            return;
        }
        this.notes = [];
        for (let file = this.next(); file !== undefined; file = this.next()) {
            await this.takeOne(file);
        }
        this.reading = undefined;
    }

    /** Leaves those alone that are still to come. The one that is being read is finished. */
    stop(): void {
        this.queue = [];
        this.waiting = 0;
    }

    tell(name: string, words: () => string, isTrouble = false): void {
        this.notes = [...this.notes, { name, words, isTrouble }];
    }

    private next(): File | undefined {
        const file = this.queue.shift();
        this.waiting = this.queue.length;
        return file;
    }

    private async takeOne(file: File): Promise<void> {
        const name = nameOf(file);
        this.reading = name;
        const { candidateId, known, ontaken } = this.options;
        const before = [...known(), ...this.taken];
        const taken = await takeIn(candidateId(), file);
        if ('why' in taken) {
            this.tell(name, taken.why, true);
            return;
        }
        this.taken = [...this.taken, taken.id];
        if (before.includes(taken.id)) {
            this.tell(name, () => t('files-already-here', { name }));
        }
        ontaken(taken.id);
    }
}
