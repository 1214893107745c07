// What the tests of this room share. Nothing that is shipped imports it.

import type userEvent from '@testing-library/user-event';
import { expect, vi } from 'vitest';

/** Chooses from a long list by typing a part of a name. */
export async function pick(
    user: ReturnType<typeof userEvent.setup>,
    input: HTMLElement,
    typed: string,
    name: string,
): Promise<void> {
    await user.type(input, typed);
    const option = await vi.waitFor(() => {
        const options = [...document.querySelectorAll('[role="option"]')];
        return options.find((one) => one.textContent.trim() === name) ?? expect.fail(`${name} is not offered`);
    });
    await user.click(option);
}
