// What every test of the screens needs: matchers for the document, and what jsdom lacks of a browser.

import '@testing-library/jest-dom/vitest';

Element.prototype.scrollIntoView ??= () => undefined;

// There is no layout in jsdom, so nothing ever changes its size.
const nothing = () => undefined;
globalThis.ResizeObserver ??= class {
    observe = nothing;
    unobserve = nothing;
    disconnect = nothing;
};
