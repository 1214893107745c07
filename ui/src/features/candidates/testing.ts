// What the tests of this room read from the screen and from the host. Nothing that is shipped imports it.

import { AMINA } from '../../../tests/amina/file';
import type { CandidateFile } from '../../generated/CandidateFile';
import type { ChangeCandidate } from '../../generated/ChangeCandidate';
import { CallFailed, replaceHost } from '../../platform';
import { memoryHost, type Answers, type MemoryHost } from '../../platform/memory';
import type { CommandName } from '../../platform/types';

/** A vault with one candidate, which refuses a change that was made from an older revision. */
export function vault(refuse: (request: ChangeCandidate) => void = () => undefined, answers: Answers = {}) {
    let candidate = AMINA.candidate;
    const change_candidate: Answers['change_candidate'] = (request) => {
        refuse(request);
        if (request.rev !== candidate.rev) {
            throw new CallFailed('changed_meanwhile', { noun: 'candidate' });
        }
        candidate = { ...candidate, ...request.details, rev: request.rev + 1 };
        return { value: candidate.rev, nouns: ['candidate'] };
    };
    const host = memoryHost({ change_candidate, ...answers });
    replaceHost(host);
    const changes = () => requestsOf(host, 'change_candidate') as ChangeCandidate[];
    return { changes, candidate: () => candidate, file: (): CandidateFile => ({ ...AMINA, candidate }) };
}

/** What a command was asked, each time. */
export function requestsOf(host: MemoryHost, command: CommandName): unknown[] {
    return host.calls.filter((call) => call.command === command).map((call) => call.request);
}

/** The text as it is read, without the marks that isolate what is put into a sentence. */
export function readable(text: string | null | undefined): string {
    return (text ?? '')
        .replace(/[\u2068\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
