// Takes a file of the computer into the vault. The screen only reads its bytes and hands them on.

import { asCallFailed, call } from '../platform';
import { failureWords, t } from '../text';
import { isTooLarge, LARGEST_MEGABYTES } from './files';

/** What became of a file: its id in the vault, or the words that say why it was not taken in. */
export type Taken = { readonly id: string } | { readonly why: () => string };

export async function takeIn(candidateId: string, file: File): Promise<Taken> {
    if (isTooLarge(file.size)) {
        return {
            why: () =>
                failureWords({
                    code: 'file_refused',
                    details: { reason: 'too_large', megabytes: LARGEST_MEGABYTES },
                }),
        };
    }
    const content = await base64Of(file);
    if (content === undefined) {
        return { why: () => t('files-unreadable') };
    }
    try {
        const { value } = await call('add_evidence_file', { candidate_id: candidateId, name: nameOf(file), content });
        return { id: value };
    } catch (thrown) {
        const failure = asCallFailed(thrown);
        return { why: () => failureWords(failure) };
    }
}

/** What a file is called. What comes from the clipboard may have no name of its own. */
export function nameOf({ name }: File): string {
    return name.trim() === '' ? t('files-pasted-name') : name;
}

/** The bytes in base64; nothing where the file is gone or may not be read, such as on a stick that was pulled out. */
export function base64Of(file: File): Promise<string | undefined> {
    return new Promise((resolve) => {
        const reader = new FileReader();
        reader.onload = () => {
            const address = String(reader.result);
            // An empty file has an address without any bytes, and the core says that it is empty.
            resolve(address.includes(',') ? address.slice(address.indexOf(',') + 1) : '');
        };
        reader.onerror = () => resolve(undefined);
        reader.onabort = () => resolve(undefined);
        reader.readAsDataURL(file);
    });
}
