// How long the talk has taken. It counts from the first look at the triage, goes on while other sections are open, and lasts as
// long as the window: a clock is a help and no record.

interface Talk {
    readonly candidateId: string;
    readonly since: number;
}

let talk = $state.raw<Talk>();
let now = $state(0);

const MINUTE = 60_000;
const OFTEN_ENOUGH = 10_000;

/** Begins the talk with this person, unless it has begun, and keeps the clock going while somebody looks at it. */
export function watchClock(candidateId: string): () => void {
    now = Date.now();
    if (talk?.candidateId !== candidateId) {
        talk = { candidateId, since: now };
    }
    const ticking = setInterval(() => (now = Date.now()), OFTEN_ENOUGH);
    return () => clearInterval(ticking);
}

/** Whole minutes since the talk began. */
export function minutesUsed(): number {
    return talk ? Math.max(0, Math.floor((now - talk.since) / MINUTE)) : 0;
}

/** The next triage begins anew. */
export function endTalk(): void {
    talk = undefined;
}
