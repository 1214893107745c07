// The catalogue of qualifications that somebody could aim for: how its entries are found, shown and judged by their age.

import type { ImportProblem } from '../../generated/ImportProblem';
import type { TargetQualificationDetails as Target } from '../../generated/TargetQualificationDetails';
import type { TargetQualificationLine as Line } from '../../generated/TargetQualificationLine';
import { fold } from '../../shared/fold';
import { countryName, currentLanguage, date, fieldProblems, importProblems, t, type Wording } from '../../text';

const MONTHS_UNTIL_OLD = 24;

export const LEVELS = ['1', '2', '3', '4', '5', '6', '7', '8'];
/** No level is chosen yet; the program proposes none. */
export const NOT_CHOSEN = 0;

/** The columns of a file, in the order in which they are explained. The core names them alike. */
export const COLUMNS = [
    'key',
    'title',
    'language',
    'country',
    'awarding_body',
    'eqf_level',
    'occupations',
    'validation',
    'source',
    'checked_on',
    'verified',
] as const;
export const NEEDED: readonly string[] = ['title', 'country', 'eqf_level', 'source'];

/** A file that comes in as it is; a desk replaces the second line. */
export const EXAMPLE = [
    COLUMNS.join(','),
    'our-tailor,Gesellenbrief Maßschneider,de,DE,Handwerkskammer,4,,"Externenprüfung, mit Nachweisen",www.bibb.de,2026-10-01,no',
].join('\n');

export interface Sieve {
    text: string;
    /** The code of a country; empty for all. */
    country: string;
    whose: '' | 'own' | 'shipped';
}

export function emptyTarget(): Target {
    return {
        key: '',
        title: '',
        language: '',
        translations: {},
        country: '',
        awarding_body: '',
        eqf_level: NOT_CHOSEN,
        occupations: [],
        validation: {},
        source: '',
        checked_on: null,
        verified: false,
    };
}

/** The labels of the fields that a target cannot be without. */
export function missingOfTarget({ title, country, eqf_level: level, source }: Target): string[] {
    const missing = (isMissing: boolean, label: string) => (isMissing ? [label] : []);
    return [
        ...missing(title.trim() === '', t('target-title')),
        ...missing(country === '', t('targets-country')),
        ...missing(level === NOT_CHOSEN, t('target-eqf-level')),
        ...missing(source.trim() === '', t('target-source')),
    ];
}

/** Tells the entries from each other. A copy of what ships has its key and so takes its place. */
export function codeOf({ kept, details }: Line): string {
    return details.key || (kept?.id ?? `${details.country} ${details.title}`);
}

/** The entries that fit what is looked for, those of the desk first, each by its title. */
export function sift(lines: readonly Line[], { text, country, whose }: Sieve): Line[] {
    const letters = fold(text.trim());
    const fits = ({ kept, details }: Line) =>
        (country === '' || details.country === country) &&
        (whose === '' || (whose === 'own') === (kept !== null)) &&
        [details.title, details.awarding_body, ...Object.values(details.translations)].some((words) =>
            fold(words).includes(letters),
        );
    const byTitle = (one: Line, other: Line) =>
        Number(one.kept === null) - Number(other.kept === null) ||
        titleOf(one.details).localeCompare(titleOf(other.details), currentLanguage());
    return lines.filter(fits).sort(byTitle);
}

/** The countries of which there are entries, by name. */
export function countriesOf(lines: readonly Line[]): { value: string; name: string }[] {
    const codes = [...new Set(lines.map(({ details }) => details.country))];
    const named = codes.map((code) => ({ value: code, name: countryName(code) }));
    return named.sort((one, other) => one.name.localeCompare(other.name, currentLanguage()));
}

/** The title as the reader of the screen understands it. */
export function titleOf({ title, translations }: Target): string {
    return translations[currentLanguage()] ?? title;
}

/** The level of the award, with its source and as far as it is known the day of the check. */
export function levelWords({ eqf_level: level, source, checked_on: checkedOn }: Target): string {
    return checkedOn === null
        ? t('target-level', { level, source })
        : t('target-level-dated', { level, source, date: date(checkedOn) });
}

/** Where it can be reached, in the language of the screen or in the first one in which somebody told it. */
export function validationOf({ validation }: Target): { words: string; language: string } | undefined {
    const language = currentLanguage() in validation ? currentLanguage() : Object.keys(validation)[0];
    const words = language === undefined ? undefined : validation[language];
    return language !== undefined && words ? { words, language } : undefined;
}

/** What to be careful about before somebody relies on an entry, in words. */
export function cautionsOf({ verified, checked_on: checkedOn }: Target, today: string): string[] {
    const old = checkedOn === null ? t('target-undated') : t('target-old', { date: date(checkedOn) });
    return [...(verified ? [] : [t('target-unchecked')]), ...(isOld(checkedOn, today) ? [old] : [])];
}

/** Whether more than 24 months lie between the check and today, or nobody said when that was. */
function isOld(checkedOn: string | null, today: string): boolean {
    if (checkedOn === null) {
        return true;
    }
    const [year = 0, month = 1, day = 1] = checkedOn.split('-').map(Number);
    const lastDay = new Date(Date.UTC(year, month - 1 + MONTHS_UNTIL_OLD + 1, 0)).getUTCDate();
    const end = new Date(Date.UTC(year, month - 1 + MONTHS_UNTIL_OLD, Math.min(day, lastDay)));
    return end.toISOString().slice(0, 10) < today;
}

/** What is wrong with a line of a file, in words. */
export interface FileProblem extends Wording {
    readonly line: number;
    readonly column: string;
}

export function problemsOfFile(problems: readonly ImportProblem[]): FileProblem[] {
    return problems.map((problem) => ({ line: problem.line, column: problem.field, ...wordingOf(problem) }));
}

/** The sentences of other imports speak of offers and of ESCO, so this one has its own where they would not fit. */
function wordingOf(problem: ImportProblem): Wording {
    const refusal = { code: 'import_rejected', details: { problems: [problem] } };
    const [asField] = fieldProblems(refusal);
    const [asEntry] = importProblems(refusal);
    switch (problem.trouble) {
        case 'other_format':
        case 'not_json':
            return { text: 'target-import-no-csv' };
        case 'other_shape':
            return { text: shapeOf(problem.field) };
        case 'duplicate_key':
            return { text: 'target-import-double' };
        case 'invalid':
            return problem.problem === 'other_form'
                ? { text: 'target-import-yes-or-no' }
                : { ...asField, text: asField?.text ?? 'import-invalid' };
        default:
            return { ...asEntry, text: asEntry?.text ?? 'import-invalid' };
    }
}

/** The core names the column that is wrong, and no column where a line cannot be divided into columns. */
function shapeOf(column: string): string {
    if (column === '') {
        return 'target-import-cells';
    }
    if (column.includes(';')) {
        return 'target-import-semicolons';
    }
    return COLUMNS.some((known) => known === column) ? 'target-import-missing-column' : 'target-import-unknown-column';
}
