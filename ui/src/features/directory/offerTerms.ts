// The terms of courses, mentoring and money. Where nothing was said, the vault keeps none of them.

import type { FinanceTerms } from '../../generated/FinanceTerms';
import type { MentoringTerms } from '../../generated/MentoringTerms';
import type { OfferDetails } from '../../generated/OfferDetails';
import type { OfferKind } from '../../generated/OfferKind';
import type { TrainingTerms } from '../../generated/TrainingTerms';

const NO_TRAINING: TrainingTerms = { structured: false, level: null };
const NO_MENTORING: MentoringTerms = { kind: null, channels: [] };
const NO_FINANCE: FinanceTerms = {
    rate_hundredths: null,
    months_from: null,
    months_to: null,
    own_share_percent: null,
    guarantee: '',
};

const COURSES: readonly OfferKind[] = ['course'];
const MENTORING: readonly OfferKind[] = ['mentor', 'coaching'];
const MONEY: readonly OfferKind[] = ['loan', 'grant', 'guarantee'];

/** Which terms the form asks for: those of the kind, and whatever a file brought beside. */
export function termsOf(details: OfferDetails): { training: boolean; mentoring: boolean; money: boolean } {
    const { kind, training, mentoring, finance, amount_from: from, amount_to: to } = details;
    return {
        training: COURSES.includes(kind) || training !== null,
        mentoring: MENTORING.includes(kind) || mentoring !== null,
        money: MONEY.includes(kind) || finance !== null || from !== null || to !== null,
    };
}

export const trainingOf = ({ training }: OfferDetails): TrainingTerms => training ?? NO_TRAINING;
export const mentoringOf = ({ mentoring }: OfferDetails): MentoringTerms => mentoring ?? NO_MENTORING;
export const financeOf = ({ finance }: OfferDetails): FinanceTerms => finance ?? NO_FINANCE;

export function withTraining(details: OfferDetails, fresh: Partial<TrainingTerms>): void {
    details.training = orNothing({ ...trainingOf(details), ...fresh }, NO_TRAINING);
}

export function withMentoring(details: OfferDetails, fresh: Partial<MentoringTerms>): void {
    details.mentoring = orNothing({ ...mentoringOf(details), ...fresh }, NO_MENTORING);
}

export function withFinance(details: OfferDetails, fresh: Partial<FinanceTerms>): void {
    details.finance = orNothing({ ...financeOf(details), ...fresh }, NO_FINANCE);
}

function orNothing<T>(terms: T, nothing: T): T | null {
    return JSON.stringify(terms) === JSON.stringify(nothing) ? null : terms;
}
