// Trades that countries ask something for. A trade says nothing about a person; it is what a business does.

import type { CandidateFile } from '../generated/CandidateFile';
import type { NamedTrade } from '../generated/NamedTrade';
import { knownNames } from '../text';

/** What a trade is called, or its code where it is not listed. */
export function tradeName(code: string): string {
    return knownNames().trades.find((trade) => trade.code === code)?.name ?? code;
}

/** The trades of what the person did, those of a business of their own first. Nothing is chosen by itself. */
export function proposedTrades({ experiences }: CandidateFile): NamedTrade[] {
    const own = experiences.filter(({ former_business }) => former_business !== null);
    const others = experiences.filter(({ former_business }) => former_business === null);
    const done = [...own, ...others].map(({ occupation }) => occupation?.uri);
    const fitting = done.map((uri) => knownNames().trades.find(({ occupations }) => uri && occupations.includes(uri)));
    return [...new Set(fitting.filter((trade) => trade !== undefined))];
}
