//! Looks for the least that would open a rule that does not hold.

use super::evaluate::visit_findings;
use super::table::{Answers, NumberedRule};
use crate::answer::Answer;

/// The smallest change that opens a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unlock {
    /// One or two conditions that the person can work on, by their numbers.
    changes: [u32; 2],
    count: usize,
    /// Whether the rule holds once they are met; otherwise something that nobody asked still decides.
    pub then_eligible: bool,
}

impl Unlock {
    /// The conditions to meet.
    pub fn changes(&self) -> &[u32] {
        self.changes.get(..self.count).unwrap_or_default()
    }
}

/// The most conditions of one rule among which pairs are looked for.
const MOST_FAILING: usize = 16;

impl Answers<'_> {
    /// The smallest set of at most two conditions that a person can work on and that, once met, makes a rule that does not
    /// hold hold, or at least leaves it open. One that makes it hold goes before one that leaves it open; none where there is no such set.
    pub fn smallest_unlock(&mut self, rule: &NumberedRule) -> Option<Unlock> {
        let mut failing = [0_u32; MOST_FAILING];
        let mut count = 0;
        visit_findings(rule, &|number| self.to(*number), &mut |finding| {
            let number = *finding.condition;
            let fails = finding.answer == Answer::No && !finding.excludes;
            let can = || self.table().condition(number).is_some_and(super::Condition::can_be_worked_on);
            let is_new = !failing.iter().take(count).any(|other| *other == number);
            if let Some(place) = failing.get_mut(count).filter(|_| fails && is_new && can()) {
                *place = number;
                count += 1;
            }
        });
        let failing = failing.get(..count).unwrap_or_default();
        let singles = failing.iter().map(|one| ([*one, 0], 1));
        self.best(rule, singles).or_else(|| {
            let later = |(place, one): (usize, &u32)| {
                let one = *one;
                failing.iter().skip(place + 1).map(move |two| ([one, *two], 2))
            };
            let pairs = failing.iter().enumerate().flat_map(later);
            self.best(rule, pairs)
        })
    }

    /// The first set that makes the rule hold, else the first that leaves it open.
    fn best(&mut self, rule: &NumberedRule, sets: impl Iterator<Item = ([u32; 2], usize)>) -> Option<Unlock> {
        let mut open = None;
        for (changes, count) in sets {
            let outcome = self.evaluate_meeting(changes.get(..count).unwrap_or_default(), rule);
            let unlock = Unlock { changes, count, then_eligible: outcome == Answer::Yes };
            match outcome {
                Answer::Yes => return Some(unlock),
                Answer::NotKnown => open = open.or(Some(unlock)),
                Answer::No => {}
            }
        }
        open
    }
}
