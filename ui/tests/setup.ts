// What every test of the screens needs: matchers, and the parts of a browser that a document without a window lacks.

import '@testing-library/jest-dom/vitest';

import { beforeEach } from 'vitest';

import { replaceHost } from '../src/platform';
import { memoryHost } from '../src/platform/memory';
import { learnNames, speak } from '../src/text';
import { NAMES } from './characters';

/** Nothing has a size here, so nobody who watches sizes ever hears of one. */
class SilentObserver implements ResizeObserver {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
}

/** Nothing lies out of sight here, so whoever waits for something to be seen hears of it at once. */
class SeesEverything implements IntersectionObserver {
    readonly root = null;
    readonly rootMargin = '';
    readonly scrollMargin = '';
    readonly thresholds = [];

    constructor(private readonly hear: IntersectionObserverCallback) {}

    observe = (target: Element) => this.hear([{ isIntersecting: true, target } as IntersectionObserverEntry], this);
    unobserve = () => undefined;
    disconnect = () => undefined;
    takeRecords = () => [];
}

globalThis.ResizeObserver = SilentObserver;
globalThis.IntersectionObserver = SeesEverything;
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => {
    replaceHost(memoryHost({}));
    learnNames(NAMES);
    speak('en');
});
