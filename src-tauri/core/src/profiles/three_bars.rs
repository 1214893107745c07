//! The three headlines of a person's picture as plain counts: what I can do, whom and what I know here, how I finance it.
//!
//! There are no scores and no averages: each share is a number of things out of a number of things, and the sentence beside
//! it says which. The three are the barriers that the EXPRESS project names.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
use crate::candidates::CandidateFile;
use crate::evidence::Strength;
use crate::matching::{Decision, Match};
use crate::message::{Argument, Message, term};
use crate::offers::ChainStep;

/// The steps of the chain that bring people and knowledge of the place.
const PEOPLE_AND_KNOWLEDGE: [ChainStep; 3] = [ChainStep::Information, ChainStep::Mentoring, ChainStep::Networking];

/// One headline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Bar {
    /// The id of its name.
    pub heading: String,
    /// What it counts, as a sentence.
    pub fact: Message,
    /// How much of the bar is full, in percent from 0 to 100; none where it is not known.
    pub percent: Option<u8>,
}

impl Bar {
    /// Whether its sentence says sums of money.
    pub(super) fn is_about_money(&self) -> bool {
        self.heading == FINANCE
    }
}

/// The name of the bar about money.
const FINANCE: &str = "bar-finance";

/// The three bars, in their order. Of the matches only those that were chosen count.
pub fn three_bars(file: &CandidateFile, matches: &[Match]) -> Vec<Bar> {
    vec![can_do(file), know(matches), finance(file)]
}

fn can_do(file: &CandidateFile) -> Bar {
    // What the person disagrees with is on no paper, so it is not counted either.
    let agreed = file.competences.iter().zip(&file.support).filter(|(row, _)| row.details.agreed != Answer::No);
    let total = whole(agreed.clone().count());
    let supported = whole(agreed.filter(|(_, support)| support.strength > Strength::Stated).count());
    Bar {
        heading: "bar-can-do".into(),
        fact: Message::new("bar-can-do-fact").number("total", total).number("supported", supported),
        percent: percent(supported, total),
    }
}

fn know(matches: &[Match]) -> Bar {
    let is_chosen = |step: &ChainStep| {
        matches.iter().any(|found| {
            found.step() == *step && found.decision.as_ref().is_some_and(|row| row.details.decision == Decision::Chosen)
        })
    };
    let chosen: Vec<ChainStep> = PEOPLE_AND_KNOWLEDGE.into_iter().filter(is_chosen).collect();
    let steps = chosen.iter().map(|step| term("chain-step", step)).collect();
    let count = whole(chosen.len());
    Bar {
        heading: "bar-know".into(),
        fact: Message::new("bar-know-fact").number("chosen", count).with("steps", Argument::Terms(steps)),
        percent: percent(count, whole(PEOPLE_AND_KNOWLEDGE.len())),
    }
}

fn finance(file: &CandidateFile) -> Bar {
    let idea = file.business_idea.as_ref().map(|idea| &idea.details);
    let needed = idea.and_then(|idea| idea.amount_needed);
    let own = idea.and_then(|idea| idea.own_share);
    let fact = match (needed, own) {
        (None, _) => Message::new("bar-finance-not-known"),
        (Some(needed), None) => Message::new("bar-finance-own-not-known").with("needed", Argument::Euros(needed)),
        (Some(needed), Some(own)) => {
            let id = if own >= needed { "bar-finance-covered" } else { "bar-finance-fact" };
            let sums = Message::new(id).with("needed", Argument::Euros(needed)).with("own", Argument::Euros(own));
            if own >= needed { sums } else { sums.with("lacking", Argument::Euros(needed - own)) }
        }
    };
    Bar { heading: FINANCE.into(), fact, percent: own.zip(needed).and_then(|(own, needed)| percent(own, needed)) }
}

/// How many in a hundred; none of nothing, and never more than all.
fn percent(part: i64, all: i64) -> Option<u8> {
    let share = part.checked_mul(100)?.checked_div(all)?;
    u8::try_from(share.clamp(0, 100)).ok()
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
