import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleQuestionMark from '@lucide/svelte/icons/circle-question-mark';
import CircleX from '@lucide/svelte/icons/circle-x';
import KeyRound from '@lucide/svelte/icons/key-round';

import type { Verdict } from '../../generated/Verdict';

/** How a verdict looks. Its word always stands beside it. */
export const VERDICT_LOOKS = {
    eligible: { Icon: CircleCheck, tone: 'green' },
    unknown: { Icon: CircleQuestionMark, tone: 'teal' },
    near_miss: { Icon: KeyRound, tone: 'amber' },
    not_eligible: { Icon: CircleX, tone: 'brick' },
} as const satisfies Record<Verdict, unknown>;
