//! Commands about matches.

use express_core::change::Changed;
use express_core::ids::{CandidateId, MatchDecisionId, OfferId};
use express_core::matching::{Decision, Match};
use serde::Deserialize;
use ts_rs::TS;

use crate::candidates::ById;
use crate::failure::Failure;
use crate::program::State;

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

pub(crate) fn matches(state: &mut State, request: ById<CandidateId>) -> Result<Vec<Match>, Failure> {
    Ok(state.desk()?.matches(request.id)?)
}

pub(crate) fn decide(state: &mut State, request: DecideMatch) -> Result<Changed<MatchDecisionId>, Failure> {
    Ok(state.desk()?.decide_match(request.candidate_id, request.offer_id, request.decision, request.reason)?)
}

pub(crate) fn undecide(state: &mut State, request: UndecideMatch) -> Result<Changed<()>, Failure> {
    Ok(state.desk()?.undecide_match(request.candidate_id, request.offer_id, request.rev)?)
}
