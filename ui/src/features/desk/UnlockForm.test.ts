import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { OPEN } from '../../../tests/characters';
import type { FailureCode } from '../../generated/FailureCode';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost } from '../../platform/memory';
import UnlockForm from './UnlockForm.svelte';

function begin(refusal?: FailureCode) {
    const unlock = () => {
        if (refusal) {
            throw new CallFailed(refusal, { found: 9, known: 1 });
        }
        return OPEN;
    };
    replaceHost(memoryHost({ unlock }));
    const ondone = vi.fn();
    render(UnlockForm, { ondone });
    return { user: userEvent.setup(), ondone };
}

test('the only field has the focus, takes a pasted passphrase and shows it on request', async () => {
    const { user, ondone } = begin();
    const field = screen.getByLabelText('Your passphrase');
    expect(field).toHaveFocus();
    expect(field).toHaveAttribute('type', 'password');
    await user.paste('a long walk by the river');
    await user.click(screen.getByRole('button', { name: 'Show the passphrase' }));
    expect(field).toHaveAttribute('type', 'text');
    await user.type(field, '{Enter}');
    await vi.waitFor(() => expect(ondone).toHaveBeenCalledOnce());
});

test.each<[FailureCode, RegExp]>([
    ['vault_missing', /no vault at this place/],
    ['vault_in_use', /open in another window/],
    ['vault_newer', /newer version/],
    ['vault_damaged', /nothing was deleted/],
    ['keys_missing', /key file beside the vault is missing/],
    ['keys_damaged', /key file beside the vault cannot be read/],
    ['not_writable', /may not write/],
    ['internal', /Everything saved before is safe/],
])('%s has its own words, takes the focus and can be tried again', async (code, words) => {
    const { user } = begin(code);
    await user.type(screen.getByLabelText('Your passphrase'), 'anything{Enter}');
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(words);
    expect(notice).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /delete|remove|erase/i })).not.toBeInTheDocument();
});
