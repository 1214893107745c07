// A desk in the real window, for one test: opened, used, and taken down whatever happens.

import { newDeskFolder, type DeskFolder } from './desk-folder';
import { Driver } from './driver';
import { Screen } from './screen';

/** The passphrase of every desk in these tests. */
export const PASSPHRASE = 'a long walk by the river';

export interface Office {
    readonly folder: DeskFolder;
    screen: Screen;
    /** Closes the window and opens it again, as on the next morning. */
    restart(): Promise<void>;
}

/** Opens the window on a folder of its own, does the work, and takes everything down. */
export async function inWindow(work: (office: Office) => Promise<void>, otherVault?: string): Promise<void> {
    const folder = newDeskFolder(otherVault);
    const driver = await Driver.start(folder.environment);
    let window = await driver.openWindow();
    const office: Office = {
        folder,
        screen: new Screen(window),
        restart: async () => {
            await window.quit();
            window = await driver.openWindow();
            office.screen = new Screen(window);
        },
    };
    try {
        await work(office);
    } finally {
        await window.quit().catch(() => undefined);
        await driver.stop();
        folder.remove();
    }
}
