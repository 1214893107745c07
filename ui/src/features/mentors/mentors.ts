// Mentors as persons: what a form begins with, what it lets choose from, and what is said of a mentor in words.

import type { EntryOf } from '../../drafts/entry.svelte';
import type { MentorConsent } from '../../generated/MentorConsent';
import type { MentorConsentPurpose } from '../../generated/MentorConsentPurpose';
import type { MentorConsentState } from '../../generated/MentorConsentState';
import type { MentorDetails } from '../../generated/MentorDetails';
import type { MentorLine } from '../../generated/MentorLine';
import { call } from '../../platform';
import { date, languageName, t } from '../../text';

export type Mentor = EntryOf<'mentor'>;

export const PURPOSES: readonly MentorConsentPurpose[] = ['counselling', 'naming'];

/** How a state of the consent looks. Its word always stands beside it. */
export const CONSENT_TONES = {
    missing: 'amber',
    not_to_be_named: 'amber',
    may_be_named: 'green',
    withdrawn: 'brick',
} as const satisfies Record<MentorConsentState, string>;

export const readMentors = (): Promise<MentorLine[]> => call('mentors', {});

export function emptyMentor(): MentorDetails {
    return {
        name: '',
        contact_route: '',
        kind: null,
        description: '',
        sectors: [],
        stages: [],
        languages: [],
        times: [],
        channels: [],
        place: '',
        region: '',
        capacity: null,
        accompanies_elsewhere: null,
        gender: null,
        wanted_genders: [],
        wanted_sectors: [],
        conflicts: { names: [], sectors: [], note: '' },
        helps_with: [],
        consent: null,
        confirmed_on: null,
        confirmed_by: '',
    };
}

/** Nothing is ticked before the person has said so. */
export function emptyConsent(): MentorConsent {
    return { given_on: '', language: '', purposes: [], withdrawn_on: null };
}

/** What is still to be said before a consent can be kept, by the names of the fields. */
export function missingOfConsent(consent: MentorConsent): string[] {
    return [
        consent.given_on ? '' : t('consent-given-on'),
        consent.language ? '' : t('consent-language'),
        consent.purposes.length > 0 ? '' : t('mentor-consent-purposes'),
    ].filter(Boolean);
}

/** When a consent was given, how it was explained, and when it was withdrawn. */
export function consentWords({ given_on, language, withdrawn_on }: MentorConsent): string[] {
    return [
        t('consent-given-day', { date: date(given_on) }),
        t('consent-explained', { language: languageName(language) }),
        ...(withdrawn_on ? [t('consent-withdrawn-day', { date: date(withdrawn_on) })] : []),
    ];
}

/** How many people the mentor accompanies, and of how many. */
export function capacityWords({ mentor, accompanies_now: count }: MentorLine): string {
    return mentor.capacity === null
        ? `${t('mentor-accompanies', { count })}. ${t('mentor-accompanies-unknown')}`
        : t('mentor-accompanies-of', { count, capacity: mentor.capacity });
}
