// What the tests of this room read. Nothing that is shipped imports it.

import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';

import { AMINA, row } from '../../../tests/amina/file';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { EscoLink } from '../../generated/EscoLink';
import type { FoundConcept } from '../../generated/FoundConcept';
import type { Gap } from '../../generated/Gap';
import type { GapReport } from '../../generated/GapReport';
import type { GapStanding } from '../../generated/GapStanding';
import type { GapSubject } from '../../generated/GapSubject';
import { replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say } from '../../shared/status.svelte';
import GapSection from './GapSection.svelte';

const nouns = ['open_gap' as const];

export const TAILOR: EscoLink = { uri: 'esco/tailor', label: 'tailor', release: 'v1.2.0' };

export const BAKER: FoundConcept = {
    ...TAILOR,
    uri: 'esco/baker',
    label: 'baker',
    labels: { en: 'baker' },
    matched: 'baker',
    matched_language: 'en',
};

function gapAbout(subject: GapSubject, standing: GapStanding, other: Partial<Gap> = {}): Gap {
    return { subject, essential: true, standing, competence_ids: [], handed_on: null, ...other };
}

export const skill = (label: string, standing: GapStanding, other: Partial<Gap> = {}) =>
    gapAbout({ about: 'skill', uri: `esco/${label}`, label }, standing, other);

export const REPORT: GapReport = {
    occupation: [
        skill('sew', 'strong', { competence_ids: ['sewing', 'selling'] }),
        skill('iron', 'not_asked'),
        skill('cut', 'missing'),
        skill('knit', 'weak', { essential: false }),
        skill('mend', 'weak'),
        skill('dye', 'not_asked', { essential: false }),
    ],
    business: [
        gapAbout({ about: 'entrecomp', id: 'vision' }, 'weak'),
        skill('keep records', 'not_asked'),
        gapAbout({ about: 'theme', theme: 'host_country_rules' }, 'not_asked'),
        gapAbout({ about: 'theme', theme: 'network' }, 'not_asked'),
        gapAbout({ about: 'theme', theme: 'money' }, 'not_asked'),
    ],
};

const word = (text: string) => ({ en: text, de: `${text} auf Deutsch`, ar: `${text} بالعربية` });
const fact = { source: 'editors', date: '2026-11-23', verified: true };

export const NAMES: NonNullable<Answers['entrecomp']> = {
    framework: {
        note: word('Note'),
        areas: [],
        competences: [
            {
                id: 'vision',
                area: 'ideas_and_opportunities',
                order: 1,
                name: word('Vision'),
                explanation: word('About it.'),
                ...fact,
            },
        ],
        stages: [],
        levels: [],
    },
    statements: [],
};

const KEEPS: Answers = {
    gaps: REPORT,
    entrecomp: NAMES,
    hand_gap_on: { value: 'open', nouns },
    take_gap_back: { value: null, nouns },
    undo: { value: 'hand_gap_on', nouns },
};

/** Amina, who was a tailor once. */
export function tailor(other: Partial<CandidateFile> = {}): CandidateFile {
    return { ...AMINA, experiences: AMINA.experiences.map((one) => ({ ...one, occupation: TAILOR })), ...other };
}

export function openGap(id: string, subject: GapSubject, rev = 1): CandidateFile['open_gaps'][number] {
    return { ...row(id), rev, candidate_id: AMINA.candidate.id, subject };
}

export function openRoom(file: CandidateFile = tailor(), answers: Answers = {}) {
    const host = memoryHost({ ...KEEPS, ...answers });
    replaceHost(host);
    say(() => '');
    const shown = render(GapSection, { file });
    const read = (fresh: CandidateFile) => shown.rerender({ file: fresh });
    return { host, read, user: userEvent.setup(), ...shown };
}
