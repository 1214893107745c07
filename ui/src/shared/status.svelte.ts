// The one line that says what just happened. Screen readers read it aloud, and it never takes the focus.

let line = $state('');

export function say(words: string): void {
    line = words;
}

export function statusLine(): string {
    return line;
}
