// How long the talk with a person has taken. It counts from the first look at their triage on a day and goes on while other
// sections and files are open. It lasts until the desk is locked: a clock is a help and no record.

import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';

const MINUTE = 60_000;
const OFTEN_ENOUGH = 10_000;

/** When each talk began, by the person and the day. */
const begun = new SvelteMap<string, number>();
let now = $state(0);

/** Begins the talk, unless it has begun, and keeps the clock going while somebody looks at it. */
export function watchClock(candidateId: string, today: string): () => void {
    const talk = `${candidateId} ${today}`;
    untrack(() => {
        now = Date.now();
        if (!begun.has(talk)) {
            begun.set(talk, now);
        }
    });
    const ticking = setInterval(() => (now = Date.now()), OFTEN_ENOUGH);
    return () => clearInterval(ticking);
}

/** Whole minutes since the talk began; none for one that has not. */
export function minutesUsed(candidateId: string, today: string): number {
    const since = begun.get(`${candidateId} ${today}`) ?? now;
    return Math.max(0, Math.floor((now - since) / MINUTE));
}

/** Whoever unlocks the desk begins anew. */
export function forgetTalks(): void {
    begun.clear();
}
