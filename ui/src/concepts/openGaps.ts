// Gaps that were handed to the matching: what they are called, and the way back. A gap is a question that a course, a mentor
// or a talk may answer, and nothing that somebody lacks as a person.

import { settle } from '../drafts/undo';
import type { CandidateFile } from '../generated/CandidateFile';
import type { GapSubject } from '../generated/GapSubject';
import type { LocalText } from '../generated/LocalText';
import { call } from '../platform';
import { t, term } from '../text';
import { wordOf } from './entrecomp';

export type OpenGap = CandidateFile['open_gaps'][number];

/** What a gap is about, in words. A skill is called what it was called when it was seen. */
export function subjectName(subject: GapSubject, names: ReadonlyMap<string, LocalText>): string {
    switch (subject.about) {
        case 'skill':
            return subject.label;
        case 'entrecomp': {
            const name = names.get(subject.id);
            return name ? wordOf(name) : subject.id;
        }
        case 'theme':
            return term('gap-theme', subject.theme);
    }
}

/** Tells one subject from another, whatever it is called. */
export function subjectKey(subject: GapSubject): string {
    switch (subject.about) {
        case 'skill':
            return subject.uri;
        case 'entrecomp':
            return subject.id;
        case 'theme':
            return subject.theme;
    }
}

/** Looks for no more offers; answers whether the vault has it. */
export function takeGapBack({ id, rev }: { id: string; rev: number }, name: string): Promise<boolean> {
    return settle(
        () => call('take_gap_back', { id, rev }),
        () => t('gap-taken-back', { name }),
    );
}
