// Proposes a code name: a tree and a number. It says nothing about the person, and is easily said and remembered.

import { call } from '../../platform';
import { t } from '../../text';

/** More than there are candidates under one tree at any desk. */
const MOST_OF_A_TREE = 1000;

/** A code that nobody at this desk has. */
export async function proposedCode(chance: () => number = Math.random): Promise<string> {
    const trees = t('new-candidate-trees').split(' ');
    const tree = trees[Math.floor(chance() * trees.length)] ?? '';
    const found = await call('find_candidates', { text: tree, limit: MOST_OF_A_TREE });
    return nextCode(
        tree,
        found.map(({ code }) => code),
    );
}

/** One more than the highest number of this tree, so that a number that was given up is not given again. */
export function nextCode(tree: string, taken: readonly string[]): string {
    const numbers = taken.filter((code) => code.startsWith(`${tree} `)).map((code) => code.slice(tree.length + 1));
    const highest = Math.max(0, ...numbers.filter((number) => /^\d{1,6}$/.test(number)).map(Number));
    return `${tree} ${String(highest + 1).padStart(2, '0')}`;
}
