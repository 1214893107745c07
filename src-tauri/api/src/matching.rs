//! Commands about matches.

use chrono::NaiveDate;
use express_core::change::Changed;
use express_core::ids::{CandidateId, MatchDecisionId, OfferId};
use express_core::matching::{Decision, Match, MatchFilter, MatchesByStep, Outlook, ShelfWanted, Weights};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::candidates::ById;
use crate::commands::Nothing;
use crate::failure::Failure;
use crate::program::State;

/// Which matches are wanted, and how many of them.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MatchesWanted {
    /// For whom.
    pub id: CandidateId,
    /// Which of them.
    #[serde(default)]
    pub filter: MatchFilter,
    /// How many of a shelf; of those that are not named, the first few.
    #[serde(default)]
    pub shelves: Vec<ShelfWanted>,
}

/// A decision about an offer.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DecideMatch {
    /// For whom.
    pub candidate_id: CandidateId,
    /// About which offer.
    pub offer_id: OfferId,
    /// What was decided.
    pub decision: Decision,
    /// Why; needed when an offer is set aside.
    #[serde(default)]
    pub reason: String,
    /// When to come back to it; needed when an offer is put off.
    #[serde(default)]
    pub remind_on: Option<NaiveDate>,
}

/// A decision to take away.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UndecideMatch {
    /// For whom it was made.
    pub candidate_id: CandidateId,
    /// About which offer.
    pub offer_id: OfferId,
    /// The revision of the decision that the caller saw.
    pub rev: i64,
}

/// The weights behind the order of matches.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MatchWeightsView {
    /// The revision to change from; 0 while the desk changed nothing.
    #[ts(type = "number")]
    pub rev: i64,
    /// The weights that hold at this desk.
    pub weights: Weights,
    /// Those of the program.
    pub default_weights: Weights,
}

/// New weights.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeMatchWeights {
    /// The revision that was read.
    #[ts(type = "number")]
    pub rev: i64,
    /// All weights.
    pub weights: Weights,
}

pub(crate) fn outlook(state: &mut State, request: ById<CandidateId>) -> Result<Outlook, Failure> {
    Ok(state.desk()?.outlook(request.id)?)
}

pub(crate) fn weights(state: &mut State, _: Nothing) -> Result<MatchWeightsView, Failure> {
    let own = state.desk()?.own_weights()?;
    let (rev, weights) = own.map_or_else(|| (0, Weights::default()), |row| (row.rev, row.details));
    Ok(MatchWeightsView { rev, weights, default_weights: Weights::default() })
}

pub(crate) fn change_weights(state: &mut State, request: ChangeMatchWeights) -> Result<Changed<()>, Failure> {
    Ok(state.desk()?.change_weights(request.rev, request.weights)?)
}

pub(crate) fn matches(state: &mut State, request: ById<CandidateId>) -> Result<Vec<Match>, Failure> {
    Ok(state.desk()?.matches(request.id)?)
}

pub(crate) fn matches_by_step(state: &mut State, request: MatchesWanted) -> Result<MatchesByStep, Failure> {
    Ok(state.desk()?.matches_by_step(request.id, request.filter, &request.shelves)?)
}

pub(crate) fn decide(state: &mut State, request: DecideMatch) -> Result<Changed<MatchDecisionId>, Failure> {
    Ok(state.desk()?.decide_match(
        request.candidate_id,
        request.offer_id,
        request.decision,
        request.reason,
        request.remind_on,
    )?)
}

pub(crate) fn undecide(state: &mut State, request: UndecideMatch) -> Result<Changed<()>, Failure> {
    Ok(state.desk()?.undecide_match(request.candidate_id, request.offer_id, request.rev)?)
}
