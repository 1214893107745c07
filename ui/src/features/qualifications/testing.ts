// What the tests of this room open and read. Nothing that is shipped imports it.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, vi } from 'vitest';

import { AMINAS_VIEW } from '../../../tests/amina/view';
import type { CandidateView } from '../../generated/CandidateView';
import type { EqfOutlook } from '../../generated/EqfOutlook';
import type { TargetQualificationDetails } from '../../generated/TargetQualificationDetails';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { say } from '../../shared/status.svelte';
import QualificationSection from './QualificationSection.svelte';

export const COUNSELLOR = 'Katrin Vogt';
export const TODAY = '2026-11-23';

const qualification = ['qualification' as const];
const eqf_reading = ['eqf_reading' as const];

/** A vault that keeps everything, with a table of awards for one country. */
const KEEPS: Answers = {
    add_qualification: { value: 'new', nouns: qualification },
    change_qualification: ({ rev }) => ({ value: rev + 1, nouns: qualification }),
    remove_qualification: { value: null, nouns: qualification },
    add_eqf_reading: { value: 'new', nouns: eqf_reading },
    change_eqf_reading: ({ rev }) => ({ value: rev + 1, nouns: eqf_reading }),
    remove_eqf_reading: { value: null, nouns: eqf_reading },
    target_qualifications: [],
    undo: { value: 'remove_eqf_reading', nouns: eqf_reading },
    awards: ({ country }) => (country === 'DE' ? [{ code: 'journeyman', name: 'Gesellenbrief (DQR 4)' }] : []),
};

export function openSection(view: CandidateView = AMINAS_VIEW, answers: Answers = {}) {
    const host = memoryHost({ ...KEEPS, ...answers });
    replaceHost(host);
    say(() => '');
    const props = { today: TODAY, counsellor: COUNSELLOR };
    const shown = render(QualificationSection, { view, ...props });
    const read = (fresh: CandidateView) => shown.rerender({ view: fresh, ...props });
    return { host, read, user: userEvent.setup(), ...shown };
}

/** Amina's view, in which the outlook on her tailor's certificate is another one, and nobody read it yet. */
export function unread(outlook: Partial<EqfOutlook>): CandidateView {
    const [first, ...others] = AMINAS_VIEW.eqf;
    if (!first) {
        throw new Error('Amina has a certificate');
    }
    return {
        ...AMINAS_VIEW,
        file: { ...AMINAS_VIEW.file, eqf_readings: [] },
        eqf: [{ ...first, readings: [], ...outlook }, ...others],
    };
}

export const NOT_READ_YET = { id: 'eqf-no-level-not-read-yet', arguments: {} };

/** A target of the catalogue; nobody checked it yet. */
export const TAILOR: TargetQualificationDetails = {
    key: 'de_tailor',
    title: 'Gesellenbrief Maßschneider',
    language: 'de',
    translations: { en: 'Journeyman’s certificate, tailor', ar: 'شهادة خياط' },
    country: 'DE',
    awarding_body: 'Handwerkskammer',
    eqf_level: 4,
    occupations: ['http://data.europa.eu/esco/occupation/tailor'],
    validation: { en: 'The chamber admits you with proof of work.', de: 'Die Kammer lässt Sie mit Nachweisen zu.' },
    source: 'Knowledge of the editors',
    checked_on: '2026-11-25',
    verified: false,
};

/** Amina's view, in which her workshop was the work of a tailor, and these targets fit it. */
export function withTargets(targets: readonly TargetQualificationDetails[]): CandidateView {
    const { file, eqf } = AMINAS_VIEW;
    const occupation = { uri: 'http://data.europa.eu/esco/occupation/tailor', label: 'tailor', release: 'v1.2.0' };
    const outlook: EqfOutlook = {
        subject: { experience: 'workshop' },
        readings: [],
        no_level: null,
        routes: [],
        proposal: null,
        targets: [...targets],
    };
    return {
        ...AMINAS_VIEW,
        file: { ...file, experiences: file.experiences.map((one) => ({ ...one, occupation })) },
        eqf: [...eqf, outlook],
    };
}

/** What the core answers where a rule of reading levels is broken. */
export function breaksRule(field: string, rule: string): CallFailed {
    return new CallFailed('invalid', { problems: [{ field, problem: 'breaks_eqf_rule', rule }] });
}

export const form = () => within(screen.getByRole('form', { name: 'EQF reading' }));

/** Chooses from a long list by typing a part of a name. */
export async function pick(user: ReturnType<typeof userEvent.setup>, label: string, typed: string, name: string) {
    const input = screen.getByRole('combobox', { name: label });
    await user.clear(input);
    await user.type(input, typed);
    const option = await vi.waitFor(() => {
        const options = [...document.querySelectorAll('[role="option"]')];
        const found = options.find((one) => one.textContent.trim() === name);
        return found ?? expect.fail(`${name} is not offered`);
    });
    await user.click(option);
}

/** The text as it is read, without the marks that isolate what is put into a sentence. */
export function readable(text: string | null | undefined): string {
    return (text ?? '')
        .replace(/[\u2068\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}

/** A button by what screen readers say for it. */
export const button = (name: string) =>
    screen.getByRole('button', { name: (accessible) => readable(accessible) === name });
