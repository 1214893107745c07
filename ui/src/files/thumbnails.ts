// Small pictures of files, each asked for once while a section is on the screen. Nothing of them outlives the section,
// because whoever locks the desk leaves no picture behind.

import { getContext, hasContext, setContext } from 'svelte';

import { call } from '../platform';

export class Thumbnails {
    private readonly asked = new Map<string, Promise<string | undefined>>();

    /** The address of the small picture; nothing where there is none, and then it may be asked for again. */
    find(id: string): Promise<string | undefined> {
        const known = this.asked.get(id);
        if (known) {
            return known;
        }
        const found = call('evidence_file_thumbnail', { id })
            .then(({ media_type: type, content }) => `data:${type};base64,${content}`)
            .catch(() => {
                this.asked.delete(id);
                return undefined;
            });
        this.asked.set(id, found);
        return found;
    }
}

const KEY = Symbol('small pictures');

/** Called while a section is set up: everything inside it shares its small pictures, or those of the section around it. */
export function shareThumbnails(): void {
    if (!hasContext(KEY)) {
        setContext(KEY, new Thumbnails());
    }
}

/** The small pictures of the section around. */
export function sharedThumbnails(): Thumbnails {
    return getContext<Thumbnails>(KEY);
}
