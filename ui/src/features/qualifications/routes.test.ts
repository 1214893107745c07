// The ways to a level: what each does, who does it, what to bring, what it costs, how long it takes, and how old that is.

import { screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';

import { violations } from '../../../tests/accessibility';
import { AMINAS_VIEW } from '../../../tests/amina/view';
import type { OpenRoute } from '../../generated/OpenRoute';
import type { RecognitionRoute } from '../../generated/RecognitionRoute';
import { speak } from '../../text';
import { openSection, readable } from './testing';

const words = (en: string, de: string, ar: string) => ({ en, de, ar });
const HERE: RecognitionRoute = {
    country: 'DE',
    route: 'recognition',
    body: 'Handwerkskammer; IHK FOSA',
    website: 'anerkennung-in-deutschland.de',
    what: words('The chamber compares your certificate.', 'Die Kammer vergleicht Ihr Zeugnis.', 'تقارن الغرفة شهادتك.'),
    papers: [words('A passport', 'Ein Pass', 'جواز سفر'), words('The certificate', 'Das Zeugnis', 'الشهادة')],
    cost: words('100 to 600 euros', '100 bis 600 Euro', 'من 100 إلى 600 يورو'),
    time: words('about three months', 'etwa drei Monate', 'نحو ثلاثة أشهر'),
    source: 'editors',
    date: '2026-11-25',
    verified: false,
};

function openRoutes(routes: OpenRoute[]) {
    const eqf = AMINAS_VIEW.eqf.map((outlook) => (outlook.no_level ? { ...outlook, routes } : outlook));
    return openSection({ ...AMINAS_VIEW, eqf });
}

/** The ways in the list below “What you can do”, each in words. */
function ways(): HTMLElement[] {
    const list = screen.getByRole('heading', { name: /^(What you can do|ما يمكن)/ }).parentElement;
    return [...(list?.querySelectorAll<HTMLElement>('ol > li') ?? [])];
}

const route = (here: Partial<RecognitionRoute>, is_old = false): OpenRoute => ({
    route: 'recognition',
    here: { ...HERE, ...here },
    is_old,
});

test('a way says what it does, who does it, what to bring, the cost, the time and how old that is', async () => {
    openRoutes([route({})]);
    const [way] = ways();
    const told = readable(way?.textContent);
    expect(told).toContain('If there is a certificate: ask the recognition body for a statement.');
    expect(told).toContain('The chamber compares your certificate.');
    expect(told).toContain('Who does it Handwerkskammer; IHK FOSA');
    expect(told).toContain('anerkennung-in-deutschland.de');
    expect(told).toContain('Cost: 100 to 600 euros');
    expect(told).toContain('Time: about three months');
    const papers = within(way as HTMLElement).getAllByRole('listitem');
    expect(papers.map((paper) => paper.textContent)).toEqual(['A passport', 'The certificate']);
    const caution = screen.getByText(/As of .*not checked yet: ask before you rely on it/);
    expect(readable(caution.textContent)).toBe('As of 25 Nov 2026, not checked yet: ask before you rely on it.');
    expect(caution.querySelector('svg')).not.toBeNull();
    expect(await violations()).toEqual([]);
});

test('the address of a website is there to be copied and leads nowhere', () => {
    openRoutes([route({})]);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test('what nobody wrote down for this country is the sentence alone', () => {
    openRoutes([{ route: 'validation_and_practical_test', here: null, is_old: false }]);
    expect(ways().map((way) => readable(way.textContent))).toEqual([
        'If it was learnt without a school: ask for validation, or show it in a practical test.',
    ]);
});

test('facts that were checked and are fresh need no caution, and facts of two years ago do', () => {
    openRoutes([
        route({ verified: true }),
        { ...route({ verified: true }, true), route: 'validation_and_practical_test' },
    ]);
    const [fresh, old] = ways();
    expect(readable(fresh?.textContent)).toMatch(/As of 25 Nov 2026\.$/);
    expect(fresh?.querySelector('svg')).toBeNull();
    expect(readable(old?.textContent)).toMatch(/As of 25 Nov 2026\. This is older than 24 months\.$/);
    expect(old?.querySelector('svg')).not.toBeNull();
});

test('a way without a website and without papers leaves no empty lines', () => {
    openRoutes([route({ website: '', papers: [] })]);
    const told = readable(ways()[0]?.textContent);
    expect(told).not.toContain('Website');
    expect(told).not.toContain('What to bring');
});

test('no sentence of a way says that something is not recognised, in no language', () => {
    for (const language of ['en', 'de', 'ar'] as const) {
        speak(language);
        const { container, unmount } = openRoutes([route({})]);
        expect(container.textContent).not.toMatch(/not recogni[sz]ed|nicht anerkannt|غير معترف/);
        unmount();
    }
});

test('axe finds nothing in the ways in Arabic, and they are told in Arabic', async () => {
    speak('ar');
    const { container } = openRoutes([route({})]);
    expect(readable(container.textContent)).toContain('تقارن الغرفة شهادتك.');
    expect(await violations()).toEqual([]);
});
