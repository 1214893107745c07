import { expect, test } from 'vitest';

import { latinDigits, readDate, writtenDate } from './dateParts';

const typed = (day: string, month: string, year: string, whole = false) => readDate({ day, month, year }, whole);

test('a date is as precise as what is known', () => {
    expect(typed('', '', '')).toBeNull();
    expect(typed('', '', '2017')).toBe('2017');
    expect(typed('', '3', '2017')).toBe('2017-03');
    expect(typed(' 5 ', '12', '2017')).toBe('2017-12-05');
});

test('what is no date is nothing', () => {
    expect(typed('31', '2', '2017')).toBeUndefined();
    expect(typed('29', '2', '2024')).toBe('2024-02-29');
    expect(typed('', '13', '2017')).toBeUndefined();
    expect(typed('5', '', '2017')).toBeUndefined();
    expect(typed('5', '3', '')).toBeUndefined();
    expect(typed('', '', '17')).toBeUndefined();
    expect(typed('', '', 'last year')).toBeUndefined();
});

test('where a whole date is needed, a year is not enough', () => {
    expect(typed('', '', '2027', true)).toBeUndefined();
    expect(typed('1', '4', '2027', true)).toBe('2027-04-01');
});

test('Arabic and Persian digits count like Latin ones', () => {
    expect(latinDigits('٢٠١٧ ۲۰۱۷')).toBe('2017 2017');
    expect(typed('٥', '١٢', '٢٠١٧')).toBe('2017-12-05');
});

test('the fields show a written date without leading zeros', () => {
    expect(writtenDate('2017-03-05')).toEqual({ day: '5', month: '3', year: '2017' });
    expect(writtenDate('2017')).toEqual({ day: '', month: '', year: '2017' });
    expect(writtenDate(null)).toEqual({ day: '', month: '', year: '' });
});
