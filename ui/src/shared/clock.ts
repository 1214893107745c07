/** A moment as the wall has it: the day as dates are written everywhere, and hours and minutes, in any language the same. */
export function onTheWall(at: Date): { day: string; time: string } {
    return {
        day: [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join('-'),
        time: [at.getHours(), at.getMinutes()].map(twoDigits).join(':'),
    };
}

/** Hours and minutes of now. */
export function timeOnTheWall(): string {
    return onTheWall(new Date()).time;
}

function twoDigits(part: number): string {
    return String(part).padStart(2, '0');
}
