// What offers ask for and nobody has asked yet. "Not asked" is not "no": this is a list of questions, no fault.

import type { CandidateFile } from '../../generated/CandidateFile';
import { t } from '../../text';
import { overallLevel } from './languages';

export function missingFacts({ candidate, business_idea: idea }: CandidateFile): string[] {
    const { residence, languages } = candidate;
    const questions: [boolean, string][] = [
        [candidate.birth_date === null, t('overview-missing-birth-date')],
        [candidate.region === '', t('overview-missing-region')],
        [residence.valid_until === null, t('overview-missing-permit-end')],
        [residence.self_employment === 'not_known', t('overview-missing-self-employment')],
        [languages.some((skill) => overallLevel(skill) === null), t('overview-missing-language-levels')],
        [idea === null, t('overview-missing-business-idea')],
        [idea?.amount_needed === null, t('overview-missing-amount')],
        [idea?.own_share === null, t('overview-missing-own-share')],
        [idea?.plan_at_hand === 'not_known', t('overview-missing-plan')],
        [idea?.registered === 'not_known', t('overview-missing-registered')],
    ];
    return questions.filter(([isOpen]) => isOpen).map(([, question]) => question);
}
