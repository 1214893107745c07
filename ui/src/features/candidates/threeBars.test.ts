import { expect, test } from 'vitest';

import { amina, match, TODAY } from '../../../tests/characters';
import type { BusinessIdeaDetails } from '../../generated/BusinessIdeaDetails';
import { missingFacts } from './missing';
import { daysLeft, permitEnd } from './permit';
import { threeBars } from './threeBars';

const plain = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/g, '');

function aminaWithMoney(needed: number | null, own: number | null) {
    const view = amina();
    const idea: BusinessIdeaDetails = {
        candidate_id: 'amina',
        what: 'Alterations',
        language: '',
        translations: {},
        for_whom: '',
        place: '',
        sector: 'crafts',
        stage: 'planning',
        amount_needed: needed,
        own_share: own,
        plan_at_hand: 'no',
        registered: 'no',
    };
    const row = { id: 'idea', rev: 1, author: 'katrin', changed_at: '2026-11-20T09:00:00Z' };
    return { ...view, file: { ...view.file, business_idea: { ...row, ...idea } } };
}

test('what a person can do is counted by what supports it', () => {
    const [canDo] = threeBars(amina());
    expect(plain(canDo?.fact)).toBe('1 of 2 competences are supported by more than own words.');
    expect(canDo?.share).toBe(0.5);
});

test('whom a person knows is counted by what both chose', () => {
    const decision = {
        ...{ id: 'd', rev: 1, author: 'katrin', changed_at: '2026-11-20T09:00:00Z' },
        ...{ candidate_id: 'amina', offer_id: 'm', decision: 'chosen' as const, reason: '', decided_on: TODAY },
    };
    const mentor = match('mentor', { decision });
    mentor.line.offer.step = 'mentoring';
    const [, know] = threeBars({ ...amina(), matches: [mentor, match('loan', { decision })] });
    expect(plain(know?.fact)).toBe('Chosen: Mentoring. That is 1 of 3.');
    expect(know?.share).toBeCloseTo(1 / 3);
});

test('money that nobody asked for is not known, and never nothing', () => {
    const bar = (needed: number | null, own: number | null) => threeBars(aminaWithMoney(needed, own))[2];
    expect(bar(null, null)?.share).toBeUndefined();
    expect(plain(bar(null, null)?.fact)).toContain('not known yet');
    expect(bar(12_000, null)?.share).toBeUndefined();
    expect(bar(12_000, 3_000)?.share).toBe(0.25);
    expect(plain(bar(12_000, 3_000)?.fact)).toBe('3,000 € of 12,000 € is own money. 9,000 € is missing.');
    expect(plain(bar(12_000, 12_000)?.fact)).toContain('covers');
});

test('only what nobody asked is listed as not known', () => {
    expect(missingFacts(amina().file)).toEqual([
        'Region where the person lives',
        'Whether the permit allows self-employment',
        'Business idea',
    ]);
    expect(missingFacts(aminaWithMoney(null, 0).file)).toContain('Money needed to start');
});

test('the days of a permit are whole days, and soon and over look different', () => {
    expect(daysLeft('2026-12-22', TODAY)).toBe(30);
    expect(daysLeft(TODAY, TODAY)).toBe(0);
    expect(permitEnd('2026-12-22', TODAY).tone).toBe('amber');
    expect(permitEnd('2028-12-22', TODAY).tone).toBe('plain');
    expect(permitEnd('2026-11-21', TODAY)).toEqual({ words: 'ended 1 day ago', tone: 'brick' });
    expect(permitEnd(null, TODAY).words).toBe('end not known');
});
