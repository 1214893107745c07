// Starts the driver that clicks and types in the real window, and the window itself.

import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';

const NATIVE_DRIVER = '/usr/bin/WebKitWebDriver';
const PATIENCE_MILLISECONDS = 20_000;

/** A running driver. It can open the window several times, one after the other. */
export class Driver {
    private constructor(
        private readonly child: ChildProcess,
        private readonly address: string,
    ) {}

    static async start(environment: NodeJS.ProcessEnv): Promise<Driver> {
        const [port, nativePort] = [await freePort(), await freePort()];
        const ports = ['--port', String(port), '--native-port', String(nativePort)];
        const child = spawn(needed('TAURI_DRIVER'), [...ports, '--native-driver', NATIVE_DRIVER], {
            env: environment,
            // The engine complains at length about missing parts of a desktop; set EXPRESS_DRIVER_OUTPUT to read it.
            stdio: ['ignore', 'ignore', process.env.EXPRESS_DRIVER_OUTPUT ? 'inherit' : 'ignore'],
        });
        const driver = new Driver(child, `http://127.0.0.1:${port}`);
        await driver.waitUntilReady();
        return driver;
    }

    /** Opens the window anew, as a person does who starts the program. */
    async openWindow(): Promise<WebDriver> {
        const capabilities = new Capabilities({
            browserName: 'wry',
            'tauri:options': { application: needed('EXPRESS_BINARY') },
        });
        return new Builder().usingServer(this.address).withCapabilities(capabilities).build();
    }

    async stop(): Promise<void> {
        const ended = new Promise((resolve) => this.child.once('exit', resolve));
        this.child.kill('SIGTERM');
        await ended;
    }

    private async waitUntilReady(): Promise<void> {
        const end = Date.now() + PATIENCE_MILLISECONDS;
        while (Date.now() < end) {
            const answer = await fetch(`${this.address}/status`).catch(() => undefined);
            if (answer?.ok) {
                return;
            }
            await sleep(50);
        }
        throw new Error('tauri-driver does not answer');
    }
}

export function needed(variable: string): string {
    const value = process.env[variable];
    if (!value) {
        throw new Error(`${variable} is not set; \`cargo dev test window\` sets it`);
    }
    return value;
}

function freePort(): Promise<number> {
    return new Promise((resolve, reject) => {
        const server = createServer();
        server.once('error', reject);
        server.listen(0, '127.0.0.1', () => {
            const address = server.address();
            const port = typeof address === 'object' && address ? address.port : 0;
            server.close(() => resolve(port));
        });
    });
}
