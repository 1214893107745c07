// The file of one candidate while a view shows it: read at once, and again whenever something in the vault changed.

import type { CandidateId } from '../../generated/CandidateId';
import type { CandidateView } from '../../generated/CandidateView';
import { asCallFailed, whenChanged, type CallFailed } from '../../platform';
import { failureWords } from '../../text';
import { openFile } from './candidates';

/** Made while a view is being set up, and lives as long as the view. */
export class OpenFile {
    /** The file as it was read last; nothing until the first answer. It stays while it is read again. */
    view = $state.raw<CandidateView>();

    private refused = $state.raw<CallFailed>();
    private latest = 0;

    /** @param id whose file; another id opens another file */
    constructor(id: () => CandidateId) {
        $effect(() => {
            const wanted = id();
            // Nobody may see one person's file under another person's name.
            [this.view, this.refused] = [undefined, undefined];
            void this.read(wanted);
            const stop = whenChanged(() => void this.read(wanted));
            return () => {
                stop();
                this.latest += 1;
            };
        });
    }

    /** Why the file cannot be shown, in words. */
    get failure(): string | undefined {
        return this.refused && failureWords(this.refused);
    }

    /** Each reading makes those before it worthless, in whatever order they are answered. */
    private async read(id: CandidateId): Promise<void> {
        this.latest += 1;
        const mine = this.latest;
        try {
            const view = await openFile(id);
            if (mine === this.latest) {
                [this.view, this.refused] = [view, undefined];
            }
        } catch (thrown) {
            if (mine === this.latest) {
                this.refused = asCallFailed(thrown);
            }
        }
    }
}
