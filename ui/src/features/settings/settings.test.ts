// Facts that ship with the program, and the care of the vault.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import type { ReferenceSource } from '../../generated/ReferenceSource';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import About from './About.svelte';
import ReferenceTable from './ReferenceTable.svelte';
import VaultCare from './VaultCare.svelte';

const SOURCES: ReferenceSource[] = [
    {
        name: 'nqf_tables',
        entries: 34,
        verified: 0,
        oldest: '2024-03-01',
        newest: '2025-11-02',
        sources: ['DQR-Handbuch', 'NQF inventory 2024'],
    },
    {
        name: 'entrecomp',
        entries: 15,
        verified: 15,
        oldest: '2016-06-01',
        newest: '2016-06-01',
        sources: ['EntreComp: The Entrepreneurship Competence Framework'],
    },
];

const SOUND = { file_is_sound: true, audit_entries: 214, first_broken_entry: null };
const BACKUP = {
    format: 1,
    made_at: new Date(2026, 10, 23, 0, 15).toISOString(),
    schema: 1,
    vault_bytes: 348_160,
    vault_sha256: 'ab'.repeat(32),
};

function openVault(answers: Answers, isDemo = false) {
    const host = memoryHost(answers);
    replaceHost(host);
    render(VaultCare, { isDemo });
    return { host, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole('button', { name });
const alertWords = async () => withoutIsolation((await screen.findByRole('alert')).textContent);

test('each list of facts says how many it has, how many are verified, how old they are and where from', async () => {
    replaceHost(memoryHost({ reference_sources: SOURCES }));
    render(ReferenceTable);
    const rows = within(await screen.findByRole('table')).getAllByRole('row');
    const words = rows.map((row) => [...row.children].map((cell) => withoutIsolation(cell.textContent)));
    expect(words).toEqual([
        ['What', 'Entries', 'Verified', 'From', 'Sources'],
        ['National frameworks and the EQF', '34', '0', '1 Mar 2024 to 2 Nov 2025', 'DQR-Handbuch, NQF inventory 2024'],
        ['EntreComp', '15', '15', '1 Jun 2016', 'EntreComp: The Entrepreneurship Competence Framework'],
    ]);
    expect(await violations()).toEqual([]);
});

test('a sound vault is told with the number of its entries', async () => {
    const { user } = openVault({ verify: SOUND });
    await user.click(button('Check the vault'));
    expect(await alertWords()).toBe('The vault is sound. Its record of changes is whole: 214 entries.');
});

test.each([
    ['a damaged file', { ...SOUND, file_is_sound: false }],
    ['a broken record', { ...SOUND, first_broken_entry: 17 }],
])('%s is told without blame, and with what to do now', async (_, verify) => {
    const { user } = openVault({ verify });
    await user.click(button('Check the vault'));
    expect(await alertWords()).toMatch(/does not fit. Nothing was changed. Make a copy/);
});

test('a check that fails is told, in the demo desk too', async () => {
    const verify = () => {
        throw new CallFailed('locked', {});
    };
    const { user } = openVault({ verify }, true);
    await user.click(button('Check the vault'));
    expect(await alertWords()).toContain('The vault is locked.');
});

test('a check is not begun twice, and says that it goes on', async () => {
    let finish: (verification: typeof SOUND) => void = () => undefined;
    const verify = () => new Promise<typeof SOUND>((resolve) => (finish = resolve));
    const { host, user } = openVault({ verify });
    await user.click(button('Check the vault'));
    await user.click(button('Check the vault'));
    expect(requestsOf(host, 'verify')).toHaveLength(1);
    expect(button('Check the vault')).toHaveAttribute('aria-disabled', 'true');
    expect(await screen.findByText(/is being read/)).toBeInTheDocument();
    finish(SOUND);
    expect(await alertWords()).toContain('The vault is sound.');
    expect(screen.queryByText(/is being read/)).not.toBeInTheDocument();
});

test('a backup goes where the person says, and its day, place and size are told', async () => {
    const { host, user } = openVault({ back_up: BACKUP });
    await user.type(screen.getByLabelText('Save the backup as'), ' /media/stick/desk.backup ');
    await user.click(button('Make a backup'));
    const words = await alertWords();
    expect(words).toContain('The backup of 23 Nov 2026, 00:15, is written and was read back.');
    expect(words).toContain('349 kB');
    expect(words).toContain('/media/stick/desk.backup');
    expect(requestsOf(host, 'back_up')).toEqual([{ path: '/media/stick/desk.backup' }]);
    expect(await violations()).toEqual([]);
});

test('a backup without a place, or at a place where something lies, is refused at the field', async () => {
    const back_up = ({ path }: { path: string }) => {
        throw new CallFailed('target_exists', { path });
    };
    const { host, user } = openVault({ back_up });
    const field = screen.getByLabelText('Save the backup as');
    await user.click(button('Make a backup'));
    expect(field).toBeInvalid();
    expect(field).toHaveFocus();
    expect(field).toHaveAccessibleDescription(/Fill it in/);
    expect(host.calls).toEqual([]);
    await user.type(field, '/media/stick/desk.backup');
    expect(field).toBeValid();
    await user.click(button('Make a backup'));
    await vi.waitFor(() => expect(field).toHaveAccessibleDescription(/It was not overwritten/));
});

test('of the demo desk there is no backup, and that is said', () => {
    openVault({}, true);
    expect(screen.getByText(/Of the demo desk nothing is kept/)).toBeInTheDocument();
    expect(screen.queryByLabelText('Save the backup as')).not.toBeInTheDocument();
});

test('the program says its version, its licences, whose words it uses, and that it opens no connection', () => {
    render(About, { version: '0.1.0' });
    const words = withoutIsolation(document.body.textContent);
    expect(words).toContain('EXpress 0.1.0');
    expect(words).toContain('MIT licence or the Apache licence 2.0');
    expect(words).toContain('SIL Open Font License 1.1');
    expect(words).toContain('ESCO classification of the European Commission');
    expect(words).toContain('no network connection');
});
