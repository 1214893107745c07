import type { Today } from '../../generated/Today';
import { call } from '../../platform';

/** What the first screen shows. */
export function readToday(): Promise<Today> {
    return call('today', {});
}
