// Finds things in the window as people and screen readers do: by role and visible name.

import { By, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MILLISECONDS = 20_000;

/** Keys, as the driver names them. */
export const CONTROL = '\uE009';
export const ENTER = '\uE007';
const TAB = '\uE004';

/** More steps than any screen has. */
const MOST_STEPS = 150;

/** Elements that may have a role; the role itself is what the browser says. */
const SELECTORS = {
    alert: '[role=alert]',
    article: 'article',
    button: 'button',
    combobox: 'select, [role=combobox]',
    checkbox: 'input[type=checkbox]',
    dialog: '[role=dialog]',
    heading: 'h1, h2, h3, h4',
    image: 'img',
    link: 'a[href]',
    list: 'ul, ol',
    option: '[role=option]',
    radio: 'input[type=radio]',
    region: 'section',
    row: 'tr',
    textbox: 'input:not([type=radio], [type=checkbox]), textarea',
} as const;

export type Role = keyof typeof SELECTORS;

export class Screen {
    constructor(readonly driver: WebDriver) {}

    /** The first visible element with this role whose name is, or fits. Waits until there is one. */
    async find(role: Role, name: string | RegExp): Promise<WebElement> {
        return this.waitFor(`${role} "${name}"`, async () => (await this.all(role, name))[0]);
    }

    /** All visible elements with this role whose name is, or fits. */
    async all(role: Role, name: string | RegExp): Promise<WebElement[]> {
        const found: WebElement[] = [];
        for (const element of await this.driver.findElements(By.css(SELECTORS[role]))) {
            if ((await element.isDisplayed()) && fits(await nameOf(element), name)) {
                found.push(element);
            }
        }
        return found;
    }

    async press(role: 'button' | 'checkbox' | 'link' | 'option' | 'radio', name: string | RegExp): Promise<void> {
        await this.waitFor(`${role} "${name}" to press`, async () => {
            const [element] = await this.all(role, name);
            if (element === undefined) {
                return undefined;
            }
            await this.show(element);
            await element.click();
            return true;
        });
    }

    /** Replaces what stands in a field. */
    async fill(label: string | RegExp, text: string): Promise<void> {
        const field = await this.find('textbox', label);
        await this.show(field);
        await field.clear();
        if (text !== '') {
            await field.sendKeys(text);
        }
    }

    async waitForValue(label: string | RegExp, value: RegExp): Promise<void> {
        await this.waitFor(`"${label}" with ${value}`, async () => {
            const typed = await (await this.find('textbox', label)).getAttribute('value');
            return value.test(typed ?? '') || undefined;
        });
    }

    /** Chooses an option of a closed list by its value. */
    async choose(label: string | RegExp, value: string): Promise<void> {
        const list = await this.find('combobox', label);
        await list.findElement(By.css(`option[value="${value}"]`)).click();
    }

    /** Chooses from a list that opens while one types. */
    async pick(label: string | RegExp, letters: string, option: string | RegExp): Promise<void> {
        const field = await this.find('combobox', label);
        await this.show(field);
        await field.clear();
        await field.sendKeys(letters);
        await this.press('option', option);
    }

    /** Light or dark, as the computer would ask for it. */
    async appear(appearance: string): Promise<void> {
        await this.driver.executeScript(`document.documentElement.dataset.appearance = '${appearance}'`);
    }

    /** Everything that can be read on the screen, without marks that nobody sees. */
    async text(): Promise<string> {
        return withoutMarks(await this.driver.executeScript<string>('return document.body.innerText'));
    }

    async waitForText(text: string | RegExp): Promise<void> {
        await this.waitFor(`text "${text}"`, async () => fits(await this.text(), text, 'part') || undefined);
    }

    /** The name of what the keyboard talks to. */
    async focused(): Promise<string> {
        return nameOf(await this.driver.switchTo().activeElement());
    }

    /** Goes on with the Tab key until something with this name has the focus. */
    async tabTo(name: string | RegExp): Promise<void> {
        for (let step = 0; step < MOST_STEPS; step += 1) {
            if (fits(await this.focused(), name)) {
                return;
            }
            await this.pressKeys(TAB);
        }
        throw new Error(`the Tab key does not lead to "${name}"; it ends at "${await this.focused()}"`);
    }

    /** Types where the focus is. */
    async type(text: string): Promise<void> {
        await this.driver.switchTo().activeElement().sendKeys(text);
    }

    async pressKeys(...keys: string[]): Promise<void> {
        const [only, ...others] = keys;
        // Letting go of keys that were not held would be typed as a sign that nobody sees.
        const pressed = only !== undefined && others.length === 0 ? only : Key.chord(...keys);
        await this.driver.switchTo().activeElement().sendKeys(pressed);
    }

    /** The bar above the screens covers what the driver itself would scroll to. */
    async show(element: WebElement): Promise<void> {
        await this.driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
    }

    private async waitFor<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
        const end = Date.now() + PATIENCE_MILLISECONDS;
        let trouble: unknown;
        while (Date.now() < end) {
            try {
                const found = await look();
                if (found !== undefined) {
                    return found;
                }
            } catch (thrown) {
                // What was just found may have been drawn anew; the next look finds it again.
                trouble = thrown;
            }
            await sleep(50);
        }
        const text = await this.text().catch(() => '(no text)');
        throw new Error(`there is no ${what} on this screen:\n${text}\n${String(trouble ?? '')}`);
    }
}

async function nameOf(element: WebElement): Promise<string> {
    return withoutMarks(await element.getAccessibleName());
}

/** Isolation marks stand around everything that is put into a sentence. They are right, and in the way of comparing. */
function withoutMarks(text: string): string {
    return text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').trim();
}

function fits(text: string, wanted: string | RegExp, how: 'whole' | 'part' = 'whole'): boolean {
    if (typeof wanted !== 'string') {
        return wanted.test(text);
    }
    return how === 'whole' ? text === wanted : text.includes(wanted);
}
