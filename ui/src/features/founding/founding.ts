// How the answer on founding looks, how its entries are told from each other, and what a reader must be told beside them.

import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import CircleX from '@lucide/svelte/icons/circle-x';
import Footprints from '@lucide/svelte/icons/footprints';
import MessageCircleQuestionMark from '@lucide/svelte/icons/message-circle-question-mark';

import { RESIDENCE_KINDS } from '../../concepts/residence';
import { tradeName } from '../../concepts/trades';
import type { FoundingAnswer } from '../../generated/FoundingAnswer';
import type { FoundingHalf } from '../../generated/FoundingHalf';
import type { FoundingRuleDetails } from '../../generated/FoundingRuleDetails';
import type { FoundingRuleLine } from '../../generated/FoundingRuleLine';
import type { FoundingVerdict } from '../../generated/FoundingVerdict';
import type { ResidenceAnswer } from '../../generated/ResidenceAnswer';
import type { TradeAnswer } from '../../generated/TradeAnswer';
import { countryName, currentLanguage, date, knownNames, list, t, term } from '../../text';

/** How a verdict looks. Its words always stand beside it. */
export const VERDICT_LOOKS = {
    yes: { Icon: CircleCheck, tone: 'green' },
    probably: { Icon: MessageCircleQuestionMark, tone: 'amber' },
    with_step: { Icon: Footprints, tone: 'teal' },
    unknown: { Icon: CircleQuestionMark, tone: 'amber' },
    no: { Icon: CircleX, tone: 'brick' },
} as const satisfies Record<FoundingVerdict, unknown>;

const RESIDENCE_ANSWERS: readonly ResidenceAnswer[] = ['allowed', 'permit_needed', 'not_allowed', 'depends'];
const TRADE_ANSWERS: readonly TradeAnswer[] = ['free', 'registration', 'licence', 'qualified_person'];

/** The offices to check with, each once. */
export function officesOf(halves: readonly FoundingHalf[]): string {
    return list([...new Set(halves.map((half) => half.check_with).filter(Boolean))]);
}

/** Tells the entries from each other, and stays the same when a desk puts its own in the place of one that ships. */
export function codeOf({ country, answer }: FoundingRuleLine): string {
    return [country, answer.about, subjectOf(answer)].join(' ');
}

const subjectOf = (answer: FoundingAnswer) => (answer.about === 'residence' ? answer.kind : answer.trade);

/** What an entry is about, in words. */
export function subjectName(answer: FoundingAnswer): string {
    return answer.about === 'residence' ? term('residence-kind', answer.kind) : tradeName(answer.trade);
}

/** What an entry may say about the same thing. */
export function answerChoices(answer: FoundingAnswer): { value: string; name: string }[] {
    const codes = answer.about === 'residence' ? RESIDENCE_ANSWERS : TRADE_ANSWERS;
    return codes.map((code) => ({ value: code, name: term('founding-answer', code) }));
}

/** The same with what was chosen from these. */
export function answering(answer: FoundingAnswer, chosen: string): FoundingAnswer {
    return answer.about === 'residence'
        ? { ...answer, answer: chosen as ResidenceAnswer }
        : { ...answer, answer: chosen as TradeAnswer };
}

export interface Told {
    readonly words: string;
    readonly language: string;
}

/** Words in the language of the screen, or in the only one in which somebody wrote them. */
export function told(texts: Record<string, string>): Told | undefined {
    const language = currentLanguage() in texts ? currentLanguage() : Object.keys(texts)[0];
    const words = language === undefined ? undefined : texts[language];
    return language !== undefined && words ? { words, language } : undefined;
}

/** Where an entry comes from, since when, and for a desk's own who looked it up. */
export function sourceWords({ source, checked_on: on, checked_by: by }: FoundingRuleLine): string {
    const day = on === null ? t('founding-no-day') : date(on);
    return by === ''
        ? t('founding-source', { source, date: day })
        : t('founding-source-by', { source, date: day, name: by });
}

/** Whether somebody found an entry in its source, and not too long ago; the core decides nothing by any other. */
export function isReliable({ verified, is_old: isOld }: FoundingRuleLine): boolean {
    return verified && !isOld;
}

/** What to be careful about before somebody relies on an entry; nothing where it can be relied on. */
export function cautionsOf({ verified, is_old: isOld, checked_on: on }: FoundingRuleLine): string[] {
    const old = on === null ? t('founding-undated') : t('founding-old', { date: date(on) });
    return [...(verified ? [] : [t('founding-unchecked')]), ...(isOld ? [old] : [])];
}

/** The countries of which there are entries, by name. */
export function countriesOf(lines: readonly FoundingRuleLine[]): { value: string; name: string }[] {
    const codes = [...new Set(lines.map(({ country }) => country))];
    const named = codes.map((code) => ({ value: code, name: countryName(code) }));
    return named.sort((one, other) => one.name.localeCompare(other.name, currentLanguage()));
}

/** The entries of a country about permits or about trades, in the order in which people know them. */
export function linesOf(
    lines: readonly FoundingRuleLine[],
    country: string,
    about: FoundingAnswer['about'],
): FoundingRuleLine[] {
    const order: readonly string[] =
        about === 'residence' ? RESIDENCE_KINDS : knownNames().trades.map(({ code }) => code);
    const place = ({ answer }: FoundingRuleLine) => order.indexOf(subjectOf(answer));
    const fitting = lines.filter((line) => line.country === country && line.answer.about === about);
    return fitting.sort((one, other) => place(one) - place(other));
}

/**
 * An entry as a desk edits it. Of what ships, the words come along in the language of the screen, and the source does not:
 * whoever makes it their own says where they looked it up.
 */
export function detailsOf(line: FoundingRuleLine, counsellor: string): FoundingRuleDetails {
    const missing = told(line.missing);
    const papers = line.papers.map(told).filter((paper) => paper !== undefined);
    return {
        country: line.country,
        answer: line.answer,
        language: missing?.language ?? papers[0]?.language ?? currentLanguage(),
        missing: missing?.words ?? '',
        office: line.office,
        papers: papers.map(({ words }) => words),
        law: line.law,
        source: line.kept ? line.source : '',
        checked_on: line.kept ? line.checked_on : null,
        checked_by: line.kept ? line.checked_by : counsellor,
        verified: line.kept ? line.verified : false,
    };
}
