// Everything that can be done is found by a part of its words.

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { replaceHost } from '../platform';
import { memoryHost } from '../platform/memory';
import { speak } from '../text';
import { actions } from './actions';
import CommandPalette from './CommandPalette.svelte';

function open() {
    replaceHost(memoryHost({ find_candidates: [] }));
    speak('en');
    const hands = {
        place: { screen: 'candidate', id: 'amina', section: 'overview' } as const,
        go: vi.fn(),
        find: vi.fn(),
        undo: vi.fn(),
        lock: vi.fn(),
        openPalette: vi.fn(),
        openKeys: vi.fn(),
    };
    render(CommandPalette, { open: true, actions: actions(hands), oncandidate: vi.fn() });
    return hands;
}

test('a section is opened by a part of its name', async () => {
    const hands = open();
    const user = userEvent.setup();
    await user.type(await screen.findByRole('combobox'), 'go to: exp');
    expect(screen.getAllByRole('option')).toHaveLength(1);
    await user.keyboard('{Enter}');
    expect(hands.go).toHaveBeenCalledWith({ screen: 'candidate', id: 'amina', section: 'experience' });
});

test('letters that fit nothing say so', async () => {
    open();
    await userEvent.setup().type(await screen.findByRole('combobox'), 'qqq');
    expect(await screen.findByText('Nothing fits these letters.')).toBeInTheDocument();
    expect(screen.queryByRole('option')).not.toBeInTheDocument();
});
