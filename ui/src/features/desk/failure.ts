import { asCallFailed } from '../../platform';
import { failureWords } from '../../text';

/** The words for whatever a feature threw, for views that have to show it. */
export function failureOf(thrown: unknown): string {
    return failureWords(asCallFailed(thrown));
}
