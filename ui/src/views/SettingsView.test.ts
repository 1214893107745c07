// The settings as a page: what is changed there is kept, and the screen follows at once.

import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { deskIn, expectNoViolations, openScreen, requestsOf } from '../../tests/screen';
import type { DeskStatus } from '../generated/DeskStatus';
import type { Answers } from '../platform/memory';

const OPEN = deskIn('open');

async function openSettings(answers: Answers = {}) {
    const host = await openScreen('open', {
        reference_sources: [],
        paper_languages: [],
        taxonomy_packs: [],
        eqf_setting_table: { rev: 0, rules: [], default_rules: [] },
        target_qualifications: [],
        item_banks: [],
        founding_rules: [],
        change_program_settings: (settings) => settings,
        ...answers,
    });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    return { host, user };
}

const section = (name: string) => within(screen.getByRole('region', { name }));

test('the parts are headings of one page, and the navigation leads to them', async () => {
    const { user } = await openSettings();
    const navigation = within(screen.getByRole('navigation', { name: 'Sections of the settings' }));
    const names = navigation.getAllByRole('link').map((link) => link.textContent.trim());
    expect(names).toEqual([
        'Desk',
        'Places',
        'Screen',
        'What a level may rest on',
        'Qualifications to aim for',
        'Founding: permits and trades',
        'Facts that ship with EXpress',
        'Languages of papers',
        'ESCO',
        'Item banks',
        'Vault',
        'About EXpress',
    ]);
    for (const name of names) {
        expect(screen.getByRole('heading', { level: 2, name })).toBeInTheDocument();
    }
    await user.click(navigation.getByRole('link', { name: 'Vault' }));
    expect(screen.getByRole('heading', { level: 2, name: 'Vault' })).toHaveFocus();
    await expectNoViolations();
});

test('the language switches the whole screen at once and is kept', async () => {
    const { host, user } = await openSettings();
    await user.click(section('Screen').getByRole('radio', { name: 'العربية' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'الإعدادات' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('dir', 'rtl');
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_program_settings').at(-1)).toMatchObject({ language: 'ar' }),
    );
    await expectNoViolations();
});

test('the appearance switches at once and is kept beside the language', async () => {
    const { host, user } = await openSettings();
    await user.click(section('Screen').getByRole('radio', { name: 'Dark' }));
    expect(document.documentElement).toHaveAttribute('data-appearance', 'dark');
    await vi.waitFor(() =>
        expect(requestsOf(host, 'change_program_settings')).toEqual([{ language: 'en', appearance: 'dark' }]),
    );
});

test('a field of the desk is saved when it is left, with all the others and the revision', async () => {
    let status: DeskStatus = OPEN;
    const { host, user } = await openSettings({
        desk_status: () => status,
        change_desk: ({ rev, details }) => {
            status = { ...status, desk: details, desk_rev: rev + 1 };
            return { value: rev + 1, nouns: ['desk'] };
        },
    });
    const desk = section('Desk');
    await user.type(desk.getByLabelText(/^Place/), 'Hamburg');
    await user.tab();
    await vi.waitFor(() => expect(requestsOf(host, 'change_desk')).toHaveLength(1));
    expect(requestsOf(host, 'change_desk')[0]).toEqual({ rev: 1, details: { ...OPEN.desk, place: 'Hamburg' } });
    await user.selectOptions(desk.getByLabelText('Language of the papers'), 'Deutsch');
    await vi.waitFor(() => expect(requestsOf(host, 'change_desk')).toHaveLength(2));
    expect(requestsOf(host, 'change_desk')[1]).toEqual({
        rev: 2,
        details: { ...OPEN.desk, place: 'Hamburg', language: 'de' },
    });
});

test('in the demo desk the vault says that nothing is kept', async () => {
    await openSettings({ desk_status: { ...OPEN, demo: true } });
    expect(section('Vault').getByText(/Of the demo desk nothing is kept/)).toBeInTheDocument();
});
