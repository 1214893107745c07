// What the tests of this room hand in and look at. Nothing that is shipped imports it.

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';

import { row } from '../../tests/amina/file';
import { replaceHost } from '../platform';
import { memoryHost, type Answers } from '../platform/memory';
import { say } from '../shared/status.svelte';
import EvidenceFiles from './EvidenceFiles.svelte';
import type { EvidenceFile } from './files';

const nouns = ['evidence_file' as const];

export function kept(id: string, other: Partial<EvidenceFile> = {}): EvidenceFile {
    return {
        ...row(id),
        candidate_id: 'amina',
        name: `${id}.jpg`,
        kind: 'jpeg',
        bytes: 250 * 1024,
        width: 1200,
        height: 900,
        pages: 1,
        sha256: id,
        ...other,
    };
}

export const DRESS = kept('dress');
export const CONTRACT = kept('contract', { name: 'contract.pdf', kind: 'pdf', pages: 3, bytes: 2.5 * 1024 * 1024 });

/** A vault that names each file after its name without the ending. */
export const KEEPS: Answers = {
    add_evidence_file: ({ name }) => ({ value: name.replace(/\..*/, ''), nouns }),
    remove_evidence_file: { value: null, nouns },
    evidence_file_thumbnail: ({ id }) => ({ media_type: 'image/jpeg', content: btoa(`small ${id}`) }),
    evidence_file_page: ({ id, page }) => ({ media_type: 'image/png', content: btoa(`${id} ${page}`) }),
};

/** A picture of the computer; of the given size, although it holds a few letters only. */
export function picture(name: string, size?: number): File {
    const file = new File([`bytes of ${name}`], name, { type: 'image/jpeg' });
    return size === undefined ? file : Object.defineProperty(file, 'size', { value: size });
}

/** What comes with files that are dropped or pasted. */
export const carrying = (files: File[], types = ['Files']) => ({ files, types });

interface Given {
    files?: EvidenceFile[];
    fileIds?: string[];
    isFixed?: boolean;
    answers?: Answers;
}

/** The area for files of one thing. */
export function openArea({ files = [DRESS, CONTRACT], fileIds = [], isFixed = false, answers = {} }: Given = {}) {
    const host = memoryHost({ ...KEEPS, ...answers });
    replaceHost(host);
    say(() => '');
    const onchange = vi.fn<(ids: string[]) => void>();
    const shown = render(EvidenceFiles, { candidateId: 'amina', files, fileIds, isFixed, onchange });
    /** The file is read again, and whoever holds the ids has heard of every change. */
    const read = (fresh: EvidenceFile[]) =>
        shown.rerender({ files: fresh, fileIds: onchange.mock.lastCall?.[0] ?? fileIds });
    // What the field offers first keeps no other file away, so the tests hand in any.
    return { host, onchange, read, user: userEvent.setup({ applyAccept: false }), ...shown };
}

export const area = () => screen.getByRole('group', { name: 'Pictures and scans' });
export const field = () => screen.getByLabelText<HTMLInputElement>('Add files');

/** Reading a file with this name breaks off, as when the stick is pulled out. */
export function vanish(name: string): void {
    const read = Object.getOwnPropertyDescriptor(FileReader.prototype, 'readAsDataURL')?.value as (file: Blob) => void;
    vi.spyOn(FileReader.prototype, 'readAsDataURL').mockImplementation(function (this: FileReader, file: Blob) {
        if (file instanceof File && file.name === name) {
            queueMicrotask(() => this.onerror?.(new ProgressEvent('error') as ProgressEvent<FileReader>));
        } else {
            read.call(this, file);
        }
    });
}

/** The addresses of pictures that were made and given back. */
export function watchAddresses(): { made: string[]; returned: string[] } {
    const [made, returned]: [string[], string[]] = [[], []];
    URL.createObjectURL = () => {
        made.push(`blob:picture-${made.length + 1}`);
        return made.at(-1) ?? '';
    };
    URL.revokeObjectURL = (address) => void returned.push(address);
    return { made, returned };
}
