//! The order of matches and the few weights behind it, in one place.

use super::Match;

/// What a practical reason counts when offers of the same verdict are ordered. A reason for an offer adds
/// its weight, one against it takes it away. These are our judgement; they come from no study.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weights {
    /// It works on a gap for which help is looked for; each gap counts.
    pub gap: i32,
    /// The offer is in the person's region, or can be had from everywhere.
    pub place: i32,
    /// The person can follow one of its languages.
    pub language: i32,
    /// It is meant for the person's branch.
    pub sector: i32,
    /// Its money covers what is missing.
    pub money: i32,
    /// Its facts were confirmed lately.
    pub age_of_entry: i32,
    /// From how many days on an entry counts as old.
    pub old_after_days: i64,
}

impl Default for Weights {
    fn default() -> Self {
        Self { gap: 5, place: 4, language: 3, sector: 3, money: 3, age_of_entry: 2, old_after_days: 180 }
    }
}

/// By step, verdict, fit, age of the entry, name and id: the same matches always come in the same order.
pub(super) fn sort(matches: &mut [Match]) {
    matches.sort_by(|one, two| {
        let rank = |found: &Match| {
            let days = found.line.days_since_confirmed.unwrap_or(i64::MAX);
            (found.step(), found.verdict, std::cmp::Reverse(found.fit), days)
        };
        let name = |found: &Match| (found.line.offer.details.name.clone(), found.line.offer.id);
        rank(one).cmp(&rank(two)).then_with(|| name(one).cmp(&name(two)))
    });
}
