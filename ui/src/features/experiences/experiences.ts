import type { ExperienceDetails } from '../../generated/ExperienceDetails';
import type { ExperienceKind } from '../../generated/ExperienceKind';

/** All kinds, in the order in which lives usually go. */
export const EXPERIENCE_KINDS: readonly ExperienceKind[] = [
    'schooling',
    'course',
    'job',
    'own_business',
    'family_work',
    'care',
    'volunteering',
    'self_study',
];

export function emptyExperience(candidateId: string, language: string): ExperienceDetails {
    return {
        candidate_id: candidateId,
        kind: 'job',
        title: '',
        language,
        translations: {},
        organisation: '',
        place: '',
        country: '',
        started: null,
        ended: null,
        ongoing: false,
        description: '',
        occupation: null,
        tasks: {},
        former_business: null,
    };
}
