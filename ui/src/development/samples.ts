// What the specimens show: usual words, an endless word, and words from the right. Only people who build EXpress read it.

export const ENDLESS = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(9).slice(0, 300);
export const ARABIC = 'ورشة خياطة في حلب';
export const HINT = 'A hint says how to answer, in one short sentence.';
export const PROBLEM = 'This date lies in the future. Please check the year.';

export const CHOICES = [
    { value: 'one', name: 'Alterations' },
    { value: 'two', name: 'Catering for weddings and other celebrations' },
    { value: 'three', name: ARABIC, lang: 'ar' },
];

export const COUNTRIES = [
    { code: 'DE', name: 'Germany' },
    { code: 'SY', name: 'Syria' },
    { code: 'ER', name: 'Eritrea' },
];

export const SECTIONS = [
    { id: 'overview', name: 'Overview' },
    { id: 'person', name: 'Person' },
    { id: 'experience', name: 'Experience' },
];
