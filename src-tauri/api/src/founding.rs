//! Commands about whether a person may found a business: the answer, and the entries it rests on.

use express_core::change::Changed;
use express_core::founding::{FoundingRuleDetails, FoundingRuleLine, MayFound};
use express_core::ids::{CandidateId, FoundingRuleId};
use serde::Deserialize;
use ts_rs::TS;

use crate::candidates::ById;
use crate::commands::Nothing;
use crate::entries::Remove;
use crate::failure::Failure;
use crate::program::State;

/// An entry of the desk's own, which holds from now on.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeFoundingRule {
    /// The revision of the desk's own entry that was read; 0 while there is none.
    #[ts(type = "number")]
    pub rev: i64,
    /// The whole entry.
    pub details: FoundingRuleDetails,
}

pub(crate) fn may_found(state: &mut State, request: ById<CandidateId>) -> Result<MayFound, Failure> {
    Ok(state.desk()?.may_found(request.id)?)
}

pub(crate) fn rules(state: &mut State, _: Nothing) -> Result<Vec<FoundingRuleLine>, Failure> {
    Ok(state.desk()?.founding_rules()?)
}

pub(crate) fn change(state: &mut State, request: ChangeFoundingRule) -> Result<Changed<i64>, Failure> {
    Ok(state.desk()?.change_founding_rule(request.rev, &request.details)?)
}

pub(crate) fn remove(state: &mut State, request: Remove<FoundingRuleId>) -> Result<Changed<()>, Failure> {
    Ok(state.desk()?.remove_founding_rule(request.id, request.rev)?)
}
