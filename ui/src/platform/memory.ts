// A host for component tests: it answers what the test hands in, and remembers what it was asked.
// It knows no rules; a command without an answer fails the test.

import { CallFailed, type CommandName, type Host, type ReplyOf, type RequestOf } from './types';

/** For each command either its reply, or a function that makes the reply from the request. It may throw CallFailed. */
export type Answers = {
    [C in CommandName]?: ReplyOf<C> | ((request: RequestOf<C>) => ReplyOf<C> | Promise<ReplyOf<C>>);
};

export interface MemoryHost extends Host {
    /** Every call so far, in order. */
    readonly calls: readonly { command: CommandName; request: unknown }[];
}

export function memoryHost(answers: Answers): MemoryHost {
    const calls: { command: CommandName; request: unknown }[] = [];
    return {
        calls,
        async call<C extends CommandName>(command: C, request: RequestOf<C>): Promise<ReplyOf<C>> {
            calls.push({ command, request });
            const answer: unknown = answers[command];
            if (answer === undefined) {
                throw new CallFailed('unknown_command', { command });
            }
            const reply: unknown = typeof answer === 'function' ? await answer(request) : answer;
            return reply as ReplyOf<C>;
        },
    };
}
