// Who may be the person that is about to be added, as the refusal tells it: codes and reasons, no names.

import type { CallFailed } from '../../platform';
import { list, t } from '../../text';

export interface SamePerson {
    id: string;
    code: string;
    same_code: boolean;
    same_name: boolean;
    same_birth_year: boolean;
}

/** Who may be the person that was about to be added; nobody where the refusal is about something else. */
export function samePersonsOf({ code, details }: CallFailed): readonly SamePerson[] {
    const found = code === 'same_person' ? details['candidates'] : [];
    return Array.isArray(found) ? (found as SamePerson[]) : [];
}

/** Why two people may be one. */
export function whySame({ same_code, same_name, same_birth_year }: SamePerson): string {
    const reasons: [boolean, string][] = [
        [same_code, t('same-person-code')],
        [same_name, t('same-person-name')],
        [same_birth_year, t('same-person-birth-year')],
    ];
    return list(reasons.filter(([applies]) => applies).map(([, words]) => words));
}
