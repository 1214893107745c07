// A Europass document on its way into a new file: what it holds, and what has no place.

import type { EuropassImported } from '../../generated/EuropassImported';
import type { EuropassPlaced } from '../../generated/EuropassPlaced';
import type { EuropassPreview } from '../../generated/EuropassPreview';
import type { Changed } from '../../generated/Changed';
import { base64Of } from '../../files/intake';
import { isTooLarge, LARGEST_MEGABYTES } from '../../files/files';
import { call, CallFailed } from '../../platform';
import { list, message } from '../../text';

/** What the window of the system offers first. The program looks at the bytes whatever is chosen. */
export const EUROPASS_FILES = '.xml,.pdf,application/xml,text/xml,application/pdf';

/** A document that was read and not taken over yet. */
export interface ReadDocument {
    readonly content: string;
    readonly preview: EuropassPreview;
}

/** Reads a file. What is too large is refused before it is read. */
export async function readDocument(file: File): Promise<ReadDocument> {
    if (isTooLarge(file.size)) {
        throw new CallFailed('file_refused', { reason: 'europass_too_large', megabytes: LARGEST_MEGABYTES });
    }
    const content = await base64Of(file);
    if (content === undefined) {
        throw new CallFailed('file_unreadable', {});
    }
    return { content, preview: await call('preview_europass', { content }) };
}

/** Makes a new candidate of a document. */
export function takeOver(content: string, code: string, evenIfSame: boolean): Promise<Changed<EuropassImported>> {
    return call('import_europass', { content, code, even_if_same: evenIfSame });
}

/** What goes to a place, in one line. */
export function valuesOf({ values }: EuropassPlaced): string {
    return list(values.map((value) => message({ id: 'europass-value', arguments: { value } })));
}
