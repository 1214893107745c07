// Times of day as they are typed, written by the core, and read.

import { latinDigits } from '../../shared/dateParts';

/** What was typed as the core writes it; null where nothing is typed, and nothing where it is no time. */
export function readTime(text: string): string | null | undefined {
    const typed = latinDigits(text.trim());
    if (typed === '') {
        return null;
    }
    const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed) ?? [];
    return hour !== '' && Number(hour) < 24 && Number(minute) < 60
        ? `${hour.padStart(2, '0')}:${minute}:00`
        : undefined;
}

/** Hours and minutes, as people write them. */
export function writtenTime(time: string | null): string {
    return (time ?? '').slice(0, 5);
}
