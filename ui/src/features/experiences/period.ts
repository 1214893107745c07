import type { ExperienceDetails } from '../../generated/ExperienceDetails';
import { date, t } from '../../text';

/** When something was lived, as precisely as anybody remembers. */
export function periodWords({
    started,
    ended,
    ongoing,
}: Pick<ExperienceDetails, 'started' | 'ended' | 'ongoing'>): string {
    if (started && ended) {
        return started === ended ? date(started) : t('experience-from-to', { from: date(started), to: date(ended) });
    }
    if (started) {
        return ongoing ? t('experience-since', { date: date(started) }) : date(started);
    }
    return ended ? t('experience-until', { date: date(ended) }) : t('experience-date-not-known');
}
