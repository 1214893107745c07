// What axe finds in the real window, where contrast can be judged.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { WebDriver } from 'selenium-webdriver';

const AXE = readFileSync(join(import.meta.dirname, '../../../ui/node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds on the screen as it is now: rule and place. */
export async function violations(driver: WebDriver): Promise<string[]> {
    await driver.executeScript(AXE);
    return driver.executeAsyncScript(`
        const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'] }).then(
            (result) => done(result.violations.flatMap((one) =>
                one.nodes.map((node) => one.id + ': ' + node.target.join(' ') + ' – ' + node.failureSummary))),
            (error) => done([String(error)]),
        );
    `);
}
