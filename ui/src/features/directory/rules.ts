// A rule while it is being written: groups and conditions, each with a key by which the screen finds it again when it moves.
// What a rule means and whether anybody could meet it, the core says.

import type { ConditionKind } from '../../generated/ConditionKind';
import type { GroupKind } from '../../generated/GroupKind';
import type { Rule } from '../../generated/Rule';
import { emptyValues, readCondition, writeCondition, type Values } from './conditions';

export interface WrittenFact {
    readonly key: number;
    readonly fact: ConditionKind;
    readonly values: Values;
}

export interface WrittenGroup {
    readonly key: number;
    readonly group: GroupKind;
    readonly parts: readonly WrittenPart[];
}

export type WrittenPart = WrittenFact | WrittenGroup;

let lastKey = 0;

function newKey(): number {
    lastKey += 1;
    return lastKey;
}

export function newFact(fact: ConditionKind): WrittenFact {
    return { key: newKey(), fact, values: emptyValues(fact) };
}

export function newGroup(group: GroupKind, parts: readonly WrittenPart[] = []): WrittenGroup {
    return { key: newKey(), group, parts };
}

export function isGroup(part: WrittenPart): part is WrittenGroup {
    return 'group' in part;
}

/** The rule as the form writes it. The form begins with a group, so a lone condition becomes a group of one. */
export function readRule(rule: Rule): WrittenGroup {
    const part = readPart(rule);
    return isGroup(part) ? part : newGroup('all', [part]);
}

function readPart(rule: Rule): WrittenPart {
    if ('fact' in rule) {
        const { kind, values } = readCondition(rule.fact);
        return { key: newKey(), fact: kind, values };
    }
    const [group, parts] = Object.entries(rule)[0] as [GroupKind, Rule[]];
    return newGroup(group, parts.map(readPart));
}

/** The rule without what is not filled in yet: as much as can be said of it already. */
export function saidRule(group: WrittenGroup): Rule {
    return ruleOf(
        group.group,
        group.parts.flatMap((part) => {
            if (isGroup(part)) {
                return part.parts.length > 0 ? [saidRule(part)] : [];
            }
            const condition = writeCondition(part.fact, part.values);
            return condition ? [{ fact: condition }] : [];
        }),
    );
}

/** The whole rule; nothing while something in it is not filled in. */
export function writeRule(group: WrittenGroup): Rule | undefined {
    return unfilled(group, '').length === 0 ? saidRule(group) : undefined;
}

/** The ways to the parts that are not filled in, as the core tells them: `rule.1.0` is the first part of the second. */
export function unfilled(group: WrittenGroup, way: string): string[] {
    return group.parts.flatMap((part, place) => {
        const here = `${way}.${place}`;
        if (isGroup(part)) {
            return part.parts.length === 0 ? [here] : unfilled(part, here);
        }
        return writeCondition(part.fact, part.values) ? [] : [here];
    });
}

function ruleOf(kind: GroupKind, parts: Rule[]): Rule {
    switch (kind) {
        case 'all':
            return { all: parts };
        case 'any':
            return { any: parts };
        case 'none':
            return { none: parts };
    }
}

export function withPart(group: WrittenGroup, part: WrittenPart): WrittenGroup {
    const parts = group.parts.some(({ key }) => key === part.key)
        ? group.parts.map((other) => (other.key === part.key ? part : other))
        : [...group.parts, part];
    return { ...group, parts };
}

export function withoutPart(group: WrittenGroup, { key }: WrittenPart): WrittenGroup {
    return { ...group, parts: group.parts.filter((other) => other.key !== key) };
}

/** The part one place up or down; at the end of the group it stays. */
export function moved(group: WrittenGroup, { key }: WrittenPart, by: 1 | -1): WrittenGroup {
    const from = group.parts.findIndex((other) => other.key === key);
    const parts = [...group.parts];
    const [part] = parts.splice(from, 1);
    if (part) {
        parts.splice(Math.max(0, from + by), 0, part);
    }
    return { ...group, parts };
}
