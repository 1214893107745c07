// Fills the desk of a test with more than anybody would type, by the commands that the window itself uses.

import type { WebDriver } from 'selenium-webdriver';

type Invoke = (command: string, request: object) => Promise<{ value: string }>;

/** Runs in the window, so it must hold everything it needs. */
async function callInWindow(command: string, requests: object[]): Promise<string[]> {
    const { invoke } = (window as unknown as { __TAURI_INTERNALS__: { invoke: Invoke } }).__TAURI_INTERNALS__;
    const values: string[] = [];
    for (const request of requests) {
        values.push((await invoke(command, { request })).value);
    }
    return values;
}

/** Calls a command once for each request, one after the other; the ids of what was added come back. */
export async function callForEach(driver: WebDriver, command: string, requests: object[]): Promise<string[]> {
    await driver.manage().setTimeouts({ script: 300_000 });
    const script = `const done = arguments[2];
        (${callInWindow.toString()})(arguments[0], arguments[1])
            .then((values) => done({ values }), (error) => done({ problem: JSON.stringify(error) }));`;
    const answer = await driver.executeAsyncScript<{ values?: string[]; problem?: string }>(script, command, requests);
    if (answer.values === undefined) {
        throw new Error(`the desk could not be filled: ${answer.problem ?? 'no answer'}`);
    }
    return answer.values;
}

/** So many candidates that no desk we know of has more. */
export async function addCandidates(driver: WebDriver, count: number): Promise<void> {
    const requests = Array.from({ length: count }, (_, number) => ({
        details: { code: `Ahorn ${number}`, full_name: `ዮናስ ተስፋይ ${number}`, place: `Place ${number % 97}` },
        even_if_same: true,
    }));
    await callForEach(driver, 'add_candidate', requests);
}
