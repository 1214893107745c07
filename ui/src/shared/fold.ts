/** Letters without case and marks, so that "cote" finds "Côte". */
export function fold(text: string): string {
    return text
        .normalize('NFD')
        .replace(/\p{Mark}/gu, '')
        .toLowerCase();
}
