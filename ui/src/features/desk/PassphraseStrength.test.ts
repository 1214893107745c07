import { render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { speak } from '../../text';
import PassphraseStrength from './PassphraseStrength.svelte';

const KNOWN = ['Hafen desk', '', 'Katrin Vogt'];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Scores by length: a real rating is the program's matter. */
const byLength: Answers = {
    passphrase_strength: ({ passphrase }) => ({ score: Math.min(4, passphrase.length), guesses_log10: 1 }),
};

function open(passphrase: string, answers = byLength) {
    const host = memoryHost(answers);
    replaceHost(host);
    const shown = render(PassphraseStrength, { passphrase, knownWords: KNOWN });
    const type = async (next: string) => shown.rerender({ passphrase: next, knownWords: KNOWN });
    return { host, type };
}

const status = () => withoutIsolation(screen.getByRole('status').textContent);
const reached = () => document.querySelectorAll('.reached').length;
const pause = () => vi.advanceTimersByTimeAsync(300);

test.each([
    ['', '', 0],
    ['a', 'Strength of the passphrase: weak.', 2],
    ['abcd', 'Strength of the passphrase: very strong.', 5],
])('the strength of "%s" is told in words and as a bar of five', async (passphrase, words, steps) => {
    open(passphrase);
    await pause();
    expect(status()).toBe(words);
    expect(reached()).toBe(steps);
});

test('it is asked once somebody pauses, with the words that others would try first', async () => {
    const { host, type } = open('a');
    await type('ab');
    await type('abc');
    expect(host.calls).toEqual([]);
    await pause();
    expect(requestsOf(host, 'passphrase_strength')).toEqual([
        { passphrase: 'abc', known_words: ['Hafen desk', 'Katrin Vogt'] },
    ]);
    expect(status()).toBe('Strength of the passphrase: strong.');
    vi.useRealTimers();
    expect(await violations()).toEqual([]);
});

test('an emptied field has no strength, and a late answer does not give it one', async () => {
    const waiting: (() => void)[] = [];
    const passphrase_strength = () =>
        new Promise<{ score: number; guesses_log10: number }>((resolve) => {
            waiting.push(() => resolve({ score: 4, guesses_log10: 20 }));
        });
    const { type } = open('abcd', { passphrase_strength });
    await pause();
    expect(waiting).toHaveLength(1);
    await type('');
    waiting[0]?.();
    await pause();
    expect(status()).toBe('');
});

test('without an answer it says nothing, and it speaks the language of the screen', async () => {
    const passphrase_strength = ({ passphrase }: { passphrase: string }) => {
        if (passphrase === 'a') {
            throw new CallFailed('internal', {});
        }
        return { score: 0, guesses_log10: 1 };
    };
    const { type } = open('a', { passphrase_strength });
    await pause();
    expect(status()).toBe('');
    await type('b');
    await pause();
    expect(status()).toBe('Strength of the passphrase: very weak.');
    speak('de');
    await vi.advanceTimersByTimeAsync(0);
    expect(status()).toBe('Stärke der Passphrase: sehr schwach.');
});
