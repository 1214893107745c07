// Reads a chosen file as text, or says in words why it cannot be one.

import type { Wording } from '../../text';

/** Far more than a catalogue is; the core reads the whole text at once. */
const MOST_MEGABYTES = 2;
const BYTES_OF_A_MEGABYTE = 1_000_000;

export type FileText = { readonly text: string } | { readonly trouble: Wording };

export async function readText(file: File): Promise<FileText> {
    if (file.size > MOST_MEGABYTES * BYTES_OF_A_MEGABYTE) {
        return { trouble: { text: 'target-import-large', words: { megabytes: MOST_MEGABYTES } } };
    }
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) {
        return { trouble: { text: 'target-import-unreadable' } };
    }
    try {
        // A browser would put marks in the place of letters that it cannot read, and nobody would see it in time.
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
        return { trouble: { text: 'target-import-not-utf8' } };
    }
}
