// What is chosen is a code; the name beside it is in the language of the screen.

import { render, screen } from '@testing-library/svelte';
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
