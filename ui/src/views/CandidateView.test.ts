// The whole file of a candidate: what the core says is worded, and nothing private shows by itself.

import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { expect, test } from 'vitest';

import { AMINA } from '../../tests/amina/file';
import { AMINAS_MATCHES, AMINAS_VIEW } from '../../tests/amina/view';
import { matchesByStep } from '../../tests/matches';
import { expectNoViolations, openScreen, withoutIsolation } from '../../tests/screen';
import { assessment, standing } from '../features/assessments/testing';
import { BLESSING, HAIRDRESSER, NOBODY_ASKED } from '../features/founding/testing';
import { match as mentorMatch } from '../features/mentors/testing';
import type { CandidateView } from '../generated/CandidateView';
import type { MatchesByStep } from '../generated/MatchesByStep';
import type { MayFound } from '../generated/MayFound';
import type { Outlook } from '../generated/Outlook';
import type { StrengthCard } from '../generated/StrengthCard';
import { call, CallFailed } from '../platform';
import { speak } from '../text';

const TODAY = { candidates: 1, recent: [AMINA.candidate], offers: 2, old_offers: 0, returning: [] };

const SELLING: StrengthCard = {
    id: 'selling',
    group: 'practical',
    labels: { en: 'Selling', de: 'Verkaufen', ar: 'البيع' },
    sentence: { en: 'I sell.', de: 'Ich verkaufe.', ar: 'أبيع.' },
    skills: [],
    entrecomp: [],
    source: 'esco',
    date: '2026-11-23',
    verified: true,
};

/** A plan opens the loan, and whether the permit allows self-employment decides another. */
const OUTLOOK: Outlook = {
    openings: [
        {
            kind: 'own_step',
            change: { id: 'requirement-plan-at-hand', arguments: {} },
            from: null,
            opens: [{ id: 'loan', step: 'finance', kind: 'loan', name: 'Small loan', names: {}, weeks: null }],
            led_to_by: [],
        },
    ],
    questions: [
        { about: 'years_in_country', of: null, decides: 2, helps_decide: 0 },
        { about: 'plan_at_hand', of: null, decides: 1, helps_decide: 0 },
    ],
};

/** EntreComp without its competences, which the rooms themselves test. */
const ENTRECOMP = {
    framework: { note: { en: '', de: '', ar: '' }, areas: [], competences: [], stages: [], levels: [] },
    statements: [],
};

async function openFile(
    view: CandidateView = AMINAS_VIEW,
    matches: MatchesByStep = AMINAS_MATCHES,
    mayFound: MayFound = BLESSING,
): Promise<ReturnType<typeof userEvent.setup>> {
    await openScreen('open', {
        today: TODAY,
        candidate_file: () => structuredClone(view),
        matches_by_step: () => structuredClone(matches),
        outlook: OUTLOOK,
        undo: { value: 'add_experience', nouns: ['experience'] },
        add_experience: { value: 'asmara', nouns: ['experience'] },
        strength_cards: { cards: [SELLING], entrecomp: [] },
        entrecomp: ENTRECOMP,
        gaps: { occupation: [], business: [] },
        mentor_matches: { matches: [mentorMatch()], not_named: 1 },
        may_found: mayFound,
        founding_rules: [HAIRDRESSER],
        add_strength_cards: { value: 'set', nouns: ['strength_cards'] },
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /أمينة درويش/ }));
    await screen.findByRole('heading', { level: 1, name: 'أمينة درويش' });
    return user;
}

/** Leads to a section of the file, of which one is shown. */
async function region(name: string): Promise<HTMLElement> {
    await userEvent.setup().click(screen.getByRole('button', { name }));
    return screen.findByRole('region', { name });
}

const section = async (name: string) => within(await region(name));
const textOf = async (name: string) => withoutIsolation((await region(name)).textContent);

test('the head says languages, the days left of the permit, and consents', async () => {
    await openFile();
    const chips = within(screen.getByRole('main')).getAllByRole('listitem');
    const words = chips.map((chip) => withoutIsolation(chip.textContent));
    expect(words).toContain('Arabic, first language');
    expect(words).toContain('German A2');
    expect(words).toContain('Residence permit: 10 days left');
    expect(words).toContain('Keeping a record at this desk');
});

test('whether the person may found stands with the idea and above the matches, and leads to its entry', async () => {
    const user = await openFile();
    for (const name of ['Business idea', 'Matches']) {
        const shown = await section(name);
        expect(await shown.findByRole('region', { name: 'The trade' })).toHaveTextContent(/master’s certificate/);
    }
    await user.click(screen.getByRole('button', { name: /Correct this entry/ }));
    expect(await screen.findByRole('form', { name: 'Entry about founding' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back to the file' }));
    expect(await screen.findByRole('region', { name: 'Matches' })).toBeVisible();
});

test('competences: the strength in words, and how much evidence there is', async () => {
    await openFile();
    const rows = (await section('Competences')).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(2);
    const [sewing, selling] = rows.map((row) => withoutIsolation(row.textContent));
    expect(sewing).toMatch(/Sewing wedding dresses.*Informal.*Confirmed.*1 piece.*Customer’s statement/);
    expect(selling).toMatch(/Informal.*Stated.*none/);
});

test('own words carry their language and direction, below the translation where there is one', async () => {
    await openFile();
    const competences = await section('Competences');
    const translated = competences.getByText('خياطة فساتين الأعراس');
    expect(translated).toHaveAttribute('lang', 'ar');
    expect(translated).toHaveAttribute('dir', 'rtl');
    const header = competences.getByRole('rowheader', { name: /^Sewing wedding dresses/ });
    expect(withoutIsolation(header.textContent)).toContain('In the person’s words, Arabic:');
    const untranslated = competences.getByText('البيع في السوق');
    expect(untranslated).toHaveAttribute('lang', 'ar');
    expect(untranslated).toHaveAttribute('dir', 'rtl');
    const german = (await section('Qualifications and EQF')).getByText('Textilnäherin');
    expect(german).toHaveAttribute('lang', 'de');
    expect(german).toHaveAttribute('dir', 'ltr');
    expect((await section('Experience')).getByText('كنا ثلاث نساء.')).toHaveAttribute('dir', 'rtl');
    expect((await section('Business idea')).getByText('مشغل خياطة في الحي')).toHaveAttribute('lang', 'ar');
});

test('a level stands with its whole explain line and what to be careful about', async () => {
    await openFile();
    const words = await textOf('Qualifications and EQF');
    expect(words).toContain(
        'EQF 3, because this level is printed on the certificate “Textilnäherin” or its supplement. ' +
            'Country: Germany. Framework: DQR. Source: certificate, page 1. Date of the source: Feb 2026. ' +
            'Read on 20 Nov 2026 by Katrin Vogt.',
    );
    expect(words).toContain('This entry of the table is not verified yet.');
});

test('without a level: why, and the three routes in their order', async () => {
    await openFile();
    const qualifications = await section('Qualifications and EQF');
    expect(await textOf('Qualifications and EQF')).toContain(
        'No level: we know of no link between the EQF and a framework of this country: Syria.',
    );
    const routes = qualifications.getByRole('heading', { name: 'What you can do' }).nextElementSibling;
    const list = within(routes?.parentElement as HTMLElement).getAllByRole('list')[0] as HTMLElement;
    const steps = within(list).getAllByRole('listitem');
    expect(steps.map((step) => step.textContent)).toEqual([
        expect.stringContaining('recognition body'),
        expect.stringContaining('European Qualifications Passport'),
        expect.stringContaining('ask for validation'),
    ]);
});

test('the cards of strengths lie between experience and competences, and the file is what they are sorted into', async () => {
    const user = await openFile();
    await user.click(screen.getByRole('button', { name: 'Strengths' }));
    const strengths = within(await screen.findByRole('region', { name: 'Strengths' }));
    await user.click(within(await strengths.findByRole('group', { name: /^Selling/ })).getByText('Often'));
    await waitFor(() => expect(strengths.getByRole('button', { pressed: true })).toHaveTextContent('Often'));
    const names = screen.getAllByRole('button').map((one) => one.textContent.trim());
    const place = names.indexOf('Strengths');
    expect([names[place - 1], names[place + 1]]).toEqual(['Experience', 'Competences']);
});

test('assessments lie after competences, and a person who has the screen sees nothing else', async () => {
    const exam = assessment();
    const file = { ...AMINAS_VIEW.file, assessments: [exam], standings: [standing(exam)] };
    const user = await openFile({ ...AMINAS_VIEW, file });
    const names = screen.getAllByRole('button').map((one) => one.textContent.trim());
    const place = names.indexOf('Assessments');
    expect(names[place - 1]).toBe('Competences');
    await user.click(screen.getByRole('button', { name: 'Assessments' }));
    await user.click(await screen.findByRole('button', { name: /^Go on/ }));
    await user.click(screen.getByRole('button', { name: 'Turn the screen over to the person' }));
    expect(screen.queryByText('أمينة درويش')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Competences' })).not.toBeInTheDocument();
    expect(screen.getByText('Which is the largest?')).toBeVisible();
    await expectNoViolations();
    await user.click(screen.getByRole('button', { name: 'Back to the counsellor' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'أمينة درويش' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Competences' })).toBeVisible();
});

test('entrepreneurship lies before qualifications, and gaps between the idea and the matches', async () => {
    const user = await openFile();
    const names = screen.getAllByRole('button').map((one) => one.textContent.trim());
    expect(names[names.indexOf('Entrepreneurship') + 1]).toBe('Qualifications and EQF');
    const gaps = names.indexOf('Gaps');
    expect([names[gaps - 1], names[gaps + 1]]).toEqual(['Business idea', 'Matches']);
    await user.click(screen.getByRole('button', { name: 'Entrepreneurship' }));
    expect(await screen.findByRole('button', { name: 'Begin a sitting' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gaps' }));
    expect(await screen.findByRole('heading', { level: 3, name: 'For starting a business' })).toBeVisible();
});

test('a match: verdict, reasons with their signs in words too, what would open it, and its age', async () => {
    await openFile();
    const heading = { name: 'Small loan of the harbour' };
    const card = (await (await section('Matches')).findByRole('heading', heading)).closest('article');
    const loan = within(card as HTMLElement);
    expect(loan.getByText('Near miss')).toBeVisible();
    const reasons = loan.getAllByRole('listitem');
    expect(reasons.map((reason) => withoutIsolation(reason.textContent))).toEqual([
        'For: 12,000 € is needed to start; the offer is for 25,000 € or less.',
        'Against: A written business plan is asked for; there is none so far.',
        'Open question: A permit that allows self-employment is asked for; whether the permit allows it is not known yet.',
    ]);
    const pictures = reasons.map((reason) => reason.querySelector('svg')?.getAttribute('class'));
    expect(pictures).toEqual([
        expect.stringMatching(/lucide-plus/),
        expect.stringMatching(/lucide-minus/),
        expect.stringMatching(/lucide-circle-question-mark/),
    ]);
    const words = withoutIsolation(card?.textContent);
    expect(words).toContain('Would open with: a written business plan');
    expect(words).toContain('Facts confirmed 94 days ago');
});

test('matches stand by the six steps, and on top what opens most', async () => {
    await openFile();
    const matches = await section('Matches');
    await matches.findByRole('heading', { name: 'Mentoring' });
    const steps = matches.getAllByRole('heading', { level: 3 });
    expect(steps.map((step) => step.textContent)).toEqual([
        'May this person found this business?',
        'What would open most',
        'Questions that would decide most',
        'Competence assessment',
        'Entrepreneurship training',
        'Mentoring',
        'Information',
        'Networking',
        'Access to finance',
        'Mentors',
    ]);
    expect(await textOf('Matches')).toContain('This alone would open 1 loan: a written business plan.');
});

test('the overview counts, names what is missing, and what was chosen', async () => {
    await openFile();
    const words = await textOf('Overview');
    expect(words).toContain('1 of 2 competences are supported by more than own words.');
    expect(words).toContain('3,000 € of 12,000 € is own money. 9,000 € is missing.');
    expect(words).toContain('Whether the permit allows self-employment');
    expect(words).toContain('A year with a mentor');
});

test('a question leads to its field in the section where it is answered, and back to the matches', async () => {
    const user = await openFile();
    const matches = await section('Matches');
    await user.click(await matches.findByRole('button', { name: /^Fill in: .*time in this country/ }));
    const since = within(await screen.findByRole('group', { name: 'Lives in this country since' }));
    await waitFor(() => expect(since.getByLabelText('Day')).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Back to the matches' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'Matches' })).toHaveFocus());
    await user.click(await screen.findByRole('button', { name: /^Fill in: .*a written business plan/ }));
    const plan = within(await screen.findByRole('group', { name: 'Written plan at hand' }));
    await waitFor(() => expect(plan.getByRole('radio', { checked: true })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Person' }));
    expect(screen.queryByRole('button', { name: 'Back to the matches' })).not.toBeInTheDocument();
});

test('permit and trade are written down in their own fields, with a way back to where it was asked', async () => {
    const user = await openFile(AMINAS_VIEW, AMINAS_MATCHES, NOBODY_ASKED);
    for (const [name, back] of [
        ['Business idea', 'Back to the business idea'],
        ['Matches', 'Back to the matches'],
    ] as const) {
        await user.click(await (await section(name)).findByRole('button', { name: 'Write down the permit' }));
        await waitFor(() => expect(screen.getByLabelText('Kind of permit')).toHaveFocus());
        await user.click(screen.getByRole('button', { name: back }));
        await waitFor(() => expect(screen.getByRole('heading', { level: 2, name })).toHaveFocus());
    }
    await user.click(await screen.findByRole('button', { name: 'Write down the trade' }));
    await waitFor(() => expect(screen.getByLabelText('Trade')).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Back to the matches' }));
    expect(await screen.findByRole('region', { name: 'Matches' })).toBeVisible();
});

test('private notes are closed until somebody opens them, and one key hides them', async () => {
    const user = await openFile();
    expect(screen.queryByDisplayValue('Worries about her brother.')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show the private notes' }));
    expect(await screen.findByDisplayValue('Worries about her brother.')).toBeVisible();
    await user.keyboard('{F9}');
    expect(screen.queryByDisplayValue('Worries about her brother.')).not.toBeInTheDocument();
});

test('a bare file says in each section what belongs there', async () => {
    const bare = {
        ...AMINA,
        consents: [],
        experiences: [],
        competences: [],
        evidence: [],
        support: [],
        qualifications: [],
        business_idea: null,
    };
    await openFile({ file: bare, eqf: [], chosen: [], bars: [], retired: [] }, matchesByStep({}, { all: 0 }));
    expect(await textOf('Competences')).toContain('Everything this person can do or knows belongs here');
    expect(await textOf('Qualifications and EQF')).toContain('Certificates and degrees belong here');
    await region('Matches');
    expect(await screen.findByText('The directory of this desk has no offers yet.')).toBeVisible();
    expect(screen.getByText('No consent is recorded yet.')).toBeVisible();
    await expectNoViolations();
});

test('a file that cannot be opened is told in words', async () => {
    await openScreen('open', {
        today: TODAY,
        candidate_file: () => {
            throw new CallFailed('not_found', { noun: 'candidate' });
        },
    });
    await userEvent.setup().click(await screen.findByRole('button', { name: /أمينة درويش/ }));
    expect(withoutIsolation((await screen.findByRole('alert')).textContent)).toContain(
        'The candidate is not here any more.',
    );
});

test('axe finds nothing, neither in English nor in Arabic', async () => {
    await openFile();
    await expectNoViolations();
    speak('ar');
    await screen.findByRole('region', { name: 'نظرة عامة' });
    await expectNoViolations();
});

test('a file that is read again takes the focus from nobody', async () => {
    const user = await openFile();
    await user.click(screen.getByRole('button', { name: 'Experience' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Experience' })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: 'Add an experience' }));
    const field = await screen.findByLabelText('What was it?');
    await user.type(field, 'Baker');
    // What any command that changes something makes of the file: it is read again.
    await call('undo', {});
    await tick();
    await user.keyboard(' in Asmara');
    expect(field).toHaveValue('Baker in Asmara');
});

test('matches: the mentors as persons stand after the offers, and those who may not be named are only counted', async () => {
    await openFile();
    const matches = await section('Matches');
    const mentor = await matches.findByRole('article', { name: 'Hatice Demir' });
    const steps = matches.getAllByRole('heading', { level: 3 });
    expect(steps.at(-1)).toHaveTextContent('Mentors');
    expect(mentor).toHaveTextContent('Can be proposed');
    expect(await textOf('Matches')).toContain('1 more mentor is noted who may not be named.');
});
