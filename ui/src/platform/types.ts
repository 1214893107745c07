// What the screens may ask of the program they run in. There is nothing beside these calls: no files, no network,
// no clock. The commands themselves are declared in Rust, in src-tauri/api/src/commands.rs.

import type { Commands } from '../generated/Commands';
import type { FailureCode } from '../generated/FailureCode';
import type { WindowCommands } from '../generated/WindowCommands';

/** The list that every host serves, and the few commands that only a window can answer. */
type Wire = Commands & WindowCommands;

export type CommandName = keyof Wire;
export type RequestOf<C extends CommandName> = Wire[C]['request'];
export type ReplyOf<C extends CommandName> = Wire[C]['reply'];

/** The program behind the screens. */
export interface Host {
    call<C extends CommandName>(command: C, request: RequestOf<C>): Promise<ReplyOf<C>>;
}

/** A command that was refused. The words for people are made from its code, in src/text. */
export class CallFailed extends Error {
    override name = 'CallFailed';

    constructor(
        readonly code: FailureCode,
        readonly details: Readonly<Record<string, unknown>>,
    ) {
        super(code);
    }
}

/** Reads whatever a host threw. What is no failure of a command is a fault of the program. */
export function asCallFailed(thrown: unknown): CallFailed {
    if (thrown instanceof CallFailed) {
        return thrown;
    }
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && typeof thrown.code === 'string') {
        const details = 'details' in thrown && typeof thrown.details === 'object' ? thrown.details : {};
        return new CallFailed(thrown.code as FailureCode, { ...details });
    }
    return new CallFailed('internal', {});
}
