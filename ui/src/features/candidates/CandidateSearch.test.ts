import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { found } from '../../../tests/characters';
import type { FoundCandidate } from '../../generated/FoundCandidate';
import { replaceHost } from '../../platform';
import { memoryHost } from '../../platform/memory';
import { statusLine } from '../../shared/status.svelte';
import CandidateSearch from './CandidateSearch.svelte';

test('finds while somebody types, says how many, and opens the chosen one', async () => {
    const host = memoryHost({ find_candidates: ({ text }) => (text === 'ami' ? [found('amina')] : []) });
    replaceHost(host);
    const onopen = vi.fn();
    render(CandidateSearch, { onopen, text: '' });
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('Find a candidate'), 'ami');
    await user.click(await screen.findByRole('button', { name: /Linden 04/ }));
    expect(onopen).toHaveBeenCalledWith('amina');
    expect(statusLine().words()).toBe('1 candidate found');
    await user.type(screen.getByLabelText('Find a candidate'), 'x');
    expect(await screen.findByText(/Try fewer letters/)).toBeInTheDocument();
});

test('an answer that comes too late is dropped', async () => {
    const waiting: ((people: FoundCandidate[]) => void)[] = [];
    const find = () => new Promise<FoundCandidate[]>((resolve) => waiting.push(resolve));
    replaceHost(memoryHost({ find_candidates: find }));
    render(CandidateSearch, { onopen: vi.fn(), text: '' });
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('Find a candidate'), 'a');
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    await user.type(screen.getByLabelText('Find a candidate'), 'h');
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[1]?.([found('yonas')]);
    expect(await screen.findByRole('button', { name: /Ahorn 11/ })).toBeInTheDocument();
    waiting[0]?.([found('amina')]);
    await Promise.resolve();
    expect(screen.queryByRole('button', { name: /Linden 04/ })).not.toBeInTheDocument();
});
