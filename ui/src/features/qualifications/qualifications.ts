import type { EvidenceForm } from '../../generated/EvidenceForm';
import type { LearningSetting } from '../../generated/LearningSetting';
import type { NamedCode } from '../../generated/NamedCode';
import type { QualificationDetails } from '../../generated/QualificationDetails';
import { call } from '../../platform';
import { t } from '../../text';

export const SETTINGS: readonly LearningSetting[] = ['formal', 'non_formal'];
export const FORMS: readonly EvidenceForm[] = ['not_seen', 'original', 'copy', 'in_person'];

export function emptyQualification(candidateId: string): QualificationDetails {
    return {
        candidate_id: candidateId,
        title: '',
        language: '',
        translations: {},
        country: '',
        awarding_body: '',
        awarded: null,
        setting: 'formal',
        paper: 'not_seen',
        award_id: '',
        nqf_level_stated: '',
        eqf_level_stated: null,
    };
}

/** The labels of the fields that a qualification cannot be without. */
export function missingOfQualification({ title, country }: QualificationDetails): string[] {
    const missing = (text: string, label: string) => (text.trim() === '' ? [label] : []);
    return [...missing(title, t('qualification-title')), ...missing(country, t('qualification-country'))];
}

/** The types of award that a country's frameworks list; none without a country. */
export async function readAwards(country: string): Promise<NamedCode[]> {
    return country === '' ? [] : call('awards', { country });
}
