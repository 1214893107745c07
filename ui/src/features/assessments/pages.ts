// The pages of this room. Each is a whole page in the section, and the list is where they all lead back to.

export type OpenPageName = 'run' | 'sheet' | 'result';

export type Page =
    | { readonly name: 'list' }
    | { readonly name: 'new' }
    | { readonly name: OpenPageName | 'review' | 'papers'; readonly id: string };
