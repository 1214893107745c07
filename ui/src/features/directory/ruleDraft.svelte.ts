// A rule that somebody is writing. It is handed on once everything in it is filled in; until then it waits here and says what is
// missing, as soon as somebody leaves it.

import { untrack } from 'svelte';

import { Draft } from '../../drafts/draft.svelte';
import type { Rule } from '../../generated/Rule';
import type { RuleSpelledOut } from '../../generated/RuleSpelledOut';
import { call, CallFailed } from '../../platform';
import { readRule, saidRule, unfilled, writeRule, type WrittenGroup } from './rules';

const PAUSE_MILLISECONDS = 200;

interface Written {
    rule: WrittenGroup;
}

/** Made while a component is being set up, and lives as long as the component. */
export class RuleDraft extends Draft<Written> {
    /** What the rule says so far; nothing before the first answer. */
    spelled = $state.raw<RuleSpelledOut>();

    private pause: ReturnType<typeof setTimeout> | undefined;
    private latest = 0;

    /**
     * @param rule what the offer has
     * @param keep gives the offer the rule that was written
     */
    constructor(rule: () => Rule, keep: (rule: Rule) => Promise<void>) {
        super({ rule: readRule($state.snapshot(rule()) as Rule) }, async ({ rule: written }) => {
            const missing = unfilled(written, 'rule');
            const whole = writeRule(written);
            if (!whole) {
                throw new CallFailed('invalid', {
                    problems: missing.map((field) => ({ field, problem: 'empty' })),
                });
            }
            await keep(whole);
        });
        // What the offer has now, such as after an undo, comes into the form unless somebody is writing.
        $effect(() => {
            const fresh = readRule($state.snapshot(rule()) as Rule);
            untrack(() => this.takeOver(fresh));
        });
        $effect(() => () => clearTimeout(this.pause));
        void this.spellOut();
    }

    /** Whether somebody could read it as a whole. */
    get isWhole(): boolean {
        return writeRule(this.details.rule) !== undefined;
    }

    /** Takes what was written, says it in words, and hands it on where it is whole. */
    write(rule: WrittenGroup): void {
        this.details.rule = rule;
        clearTimeout(this.pause);
        this.pause = setTimeout(() => void this.settle(), PAUSE_MILLISECONDS);
    }

    private async settle(): Promise<void> {
        await this.spellOut();
        if (this.isWhole) {
            await this.save();
        }
    }

    private takeOver(fresh: WrittenGroup): void {
        const isOther = JSON.stringify(saidRule(fresh)) !== JSON.stringify(saidRule(this.details.rule));
        if (isOther && this.isAtRest) {
            this.take({ rule: fresh });
            void this.spellOut();
        }
    }

    /** Later letters make earlier answers worthless. Where no answer comes, the words stay as they were. */
    private async spellOut(): Promise<void> {
        this.latest += 1;
        const mine = this.latest;
        const rule = saidRule($state.snapshot(this.details.rule) as WrittenGroup);
        const spelled = await call('spell_rule_out', { rule }).catch(() => undefined);
        if (mine === this.latest && spelled) {
            this.spelled = spelled;
        }
    }
}
