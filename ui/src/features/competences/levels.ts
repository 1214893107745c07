// The words for levels of the European Qualifications Framework beside a competence. A competence has none of its own:
// it relates to what was read of an experience, and the explain line of the core says what that means.

import type { ExplainedReading } from '../../generated/ExplainedReading';
import { t } from '../../text';

export function levelWords({
    level_low: low,
    level_high: high,
}: Pick<ExplainedReading, 'level_low' | 'level_high'>): string {
    return low === high ? t('competence-eqf-level', { low }) : t('competence-eqf-range', { low, high });
}
