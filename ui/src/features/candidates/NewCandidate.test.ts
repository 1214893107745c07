import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { found } from '../../../tests/characters';
import type { AddCandidate } from '../../generated/AddCandidate';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers, type MemoryHost } from '../../platform/memory';
import NewCandidate from './NewCandidate.svelte';
import { nextCode } from './proposedCode';
import { readable, requestsOf } from './testing';

const ADDED = { value: 'new', nouns: ['candidate' as const] };

function open(text: string, answers: Answers = {}) {
    const host: MemoryHost = memoryHost({ find_candidates: [], add_candidate: ADDED, ...answers });
    replaceHost(host);
    const hears = { oncreated: vi.fn(), oncancel: vi.fn(), onopen: vi.fn() };
    render(NewCandidate, { text, ...hears });
    return { host, user: userEvent.setup(), ...hears };
}

const code = () => screen.getByLabelText('Code');
const submit = () => screen.getByRole('button', { name: 'Open the file' });

test('a name that nobody found becomes the name, and a code that nobody has is proposed', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const { host, user, oncreated } = open('أمينة درويش', {
        find_candidates: [found('amina'), { ...found('yonas'), code: 'Linden 12' }],
    });
    await vi.waitFor(() => expect(code()).toHaveValue('Linden 13'));
    expect(screen.getByLabelText(/^Full name/)).toHaveValue('أمينة درويش');
    await user.click(screen.getByRole('radio', { name: 'Own business' }));
    await user.click(submit());
    await vi.waitFor(() => expect(oncreated).toHaveBeenCalledWith('new'));
    const [request] = requestsOf(host, 'add_candidate') as AddCandidate[];
    expect(request?.even_if_same).toBe(false);
    expect(request?.details).toMatchObject({ code: 'Linden 13', full_name: 'أمينة درويش', wish: 'business' });
    expect(request?.details).toMatchObject({ fallback: 'unclear', residence: { self_employment: 'not_known' } });
});

test('what has figures is a code, and no other is proposed', async () => {
    const { host } = open('Birke 7');
    expect(code()).toHaveValue('Birke 7');
    await vi.waitFor(() => expect(code()).toHaveFocus());
    expect(requestsOf(host, 'find_candidates')).toEqual([]);
});

test('a number that was given up is not given again', () => {
    expect(nextCode('Linden', [])).toBe('Linden 01');
    expect(nextCode('Linden', ['Linden 01', 'Linden 09', 'Lindenhof 40', 'Ahorn 11', 'Linden x'])).toBe('Linden 10');
});

test('somebody who may be the same person: compare, open that file, or add all the same', async () => {
    const same = { id: 'amina', code: 'Linden 04', same_code: false, same_name: true, same_birth_year: true };
    const { host, user, onopen, oncreated } = open('Amina', {
        add_candidate: ({ even_if_same: evenIfSame }) => {
            if (evenIfSame) {
                return ADDED;
            }
            throw new CallFailed('same_person', { candidates: [same] });
        },
    });
    await vi.waitFor(() => expect(code()).not.toHaveValue(''));
    await user.click(submit());
    const warning = await screen.findByRole('alert');
    expect(warning).toHaveFocus();
    expect(readable(warning.textContent)).toContain('Linden 04: the same name, the same year of birth');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: /Linden 04/ }));
    expect(onopen).toHaveBeenCalledWith('amina');
    expect(oncreated).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'It is somebody else, add anyway' }));
    await vi.waitFor(() => expect(oncreated).toHaveBeenCalledWith('new'));
    expect((requestsOf(host, 'add_candidate') as AddCandidate[]).map((one) => one.even_if_same)).toEqual([false, true]);
});

test('the warning goes when something else is typed, so that nobody is added past the check', async () => {
    const same = { id: 'amina', code: 'Linden 04', same_code: true, same_name: false, same_birth_year: false };
    const { user } = open('Linden 04', {
        add_candidate: () => {
            throw new CallFailed('same_person', { candidates: [same] });
        },
    });
    await user.click(submit());
    await screen.findByRole('alert');
    await user.type(code(), '5');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('without a code nothing is sent, and what the vault refuses stands at its field', async () => {
    const { host, user } = open('x1', {
        add_candidate: () => {
            throw new CallFailed('invalid', { problems: [{ field: 'code', problem: 'too_long', at_most: 40 }] });
        },
    });
    await user.clear(code());
    await user.click(submit());
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(code()).toHaveAccessibleDescription(/Write a code, such as a tree and a number\./);
    expect(requestsOf(host, 'add_candidate')).toEqual([]);
    await user.type(code(), 'Linden 01');
    await user.click(submit());
    await vi.waitFor(() => expect(readable(code().closest('.field')?.textContent)).toContain('40 characters'));
    await user.click(screen.getByRole('link', { name: /too long/ }));
    expect(code()).toHaveFocus();
});

test('cancelling adds nobody', async () => {
    const { host, user, oncancel } = open('x1');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(oncancel).toHaveBeenCalled();
    expect(requestsOf(host, 'add_candidate')).toEqual([]);
    expect(await violations()).toEqual([]);
});
