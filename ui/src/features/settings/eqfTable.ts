// The table of what a level may rest on. Which bases are possible at all is decided by the core, which says so at the line.

import type { EqfBasis } from '../../generated/EqfBasis';
import type { LearningSetting } from '../../generated/LearningSetting';
import type { PaperAtHand } from '../../generated/PaperAtHand';
import type { SettingRule } from '../../generated/SettingRule';
import { countryName, t, term, type Wording } from '../../text';

export const SETTINGS: readonly LearningSetting[] = ['formal', 'non_formal', 'informal'];
export const PAPERS: readonly PaperAtHand[] = ['no_paper', 'paper', 'states_level'];
export const BASES: readonly EqfBasis[] = [
    'certificate',
    'register',
    'recognition_statement',
    'national_table',
    'descriptor_reading',
    'target_qualification',
];

/** In which field of the table a line stands. */
export type TableField = Pick<SettingRule, 'setting' | 'evidence'>;

/** What may be read in a field of the table. */
export function basesIn(rules: readonly SettingRule[], { setting, evidence }: TableField): readonly EqfBasis[] {
    return rules.find((rule) => rule.setting === setting && rule.evidence === evidence)?.bases ?? [];
}

/** What a line is called, with its country or without one. */
export function lineName({ country, setting, evidence }: SettingRule): string {
    return t('eqf-table-line', {
        country: country ? countryName(country) : t('eqf-table-everywhere'),
        setting: term('setting', setting),
        evidence: term('eqf-table-paper', evidence),
    });
}

/** The bases that are ticked, in the order in which readings are shown. */
export function inOrder(bases: readonly string[]): EqfBasis[] {
    return BASES.filter((basis) => bases.includes(basis));
}

/** What a line breaks, as this page says it: elsewhere the same sentences speak of fields and readings. */
const OWN_WORDS: Readonly<Record<string, string>> = {
    'problem-already-there': 'eqf-table-twice',
    'eqf-rule-setting-admits-basis': 'eqf-table-beyond',
    'problem-contradicts-field': 'eqf-table-loses',
};

/** The words for one part of the line at this place: the line itself, its country or its bases. */
export function problemAt(
    problems: readonly (Wording & { field: string })[],
    place: number,
    part = '',
): string | undefined {
    const field = `rules.${place}${part && `.${part}`}`;
    const found = problems.find((problem) => problem.field === field);
    return found && wordsOf(found);
}

export function wordsOf({ text, words }: Wording): string {
    return t(OWN_WORDS[text] ?? text, words);
}
