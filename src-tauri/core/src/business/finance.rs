//! What a lender asks beside the sums: what the money is for, how long it is needed, and which papers are at hand.
//!
//! Decides nothing: whether somebody can be lent to is for the lender, and an offer's rule asks for its own facts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
use crate::checks::{Checks, LONGEST_TEXT};
use crate::own_words::OwnWords;

/// The longest term that a small loan is taken to mean, in months; more is a slip.
const MOST_MONTHS: i64 = 120;

/// What a person wants from a lender, as far as somebody asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct FinanceRequest {
    /// What the money is for, in the person's words.
    pub money_for: OwnWords,
    /// Over how many months the person wants to pay it back, 1 to 120.
    pub term_months: Option<u16>,
    /// Which papers are at hand, by their id in the reference list of finance papers; what is missing was not asked. The
    /// written plan and the registration stand in the idea itself.
    pub papers: BTreeMap<String, Answer>,
}

impl FinanceRequest {
    pub(super) fn check(&self, checks: &mut Checks<'_>) {
        self.money_for.check(checks, "finance.money_for", LONGEST_TEXT);
        if let Some(months) = self.term_months {
            checks.number("finance.term_months", months.into(), 1, MOST_MONTHS);
        }
        for id in self.papers.keys() {
            checks.finance_paper(&format!("finance.papers.{id}"), id);
        }
    }
}
