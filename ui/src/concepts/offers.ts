// Offers as the directory and the matches name them.

import type { OfferLine } from '../generated/OfferLine';
import { currentLanguage } from '../text';

/** The name in the language of the screen, and in the provider's own where there is no other. */
export function offerName({ name, names }: Pick<OfferLine['offer'], 'name' | 'names'>): string {
    return names[currentLanguage()] ?? name;
}
