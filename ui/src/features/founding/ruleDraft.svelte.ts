// What somebody is typing about an entry: it becomes the desk's own once it says where it was looked up, and is changed
// from then on.

import { Draft } from '../../drafts/draft.svelte';
import type { FoundingRuleDetails } from '../../generated/FoundingRuleDetails';
import type { FoundingRuleLine } from '../../generated/FoundingRuleLine';
import { call } from '../../platform';
import { detailsOf } from './founding';

/** Made while a component is being set up, and lives as long as the component. */
export class RuleDraft extends Draft<FoundingRuleDetails> {
    /**
     * @param line       the entry as it holds now
     * @param counsellor who stands for an entry until another name is typed
     */
    constructor(line: () => FoundingRuleLine, counsellor: string) {
        const start = line();
        const place = { rev: start.kept?.rev ?? 0 };
        super(
            detailsOf(start, counsellor),
            async (details) => {
                place.rev = (await call('change_founding_rule', { rev: place.rev, details })).value;
            },
            // What the vault has already is never held back: it says itself what it cannot keep.
            ({ source }) => place.rev !== 0 || source.trim() !== '',
        );
        // What the vault has now, such as after an undo, comes into the fields unless somebody is typing.
        $effect(() => {
            const fresh = line();
            if (this.isAtRest) {
                place.rev = fresh.kept?.rev ?? 0;
                this.take(detailsOf(fresh, counsellor));
            }
        });
    }
}
