// How long an assessment has taken: the minutes that the vault has, and what ran since then. It stops nobody.

const MINUTE = 60_000;
const SECOND = 1_000;
/** The most that the vault keeps. */
const LONGEST = 600;

export class RunClock {
    private before = $state(0);
    private since = $state<number>();
    private now = $state(0);

    get isRunning(): boolean {
        return this.since !== undefined;
    }

    private get milliseconds(): number {
        return this.before + (this.since === undefined ? 0 : Math.max(0, this.now - this.since));
    }

    /** Rounded, so that an exam in several sittings does not lose half a minute with each. */
    get minutes(): number {
        return Math.min(LONGEST, Math.round(this.milliseconds / MINUTE));
    }

    /** As a stopwatch shows it. */
    get reading(): string {
        const seconds = Math.floor(this.milliseconds / SECOND);
        return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    }

    /** Goes on from the minutes that the vault has, which somebody may have corrected meanwhile. */
    start(minutes: number): void {
        if (this.isRunning) {
            return;
        }
        if (minutes !== this.minutes) {
            this.before = minutes * MINUTE;
        }
        this.now = Date.now();
        this.since = this.now;
    }

    pause(): void {
        this.now = Date.now();
        this.before = this.milliseconds;
        this.since = undefined;
    }

    /** Keeps the hand moving while somebody looks at it. */
    watch(): () => void {
        const ticking = setInterval(() => (this.now = Date.now()), SECOND);
        return () => clearInterval(ticking);
    }
}
