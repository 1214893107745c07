import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA, row } from '../../../tests/amina/file';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { EqfOutlook } from '../../generated/EqfOutlook';
import type { SupportPiece } from '../../generated/SupportPiece';
import { speak } from '../../text';
import type { Assessment } from './competences';
import { titleOfAssessment, wordedHere } from './competences';
import { openSection, readable } from './testing';

const [LETTER] = AMINA.evidence as [CandidateFile['evidence'][number]];

const FROM = { bank_id: 'bank', bank: 'sewing', part: 'hem' } as never;
const title = { en: 'Sewing a hem', de: 'Einen Saum nähen' };

function assessment(id: string, sheet: object, outcome: 'yes' | 'no'): Assessment {
    return {
        ...row(id),
        candidate_id: 'amina',
        sheet,
        language: 'de',
        assessor: 'Jonas Beck',
        held_on: '2026-11-02',
        results: [{ competence_id: 'sewing', outcome, reason: '', wording: '' }],
        file_ids: [],
    } as unknown as Assessment;
}

const HEM = assessment('hem', { kind: 'practical_test', from: FROM, test: { title } }, 'yes');
const TALK = assessment('talk', { kind: 'interview' }, 'no');

const PIECES: SupportPiece[] = [
    { by: 'evidence', id: 'letter', gives: 'confirmed' },
    { by: 'evidence', id: 'certificate', gives: 'stated' },
    { by: 'assessment', id: 'hem', gives: 'shown' },
    { by: 'assessment', id: 'talk', gives: 'stated' },
];

const FILE: CandidateFile = {
    ...AMINA,
    evidence: [
        LETTER,
        { ...LETTER, ...row('certificate'), kind: 'certificate', title: 'Certificate', form: 'copy', issuer: '' },
    ],
    assessments: [HEM, TALK],
    support: AMINA.support.map((one) => (one.competence_id === 'sewing' ? { ...one, pieces: PIECES } : one)),
};

const LOW_AND_HIGH = { low: { kind: 'number', value: 3 }, high: { kind: 'number', value: 4 } } as const;
const READ: EqfOutlook = {
    subject: { experience: 'workshop' },
    readings: [
        {
            id: 'reading',
            level_low: 3,
            level_high: 4,
            basis: 'descriptor_reading',
            explanation: {
                id: 'eqf-explain-descriptor-reading',
                arguments: { ...LOW_AND_HIGH, range: { kind: 'text', value: 'range' } },
            },
            cautions: [],
            printing_forbidden: false,
        },
    ],
    no_level: null,
    routes: [],
    proposal: null,
    targets: [],
};

const lines = () => screen.getAllByRole('row').slice(1);
const whyButton = () => screen.getByRole('button', { name: /^Why\?.*Sewing/ });

test('evidence and assessments are counted together, and their kinds are named once each', () => {
    openSection(FILE);
    expect(readable(lines()[0]?.textContent)).toMatch(
        /4 pieces\s*Customer’s statement, Certificate, Practical test, Interview/,
    );
});

test('why: each piece says what it gives, and where that is no more than the own word, what is missing', async () => {
    const { user } = openSection(FILE);
    await user.click(whyButton());
    const items = within(lines()[1] as HTMLElement)
        .getAllByRole('listitem')
        .map((item) => readable(item.textContent));
    expect(items).toEqual([
        expect.stringMatching(/^Letter of a customer: Customer’s statement .* Gives: Confirmed$/),
        expect.stringMatching(/^Certificate: .* Gives: Stated Only a copy was seen. The original counts.$/),
        'Sewing a hem: Practical test · 2 Nov 2026 · judged by Jonas Beck Gives: Shown',
        expect.stringMatching(/^Interview: 2 Nov 2026 · judged by Jonas Beck Gives: Stated It was not signed off/),
    ]);
    expect(await violations()).toEqual([]);
});

test('a piece that the core names and the file does not have is left out', () => {
    const gone: SupportPiece = { by: 'assessment', id: 'gone', gives: 'shown' };
    openSection({ ...FILE, support: FILE.support.map((one) => ({ ...one, pieces: [gone] })) });
    expect(readable(lines()[0]?.textContent)).toMatch(/none/);
});

test('an assessment is called in the language of the screen, or in one that its bank has', () => {
    expect(titleOfAssessment(HEM)).toBe('Sewing a hem');
    speak('de');
    expect(titleOfAssessment(HEM)).toBe('Einen Saum nähen');
    speak('ar');
    expect(titleOfAssessment(HEM)).toBe('Sewing a hem');
    expect(wordedHere({ uk: 'Підшивання' })).toBe('Підшивання');
    expect(titleOfAssessment(TALK)).toBe('');
});

test('a competence relates to the levels of the experiences it comes from, and the level leads to its explain line', async () => {
    const { user } = openSection(FILE, {}, [], [READ]);
    const level = within(lines()[0] as HTMLElement).getByRole('button', { name: /Relates to EQF .*3.*4.*Why/ });
    expect(readable(level.textContent)).toBe('Relates to EQF 3 to 4');
    expect(level).toHaveAttribute('aria-expanded', 'false');
    await user.click(level);
    expect(level).toHaveAttribute('aria-expanded', 'true');
    expect(readable(lines()[1]?.textContent)).toMatch(
        /A competence has no level of its own.*EQF 3 to 4: indicative reading by two people, not a qualification/,
    );
    expect(await violations()).toEqual([]);
});

test('without a reading of its experiences a competence has a dash and the words for it, never a level', () => {
    const other: EqfOutlook = { ...READ, subject: { experience: 'another' } };
    openSection(FILE, {}, [], [other, { ...READ, subject: { qualification: 'tailor' } }]);
    for (const line of lines()) {
        expect(within(line).queryByRole('button', { name: /EQF/ })).not.toBeInTheDocument();
        expect(readable(line.textContent)).toContain(
            'No level: no experience that this comes from has an EQF reading.',
        );
    }
});
