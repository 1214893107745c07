import type { Item } from '../../generated/Item';

/** How each kind of item is answered, by the id of its sentence. */
export const HOW: Readonly<Record<Item['kind'], string>> = {
    single_choice: 'exam-how-one',
    multiple_choice: 'exam-how-several',
    true_false: 'exam-how-true-false',
    number: 'exam-how-number',
    order: 'exam-how-order',
    short_text: 'exam-how-short-text',
};
