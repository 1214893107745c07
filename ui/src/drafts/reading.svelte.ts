// What a command answers while a part of the screen shows it: read at once, and again whenever something in the vault
// changed, such as by an undo.

import { asCallFailed, whenChanged, type CallFailed } from '../platform';
import { failureWords } from '../text';

/** Made while a component is being set up, and lives as long as the component. */
export class Reading<T> {
    /** What was read last; nothing until the first answer. It stays while it is read again. */
    value = $state.raw<T>();

    private refused = $state.raw<CallFailed>();
    private latest = 0;

    /** @param read asks the program, or answers nothing where there is nothing to read; what it asks by is followed */
    constructor(read: () => Promise<T> | undefined) {
        $effect(() => {
            void this.take(read());
            const stop = whenChanged(() => void this.take(read()));
            return () => {
                stop();
                this.latest += 1;
            };
        });
    }

    /** Why it cannot be shown, in words. */
    get failure(): string | undefined {
        return this.refused && failureWords(this.refused);
    }

    /** Each reading makes those before it worthless, in whatever order they are answered. */
    private async take(answer: Promise<T> | undefined): Promise<void> {
        this.latest += 1;
        const mine = this.latest;
        try {
            const value = await answer;
            if (mine === this.latest) {
                [this.value, this.refused] = [value, undefined];
            }
        } catch (thrown) {
            if (mine === this.latest) {
                this.refused = asCallFailed(thrown);
            }
        }
    }
}
