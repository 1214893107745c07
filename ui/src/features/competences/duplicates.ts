// What somebody decides about two competences that read much alike. Which ones those are, only the core says.

import { fieldsOf } from '../../drafts/entry.svelte';
import { settle } from '../../drafts/undo';
import type { CompetenceDetails } from '../../generated/CompetenceDetails';
import type { NearDuplicate } from '../../generated/NearDuplicate';
import { call } from '../../platform';
import { t } from '../../text';
import { nameOf, type Competence, type LedgerRow } from './competences';

/** Two competences that may be one, the one that was recorded first standing first. */
export interface Pair {
    readonly key: string;
    readonly first: LedgerRow;
    readonly second: LedgerRow;
}

/** The pairs of which both lie in these rows. What somebody is writing just now is left out by leaving out its row. */
export function pairsOf(rows: readonly LedgerRow[], nearDuplicates: readonly NearDuplicate[]): Pair[] {
    const byId = new Map(rows.map((row) => [row.competence.id, row]));
    return nearDuplicates.flatMap(({ first: firstId, second: secondId }) => {
        const [first, second] = [byId.get(firstId), byId.get(secondId)];
        return first && second ? [{ key: `${firstId} ${secondId}`, first, second }] : [];
    });
}

/** Makes one competence of two, in the words of the one that is kept. Answers whether the vault has it. */
export function merge(kept: Competence, merged: Competence): Promise<boolean> {
    return settle(
        () =>
            call('merge_competences', {
                kept: kept.id,
                kept_rev: kept.rev,
                merged: merged.id,
                merged_rev: merged.rev,
            }),
        () => t('competence-alike-merged', { what: nameOf(kept) }),
    );
}

/** Keeps two competences that read alike as two, and nobody is asked about them again. Answers like the other. */
export function keepApart(first: Competence, second: Competence): Promise<boolean> {
    const details = { ...fieldsOf<CompetenceDetails>(first), kept_apart: [...first.kept_apart, second.id] };
    return settle(
        () => call('change_competence', { id: first.id, rev: first.rev, details }),
        () => t('competence-alike-kept-apart', { first: nameOf(first), second: nameOf(second) }),
    );
}
