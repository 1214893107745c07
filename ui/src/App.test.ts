import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { violations } from '../tests/accessibility';
import { amina, found, LOCKED, MISSING, NAMES, OPEN } from '../tests/characters';
import App from './App.svelte';
import { findDesk } from './features/desk/desk.svelte';
import { CallFailed, replaceHost } from './platform';
import { memoryHost, type Answers } from './platform/memory';

const TODAY_AT_THE_DESK = {
    candidates: 2,
    recent: [found('amina'), found('yonas')],
    offers: 57,
    old_offers: 1,
    returning: [],
};

async function start(answers: Answers) {
    const host = memoryHost({ reference_lists: NAMES, today: TODAY_AT_THE_DESK, lock: LOCKED, ...answers });
    replaceHost(host);
    const starting = findDesk();
    render(App, { starting });
    await starting;
    return { host, user: userEvent.setup() };
}

test('without a vault there are two ways to begin', async () => {
    await start({ desk_status: MISSING });
    expect(await screen.findByRole('heading', { name: 'Welcome to EXpress' })).toHaveFocus();
    expect(screen.getByRole('button', { name: /^Set up my desk/ })).toHaveAccessibleDescription(/Three short steps/);
    expect(screen.getByRole('button', { name: /^Look around/ })).toBeInTheDocument();
    expect(await violations()).toEqual([]);
});

test('a program that does not answer is told in words', async () => {
    const broken = () => {
        throw new CallFailed('internal', {});
    };
    replaceHost(memoryHost({ desk_status: broken }));
    render(App, { starting: findDesk() });
    expect(await screen.findByRole('alert')).toHaveTextContent('Everything saved before is safe.');
});

test('an open desk starts with its search, and shows whose desk it is', async () => {
    await start({ desk_status: OPEN });
    expect(await screen.findByLabelText('Find a candidate')).toHaveFocus();
    expect(screen.getByText('Hafen desk')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: /Linden 04/ })).toBeInTheDocument();
    expect(screen.getByText('57')).toBeInTheDocument();
    expect(screen.queryByText(/Invented example data/)).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
});

test('a desk of invented people says so on every screen', async () => {
    const desk = OPEN.desk && { ...OPEN.desk, fictional: true };
    const { user } = await start({ desk_status: { ...OPEN, desk, demo: true }, candidate_file: amina() });
    expect(await screen.findByText(/Invented example data/)).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: /Linden 04/ }));
    await screen.findByRole('heading', { name: 'Overview' });
    expect(screen.getByText(/Invented example data/)).toBeInTheDocument();
});

test('Ctrl+L locks at once and takes the file off the screen', async () => {
    const { host, user } = await start({ desk_status: OPEN, candidate_file: amina() });
    await user.click(await screen.findByRole('button', { name: /Linden 04/ }));
    await screen.findByRole('heading', { name: 'Overview' });
    await user.keyboard('{Control>}l{/Control}');
    expect(await screen.findByRole('heading', { name: 'Unlock the desk' })).toBeInTheDocument();
    expect(screen.queryByText('أمينة درويش')).not.toBeInTheDocument();
    expect(host.calls.at(-1)?.command).toBe('lock');
    expect(screen.getByRole('status')).toHaveTextContent('The desk is locked.');
});

test('Ctrl+F leads from a file back to the search', async () => {
    const { user } = await start({ desk_status: OPEN, candidate_file: amina() });
    await user.click(await screen.findByRole('button', { name: /Linden 04/ }));
    await screen.findByRole('heading', { name: 'Overview' });
    await user.keyboard('{Control>}f{/Control}');
    expect(await screen.findByLabelText('Find a candidate')).toHaveFocus();
});

test('a command that finds the desk locked leads to the unlock screen', async () => {
    let isOpen = true;
    const { user } = await start({
        desk_status: () => (isOpen ? OPEN : LOCKED),
        candidate_file: () => {
            isOpen = false;
            throw new CallFailed('locked', {});
        },
    });
    await user.click(await screen.findByRole('button', { name: /Linden 04/ }));
    expect(await screen.findByRole('heading', { name: 'Unlock the desk' })).toBeInTheDocument();
});

test('the language of the screen is chosen by its own name, and the names of the data follow', async () => {
    const { host, user } = await start({ desk_status: MISSING });
    await screen.findByRole('heading', { name: 'Welcome to EXpress' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language of the screen' }), 'العربية');
    expect(await screen.findByRole('heading', { name: /مرحبًا/ })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    expect(host.calls.slice(-2)).toEqual([
        { command: 'reference_lists', request: { language: 'ar' } },
        { command: 'change_program_settings', request: { language: 'ar', appearance: 'system' } },
    ]);
});

test('a file that is let go beside a place for files does not take the place of the program', async () => {
    await start({ desk_status: OPEN });
    const letGo = (types: string[]) => {
        const drop = new Event('drop', { bubbles: true, cancelable: true });
        Object.assign(drop, { dataTransfer: { types, dropEffect: 'copy' } });
        document.body.dispatchEvent(drop);
        return drop.defaultPrevented;
    };
    expect(letGo(['Files'])).toBe(true);
    expect(letGo(['text/plain'])).toBe(false);
});
