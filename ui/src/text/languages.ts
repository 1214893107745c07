// The languages in which the screens speak.

export type ScreenLanguage = 'en' | 'de' | 'ar';
export type Direction = 'ltr' | 'rtl';

interface KnownLanguage {
    readonly code: ScreenLanguage;
    /** The name in the language itself, because whoever looks for it reads that and perhaps nothing else. */
    readonly ownName: string;
    readonly direction: Direction;
}

export const SCREEN_LANGUAGES: readonly KnownLanguage[] = [
    { code: 'en', ownName: 'English', direction: 'ltr' },
    { code: 'de', ownName: 'Deutsch', direction: 'ltr' },
    { code: 'ar', ownName: 'العربية', direction: 'rtl' },
];

export function screenLanguage(code: string): KnownLanguage | undefined {
    return SCREEN_LANGUAGES.find((known) => known.code === code);
}

/** The first of the wanted languages in which the screens speak, and English where there is none. */
export function bestLanguage(wanted: readonly string[]): ScreenLanguage {
    for (const tag of wanted) {
        const known = screenLanguage(tag.toLowerCase().split('-')[0] ?? '');
        if (known) {
            return known.code;
        }
    }
    return 'en';
}
