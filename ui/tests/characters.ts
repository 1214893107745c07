// The people of the tests, and a desk for them. All of them are invented.

import { noCircumstances } from '../src/features/candidates/circumstances';
import { noSkills } from '../src/features/candidates/languages';
import { emptyOffer, emptyProvider } from '../src/features/directory/offers';
import type { CandidateView } from '../src/generated/CandidateView';
import type { DeskStatus } from '../src/generated/DeskStatus';
import type { FoundCandidate } from '../src/generated/FoundCandidate';
import type { Match } from '../src/generated/Match';
import type { Message } from '../src/generated/Message';
import type { ReferenceLists } from '../src/generated/ReferenceLists';

export const TODAY = '2026-11-22';

const row = <I extends string>(id: I) => ({
    id,
    rev: 1,
    author: 'katrin',
    changed_at: '2026-11-20T09:00:00Z',
});

export const NAMES: ReferenceLists = {
    countries: [
        { code: 'DE', name: 'Germany', former_names: [] },
        { code: 'SY', name: 'Syria', former_names: [] },
    ],
    languages: [
        { code: 'ar', name: 'Arabic', own_name: 'العربية', direction: 'rtl' },
        { code: 'de', name: 'German', own_name: 'Deutsch', direction: 'ltr' },
    ],
    trades: [
        { code: 'hairdresser', name: 'Hairdresser and barber', occupations: ['esco/hairdresser'] },
        { code: 'tailor', name: 'Tailoring and alterations', occupations: ['esco/tailor'] },
    ],
    finance_papers: [{ code: 'cv', name: 'CV' }],
    residence_titles: [{ country: 'DE', kind: 'refugee', name: 'Aufenthaltserlaubnis für anerkannte Flüchtlinge' }],
};

export const LOCKED: DeskStatus = {
    state: 'locked',
    desk: null,
    desk_rev: null,
    counsellor: null,
    demo: false,
    next_undo: null,
    today: TODAY,
    version: '0.1.0',
};

export const MISSING: DeskStatus = { ...LOCKED, state: 'missing' };

export const OPEN: DeskStatus = {
    ...LOCKED,
    state: 'open',
    desk_rev: 1,
    desk: { name: 'Hafen desk', place: 'Hamburg', country: 'DE', region: '', language: 'de', fictional: false },
    counsellor: 'Katrin Vogt',
};

export function found(name: 'amina' | 'yonas'): FoundCandidate {
    const people = {
        amina: { code: 'Linden 04', full_name: 'أمينة درويش', address_as: 'Amina', place: 'Altona' },
        yonas: { code: 'Ahorn 11', full_name: '', address_as: '', place: '' },
    };
    return { ...people[name], id: name, changed_at: '2026-11-20T09:00:00Z' };
}

const sentence = (id: string, args: Message['arguments'] = {}): Message => ({ id, arguments: args });

/** German at B1 is asked for; the person speaks it at A2. */

export const GERMAN_AT_B1 = sentence('requirement-language', {
    language: { kind: 'language', value: 'de' },
    level: { kind: 'text', value: 'B1' },
});

export function match(id: string, other: Partial<Match> = {}): Match {
    const offer: Match['line']['offer'] = {
        ...emptyOffer('chamber', 'finance', 'loan'),
        ...row(id),
        name: 'Kleinkredit',
        names: { en: 'Small loan' },
        place: 'Hamburg',
        confirmed_on: '2026-08-20',
        confirmed_by: 'Katrin Vogt',
    };
    const provider: Match['line']['provider'] = {
        ...emptyProvider(),
        ...row('chamber'),
        name: 'Handwerkskammer',
        place: 'Hamburg',
    };
    const line = { offer, provider, days_since_confirmed: 94 };
    return {
        line,
        verdict: 'eligible',
        reasons: [],
        unlock: [],
        then_eligible: true,
        fit: 0,
        decision: null,
        ...other,
    };
}

/** Amina sews; one competence is confirmed, one is her own word. */
export function amina(): CandidateView {
    const mine = { candidate_id: 'amina' };
    const sewing = {
        ...row('sewing'),
        ...mine,
        title: 'أخيط فساتين المناسبات',
        language: 'ar',
        translations: { en: 'I sew dresses for special occasions' },
        setting: 'informal' as const,
        experience_ids: [],
        esco: null,
        agreed: 'yes' as const,
        dissent_note: '',
        kept_apart: [],
    };
    return {
        file: {
            candidate: {
                ...row('amina'),
                code: 'Linden 04',
                full_name: 'أمينة درويش',
                address_as: 'Amina',
                birth_date: '1986-03',
                birth_date_estimated: false,
                contact_route: '',
                place: 'Altona',
                region: '',
                preferred_language: 'ar',
                languages: [
                    { language: 'ar', level: null, first_language: true, basis: 'own_statement', skills: noSkills() },
                    { language: 'de', level: 'A2', first_language: false, basis: 'certificate', skills: noSkills() },
                ],
                residence: {
                    title: 'Aufenthaltserlaubnis',
                    kind: null,
                    valid_from: null,
                    valid_until: '2026-12-22',
                    self_employment: 'not_known',
                },
                circumstances: noCircumstances(),
                wish: 'business',
                fallback: 'job',
                private_notes: 'Only for the desk.',
            },
            consents: [],
            contacts: [],
            experiences: [],
            competences: [
                sewing,
                { ...sewing, id: 'accounts', title: 'I keep accounts', language: '', translations: {} },
            ],
            evidence: [
                {
                    ...row('letter'),
                    ...mine,
                    competence_ids: ['sewing'],
                    kind: 'customer_statement',
                    title: 'Letter',
                    issuer: 'A customer',
                    dated: null,
                    language: '',
                    form: 'original',
                    seen_by: 'Katrin Vogt',
                    bears_out: 'yes',
                    note: '',
                    file_ids: [],
                    seen_how: 'at_the_desk',
                },
            ],
            evidence_files: [],
            assessments: [],
            standings: [],
            near_duplicates: [],
            support: [
                {
                    competence_id: 'sewing',
                    strength: 'confirmed',
                    pieces: [{ by: 'evidence', id: 'letter', gives: 'confirmed' }],
                    phases: ['identified', 'documented'],
                },
                { competence_id: 'accounts', strength: 'stated', pieces: [], phases: ['identified'] },
            ],
            qualifications: [
                {
                    ...row('school'),
                    ...mine,
                    title: 'Baccalaureate',
                    language: '',
                    translations: {},
                    country: 'SY',
                    awarding_body: '',
                    awarded: null,
                    setting: 'formal',
                    paper: 'not_seen',
                    award_id: '',
                    nqf_level_stated: '',
                    eqf_level_stated: null,
                },
            ],
            eqf_readings: [],
            entrecomp_ratings: [],
            open_gaps: [],
            strength_cards: null,
            business_idea: null,
        },
        eqf: [
            {
                subject: { qualification: 'school' },
                readings: [],
                no_level: sentence('eqf-no-level-no-paper'),
                routes: [{ route: 'recognition', here: null, is_old: false }],
                proposal: null,
                targets: [],
            },
        ],
        bars: [],
        retired: [],
        chosen: [],
    };
}
