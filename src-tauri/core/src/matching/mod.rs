//! Matches: each offer against one candidate, with a verdict, reasons for and against, and what would open it.
//!
//! The program suggests; people decide. No offer is hidden, and an unverified or unknown fact never makes a
//! verdict worse than *unknown*. What a rule says of a fact is decided in `eligibility`.

mod by_step;
mod decide;
mod openings;
mod person;
mod practical;
mod prepared;
mod weights;

use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::{Checks, LONGEST_TEXT, ProblemKind};
use crate::desk::Desk;
use crate::entries::Entry;
use crate::error::Result;
use crate::ids::{CandidateId, MatchDecisionId, OfferId};
use crate::message::Message;
use crate::offers::{ChainStep, OfferLine};
use crate::operation::Operation;
use crate::partial_date::PartialDate;
use crate::recorded::Recorded;

pub use by_step::{MatchCounts, MatchFilter, MatchShelf, MatchesByStep, Shelf, ShelfWanted, StepOfMatches};
pub use decide::ReturningMatch;
pub use openings::{Opening, OpeningKind, Outlook, Question};
pub use person::{Person, WantedGap};
pub use prepared::{PreparedDirectory, Standing};
pub use weights::{MatchWeights, Weights};

/// An offer as it suits one candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Match {
    /// The offer and who offers it.
    pub line: Arc<OfferLine>,
    /// Whether the person may take it.
    pub verdict: Verdict,
    /// Reasons, those of the rule first, in the order of the rule.
    pub reasons: Vec<Reason>,
    /// For a near miss: the fewest things that would open it, as phrases.
    pub unlock: Vec<Arc<Message>>,
    /// For a near miss: whether that is enough, or something that nobody asked decides then.
    pub then_eligible: bool,
    /// How well it fits in practice; a higher number comes earlier among equals.
    pub fit: i64,
    /// What counsellor and candidate decided about it.
    pub decision: Option<MatchDecision>,
}

/// Whether a person may take an offer, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Everything that is asked for is given.
    Eligible,
    /// Something that decides was not asked yet.
    Unknown,
    /// One or two things are missing that the person can work on.
    NearMiss,
    /// Something is missing that the person cannot change by a step of their own, or too much.
    NotEligible,
}

/// One sentence for or against an offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reason {
    /// Which way it speaks.
    pub polarity: Polarity,
    /// Whether it decides the verdict, or is of practical weight only.
    pub decides: bool,
    /// The sentence.
    pub message: Arc<Message>,
}

/// Which way a reason speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Polarity {
    /// For the offer.
    For,
    /// Against it.
    Against,
    /// A question that is open.
    Open,
}

impl Polarity {
    /// What a reason of this weight adds to a score.
    pub(crate) const fn counted(self, weight: i64) -> i64 {
        match self {
            Self::For => weight,
            Self::Against => -weight,
            Self::Open => 0,
        }
    }
}

/// A decision about a match as the vault keeps it.
pub type MatchDecision = Recorded<MatchDecisionId, MatchDecisionDetails>;

/// The fields of a decision about a match.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MatchDecisionDetails {
    /// For whom.
    pub candidate_id: CandidateId,
    /// About which offer.
    pub offer_id: OfferId,
    /// What was decided.
    pub decision: Decision,
    /// Why, in the words of the two people.
    #[serde(default)]
    pub reason: String,
    /// On which day.
    pub decided_on: NaiveDate,
    /// When to come back to it; needed where it was put off.
    #[serde(default)]
    pub remind_on: Option<NaiveDate>,
}

/// What counsellor and candidate decided about an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// It is one of the next steps.
    Chosen,
    /// Not this one.
    SetAside,
    /// Later: it comes back on a day.
    PutOff,
}

impl Entry for MatchDecisionDetails {
    const ADD: Operation = Operation::DecideMatch;
    const CHANGE: Operation = Operation::DecideMatch;
    const REMOVE: Option<Operation> = Some(Operation::DecideMatch);

    fn candidate_id(&self) -> CandidateId {
        self.candidate_id
    }

    fn check(&self, checks: &mut Checks<'_>) {
        checks.text("reason", &self.reason, LONGEST_TEXT);
        checks.past_date("decided_on", Some(PartialDate::from(self.decided_on)));
        let needs_day = self.decision == Decision::PutOff;
        let kind = ProblemKind::NeededWith { other: "decision".into() };
        checks.require(!needs_day || self.remind_on.is_some(), "remind_on", kind);
    }
}

impl MatchDecisionDetails {
    /// Whether it was put off to this day or an earlier one.
    pub fn comes_back(&self, today: NaiveDate) -> bool {
        self.decision == Decision::PutOff && self.remind_on.is_some_and(|day| day <= today)
    }
}

impl Desk {
    /// All offers of the directory against one candidate: by step, then verdict, fit and age of the entry.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn matches(&self, candidate_id: CandidateId) -> Result<Vec<Match>> {
        let person = self.person(candidate_id)?;
        let decisions = self.match_decisions(candidate_id)?;
        Ok(self.prepared_directory()?.matches(&person, self.weights()?, &decisions))
    }

    /// What would open more for a candidate, and what to ask next.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn outlook(&self, candidate_id: CandidateId) -> Result<Outlook> {
        let file = self.candidate_file(candidate_id)?;
        let places = self.places()?;
        let permit_rule = self.permit_rule(&file.candidate.details.residence)?;
        let on = |day: NaiveDate| Person::of(&file, day, &places, permit_rule.as_ref(), self.reference());
        let set_aside =
            |row: MatchDecision| (row.details.decision == Decision::SetAside).then_some(row.details.offer_id);
        let set_aside = self.match_decisions(candidate_id)?.into_iter().filter_map(set_aside).collect();
        Ok(self.prepared_directory()?.outlook(&on(self.today()), self.today(), &on, &set_aside))
    }

    /// A candidate as offers are matched with them today.
    fn person(&self, candidate_id: CandidateId) -> Result<Person> {
        let file = self.candidate_file(candidate_id)?;
        let permit_rule = self.permit_rule(&file.candidate.details.residence)?;
        Ok(Person::of(&file, self.today(), &self.places()?, permit_rule.as_ref(), self.reference()))
    }

    /// The directory made ready for matching. It is kept until an offer or a provider changes, or the day does.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn prepared_directory(&self) -> Result<Arc<PreparedDirectory>> {
        let today = self.today();
        let mut kept = self.prepared.borrow_mut();
        if let Some((_, prepared)) = kept.as_ref().filter(|(day, _)| *day == today) {
            return Ok(Arc::clone(prepared));
        }
        let prepared = Arc::new(PreparedDirectory::of(self.directory()?));
        *kept = Some((today, Arc::clone(&prepared)));
        Ok(prepared)
    }
}

impl Match {
    /// The step of the chain that the offer belongs to.
    pub fn step(&self) -> ChainStep {
        self.line.offer.details.step
    }
}
