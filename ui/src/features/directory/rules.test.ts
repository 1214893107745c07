// The form of a rule: what it reads, writes and keeps, without a screen.

import { expect, test } from 'vitest';

import demo from '../../../../assets/examples/demo-offers.json';
import type { Rule } from '../../generated/Rule';
import { t, term } from '../../text';
import { emptyValues, FIELDS, readCondition, TOPICS, writeCondition, type Values } from './conditions';
import { isGroup, moved, newFact, newGroup, readRule, saidRule, unfilled, withoutPart, writeRule } from './rules';

/** A value for each kind of field. */
function filled(kind: keyof typeof FIELDS): Values {
    const values = Object.entries(emptyValues(kind)).map(([name, value]) => {
        const field = FIELDS[kind].find((one) => one.name === name);
        if (field?.codes) {
            return [name, field.as === 'several' ? field.codes.slice(0, 2) : field.codes[0]];
        }
        return [name, value === null ? 3 : Array.isArray(value) ? ['Hamburg'] : 'de'];
    });
    return Object.fromEntries(values) as Values;
}

const KINDS = Object.values(TOPICS).flat();

test('every kind of condition can be chosen, and each stands under one topic', () => {
    expect([...KINDS].sort()).toEqual(Object.keys(FIELDS).sort());
    expect(new Set(KINDS).size).toBe(22);
});

test.each(KINDS)('a condition on %s has words for its fields, and is read as it was written', (kind) => {
    for (const { label, prefix, codes } of FIELDS[kind]) {
        expect(t(label)).not.toBe(label);
        for (const code of prefix ? (codes ?? []) : []) {
            expect(term(prefix ?? '', code)).not.toContain(`${prefix}-`);
        }
    }
    expect(term('fact', kind)).not.toContain('fact-');
    const condition = writeCondition(kind, filled(kind));
    expect(condition).toBeDefined();
    expect(condition && readCondition(condition)).toEqual({ kind, values: filled(kind) });
    if (FIELDS[kind].length > 0) {
        expect(writeCondition(kind, emptyValues(kind))).toBeUndefined();
    }
});

test('of two bounds one is enough', () => {
    expect(writeCondition('age', { at_least: null, at_most: 35 })).toEqual({ age: { at_least: null, at_most: 35 } });
});

test('a level of the EQF is written as the number that it is', () => {
    expect(writeCondition('qualification_level', { at_least: '4' })).toEqual({ qualification_level: { at_least: 4 } });
});

const DEEP: Rule = {
    any: [
        { fact: { registered: {} } },
        { all: [{ fact: { plan_at_hand: {} } }, { none: [{ any: [{ fact: { receives_benefits: {} } }] }] }] },
    ],
};

test('a rule of a file stays as deep as it came', () => {
    expect(writeRule(readRule(DEEP))).toEqual(DEEP);
});

test.each(demo.offers.map(({ key, rule }) => [key, rule as unknown as Rule] as const))(
    'the rule of the demo offer %s stays as it came',
    (_, rule) => {
        const bounds = { at_least: null, at_most: null };
        const whole = (part: Rule): Rule => {
            if (!('fact' in part)) {
                const [kind, parts] = Object.entries(part)[0] as [string, Rule[]];
                return { [kind]: parts.map(whole) } as unknown as Rule;
            }
            const [kind, values] = Object.entries(part.fact)[0] as [keyof typeof FIELDS, object];
            const hasBounds = FIELDS[kind].some(({ isBound }) => isBound);
            return { fact: { [kind]: { ...(hasBounds ? bounds : {}), ...values } } } as unknown as Rule;
        };
        expect(writeRule(readRule(rule))).toEqual(whole(rule));
    },
);

test('a condition alone becomes a group of one, which means the same', () => {
    expect(writeRule(readRule({ fact: { registered: {} } }))).toEqual({ all: [{ fact: { registered: {} } }] });
});

test('what is not filled in is found by the way to it, and the rest can be said already', () => {
    const rule = newGroup('all', [newFact('registered'), newGroup('any', [newFact('age'), newFact('plan_at_hand')])]);
    expect(unfilled(rule, 'rule')).toEqual(['rule.1.0']);
    expect(writeRule(rule)).toBeUndefined();
    expect(saidRule(rule)).toEqual({
        all: [{ fact: { registered: {} } }, { any: [{ fact: { plan_at_hand: {} } }] }],
    });
    expect(unfilled(newGroup('all', [newGroup('any')]), 'rule')).toEqual(['rule.0']);
});

test('parts change places and stay within their group', () => {
    const [first, second] = [newFact('registered'), newFact('plan_at_hand')];
    const rule = newGroup('all', [first, second]);
    const order = (group: typeof rule) => group.parts.map((part) => (isGroup(part) ? part.group : part.fact));
    expect(order(moved(rule, second, -1))).toEqual(['plan_at_hand', 'registered']);
    expect(order(moved(rule, first, -1))).toEqual(['registered', 'plan_at_hand']);
    expect(order(moved(rule, second, 1))).toEqual(['registered', 'plan_at_hand']);
    expect(order(withoutPart(rule, first))).toEqual(['plan_at_hand']);
});
