// Places of the screen that take files which are dropped or pasted. Several may lie inside each other, or beside fields
// in one form; each file goes to exactly one of them.

type Take = (files: File[]) => void;

const MARK = 'data-takes-files';
/** Marks a place while something that can be dropped is held above it. */
const ABOVE = 'data-files-above';

const takers = new WeakMap<Element, Take>();

/** Makes an element such a place; for `{@attach}`. */
export function takesFiles(take: Take): (node: HTMLElement) => () => void {
    return (node) => {
        takers.set(node, take);
        node.setAttribute(MARK, '');
        const listening = new AbortController();
        const { signal } = listening;
        node.addEventListener('dragover', (event) => hover(node, event), { signal });
        node.addEventListener('dragleave', (event) => leave(node, event), { signal });
        node.addEventListener('drop', (event) => drop(node, event), { signal });
        // Where nothing can be typed into, some engines send the event to the document and not to what has the focus.
        document.addEventListener('paste', (event) => paste(node, event), { signal });
        return () => {
            listening.abort();
            takers.delete(node);
            node.removeAttribute(MARK);
        };
    };
}

function hover(node: HTMLElement, event: DragEvent): void {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) {
        return;
    }
    // Without this the engine would not let anything be dropped here.
    event.preventDefault();
    node.setAttribute(ABOVE, '');
}

/** The pointer also leaves the element when it goes to a part of it. */
function leave(node: HTMLElement, { relatedTarget }: DragEvent): void {
    if (!(relatedTarget instanceof Node && node.contains(relatedTarget))) {
        node.removeAttribute(ABOVE);
    }
}

function drop(node: HTMLElement, event: DragEvent): void {
    node.removeAttribute(ABOVE);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (event.defaultPrevented || files.length === 0) {
        return;
    }
    event.preventDefault();
    handTo(placeInOpenForm(node) ?? node, files);
}

function paste(node: HTMLElement, event: ClipboardEvent): void {
    const files = [...(event.clipboardData?.files ?? [])];
    const target = document.activeElement ?? event.target;
    if (event.defaultPrevented || files.length === 0 || !(target instanceof Element)) {
        return;
    }
    // Programs for text put a picture of the words beside the words; whoever is in a field wants the words.
    if (isTypedInto(target) && event.clipboardData?.types.includes('text/plain')) {
        return;
    }
    if (placeFor(target) === node) {
        event.preventDefault();
        handTo(node, files);
    }
}

/** The place that takes what is pasted while this has the focus: the nearest one, or the one of the form. */
function placeFor(focused: Element): Element | undefined {
    const nearest = focused.closest(`[${MARK}]`);
    const form = focused.closest('form');
    const isInForm = nearest !== null && form?.contains(nearest);
    return (
        (isInForm ? undefined : form?.querySelector(`[${MARK}]`)) ??
        (nearest && placeInOpenForm(nearest)) ??
        nearest ??
        undefined
    );
}

/** Whoever misses the place in an open form by a finger means that form, and not the list around it. */
function placeInOpenForm(around: Element): Element | undefined {
    return around.querySelector(`form [${MARK}]`) ?? undefined;
}

function handTo(place: Element, files: File[]): void {
    takers.get(place)?.(files);
}

function isTypedInto(element: Element): boolean {
    return element.matches('textarea, input:not([type="file"], [type="checkbox"], [type="radio"])');
}
