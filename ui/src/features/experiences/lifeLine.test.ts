import { render, screen, within } from '@testing-library/svelte';
import { beforeEach, expect, test } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA } from '../../../tests/amina/file';
import type { CandidateFile } from '../../generated/CandidateFile';
import { speak } from '../../text';
import { lifeLineOf } from './lifeLine';
import LifeLine from './LifeLine.svelte';

type Experience = CandidateFile['experiences'][number];

const TODAY = '2026-07-02';

function lived(id: string, started: string | null, ended: string | null, ongoing = false): Experience {
    const [pattern] = AMINA.experiences;
    if (!pattern) {
        throw new Error('Amina has experiences');
    }
    return { ...pattern, id, title: id, language: 'en', started, ended, ongoing };
}

beforeEach(() => speak('en'));

test('the line goes from the first year to the end of this one, and nothing is said about gaps', () => {
    const line = lifeLineOf([lived('job', '2017', '2021-12'), lived('school', '2007', '2016')], TODAY);
    expect(line?.bars.map(({ experience, from, to }) => [experience.id, from, to])).toEqual([
        ['school', 0, 0.5],
        ['job', 0.5, 0.75],
    ]);
    expect(line?.years.map(({ year }) => year)).toEqual([2010, 2015, 2020, 2025]);
});

test('what goes on reaches today, and an end that nobody remembers is drawn open', () => {
    const line = lifeLineOf(
        [lived('shop', '2017', null, true), lived('care', '2018', null), lived('field', null, '2018')],
        TODAY,
    );
    expect(line?.bars.map(({ experience, opensAt }) => [experience.id, opensAt])).toEqual([
        ['shop', undefined],
        ['care', 'end'],
        ['field', 'start'],
    ]);
    expect(line?.bars[0]?.to).toBeCloseTo(0.95, 2);
});

test('without any date there is no line, and one date is enough for one', () => {
    expect(lifeLineOf([lived('job', null, null)], TODAY)).toBeUndefined();
    expect(lifeLineOf([], TODAY)).toBeUndefined();
    expect(lifeLineOf([lived('job', '2026-07-02', null)], TODAY)?.bars).toHaveLength(1);
});

test('a date after today and an end before its beginning still stand on the line', () => {
    const line = lifeLineOf([lived('later', '2030', '2031'), lived('slip', '2020', '2010')], TODAY);
    for (const { from, to } of line?.bars ?? []) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(1);
    }
});

test('the picture has a name, and the table says the same and what has no date', async () => {
    const { container } = render(LifeLine, {
        experiences: [lived('shop', '2017', null, true), lived('cooking', null, null)],
        today: TODAY,
    });
    expect(screen.getByRole('img', { name: /Life line with one experience/ })).toBeInTheDocument();
    expect(screen.getByText('One experience has no date and stands in the table only.')).toBeVisible();
    container.querySelector('details')?.setAttribute('open', '');
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map((row) => row.textContent.replace(/\s+/g, ' ').trim())).toEqual([
        expect.stringMatching(/^When/),
        expect.stringMatching(/2017.*shop/),
        expect.stringMatching(/cooking/),
    ]);
    expect(await violations()).toEqual([]);
});

test('from the right the line is mirrored', () => {
    speak('ar');
    const { container } = render(LifeLine, { experiences: [lived('shop', '2017', null, true)], today: TODAY });
    const bar = container.querySelector('rect');
    // It begins at the right edge and ends a little before the left one.
    const [x, width] = [bar?.getAttribute('x'), bar?.getAttribute('width')].map((value) =>
        Number.parseFloat(value ?? ''),
    );
    expect((x ?? 0) + (width ?? 0)).toBeCloseTo(100, 1);
    expect(x).toBeGreaterThan(0);
});
