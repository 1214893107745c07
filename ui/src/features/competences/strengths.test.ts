import { expect, test } from 'vitest';

import { SCREEN_LANGUAGES, speak, term } from '../../text';
import { whyAssessmentOnlyStates, whyOnlyStated, type Weighed, type WhyOnlyStated } from './strengths';

const LETTER: Weighed = {
    kind: 'employer_letter',
    form: 'original',
    seen_by: 'Katrin Vogt',
    issuer: 'Rima Haddad',
    bears_out: 'not_known',
};
const CERTIFICATE: Weighed = { ...LETTER, kind: 'certificate' };
const TEST: Weighed = { ...LETTER, kind: 'test_result', bears_out: 'yes' };
const INTERVIEW: Weighed = { ...TEST, kind: 'interview_note' };
const SAMPLE: Weighed = { ...TEST, kind: 'work_sample', form: 'in_person' };

test.each<[string, Weighed]>([
    ['a letter of somebody who is named', LETTER],
    ['a certificate whose original a named person saw', CERTIFICATE],
    ['a test that was passed and seen by somebody named', TEST],
    ['an interview without a contradiction, held by somebody named', INTERVIEW],
    ['a work sample made in front of somebody named', SAMPLE],
])('nothing keeps %s at the person’s own words', (_, evidence) => {
    expect(whyOnlyStated(evidence)).toEqual([]);
});

test.each<[string, Weighed, WhyOnlyStated[]]>([
    ['an own statement', { ...TEST, kind: 'self_statement' }, ['own_words']],
    ['a photo, even one that was seen', { ...TEST, kind: 'photo' }, ['photo_alone']],
    ['a letter that nobody has seen', { ...LETTER, form: 'not_seen', issuer: '' }, ['not_seen']],
    ['a certificate that nobody has seen', { ...CERTIFICATE, form: 'not_seen', seen_by: '' }, ['not_seen']],
    ['a test that nobody has seen', { ...TEST, form: 'not_seen', seen_by: '' }, ['not_seen']],
    ['a copy of a certificate', { ...CERTIFICATE, form: 'copy' }, ['only_copy']],
    ['a certificate that somebody was told of', { ...CERTIFICATE, form: 'in_person' }, ['not_original']],
    ['an original that nobody is named for', { ...CERTIFICATE, seen_by: ' ' }, ['nobody_named']],
    ['a letter of nobody in particular', { ...LETTER, issuer: ' ' }, ['third_party_not_named']],
    ['a customer without a name', { ...LETTER, kind: 'customer_statement', issuer: '' }, ['third_party_not_named']],
    ['a call to nobody in particular', { ...LETTER, kind: 'reference_call', issuer: '' }, ['third_party_not_named']],
    ['a test that was not passed', { ...TEST, bears_out: 'no' }, ['not_passed']],
    ['a test without a result', { ...TEST, bears_out: 'not_known' }, ['not_judged']],
    ['a test that nobody is named for', { ...TEST, seen_by: '' }, ['nobody_named']],
    ['an interview with a contradiction', { ...INTERVIEW, bears_out: 'no' }, ['contradiction']],
    ['an interview that nobody is named for', { ...INTERVIEW, seen_by: '' }, ['nobody_named']],
    ['a work sample that was brought along', { ...SAMPLE, form: 'original' }, ['not_in_person']],
    ['a picture of a work sample', { ...SAMPLE, form: 'copy' }, ['not_in_person']],
    ['a work sample made without an assessor', { ...SAMPLE, bears_out: 'no' }, ['not_watched']],
    ['a work sample that nobody is named for', { ...SAMPLE, seen_by: '' }, ['nobody_named']],
    [
        'a work sample of which nothing is known',
        { ...SAMPLE, form: 'copy', bears_out: 'not_known', seen_by: '' },
        ['not_in_person', 'not_judged', 'nobody_named'],
    ],
])('%s gives no more than the person’s own words, and says why', (_, evidence, why) => {
    expect(whyOnlyStated(evidence)).toEqual(why);
});

test('who saw a letter does not matter, as long as somebody named speaks by it', () => {
    expect(whyOnlyStated({ ...LETTER, seen_by: '', form: 'copy' })).toEqual([]);
});

test('an assessment gives no more where it was not passed, was contradicted or is not judged', () => {
    expect(whyAssessmentOnlyStates('written_exam', 'no')).toEqual(['not_passed']);
    expect(whyAssessmentOnlyStates('practical_test', 'no')).toEqual(['not_passed']);
    expect(whyAssessmentOnlyStates('interview', 'no')).toEqual(['contradiction']);
    expect(whyAssessmentOnlyStates('oral_exam', 'not_known')).toEqual(['not_judged']);
    expect(whyAssessmentOnlyStates('oral_exam', 'yes')).toEqual([]);
});

test.each(SCREEN_LANGUAGES.map(({ code }) => code))('every reason has words in %s', (language) => {
    speak(language);
    const reasons: Record<WhyOnlyStated, true> = {
        own_words: true,
        photo_alone: true,
        not_seen: true,
        only_copy: true,
        not_original: true,
        nobody_named: true,
        third_party_not_named: true,
        not_in_person: true,
        not_passed: true,
        not_watched: true,
        contradiction: true,
        not_judged: true,
    };
    const words = Object.keys(reasons).map((reason) => term('evidence-why', reason));
    expect(words.filter((word) => word.startsWith('evidence-why'))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
});
