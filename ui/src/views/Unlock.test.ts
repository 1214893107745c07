// A locked desk: what is said about a passphrase that does not fit and about a vault that does not open.

import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { deskIn, expectNoViolations, openScreen, requestsOf } from '../../tests/screen';
import type { FailureCode } from '../generated/FailureCode';
import { CallFailed } from '../platform';
import type { MemoryHost } from '../platform/memory';

async function tryToUnlock(code: FailureCode): Promise<MemoryHost> {
    const host = await openScreen('locked', {
        unlock: () => {
            throw new CallFailed(code, {});
        },
    });
    await userEvent.setup().type(screen.getByLabelText('Your passphrase'), 'a walk in the rain{Enter}');
    return host;
}

test('one field that has the focus, and hides what is typed', async () => {
    await openScreen('locked');
    const field = screen.getByLabelText('Your passphrase');
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveAttribute('type', 'password');
    await expectNoViolations();
});

test('no passphrase is refused without asking the vault', async () => {
    const host = await openScreen('locked');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Unlock' }));
    expect(screen.getByLabelText('Your passphrase')).toHaveAccessibleDescription(/Write your passphrase\./);
    expect(requestsOf(host, 'unlock')).toEqual([]);
});

test('a wrong passphrase is said beside the field and in the box above it', async () => {
    const host = await tryToUnlock('wrong_passphrase');
    const box = await screen.findByRole('alert', { name: 'There is a problem' });
    expect(within(box).getByRole('link')).toHaveTextContent(/^This passphrase does not open the vault\./);
    const field = screen.getByLabelText('Your passphrase');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/does not open the vault.*Everything saved in it is safe/);
    expect(screen.queryByRole('heading', { name: 'The vault cannot be opened' })).toBeNull();
    expect(requestsOf(host, 'unlock')).toEqual([{ passphrase: 'a walk in the rain' }]);
    await expectNoViolations();
});

test.each(['vault_damaged', 'keys_missing', 'keys_damaged', 'vault_newer', 'vault_in_use'] as const)(
    '%s is told in a notice that never offers to delete anything',
    async (code) => {
        await tryToUnlock(code);
        const notice = await screen.findByRole('alert');
        await waitFor(() => expect(notice).toHaveFocus());
        expect(within(notice).getByRole('heading', { name: 'The vault cannot be opened' })).toBeVisible();
        expect(notice).toHaveTextContent(/not changed|left as it is|is safe/);
        expect(screen.getByLabelText('Your passphrase')).not.toBeInvalid();
        const offered = [...screen.queryAllByRole('button'), ...screen.queryAllByRole('link')];
        expect(offered.length).toBeGreaterThan(0);
        for (const one of offered) {
            expect(one).not.toHaveAccessibleName(/delete|remove|erase|reset|start over|new desk/i);
        }
        await expectNoViolations();
    },
);

test('a damaged vault: nothing was deleted, and a backup goes into another folder', async () => {
    await tryToUnlock('vault_damaged');
    expect(await screen.findByRole('alert')).toHaveTextContent(/nothing was deleted.*restore the last backup/);
});

test('the right passphrase opens the desk', async () => {
    await openScreen('locked', { unlock: deskIn('open') });
    await userEvent.setup().type(screen.getByLabelText('Your passphrase'), 'a long walk by the river{Enter}');
    await screen.findByRole('heading', { name: 'Today' });
    await screen.findByText('The desk is open.');
});
