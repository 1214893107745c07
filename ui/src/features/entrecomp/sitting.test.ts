// A sitting: two people, fifteen competences, and nothing that has to be answered.

import { screen, within } from '@testing-library/svelte';
import { expect, test, vi } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINA } from '../../../tests/amina/file';
import { requestsOf, withoutIsolation } from '../../../tests/screen';
import { CallFailed } from '../../platform';
import { statusLine } from '../../shared/status.svelte';
import { speak } from '../../text';
import { COUNSELLOR, fileWith, openRoom, sitting, TODAY } from './testing';

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const person = () => within(screen.getByRole('radiogroup', { name: 'As the person says' }));
const counsellor = () => within(screen.getByRole('radiogroup', { name: /^As I see it/ }));
const chosen = (group: ReturnType<typeof within>) =>
    withoutIsolation(group.getByRole('radio', { checked: true }).closest('label')?.textContent);
const words = (element: Element | null) => withoutIsolation(element?.textContent);
const heading = () => screen.getByRole('heading', { level: 4 });

type Request = { rev?: number; details: { ratings: Record<string, unknown> } };
const lastRatings = (host: Parameters<typeof requestsOf>[0], command: Parameters<typeof requestsOf>[1]) =>
    (requestsOf(host, command).at(-1) as Request | undefined)?.details.ratings;

async function begin(...given: Parameters<typeof openRoom>) {
    const room = openRoom(...given);
    await room.user.click(await screen.findByRole('button', { name: /^(Begin a sitting|Go on with|Change this)/ }));
    return room;
}

test('without a sitting the room says what belongs here and offers to begin', async () => {
    const { host } = openRoom();
    expect(await screen.findByText(/^There is no sitting yet/)).toBeVisible();
    expect(button('Begin a sitting')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(await violations()).toEqual([]);
    expect(host.calls.map(({ command }) => command)).toEqual(['entrecomp']);
});

test('a competence stands with its explanation and eight sentences in both languages, the person’s first', async () => {
    await begin();
    expect(heading()).toHaveTextContent('Competence 1');
    expect(screen.getByText('About 1.')).toBeVisible();
    expect(screen.getByText('About 1. بالعربية')).toHaveAttribute('dir', 'rtl');
    expect(person().getAllByRole('radio')).toHaveLength(9);
    const third = person()
        .getByRole('radio', { name: /Sentence 3 of 1\./ })
        .closest('label');
    expect(withoutIsolation(third?.textContent)).toBe('3 Sentence 3 of 1. بالعربية Sentence 3 of 1.');
    expect(person().getByText('Sentence 3 of 1. بالعربية')).toHaveAttribute('lang', 'ar');
    expect(await violations()).toEqual([]);
});

test('whose language the sentences do not have, or is the screen’s, reads them once', async () => {
    await begin({ ...AMINA, candidate: { ...AMINA.candidate, preferred_language: 'ti' } });
    const first = person()
        .getByRole('radio', { name: /Sentence 1 of 1\./ })
        .closest('label');
    expect(withoutIsolation(first?.textContent)).toBe('1 Sentence 1 of 1.');
});

test('a figure chooses a sentence and keeps it at once, and 0 says that it was not asked', async () => {
    const { host, user } = await begin();
    person().getByRole('radio', { checked: true }).focus();
    await user.keyboard('3');
    expect(chosen(person())).toMatch(/^3 Sentence 3/);
    expect(person().getByRole('radio', { checked: true })).toHaveFocus();
    await vi.waitFor(() => expect(requestsOf(host, 'add_entrecomp_rating')).toHaveLength(1));
    expect(requestsOf(host, 'add_entrecomp_rating')).toEqual([
        {
            details: {
                candidate_id: 'amina',
                rated_on: TODAY,
                counsellor: COUNSELLOR,
                ratings: { c1: { own: 3, counsellor: null, example: '', discussed: '' } },
            },
        },
    ]);
    await vi.waitFor(() => expect(statusLine().words()).toMatch(/^Saved/));
    await user.keyboard('9');
    expect(chosen(person())).toMatch(/^3 /);
    await user.keyboard('0');
    expect(chosen(person())).toBe('Not asked');
    await vi.waitFor(() => expect(lastRatings(host, 'change_entrecomp_rating')).toEqual({}));
});

test('up and down lead through the sentences without choosing one', async () => {
    const { host, user } = await begin();
    person().getByRole('radio', { checked: true }).focus();
    await user.keyboard('{ArrowDown}');
    expect(person().getByRole('radio', { name: /Sentence 1 of 1/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(person().getByRole('radio', { name: /Sentence 8 of 1/ })).toHaveFocus();
    expect(chosen(person())).toBe('Not asked');
    expect(requestsOf(host, 'add_entrecomp_rating')).toEqual([]);
});

test('the arrows to the sides lead to another competence, and stop at the ends', async () => {
    const { user } = await begin();
    person().getByRole('radio', { checked: true }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(heading()).toHaveTextContent('Competence 1');
    await user.keyboard('4{ArrowRight}');
    expect(heading()).toHaveTextContent('Competence 2');
    expect(person().getByRole('radio', { checked: true })).toHaveFocus();
    expect(chosen(person())).toBe('Not asked');
    await user.keyboard('{ArrowLeft}');
    expect(heading()).toHaveTextContent('Competence 1');
    expect(chosen(person())).toMatch(/^4 /);
});

test('from right to left the arrows lead where they point', async () => {
    speak('ar');
    const { user } = openRoom();
    await user.click(await screen.findByRole('button', { name: 'بدء جلسة' }));
    screen.getAllByRole('radio', { checked: true })[1]?.focus();
    await user.keyboard('{ArrowLeft}');
    expect(heading()).toHaveTextContent('Competence 2 بالعربية');
    expect(await violations()).toEqual([]);
});

test('what the counsellor sees is hidden until the person chose, also where it is kept already', async () => {
    const { user } = await begin(fileWith(sitting('s1', '2026-11-20', { c1: [null, 6] })));
    await user.click(button('Back'));
    expect(heading()).toHaveTextContent('Competence 1');
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    expect(screen.queryByRole('radio', { name: /Sentence 6/, checked: true })).not.toBeInTheDocument();
    expect(screen.getByText(/^Your own view stays hidden/)).toBeVisible();
    await user.click(person().getByRole('radio', { name: /Sentence 4 of 1/ }));
    expect(chosen(counsellor())).toMatch(/^6 /);
    await user.click(person().getByRole('radio', { name: 'Not asked' }));
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
});

test('the counsellor may show it before, and it is hidden again at the next competence', async () => {
    const { host, user } = await begin();
    await user.click(button('Show it now'));
    expect(counsellor().getByRole('radio', { checked: true })).toHaveFocus();
    await user.keyboard('7');
    expect(chosen(counsellor())).toMatch(/^7 /);
    expect(chosen(person())).toBe('Not asked');
    await vi.waitFor(() =>
        expect(lastRatings(host, 'add_entrecomp_rating')).toEqual({
            c1: { own: null, counsellor: 7, example: '', discussed: '' },
        }),
    );
    await user.keyboard('{ArrowRight}');
    expect(heading()).toHaveTextContent('Competence 2');
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    expect(person().getByRole('radio', { checked: true })).toHaveFocus();
});

test('the next competence takes the focus to its name', async () => {
    const { user } = await begin();
    await user.click(button(/^Next: .*Competence 2/));
    await vi.waitFor(() => expect(heading()).toHaveFocus());
    expect(heading()).toHaveTextContent('Competence 2');
    await user.click(button('Back'));
    expect(heading()).toHaveTextContent('Competence 1');
});

test('where the two differ there is a field for the talk, and where they agree there is none', async () => {
    const { host, user } = await begin();
    await user.click(person().getByRole('radio', { name: /Sentence 5 of 1/ }));
    await user.click(counsellor().getByRole('radio', { name: /Sentence 5 of 1/ }));
    expect(screen.queryByLabelText('What you said to each other about it')).not.toBeInTheDocument();
    await user.click(counsellor().getByRole('radio', { name: /Sentence 3 of 1/ }));
    const talk = screen.getByLabelText('What you said to each other about it');
    expect(talk).toHaveAccessibleDescription(/The person sees .2. levels more\./);
    await user.type(talk, 'She thought of the market.');
    await user.tab();
    await vi.waitFor(() =>
        expect(lastRatings(host, 'change_entrecomp_rating')).toEqual({
            c1: { own: 5, counsellor: 3, example: '', discussed: 'She thought of the market.' },
        }),
    );
    expect(await violations()).toEqual([]);
});

test('an example is kept when its field is left', async () => {
    const { host, user } = await begin();
    await user.type(screen.getByLabelText('What did you do that shows it?'), 'Sold bread.');
    expect(requestsOf(host, 'add_entrecomp_rating')).toEqual([]);
    await user.tab();
    await vi.waitFor(() =>
        expect(lastRatings(host, 'add_entrecomp_rating')).toEqual({
            c1: { own: null, counsellor: null, example: 'Sold bread.', discussed: '' },
        }),
    );
});

test('a sitting goes on at the first competence that nobody was asked about', async () => {
    const { host, user } = await begin(fileWith(sitting('s1', '2026-11-20', { c1: [3, 3], c2: [null, 4] })));
    expect(heading()).toHaveTextContent('Competence 3');
    expect(screen.getByText(/^Sitting of/)).toHaveTextContent('20 Nov 2026');
    person().getByRole('radio', { checked: true }).focus();
    await user.keyboard('2');
    await vi.waitFor(() => expect(requestsOf(host, 'change_entrecomp_rating')).toHaveLength(1));
    expect(requestsOf(host, 'change_entrecomp_rating')[0]).toMatchObject({ id: 's1', rev: 1 });
    expect(Object.keys(lastRatings(host, 'change_entrecomp_rating') ?? {}).sort()).toEqual(['c1', 'c2', 'c3']);
    expect(requestsOf(host, 'add_entrecomp_rating')).toEqual([]);
});

test('as a list the competences stand by their areas, and the one that is chosen opens', async () => {
    const { user } = await begin(fileWith(sitting('s1', '2026-11-20', { c1: [3, 7], c2: [null, 4] })));
    await user.click(screen.getByRole('radio', { name: 'As a list' }));
    const areas = screen.getAllByRole('heading', { level: 4 }).map((one) => withoutIsolation(one.textContent));
    expect(areas).toEqual(['Area 1 2 of 5 asked', 'Area 2 0 of 5 asked', 'Area 3 0 of 5 asked']);
    // What the counsellor sees is not said beside the names.
    expect(words(button(/^1 Competence 1/))).toBe('1 Competence 1 3 Step 3');
    expect(words(button(/^2 Competence 2/))).toBe('2 Competence 2 Not asked');
    await user.click(button(/^12 Competence 12/));
    expect(button(/^12 Competence 12/)).toHaveAttribute('aria-expanded', 'true');
    expect(person().getByRole('radio', { name: /Sentence 1 of 12/ })).toBeVisible();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1);
    expect(await violations()).toEqual([]);
});

test('what the vault refuses is said, and stays on the screen', async () => {
    const add_entrecomp_rating = () => {
        throw new CallFailed('invalid', {
            problems: [{ field: 'ratings.c1', problem: 'unknown_entrecomp_competence' }],
        });
    };
    const { user } = await begin(AMINA, { add_entrecomp_rating });
    person().getByRole('radio', { checked: true }).focus();
    await user.keyboard('3');
    expect(await screen.findByText('This competence is not one of the fifteen of EntreComp.')).toBeVisible();
    expect(chosen(person())).toMatch(/^3 /);
});

test('the room says in words that the competences cannot be read', async () => {
    const entrecomp = () => {
        throw new CallFailed('internal', {});
    };
    openRoom(AMINA, { entrecomp });
    expect(await screen.findByRole('heading', { name: /not/i })).toBeVisible();
});
