// The one line that says what just happened. Screen readers read it aloud, and it never takes the focus.

let line = $state.raw<() => string>(() => '');

/** Words are handed in as a function, so that they follow the language of the screen. */
export function say(words: () => string): void {
    line = words;
}

export function statusLine(): string {
    return line();
}
