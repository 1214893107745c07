// A folder of its own for each test: the vault, and a home in which the program and its engine may leave traces.

import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DeskFolder {
    /** Where the vault lies, or would lie. */
    readonly vault: string;
    /** The surroundings of the program: nothing of the person who runs the tests. */
    readonly environment: NodeJS.ProcessEnv;
    remove(): void;
}

/** @param vault another place for the vault than the folder of the test */
export function newDeskFolder(otherVault?: string): DeskFolder {
    const folder = mkdtempSync(join(tmpdir(), 'express-window-'));
    const home = join(folder, 'home');
    mkdirSync(home, { mode: 0o700 });
    const vault = otherVault ?? join(folder, 'desk.express');
    return {
        vault,
        environment: {
            ...process.env,
            EXPRESS_VAULT: vault,
            HOME: home,
            XDG_CACHE_HOME: join(home, 'cache'),
            XDG_CONFIG_HOME: join(home, 'config'),
            XDG_DATA_HOME: join(home, 'data'),
            XDG_STATE_HOME: join(home, 'state'),
            LANG: 'C.UTF-8',
            LANGUAGE: 'en',
            LC_ALL: 'C.UTF-8',
            // With the safe way of drawing, the engine never answers when it is asked for a picture.
            WEBKIT_DISABLE_DMABUF_RENDERER: '0',
            // The graphics driver would go on filling its cache while the folder is taken away.
            MESA_SHADER_CACHE_DISABLE: 'true',
        },
        remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }),
    };
}
