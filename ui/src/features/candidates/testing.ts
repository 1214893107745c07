// What the tests of this room read from the screen and from the host. Nothing that is shipped imports it.

import type { MemoryHost } from '../../platform/memory';
import type { CommandName } from '../../platform/types';

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
