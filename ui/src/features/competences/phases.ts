import type { ValidationPhase } from '../../generated/ValidationPhase';

/** The phases of validation, the earliest first. Certification is none of them: only bodies that award it can claim it. */
export const PHASES: readonly ValidationPhase[] = ['identified', 'documented', 'assessed'];
