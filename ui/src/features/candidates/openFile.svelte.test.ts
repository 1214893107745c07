import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';

import { amina } from '../../../tests/characters';
import type { CandidateView } from '../../generated/CandidateView';
import { call, CallFailed, replaceHost } from '../../platform';
import { memoryHost } from '../../platform/memory';
import { OpenFile } from './openFile.svelte';

const CHANGE = { id: 'amina', rev: 1, details: amina().file.candidate };

function named(code: string): CandidateView {
    const view = amina();
    return { ...view, file: { ...view.file, candidate: { ...view.file.candidate, code } } };
}

/** Opens the file of Amina, and answers each reading when the test says so. */
function open(id: () => string = () => 'amina') {
    const readings: { resolve: (view: CandidateView) => void; reject: (failure: CallFailed) => void }[] = [];
    const candidate_file = () =>
        new Promise<CandidateView>((resolve, reject) => {
            readings.push({ resolve, reject });
        });
    const change_candidate = { value: 2, nouns: ['candidate' as const] };
    replaceHost(memoryHost({ candidate_file, change_candidate }));
    let file: OpenFile | undefined;
    const close = $effect.root(() => {
        file = new OpenFile(id);
    });
    flushSync();
    const codeShown = () => file?.view?.file.candidate.code;
    const started = (count: number) => vi.waitFor(() => expect(readings).toHaveLength(count));
    return { readings, close, codeShown, started, failure: () => file?.failure };
}

test('a file is read at once, and again whenever something changed, and stays while it is read', async () => {
    const { readings, close, codeShown, started } = open();
    await started(1);
    expect(codeShown()).toBeUndefined();
    readings[0]?.resolve(named('Linden 04'));
    await vi.waitFor(() => expect(codeShown()).toBe('Linden 04'));
    await call('change_candidate', CHANGE);
    await started(2);
    expect(codeShown()).toBe('Linden 04');
    readings[1]?.resolve(named('Linden 05'));
    await vi.waitFor(() => expect(codeShown()).toBe('Linden 05'));
    close();
    await call('change_candidate', CHANGE);
    expect(readings).toHaveLength(2);
});

test('the latest answer wins, in whatever order the answers come', async () => {
    const { readings, close, codeShown, started } = open();
    await call('change_candidate', CHANGE);
    await started(2);
    readings[1]?.resolve(named('new'));
    await vi.waitFor(() => expect(codeShown()).toBe('new'));
    readings[0]?.resolve(named('old'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(codeShown()).toBe('new');
    close();
});

test('a file that cannot be read is told in words, until it can be read', async () => {
    const { readings, close, codeShown, started, failure } = open();
    await started(1);
    readings[0]?.reject(new CallFailed('not_found', { noun: 'candidate' }));
    await vi.waitFor(() => expect(failure()).toContain('is not here any more'));
    await call('change_candidate', CHANGE);
    await started(2);
    readings[1]?.resolve(named('Linden 04'));
    await vi.waitFor(() => expect(codeShown()).toBe('Linden 04'));
    expect(failure()).toBeUndefined();
    close();
});

test('another id never shows the person before', async () => {
    let id = $state('amina');
    const { readings, close, codeShown, started } = open(() => id);
    await started(1);
    readings[0]?.resolve(named('Linden 04'));
    await vi.waitFor(() => expect(codeShown()).toBe('Linden 04'));
    id = 'yonas';
    flushSync();
    expect(codeShown()).toBeUndefined();
    close();
});
