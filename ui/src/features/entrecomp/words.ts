// What ratings are called in words. A level always stands with its name, and never beside another scale.

import { wordOf } from '../../concepts/entrecomp';
import type { EntreComp } from '../../generated/EntreComp';
import { t } from '../../text';
import { differenceOf, isAsked, type Rating, type Since } from './entrecomp';

/** The level with its name, or that it was not asked. */
export function levelWords({ levels }: EntreComp, level: number | null): string {
    const found = levels.find((one) => one.level === level);
    return found ? t('entrecomp-level', { level: found.level, name: wordOf(found.name) }) : t('entrecomp-not-asked');
}

export function differenceWords(rating: Rating): string {
    const levels = differenceOf(rating);
    if (levels === undefined) {
        return isAsked(rating) ? t('entrecomp-difference-one') : t('entrecomp-not-asked');
    }
    if (levels === 0) {
        return t('entrecomp-difference-none');
    }
    const count = Math.abs(levels);
    return levels > 0 ? t('entrecomp-difference-own', { count }) : t('entrecomp-difference-counsellor', { count });
}

export function sinceWords(since: Since): string {
    switch (since) {
        case 'new':
            return t('entrecomp-since-new');
        case 'not_asked_now':
            return t('entrecomp-since-not-now');
        case 'never':
            return t('entrecomp-not-asked');
        default:
            return levelsSince(since.levels);
    }
}

function levelsSince(levels: number): string {
    if (levels === 0) {
        return t('entrecomp-since-same');
    }
    const count = Math.abs(levels);
    return levels > 0 ? t('entrecomp-since-further', { count }) : t('entrecomp-since-back', { count });
}
