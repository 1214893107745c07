// What the tests of this room open and read. Nothing that is shipped imports it.

import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, vi } from 'vitest';

import { AMINA, row } from '../../../tests/amina/file';
import { AMINAS_VIEW } from '../../../tests/amina/view';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { EqfOutlook } from '../../generated/EqfOutlook';
import type { FoundConcept } from '../../generated/FoundConcept';
import type { Strength } from '../../generated/Strength';
import { replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say } from '../../shared/status.svelte';
import CompetenceSection from './CompetenceSection.svelte';

export const COUNSELLOR = 'Katrin Vogt';
export const BARE: CandidateFile = { ...AMINA, competences: [], evidence: [], support: [] };

/** What can be said about the levels of Amina's file. */
const { eqf: EQF } = AMINAS_VIEW;

const nouns = ['competence' as const];

/** A vault that keeps everything. */
export const KEEPS: Answers = {
    add_competence: { value: 'new', nouns },
    change_competence: ({ rev }) => ({ value: rev + 1, nouns }),
    remove_competence: { value: null, nouns },
    merge_competences: ({ kept_rev }) => ({ value: kept_rev + 1, nouns }),
    add_evidence: { value: 'piece', nouns: ['evidence'] },
    change_evidence: ({ rev }) => ({ value: rev + 1, nouns: ['evidence'] }),
    remove_evidence: { value: null, nouns: ['evidence'] },
};

export const SEWING: FoundConcept = {
    uri: 'http://data.europa.eu/esco/skill/sew',
    label: 'sew textile-based articles',
    labels: { en: 'sew textile-based articles', de: 'Textilien nähen', ar: 'خياطة المنسوجات' },
    matched: 'خياطة المنسوجات',
    matched_language: 'ar',
    release: 'v1.2.0',
};

/**
 * @param retired the addresses of the concepts that the newest release of ESCO no longer has
 * @param eqf     what can be said about levels
 */
export function openSection(
    file: CandidateFile = AMINA,
    answers: Answers = {},
    retired: readonly string[] = [],
    eqf: readonly EqfOutlook[] = EQF,
) {
    const host = memoryHost({ ...KEEPS, ...answers });
    replaceHost(host);
    say(() => '');
    const onexperience = vi.fn();
    const shown = render(CompetenceSection, { file, counsellor: COUNSELLOR, retired, eqf, onexperience });
    const read = (fresh: CandidateFile) => shown.rerender({ file: fresh });
    return { host, onexperience, read, user: userEvent.setup(), ...shown };
}

/** A file with this many competences, of which every fourth is confirmed. */
export function fileOf(count: number): CandidateFile {
    const [first] = AMINA.competences;
    const places = Array.from({ length: count }, (_, place) => place);
    if (!first) {
        throw new Error('Amina can do something');
    }
    const strength = (place: number): Strength => (place % 4 === 0 ? 'confirmed' : 'stated');
    return {
        ...AMINA,
        competences: places.map((place) => ({
            ...first,
            ...row(`competence-${place}`),
            title: `Task ${place}`,
            translations: {},
        })),
        evidence: [],
        support: places.map((place) => ({
            competence_id: `competence-${place}`,
            strength: strength(place),
            pieces: [],
            phases: ['identified' as const],
        })),
    };
}

/** What the open list suggests. The choices of a plain select, such as the order of the ledger, are no suggestions. */
export function suggestions(): HTMLElement[] {
    return screen.queryAllByRole('option').filter((option) => option.closest('select') === null);
}

/** The only suggestion, once it is there. */
export async function findSuggestion(): Promise<HTMLElement> {
    await waitFor(() => expect(suggestions()).toHaveLength(1));
    return suggestions()[0] as HTMLElement;
}

/** The text as it is read, without the marks that isolate what is put into a sentence. */
export function readable(text: string | null | undefined): string {
    return (text ?? '')
        .replace(/[\u2068\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
