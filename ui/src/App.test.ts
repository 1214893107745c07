// The screens with a host in memory: what people type reaches the program, and its answers are put into words.

import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';

import App from './App.svelte';
import { fetchNames, findDesk } from './features/desk/desk.svelte';
import type { DeskStatus } from './generated/DeskStatus';
import type { FoundCandidate } from './generated/FoundCandidate';
import { CallFailed, replaceHost } from './platform';
import { memoryHost, type Answers, type MemoryHost } from './platform/memory';
import { speak } from './text';

const NAMES = {
    countries: [{ code: 'DE', name: 'Germany' }],
    languages: [{ code: 'de', name: 'German', own_name: 'Deutsch', direction: 'ltr' as const }],
};

const AMINA: FoundCandidate = {
    id: '019a0000-0000-7000-8000-000000000001',
    code: 'Linden 04',
    full_name: 'أمينة درويش',
    address_as: 'Amina',
    place: 'Lindenhafen',
    changed_at: '2026-11-20T10:00:00Z',
};

function status(state: DeskStatus['state']): DeskStatus {
    const isOpen = state === 'open';
    const desk = { name: 'Desk of the tests', place: '', country: '', region: '', language: '', fictional: false };
    return {
        state,
        desk: isOpen ? desk : null,
        counsellor: isOpen ? 'Katrin Vogt' : null,
        demo: false,
        next_undo: null,
        today: '2026-11-23',
        version: '0.1.0',
    };
}

async function open(state: DeskStatus['state'], answers: Answers = {}): Promise<MemoryHost> {
    const today = { candidates: 1, recent: [AMINA], offers: 3, old_offers: 1 };
    const host = memoryHost({ desk_status: status(state), reference_lists: NAMES, today, ...answers });
    replaceHost(host);
    speak('en');
    await Promise.all([findDesk(), fetchNames()]);
    render(App);
    return host;
}

const asked = (host: MemoryHost, command: string) => host.calls.filter((call) => call.command === command);

/** Contrast is judged in the real window; there is no layout here. */
async function expectNoViolations(): Promise<void> {
    const found = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

beforeEach(() => {
    document.body.innerHTML = '';
});

describe('the first run', () => {
    test('an empty step is refused: the summary has the focus, links to the field, and says the same words', async () => {
        const user = userEvent.setup();
        const host = await open('missing');
        await user.click(await screen.findByRole('button', { name: /Set up my desk/ }));
        await user.click(screen.getByRole('button', { name: 'Continue' }));
        const words = 'Write the name of the organisation.';
        const link = await screen.findByRole('link', { name: words });
        await waitFor(() => expect(document.activeElement?.contains(link)).toBe(true));
        expect(screen.getByRole('textbox', { name: /Name of the organisation/ })).toHaveAccessibleDescription(
            expect.stringContaining(words),
        );
        await expectNoViolations();
        expect(asked(host, 'set_up_desk')).toEqual([]);
    });

    test('three steps make a desk, and the two passphrases must be the same', async () => {
        const user = userEvent.setup();
        const host = await open('missing', { set_up_desk: status('open') });
        await user.click(await screen.findByRole('button', { name: /Set up my desk/ }));
        await user.type(screen.getByRole('textbox', { name: /Name of the organisation/ }), 'Desk of the tests');
        await user.click(screen.getByRole('button', { name: 'Continue' }));
        await user.type(await screen.findByRole('textbox', { name: /Your full name/ }), 'Katrin Vogt');
        await user.click(screen.getByRole('button', { name: 'Continue' }));
        await user.type(await screen.findByLabelText('Passphrase'), 'a long walk by the river');
        await user.type(screen.getByLabelText('The same passphrase again'), 'another walk');
        await user.click(screen.getByRole('button', { name: 'Set up the desk' }));
        expect((await screen.findAllByText(/two passphrases are not the same/)).length).toBe(2);
        await user.clear(screen.getByLabelText('The same passphrase again'));
        await user.type(screen.getByLabelText('The same passphrase again'), 'a long walk by the river');
        await user.click(screen.getByRole('button', { name: 'Set up the desk' }));
        await screen.findByRole('heading', { name: 'Today' });
        expect(asked(host, 'set_up_desk')[0]?.request).toMatchObject({
            desk: { name: 'Desk of the tests', fictional: false },
            counsellor: 'Katrin Vogt',
            passphrase: 'a long walk by the river',
        });
    });
});

describe('unlocking', () => {
    test('a wrong passphrase is told at the field, and everything is said to be safe', async () => {
        const user = userEvent.setup();
        await open('locked', {
            unlock: () => {
                throw new CallFailed('wrong_passphrase', {});
            },
        });
        await user.type(await screen.findByLabelText('Your passphrase'), 'something else{Enter}');
        expect((await screen.findAllByText(/does not open the vault. Everything saved in it is safe/)).length).toBe(2);
        await expectNoViolations();
    });

    test('a damaged vault is never offered for deletion', async () => {
        const user = userEvent.setup();
        await open('locked', {
            unlock: () => {
                throw new CallFailed('vault_damaged', {});
            },
        });
        await user.type(await screen.findByLabelText('Your passphrase'), 'a long walk by the river{Enter}');
        await screen.findByText(/nothing was deleted/);
        const buttons = screen.getAllByRole('button').map((button) => button.textContent);
        expect(buttons.join(' ')).not.toMatch(/delete|remove|erase/i);
    });
});

describe('today', () => {
    test('typing finds people, in whatever script', async () => {
        const user = userEvent.setup();
        const host = await open('open', { find_candidates: [AMINA] });
        await screen.findByRole('heading', { name: 'Today' });
        await user.type(screen.getByLabelText('Find a candidate'), 'أمي');
        const found = await screen.findByText('1 candidate found');
        expect(found).toBeInTheDocument();
        expect(asked(host, 'find_candidates').at(-1)?.request).toMatchObject({ text: 'أمي' });
        const rows = within(screen.getByRole('main')).getAllByText('أمينة درويش');
        expect(rows[0]?.closest('bdi, [dir=auto], [dir=rtl]')).not.toBeNull();
        await expectNoViolations();
    });

    test('Ctrl+L locks, and nothing of the desk stays on the screen', async () => {
        const user = userEvent.setup();
        const host = await open('open', { lock: status('locked') });
        await screen.findByText('أمينة درويش');
        await user.keyboard('{Control>}l{/Control}');
        await screen.findByRole('heading', { name: 'Unlock the desk' });
        expect(screen.queryByText('أمينة درويش')).toBeNull();
        expect(asked(host, 'lock').length).toBe(1);
    });

    test('an empty desk teaches what belongs there', async () => {
        await open('open', { today: { candidates: 0, recent: [], offers: 0, old_offers: 0 } });
        await screen.findByRole('heading', { name: 'No candidates yet' });
    });

    test('Arabic turns the whole screen', async () => {
        await open('open');
        speak('ar');
        await screen.findByRole('heading', { name: 'اليوم' });
        expect(document.documentElement).toHaveAttribute('dir', 'rtl');
        expect(document.documentElement).toHaveAttribute('lang', 'ar');
    });
});
