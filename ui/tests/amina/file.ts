// The file of Amina, who is invented: a seamstress with a certificate, a trade that nobody certified, and an idea.

import { noFinanceRequest } from '../../src/features/business/business';
import { noCircumstances } from '../../src/features/candidates/circumstances';
import { noSkills } from '../../src/features/candidates/languages';
import type { CandidateFile } from '../../src/generated/CandidateFile';

/** What the vault adds to every row. */
export const row = (id: string) => ({ id, rev: 1, author: 'counsellor-1', changed_at: '2026-11-20T10:00:00Z' });

const candidate_id = 'amina';

const CANDIDATE: CandidateFile['candidate'] = {
    ...row(candidate_id),
    code: 'Linden 04',
    full_name: 'أمينة درويش',
    address_as: 'Amina',
    birth_date: '1991',
    birth_date_estimated: true,
    contact_route: 'through her sister',
    place: 'Lindenhafen',
    region: 'North',
    preferred_language: 'ar',
    languages: [
        { language: 'ar', level: null, first_language: true, basis: 'own_statement', skills: noSkills() },
        { language: 'de', level: 'A2', first_language: false, basis: 'tested', skills: noSkills() },
    ],
    residence: {
        title: 'Residence permit',
        kind: null,
        valid_from: '2024-12-03',
        valid_until: '2026-12-03',
        self_employment: 'not_known',
    },
    circumstances: noCircumstances(),
    wish: 'business',
    fallback: 'job',
    private_notes: 'Worries about her brother.',
};

const COMPETENCE = {
    candidate_id,
    translations: {},
    experience_ids: ['workshop'],
    esco: null,
    agreed: 'yes',
    dissent_note: '',
    kept_apart: [] as string[],
} as const;

const COMPETENCES: CandidateFile['competences'] = [
    {
        ...row('sewing'),
        ...COMPETENCE,
        experience_ids: ['workshop'],
        title: 'خياطة فساتين الأعراس',
        language: 'ar',
        translations: { en: 'Sewing wedding dresses' },
        setting: 'informal',
    },
    {
        ...row('selling'),
        ...COMPETENCE,
        experience_ids: [],
        title: 'البيع في السوق',
        language: 'ar',
        setting: 'informal',
    },
];

const EVIDENCE: CandidateFile['evidence'] = [
    {
        ...row('letter'),
        candidate_id,
        competence_ids: ['sewing'],
        kind: 'customer_statement',
        title: 'Letter of a customer',
        issuer: 'Rima Haddad',
        dated: '2025-05',
        language: 'ar',
        form: 'original',
        seen_by: 'Katrin Vogt',
        bears_out: 'yes',
        note: '',
        file_ids: [],
        seen_how: 'at_the_desk',
    },
];

const QUALIFICATION = {
    candidate_id,
    translations: {},
    awarding_body: '',
    awarded: '2009',
    setting: 'formal',
    award_id: '',
    nqf_level_stated: '',
    eqf_level_stated: null,
} as const;

const QUALIFICATIONS: CandidateFile['qualifications'] = [
    {
        ...row('school'),
        ...QUALIFICATION,
        title: 'شهادة التعليم الأساسي',
        language: 'ar',
        translations: { en: 'Basic school certificate' },
        country: 'SY',
        paper: 'not_seen',
    },
    {
        ...row('tailor'),
        ...QUALIFICATION,
        title: 'Textilnäherin',
        language: 'de',
        country: 'DE',
        awarding_body: 'Chamber of Lindenhafen',
        awarded: '2026-02',
        paper: 'original',
        eqf_level_stated: 3,
    },
];

const EQF_READINGS: CandidateFile['eqf_readings'] = [
    {
        ...row('reading'),
        candidate_id,
        subject: { qualification: 'tailor' },
        basis: 'certificate',
        level_low: 3,
        level_high: 3,
        country: 'DE',
        framework: 'DQR',
        source: 'certificate, page 1',
        source_date: '2026-02-01',
        read_on: '2026-11-20',
        reader: 'Katrin Vogt',
        second_reader: '',
        second_reader_role: null,
        columns: null,
        target_title: '',
        target_key: '',
        printing_forbidden: false,
    },
];

const EXPERIENCES: CandidateFile['experiences'] = [
    {
        ...row('workshop'),
        candidate_id,
        kind: 'own_business',
        title: 'ورشة خياطة',
        language: 'ar',
        translations: { en: 'Sewing workshop' },
        organisation: '',
        place: 'حلب',
        country: 'SY',
        started: '2010',
        ended: '2014-06',
        ongoing: false,
        description: 'كنا ثلاث نساء.',
        occupation: null,
        tasks: {},
        former_business: null,
    },
];

export const AMINA: CandidateFile = {
    candidate: CANDIDATE,
    consents: [
        {
            ...row('consent'),
            candidate_id,
            purpose: 'keep_record',
            recipient: '',
            language: 'ar',
            interpreter: '',
            given_on: '2026-10-02',
            withdrawn_on: null,
        },
    ],
    contacts: [],
    experiences: EXPERIENCES,
    competences: COMPETENCES,
    evidence: EVIDENCE,
    evidence_files: [],
    assessments: [],
    standings: [],
    support: [
        {
            competence_id: 'sewing',
            strength: 'confirmed',
            pieces: [{ by: 'evidence', id: 'letter', gives: 'confirmed' }],
            phases: ['identified', 'documented'],
        },
        { competence_id: 'selling', strength: 'stated', pieces: [], phases: ['identified'] },
    ],
    near_duplicates: [],
    qualifications: QUALIFICATIONS,
    eqf_readings: EQF_READINGS,
    entrecomp_ratings: [],
    open_gaps: [],
    strength_cards: null,
    business_idea: {
        ...row('idea'),
        candidate_id,
        what: 'مشغل خياطة في الحي',
        language: 'ar',
        translations: {},
        for_whom: 'Brides of the quarter',
        place: 'Lindenhafen',
        sector: 'crafts',
        trade: '',
        stage: 'planning',
        amount_needed: 12000,
        own_share: 3000,
        plan_at_hand: 'no',
        registered: 'no',
        finance: noFinanceRequest(),
    },
};
