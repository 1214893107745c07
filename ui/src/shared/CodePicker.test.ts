// What is chosen is a code; the name beside it is in the language of the screen.

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import CodePicker from './CodePicker.svelte';

const ENGLISH = [
    { code: 'DE', name: 'Germany' },
    { code: 'SY', name: 'Syria' },
];
const GERMAN = [
    { code: 'DE', name: 'Deutschland' },
    { code: 'SY', name: 'Syrien' },
];

test('the name follows the language of the screen', async () => {
    const { rerender } = render(CodePicker, { id: 'country', label: 'Country', choices: ENGLISH, value: 'DE' });
    expect(screen.getByRole('combobox')).toHaveValue('Germany');
    await rerender({ choices: GERMAN });
    expect(screen.getByRole('combobox')).toHaveValue('Deutschland');
});

test('a country is found by a name that it no longer has', async () => {
    const choices = [...ENGLISH, { code: 'CD', name: 'Congo - Kinshasa', former_names: ['Zaire'] }];
    render(CodePicker, { id: 'country', label: 'Country', choices, value: '' });
    const field = screen.getByRole('combobox');
    await userEvent.type(field, 'Zaire');
    await userEvent.tab();
    expect(field).not.toHaveAccessibleErrorMessage();
    expect(field).not.toBeInvalid();
    await userEvent.clear(field);
    await userEvent.type(field, 'Zair');
    await userEvent.tab();
    expect(field).toBeInvalid();
});
