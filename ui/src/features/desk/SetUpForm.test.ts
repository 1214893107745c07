import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { OPEN } from '../../../tests/characters';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { speak } from '../../text';
import SetUpForm from './SetUpForm.svelte';

const PASSPHRASE = 'a long walk by the river';

function begin(answers: Answers = { set_up_desk: OPEN }) {
    const host = memoryHost(answers);
    replaceHost(host);
    const heard = { onback: vi.fn(), ondone: vi.fn() };
    render(SetUpForm, heard);
    return { host, user: userEvent.setup(), ...heard };
}

async function goToPassphrase(user: ReturnType<typeof userEvent.setup>): Promise<void> {
    await user.type(screen.getByLabelText('Name of the organisation'), 'Hafen desk');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.type(screen.getByLabelText('Your full name'), 'Katrin Vogt');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
}

test('an empty name is told in a summary that takes the focus and leads to the field', async () => {
    const { user } = begin();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(document.title).toMatch(/^Error: /);
    await user.click(screen.getByRole('link', { name: 'Write the name of the organisation.' }));
    const field = screen.getByLabelText('Name of the organisation');
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(/Write the name of the organisation\./);
    expect(await violations()).toEqual([]);
});

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

test('a short passphrase and two that differ are refused before the vault is asked', async () => {
    const { host, user } = begin();
    await goToPassphrase(user);
    await user.type(screen.getByLabelText('Passphrase'), 'short');
    await user.click(screen.getByRole('button', { name: 'Set up the desk' }));
    expect(screen.getByRole('alert')).toHaveTextContent(/at least .?12.? characters/);
    await user.type(screen.getByLabelText('Passphrase'), ' and longer now');
    await user.type(screen.getByLabelText('The same passphrase again'), 'another');
    await user.click(screen.getByRole('button', { name: 'Set up the desk' }));
    expect(screen.getByRole('alert')).toHaveTextContent('not the same');
    expect(host.calls).toEqual([]);
});

test('what was typed stays when one goes back, and the vault gets all of it', async () => {
    const { host, user, ondone } = begin();
    await goToPassphrase(user);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText('Your full name')).toHaveValue('Katrin Vogt');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
    await user.type(screen.getByLabelText('The same passphrase again'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: 'Set up the desk' }));
    await vi.waitFor(() => expect(ondone).toHaveBeenCalledOnce());
    expect(host.calls).toEqual([
        {
            command: 'set_up_desk',
            request: {
                desk: { name: 'Hafen desk', place: '', country: '', region: '', language: 'en', fictional: false },
                counsellor: 'Katrin Vogt',
                passphrase: PASSPHRASE,
            },
        },
    ]);
});

test('what the vault finds wrong with a field leads back to the step of that field', async () => {
    const problems = [{ field: 'name', problem: 'too_long', at_most: 300 }];
    const { user } = begin({
        set_up_desk: () => {
            throw new CallFailed('invalid', { problems });
        },
    });
    await goToPassphrase(user);
    await user.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
    await user.type(screen.getByLabelText('The same passphrase again'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: 'Set up the desk' }));
    expect(await screen.findByRole('heading', { name: 'Your desk' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /too long/ })).toBeInTheDocument();
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
