// A mentor for the tests, who is invented, and how she suits Amina.

import { row } from '../../../tests/amina/file';
import type { MentorConsent } from '../../generated/MentorConsent';
import type { MentorConsentState } from '../../generated/MentorConsentState';
import type { MentorLine } from '../../generated/MentorLine';
import type { MentorMatch } from '../../generated/MentorMatch';
import type { MentorshipDetails } from '../../generated/MentorshipDetails';
import type { MentorshipState } from '../../generated/MentorshipState';
import type { Polarity } from '../../generated/Polarity';
import type { Reason } from '../../generated/Reason';
import { emptyMentor, type Mentor } from './mentors';

export const CONSENT: MentorConsent = {
    given_on: '2026-09-20',
    language: 'de',
    purposes: ['counselling', 'naming'],
    withdrawn_on: null,
};

const HATICE: Mentor = {
    ...row('hatice'),
    ...emptyMentor(),
    name: 'Hatice Demir',
    contact_route: '040 66969 301',
    kind: 'step_ahead',
    description: 'Schneidert seit 2009.',
    sectors: ['crafts'],
    languages: ['ar', 'de'],
    times: ['evenings'],
    channels: ['in_person'],
    place: 'Lindenhafen',
    capacity: 2,
    consent: CONSENT,
    confirmed_on: '2026-11-10',
    confirmed_by: 'Katrin Vogt',
};

export function line(mentor: Partial<Mentor> = {}, state: MentorConsentState = 'may_be_named'): MentorLine {
    const whole = { ...HATICE, ...mentor };
    return {
        mentor: whole,
        consent_state: state,
        days_since_confirmed: 13,
        accompanies_now: 1,
        places_left: whole.capacity === null ? null : 1,
    };
}

export function reason(polarity: Polarity, id: string, words: Record<string, string> = {}): Reason {
    const texts = Object.entries(words).map(([name, value]) => [name, { kind: 'text', value }]);
    return {
        polarity,
        decides: false,
        message: { id, arguments: Object.fromEntries(texts) as Reason['message']['arguments'] },
    };
}

export function match(other: Partial<MentorMatch> = {}): MentorMatch {
    return {
        mentor: {
            id: 'hatice',
            name: HATICE.name,
            description: HATICE.description,
            kind: HATICE.kind,
            place: HATICE.place,
            channels: HATICE.channels,
            consent_state: 'may_be_named',
            days_since_confirmed: 13,
        },
        standing: 'open',
        for_candidate: { score: 5, reasons: [reason('for', 'mentor-same-region', { region: 'Nordfeld' })] },
        for_mentor: { score: -3, reasons: [reason('against', 'mentor-other-times')] },
        mentorship: null,
        ...other,
    };
}

export function mentorship(
    state: MentorshipState,
    other: Partial<MentorshipDetails> = {},
): NonNullable<MentorMatch['mentorship']> {
    const details: MentorshipDetails = {
        candidate_id: 'amina',
        mentor_id: 'hatice',
        proposed_on: '2026-11-20',
        mentor_said: null,
        candidate_said: null,
        ended_on: null,
        end_reason: '',
        ...other,
    };
    return [{ ...row('proposal'), rev: 3, ...details }, state];
}
