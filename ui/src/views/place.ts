// Where somebody is in the program. There is no address bar: a place names nobody outside the window.

/** The sections of a candidate's file, in the order in which they are read. */
export const SECTIONS = [
    'overview',
    'triage',
    'person',
    'experience',
    'strengths',
    'competences',
    'assessments',
    'entrepreneurship',
    'qualifications',
    'business',
    'gaps',
    'matches',
    'papers',
    'history',
] as const;

export type SectionName = (typeof SECTIONS)[number];

export type Place =
    | { readonly screen: 'today' }
    | { readonly screen: 'new-candidate'; readonly text: string }
    | { readonly screen: 'europass' }
    | { readonly screen: 'candidate'; readonly id: string; readonly section: SectionName }
    | { readonly screen: 'directory'; readonly offer?: string; readonly part?: 'calls'; readonly back?: Place }
    | { readonly screen: 'settings'; readonly rule?: string; readonly back?: Place };

export const TODAY: Place = { screen: 'today' };
