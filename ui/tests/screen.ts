// Opens the whole screen over a host in memory, as the window would after its start. It knows no rules and no words.

import { render } from '@testing-library/svelte';
import axe from 'axe-core';
import { expect } from 'vitest';

import App from '../src/App.svelte';
import { fetchNames, findDesk } from '../src/features/desk/desk.svelte';
import type { DeskState } from '../src/generated/DeskState';
import type { DeskStatus } from '../src/generated/DeskStatus';
import type { ReferenceLists } from '../src/generated/ReferenceLists';
import { replaceHost } from '../src/platform';
import { memoryHost, type Answers, type MemoryHost } from '../src/platform/memory';
import type { CommandName } from '../src/platform/types';
import { say } from '../src/shared/status.svelte';
import { speak } from '../src/text';

export const NAMES: ReferenceLists = {
    countries: [
        { code: 'DE', name: 'Germany', former_names: [] },
        { code: 'SY', name: 'Syria', former_names: [] },
    ],
    languages: [
        { code: 'ar', name: 'Arabic', own_name: 'العربية', direction: 'rtl' },
        { code: 'de', name: 'German', own_name: 'Deutsch', direction: 'ltr' },
        { code: 'en', name: 'English', own_name: 'English', direction: 'ltr' },
    ],
    trades: [
        { code: 'hairdresser', name: 'Hairdresser and barber', occupations: ['esco/hairdresser'] },
        { code: 'tailor', name: 'Tailoring and alterations', occupations: ['esco/tailor'] },
    ],
    finance_papers: [
        { code: 'cv', name: 'CV' },
        { code: 'bank_statements', name: 'Bank statements' },
    ],
    residence_titles: [{ country: 'DE', kind: 'refugee', name: 'Aufenthaltserlaubnis für anerkannte Flüchtlinge' }],
};

export const EMPTY_DESK = { candidates: 0, recent: [], offers: 0, old_offers: 0, returning: [] };

export function deskIn(state: DeskState): DeskStatus {
    const desk = { name: 'Desk of the tests', place: '', country: 'DE', region: '', language: 'en', fictional: false };
    const isOpen = state === 'open';
    return {
        state,
        desk: isOpen ? desk : null,
        desk_rev: isOpen ? 1 : null,
        counsellor: isOpen ? 'Katrin Vogt' : null,
        demo: false,
        next_undo: null,
        today: '2026-11-23',
        version: '0.1.0',
    };
}

/** Shows the screen of a desk in this state, in English. */
export async function openScreen(state: DeskState, answers: Answers = {}): Promise<MemoryHost> {
    const host = memoryHost({ desk_status: deskIn(state), reference_lists: NAMES, today: EMPTY_DESK, ...answers });
    replaceHost(host);
    speak('en');
    say(() => '');
    document.title = 'EXpress';
    await Promise.all([findDesk(), fetchNames()]);
    render(App);
    return host;
}

/** What a command was asked, each time. */
export function requestsOf(host: MemoryHost, command: CommandName): unknown[] {
    return host.calls.filter((call) => call.command === command).map((call) => call.request);
}

/** Asks axe about the whole document. Contrast is judged in the real window, because nothing is drawn here. */
export async function expectNoViolations(): Promise<void> {
    const { violations, passes } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
}

/** The text without the marks that isolate what is put into a sentence. */
export function withoutIsolation(text: string | null | undefined): string {
    return (text ?? '')
        .replace(/[\u2068\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
