/** Letters that one person writes in two ways, each brought to one form; the core folds them alike. */
const VARIANTS: Readonly<Record<string, string>> = {
    ى: 'ي',
    ی: 'ي',
    ک: 'ك',
    ٱ: 'ا',
    ة: 'ه',
    ı: 'i',
    ø: 'o',
    ł: 'l',
    ς: 'σ',
    đ: 'd',
};

/** Letters without case and marks, so that "cote" finds "Côte". */
export function fold(text: string): string {
    return text
        .normalize('NFD')
        .replace(/[\p{Mark}\u0640]/gu, '')
        .toLowerCase()
        .replace(/[ىیکٱةıøłςđ]/g, (letter) => VARIANTS[letter] ?? letter);
}
