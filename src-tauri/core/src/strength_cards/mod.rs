//! What a person answered when they sorted the cards of strengths.
//!
//! An answer is what the person says about themselves, and no competence: nothing is derived from it, nothing is
//! printed of it, and only people make a competence of it. What the cards say is reference data.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::Checks;
use crate::entries::Entry;
use crate::ids::{CandidateId, StrengthCardsId};
use crate::operation::Operation;
use crate::recorded::Recorded;

/// The sorted cards as the vault keeps them; a candidate has one set at most.
pub type StrengthCards = Recorded<StrengthCardsId, StrengthCardsDetails>;

/// Which cards were sorted, and where to. Cards that were not asked about are not there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StrengthCardsDetails {
    /// Who sorted them.
    pub candidate_id: CandidateId,
    /// The answers by the id of the card.
    #[serde(default)]
    pub answers: BTreeMap<String, SortedCard>,
}

/// One card that was sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SortedCard {
    /// Where it was put.
    pub answer: CardAnswer,
    /// The day on which it was put there.
    pub answered_on: NaiveDate,
}

/// Where a card can be put.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CardAnswer {
    /// The person does this often.
    Often,
    /// The person does this sometimes.
    Sometimes,
    /// It is new to the person.
    New,
    /// The person leaves it for now, which is no answer to what the card says.
    NotNow,
}

impl Entry for StrengthCardsDetails {
    const ADD: Operation = Operation::AddStrengthCards;
    const CHANGE: Operation = Operation::ChangeStrengthCards;
    const REMOVE: Option<Operation> = Some(Operation::RemoveStrengthCards);
    const ONE_A_CANDIDATE: bool = true;

    fn candidate_id(&self) -> CandidateId {
        self.candidate_id
    }

    fn check(&self, checks: &mut Checks<'_>) {
        for (id, sorted) in &self.answers {
            let field = format!("answers.{id}");
            checks.strength_card(&field, id);
            checks.past_date(&field, Some(sorted.answered_on.into()));
        }
    }
}
