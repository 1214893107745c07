// What the screens say about pictures and scans. What a file is, the core finds out from its bytes.

import type { CandidateFile } from '../generated/CandidateFile';
import { t, term } from '../text';

/** A picture or a scan as the person's file lists it, without its bytes. */
export type EvidenceFile = CandidateFile['evidence_files'][number];

/** What the field for files offers first. The core looks at the bytes whatever comes in. */
export const ACCEPTED = 'image/jpeg,image/png,application/pdf';

/** The largest file that the vault takes, in megabytes. A larger one is not even read. */
export const LARGEST_MEGABYTES = 20;

const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;

/** Whether the vault would refuse it for its size alone. */
export function isTooLarge(bytes: number): boolean {
    return bytes > LARGEST_MEGABYTES * MEGABYTE;
}

/** What a file is and how large: the pages of a PDF, the kind of a picture, and the size. */
export function aboutFile({ kind, pages, bytes }: Pick<EvidenceFile, 'kind' | 'pages' | 'bytes'>): string[] {
    return [kind === 'pdf' ? t('files-pdf-pages', { count: pages }) : term('file-kind', kind), sizeWords(bytes)];
}

/** The size as people say it. Nothing is smaller than one kilobyte. */
export function sizeWords(bytes: number): string {
    return bytes < MEGABYTE
        ? t('files-size-kilobytes', { size: Math.max(1, Math.round(bytes / KILOBYTE)) })
        : t('files-size-megabytes', { size: Math.round((bytes / MEGABYTE) * 10) / 10 });
}

/** The files with these ids, in the order of the ids. One that the screen has not read yet is left out until it has. */
export function filesOf(ids: readonly string[], files: readonly EvidenceFile[]): EvidenceFile[] {
    return ids.flatMap((id) => files.filter((file) => file.id === id));
}

/**
 * The files that no evidence and no assessment shows.
 *
 * @param held those that a form on the screen shows, which the vault may not know yet
 */
export function looseFiles(
    { evidence_files: files, evidence, assessments }: CandidateFile,
    held: readonly string[] = [],
): EvidenceFile[] {
    const used = new Set([...evidence, ...assessments].flatMap(({ file_ids: ids }) => ids).concat(held));
    return files.filter(({ id }) => !used.has(id));
}
