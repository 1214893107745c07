// What is proposed to a mentor and a candidate, and what each of them said. Each step counts at once and can be taken back.

import { fieldsOf } from '../../drafts/entry.svelte';
import { settle } from '../../drafts/undo';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { Gender } from '../../generated/Gender';
import type { MentorMatch } from '../../generated/MentorMatch';
import type { MentorMatches } from '../../generated/MentorMatches';
import type { MentorshipDetails } from '../../generated/MentorshipDetails';
import type { MentorshipState } from '../../generated/MentorshipState';
import type { MentorStanding } from '../../generated/MentorStanding';
import { call } from '../../platform';
import { t, term } from '../../text';

type Mentorship = NonNullable<MentorMatch['mentorship']>[0];

/** What can be written down of a proposal. */
export type Step = 'mentor_yes' | 'mentor_no' | 'candidate_yes' | 'candidate_no' | 'end';

const STEPS = {
    proposed: ['mentor_yes', 'mentor_no', 'candidate_yes', 'candidate_no', 'end'],
    mentor_said_yes: ['candidate_yes', 'candidate_no', 'end'],
    candidate_said_yes: ['mentor_yes', 'mentor_no', 'end'],
    agreed: ['end'],
    mentor_said_no: [],
    candidate_said_no: [],
    ended: [],
} as const satisfies Record<MentorshipState, readonly Step[]>;

/** How a standing looks. Its word always stands beside it. */
export const STANDING_TONES = {
    open: 'green',
    full: 'amber',
    not_to_be_named: 'brick',
    conflict: 'brick',
} as const satisfies Record<MentorStanding, string>;

export const readMentorMatches = (id: string): Promise<MentorMatches> => call('mentor_matches', { id });

export function stepsOf({ mentorship }: Pick<MentorMatch, 'mentorship'>): readonly Step[] {
    return mentorship ? STEPS[mentorship[1]] : [];
}

/** Nobody is proposed against a conflict of interest, without a consent, or twice at a time. */
export function canBeProposed({ mentorship, standing }: MentorMatch): boolean {
    return stepsOf({ mentorship }).length === 0 && (standing === 'open' || standing === 'full');
}

/** Whether a reason is asked for. Whoever says yes owes nobody one. */
export const mayHaveReason = (step: Step): boolean => step === 'mentor_no' || step === 'candidate_no' || step === 'end';

/** On which day the last thing was written down. */
export function latestDay({ proposed_on, mentor_said, candidate_said, ended_on }: MentorshipDetails): string {
    const days = [proposed_on, mentor_said?.on, candidate_said?.on, ended_on].filter((day) => typeof day === 'string');
    return days.sort().at(-1) ?? proposed_on;
}

/** The reasons that were given, in the order of the steps. */
export function reasonsGiven({ mentor_said, candidate_said, end_reason }: MentorshipDetails): string[] {
    return [mentor_said?.reason ?? '', candidate_said?.reason ?? '', end_reason].filter(Boolean);
}

/** Answers, like the others, whether the vault has it. */
export function propose(candidateId: string, mentor: { id: string; name: string }): Promise<boolean> {
    return settle(
        () => call('propose_mentorship', { candidate_id: candidateId, mentor_id: mentor.id }),
        () => t('mentorship-proposed', { name: mentor.name }),
    );
}

export function take(mentorship: Mentorship, step: Step, today: string, reason: string): Promise<boolean> {
    const details = after(fieldsOf<MentorshipDetails>(mentorship), step, today, reason.trim());
    return settle(
        () => call('change_mentorship', { id: mentorship.id, rev: mentorship.rev, details }),
        () => t('mentorship-kept', { step: term('mentorship-step', step) }),
    );
}

/** The wish is a fact of the candidate and lies in their file. */
export function wishGender(candidate: CandidateFile['candidate'], wish: Gender | null): Promise<boolean> {
    const details = { ...fieldsOf(candidate) };
    details.circumstances = { ...details.circumstances, mentor_gender_wish: wish };
    return settle(
        () => call('change_candidate', { id: candidate.id, rev: candidate.rev, details }),
        () => t('mentor-gender-wish-kept'),
    );
}

function after(details: MentorshipDetails, step: Step, on: string, reason: string): MentorshipDetails {
    switch (step) {
        case 'mentor_yes':
        case 'mentor_no':
            return { ...details, mentor_said: { yes: step === 'mentor_yes', on, reason } };
        case 'candidate_yes':
        case 'candidate_no':
            return { ...details, candidate_said: { yes: step === 'candidate_yes', on, reason } };
        case 'end':
            return { ...details, ended_on: on, end_reason: reason };
    }
}
