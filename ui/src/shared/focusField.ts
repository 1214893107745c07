// Leads to one field of a form by the end of its id, such as “birth-date” for “form-7-birth-date”.

const INPUTS = 'input, select, textarea, button';

/** The field gets the focus and comes into sight; where there is none of this name, the first one of the place does. */
export function focusField(place: HTMLElement | undefined, name: string): void {
    const field = place?.querySelector<HTMLElement>(`[id$="-${name}"]`) ?? place;
    const target = field?.matches(INPUTS)
        ? field
        : (field?.querySelector<HTMLElement>('input:checked') ?? field?.querySelector<HTMLElement>(INPUTS));
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center' });
}
