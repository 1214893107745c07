//! Finds decisions about matches by the day on which they come back.

use chrono::NaiveDate;

use super::open::Vault;
use super::rows;
use crate::error::Result;
use crate::matching::{MatchDecision, MatchDecisionDetails};

/// What was put off to this day or an earlier one, the earliest first.
pub(crate) fn put_off_until(vault: &Vault, day: NaiveDate) -> Result<Vec<MatchDecision>> {
    let condition = "decision = 'put_off' AND remind_on <= ?1 ORDER BY remind_on, id";
    rows::select::<MatchDecisionDetails>(vault, condition, [day.to_string()])
}
