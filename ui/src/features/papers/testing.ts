// Languages of papers for tests: one of each kind.

import type { PaperLanguage } from '../../generated/PaperLanguage';

const whole = (code: string, own_name: string, reviewed: string | null): PaperLanguage => ({
    code,
    own_name,
    whole: true,
    sentences: 300,
    of: 300,
    reviewed,
});

export const PAPER_LANGUAGES: PaperLanguage[] = [
    whole('en', 'English', 'editors'),
    whole('de', 'Deutsch', 'native'),
    whole('ar', 'العربية', null),
    { ...whole('ti', 'ትግርኛ', null), whole: false, sentences: 120 },
];
