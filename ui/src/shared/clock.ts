/** Hours and minutes as on the wall, the same in every language. */
export function timeOnTheWall(): string {
    const now = new Date();
    return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
