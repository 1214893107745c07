// The first run: two choices, three short steps, and a request that the program understands.

import { screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { deskIn, expectNoViolations, NAMES, openScreen, requestsOf } from '../../tests/screen';
import { CallFailed } from '../platform';
import { screenLanguage } from '../text';

const PASSPHRASE = 'a long walk by the river';

async function startSetUp(): Promise<ReturnType<typeof userEvent.setup>> {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Set up my desk' }));
    return user;
}

const goOn = () => screen.getByRole('button', { name: 'Continue' });

/** Goes through the first two steps. */
async function comeToThePassphrase(): Promise<ReturnType<typeof userEvent.setup>> {
    const user = await startSetUp();
    await user.type(screen.getByLabelText('Name of the organisation'), ' Desk of the tests ');
    await user.type(screen.getByLabelText(/^Place of the desk/), 'Lindenhafen');
    await user.type(screen.getByRole('combobox', { name: /^Country/ }), 'germany');
    await user.click(goOn());
    await user.type(await screen.findByLabelText('Your full name'), 'Katrin Vogt');
    await user.click(goOn());
    await screen.findByLabelText('Passphrase');
    return user;
}

test('two choices, each with what it means', async () => {
    await openScreen('missing');
    expect(screen.getByRole('button', { name: 'Set up my desk' })).toHaveAccessibleDescription(/Three short steps/);
    expect(screen.getByRole('button', { name: /demo desk/ })).toHaveAccessibleDescription(/nothing is kept/);
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    await expectNoViolations();
});

test('the language can be switched before anything is typed', async () => {
    const host = await openScreen('missing');
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language of the screen' }), 'ar');
    expect(document.documentElement).toHaveAttribute('lang', 'ar');
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/\p{Script=Arabic}/u);
    expect(requestsOf(host, 'reference_lists').at(-1)).toEqual({ language: 'ar' });
    expect(screen.getByRole('option', { name: screenLanguage('de')?.ownName ?? '' })).toHaveAttribute('lang', 'de');
    await expectNoViolations();
});

test('an empty first step: the box has the focus, leads to the field, and the field says the same', async () => {
    const host = await openScreen('missing');
    const user = await startSetUp();
    await user.click(goOn());
    const box = await screen.findByRole('alert', { name: 'There is a problem' });
    await waitFor(() => expect(box).toHaveFocus());
    expect(document.title).toMatch(/^Error: /);
    const field = screen.getByLabelText('Name of the organisation');
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Write the name of the organisation\./);
    const link = screen.getByRole('link', { name: 'Write the name of the organisation.' });
    await expectNoViolations();
    await user.click(link);
    expect(field).toHaveFocus();
    await user.type(field, 'Desk of the tests');
    await user.click(goOn());
    await waitFor(() => expect(screen.getByRole('heading', { name: 'You, the counsellor' })).toHaveFocus());
    expect(screen.queryByRole('alert')).toBeNull();
    expect(document.title).toBe('EXpress');
    expect(requestsOf(host, 'set_up_desk')).toEqual([]);
});

test('what was typed stays when one goes back', async () => {
    await openScreen('missing');
    const user = await startSetUp();
    await user.type(screen.getByLabelText('Name of the organisation'), 'Desk of the tests');
    await user.click(goOn());
    await screen.findByLabelText('Your full name');
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByLabelText('Name of the organisation')).toHaveValue('Desk of the tests');
});

test('a country that is not in the list is refused, with words at its field', async () => {
    await openScreen('missing');
    const user = await startSetUp();
    await user.type(screen.getByLabelText('Name of the organisation'), 'Desk of the tests');
    await user.type(screen.getByRole('combobox', { name: /^Country/ }), 'Atlantis');
    await user.click(goOn());
    await user.click(await screen.findByRole('link', { name: /not in the list/ }));
    const field = screen.getByRole('combobox', { name: /^Country/ });
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(/not in the list/);
});

test('passphrases that are short or differ are refused at the right field', async () => {
    const host = await openScreen('missing');
    const user = await comeToThePassphrase();
    const finish = screen.getByRole('button', { name: 'Set up the desk' });
    await expectNoViolations();
    await user.type(screen.getByLabelText('Passphrase'), 'short');
    await user.click(finish);
    expect(screen.getByLabelText('Passphrase')).toHaveAccessibleDescription(/Use at least .*12.* characters\./);
    await user.clear(screen.getByLabelText('Passphrase'));
    await user.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
    await user.type(screen.getByLabelText('The same passphrase again'), `${PASSPHRASE}!`);
    await user.click(finish);
    const again = screen.getByLabelText('The same passphrase again');
    expect(again).toHaveAccessibleDescription(/two passphrases are not the same/);
    expect(screen.getByLabelText('Passphrase')).not.toBeInvalid();
    await user.click(screen.getByRole('link', { name: /two passphrases are not the same/ }));
    expect(again).toHaveFocus();
    await expectNoViolations();
    expect(requestsOf(host, 'set_up_desk')).toEqual([]);
});

test('a finished set-up asks for exactly this desk, and opens it', async () => {
    const host = await openScreen('missing', { set_up_desk: deskIn('open'), reference_lists: NAMES });
    const user = await comeToThePassphrase();
    await user.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
    await user.type(screen.getByLabelText('The same passphrase again'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: 'Set up the desk' }));
    await screen.findByRole('heading', { name: 'Today' });
    expect(requestsOf(host, 'set_up_desk')).toEqual([
        {
            desk: {
                name: 'Desk of the tests',
                place: 'Lindenhafen',
                country: 'DE',
                region: '',
                language: 'en',
                fictional: false,
            },
            counsellor: 'Katrin Vogt',
            passphrase: PASSPHRASE,
        },
    ]);
    await screen.findByText('The desk is set up and open.');
});

test('what the vault refuses leads back to the step of the field', async () => {
    await openScreen('missing', {
        set_up_desk: () => {
            throw new CallFailed('invalid', {
                problems: [{ field: 'desk.name', problem: 'too_long', at_most: 300 }],
            });
        },
    });
    const user = await comeToThePassphrase();
    await user.type(screen.getByLabelText('Passphrase'), PASSPHRASE);
    await user.type(screen.getByLabelText('The same passphrase again'), PASSPHRASE);
    await user.click(screen.getByRole('button', { name: 'Set up the desk' }));
    const name = await screen.findByLabelText('Name of the organisation');
    expect(name).toHaveAccessibleDescription(/Shorten it to .*300.* characters/);
    expect(name).toHaveValue(' Desk of the tests ');
});
