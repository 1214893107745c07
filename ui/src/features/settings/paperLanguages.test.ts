// The table of the languages of papers: how much there is of each, and that nobody has read some through.

import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { withoutIsolation } from '../../../tests/screen';
import { replaceHost } from '../../platform';
import { memoryHost } from '../../platform/memory';
import PaperLanguages from './PaperLanguages.svelte';

const language = (code: string, own_name: string, sentences: number, reviewed: string | null) => ({
    code,
    own_name,
    whole: sentences === 300,
    sentences,
    of: 300,
    reviewed,
});

test('each language says how much of it there is and who read it through', async () => {
    const paper_languages = [
        language('en', 'English', 300, 'editors'),
        language('de', 'Deutsch', 300, 'native'),
        language('ti', 'ትግርኛ', 120, null),
    ];
    replaceHost(memoryHost({ paper_languages }));
    render(PaperLanguages);
    await screen.findByRole('table');
    const rows = screen.getAllByRole('row').slice(1);
    const said = rows.map((row) => withoutIsolation(row.textContent).replace(/\s+/g, ' ').trim());
    expect(said[0]).toMatch(/English.*Whole.*The editors of EXpress/);
    expect(said[1]).toMatch(/Deutsch.*Whole.*A native reader/);
    expect(said[2]).toMatch(/120 of 300 sentences.*English.*Nobody yet; papers say “draft translation”/);
    expect(await violations()).toEqual([]);
});
