// What the levels of the EQF stand for, in words, for two people who read the columns side by side. The words come from
// the same file that the program ships; nothing here chooses a level.

import type { DescriptorColumns } from '../../generated/DescriptorColumns';
import type { LocalText } from '../../generated/LocalText';
import { currentLanguage } from '../../text';

type Column = keyof DescriptorColumns;
type Descriptor = Record<Column, LocalText> & { level: number };

const FILES: Record<string, readonly Descriptor[]> = import.meta.glob(
    '../../../../assets/reference/eqf_descriptors.json',
    { import: 'descriptors', eager: true },
);

const DESCRIPTORS = Object.values(FILES).flat();

/** What each level says of this column, up to a level, in the language of the screen. */
export function descriptorsOf(column: Column, upTo: number): { level: number; words: string }[] {
    const offered = DESCRIPTORS.filter(({ level }) => level <= upTo);
    return offered.map((descriptor) => ({ level: descriptor.level, words: descriptor[column][currentLanguage()] }));
}
