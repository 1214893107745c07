import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { OPEN } from '../../../tests/characters';
import { replaceHost } from '../../platform';
import { memoryHost } from '../../platform/memory';
import { speak } from '../../text';
import SetUpForm from './SetUpForm.svelte';

function begin() {
    replaceHost(memoryHost({ set_up_desk: OPEN }));
    render(SetUpForm, { onback: vi.fn(), ondone: vi.fn() });
    return { user: userEvent.setup() };
}

async function goToPassphrase(user: ReturnType<typeof userEvent.setup>): Promise<void> {
    await user.type(screen.getByLabelText('Name of the organisation'), 'Hafen desk');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.type(screen.getByLabelText('Your full name'), 'Katrin Vogt');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
}

test('the summary takes the focus again at the next attempt, and not when the language changes', async () => {
    const { user } = begin();
    const goOn = screen.getByRole('button', { name: 'Continue' });
    await user.click(goOn);
    await user.click(goOn);
    expect(screen.getByRole('alert')).toHaveFocus();
    goOn.focus();
    speak('de');
    await vi.waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Schreiben Sie'));
    expect(goOn).toHaveFocus();
});

test('each step puts the focus on its heading', async () => {
    const { user } = begin();
    await goToPassphrase(user);
    expect(screen.getByRole('heading', { name: 'Your passphrase' })).toHaveFocus();
    expect(screen.getByText(/no one can open it/)).toBeInTheDocument();
    expect(await violations()).toEqual([]);
});

test('a country is found by some of its letters, and letters alone are no country', async () => {
    const { user } = begin();
    await user.type(screen.getByLabelText('Name of the organisation'), 'Hafen desk');
    const field = screen.getByLabelText(/^Country/);
    await user.type(field, 'germ');
    await user.click(screen.getByRole('button', { name: 'Continue', hidden: true }));
    expect(await screen.findByRole('link', { name: /not in the list/, hidden: true })).toBeInTheDocument();
    await user.clear(field);
    await user.type(field, 'Germany');
    await user.click(screen.getByRole('button', { name: 'Continue', hidden: true }));
    expect(await screen.findByRole('heading', { name: 'You, the counsellor' })).toBeInTheDocument();
});
