// A file from a Europass document: seen first, then taken over, and never past what stands against it.

import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { NAMES } from '../../../tests/screen';
import type { EuropassPreview } from '../../generated/EuropassPreview';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers } from '../../platform/memory';
import { statusLine } from '../../shared/status.svelte';
import { learnNames, speak } from '../../text';
import EuropassImport from './EuropassImport.svelte';
import { readable, requestsOf } from './testing';

const PREVIEW: EuropassPreview = {
    placed: [
        {
            element: 'CandidatePerson/PersonName',
            to: 'full_name',
            values: [{ kind: 'text', value: 'مريم حداد' }],
        },
        {
            element: 'CandidateProfile/EmploymentHistory/EmployerHistory/PositionHistory',
            to: 'experience',
            values: [
                { kind: 'term', value: 'experience-kind-job' },
                { kind: 'text', value: 'Tailor' },
                { kind: 'country', value: 'SY' },
                { kind: 'date', value: '2008-03' },
                { kind: 'term', value: 'europass-ongoing' },
            ],
        },
    ],
    not_placed: [
        { element: 'CandidatePerson/NationalityCode', value: '', why: 'private' },
        { element: 'CandidateProfile/ExecutiveSummary', value: 'Tailor with a workshop.', why: 'no_field' },
    ],
};
const IMPORTED = {
    value: { candidate_id: 'new', code: 'Ahorn 01', languages: 0, experiences: 1, qualifications: 0, competences: 0 },
    nouns: ['candidate' as const],
};
const DOCUMENT = new File(['<Candidate/>'], 'cv.xml', { type: 'text/xml' });

function open(answers: Answers = {}) {
    speak('en');
    learnNames(NAMES);
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const host = memoryHost({
        preview_europass: PREVIEW,
        import_europass: IMPORTED,
        find_candidates: [],
        ...answers,
    });
    replaceHost(host);
    const hears = { oncreated: vi.fn(), oncancel: vi.fn(), onopen: vi.fn() };
    render(EuropassImport, hears);
    return { host, user: userEvent.setup(), ...hears };
}

const choose = () => screen.getByLabelText('Choose a file');
/** The cells of each row but the head. */
const cellsOf = (rows: HTMLElement[]) =>
    rows.slice(1).map((row) => [...row.children].map(({ textContent }) => readable(textContent)));
const takeOver = () => screen.findByRole('button', { name: 'Take over' });

test('a chosen file is shown before anything is kept: where each thing goes, and what has no place and why', async () => {
    const { host, user } = open();
    await user.upload(choose(), DOCUMENT);
    const placed = within(await screen.findByRole('table', { name: 'What comes into the file' }));
    expect(cellsOf(placed.getAllByRole('row'))).toEqual([
        ['Full name', 'مريم حداد'],
        ['Experience', 'Job, Tailor, Syria, Mar 2008, until today'],
    ]);
    expect(screen.getByRole('alert')).toHaveTextContent('qualifications without a level');
    expect(screen.getByText(/2\W* entries have no place/)).toBeVisible();
    const rest = within(screen.getAllByRole('table')[1] ?? document.body);
    expect(cellsOf(rest.getAllByRole('row'))).toEqual([
        ['CandidatePerson/NationalityCode', '', 'This is private. EXpress does not take it from a file.'],
        ['CandidateProfile/ExecutiveSummary', 'Tailor with a workshop.', 'EXpress has no field for it.'],
    ]);
    expect(requestsOf(host, 'preview_europass')).toEqual([{ content: btoa('<Candidate/>') }]);
    expect(requestsOf(host, 'import_europass')).toEqual([]);
    expect(await violations()).toEqual([]);
});

test('a dropped file is taken over under a code that is proposed, can be undone, and opens', async () => {
    const { host, user, oncreated } = open();
    const area = screen.getByRole('region', { name: 'New file from Europass' });
    await fireEvent.drop(area, { dataTransfer: { files: [DOCUMENT], types: ['Files'] } });
    await user.click(await takeOver());
    await vi.waitFor(() => expect(oncreated).toHaveBeenCalledWith('new'));
    const [request] = requestsOf(host, 'import_europass');
    expect(request).toMatchObject({ content: btoa('<Candidate/>'), even_if_same: false });
    expect((request as { code: string }).code).toMatch(/ 01$/);
    expect(readable(statusLine().words())).toContain('The file of Ahorn 01 is open.');
    expect(statusLine().action?.words()).toBe('Undo');
});

test('somebody who may be the same person is compared first', async () => {
    const same = { id: 'mariam', code: 'Linden 04', same_code: false, same_name: true, same_birth_year: false };
    const { host, user, onopen, oncreated } = open({
        import_europass: ({ even_if_same: evenIfSame }) => {
            if (evenIfSame === true) {
                return IMPORTED;
            }
            throw new CallFailed('same_person', { candidates: [same] });
        },
    });
    await user.upload(choose(), DOCUMENT);
    await user.click(await takeOver());
    await user.click(await screen.findByRole('button', { name: /Linden 04/ }));
    expect(onopen).toHaveBeenCalledWith('mariam');
    await user.click(screen.getByRole('button', { name: 'It is somebody else, add anyway' }));
    await vi.waitFor(() => expect(oncreated).toHaveBeenCalledWith('new'));
    expect(requestsOf(host, 'import_europass')).toHaveLength(2);
});

test('without a code nothing is sent, and a code that cannot be kept is said at its field', async () => {
    const { host, user } = open({
        import_europass: () => {
            throw new CallFailed('invalid', { problems: [{ field: 'code', problem: 'too_long', at_most: 40 }] });
        },
    });
    await user.upload(choose(), DOCUMENT);
    await takeOver();
    const code = screen.getByLabelText('Code');
    await user.clear(code);
    await user.click(await takeOver());
    expect(code).toHaveFocus();
    expect(requestsOf(host, 'import_europass')).toEqual([]);
    await user.type(code, 'Linden 01');
    await user.click(await takeOver());
    await vi.waitFor(() => expect(readable(code.closest('.field')?.textContent)).toContain('40 characters'));
});

test('a file that is no document says what it is and what to do, and one without anything to take over says so', async () => {
    const { user, oncancel } = open({
        preview_europass: () => {
            throw new CallFailed('file_refused', { reason: 'europass_old_format' });
        },
    });
    await user.upload(choose(), DOCUMENT);
    expect(await screen.findByRole('alert')).toHaveTextContent('the format that Europass had until 2020');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(oncancel).toHaveBeenCalled();
});

test('a document without anything that has a place offers nothing to take over', async () => {
    const { user } = open({ preview_europass: { placed: [], not_placed: PREVIEW.not_placed } });
    await user.upload(choose(), DOCUMENT);
    expect(await screen.findByText(/Nothing in this document has a place/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Take over' })).toBeNull();
    expect(await violations()).toEqual([]);
});
