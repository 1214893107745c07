import { expect, test } from 'vitest';

import { GERMAN_AT_B1, match } from '../../../tests/characters';
import { bestUnlock, bySteps } from './steps';

const PLAN = { id: 'requirement-plan-at-hand', arguments: {} };

test('every step is shown, also one that the directory has nothing for', () => {
    const groups = bySteps([match('loan')]);
    expect(groups.map(({ step, matches }) => [step, matches.length])).toEqual([
        ['competence_assessment', 0],
        ['entrepreneurship_training', 0],
        ['mentoring', 0],
        ['information', 0],
        ['networking', 0],
        ['finance', 1],
    ]);
});

test('what opens most is counted only where it opens alone', () => {
    const matches = [
        match('a', { unlock: [PLAN] }),
        match('b', { unlock: [GERMAN_AT_B1] }),
        match('c', { unlock: [GERMAN_AT_B1] }),
        match('d', { unlock: [PLAN, GERMAN_AT_B1] }),
        match('e', { unlock: [PLAN, GERMAN_AT_B1] }),
    ];
    expect(bestUnlock(matches)).toEqual({ requirement: GERMAN_AT_B1, count: 2 });
    expect(bestUnlock([match('d', { unlock: [PLAN, GERMAN_AT_B1] })])).toBeUndefined();
});
