//! Eligibility: rules over facts with three values.
//!
//! A rule is data, so that a desk can write it, send it and read it aloud. What is not known never
//! counts as no. How offers are ordered is not decided here, but in `matching`.

mod change;
mod condition;
mod contradiction;
mod evaluate;
mod facts;
mod spell_out;
mod table;
mod unlock;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::{Checks, ProblemKind};

pub use condition::{Condition, ConditionKind};
pub use evaluate::{Finding, evaluate, findings, visit_findings};
pub use facts::Facts;
pub use spell_out::{GroupKind, Requirement, RequirementGroup};
pub use table::{Answers, ConditionTable, NumberedRule};
pub use unlock::Unlock;

/// Who may take an offer.
pub type Rule = RuleOf<Condition>;

/// Groups of conditions, or one condition. The conditions are those of [`Condition`], or numbers that stand for them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "Rule", concrete(C = Condition))]
pub enum RuleOf<C> {
    /// Every part must hold. An empty group always holds: the offer is open to everybody.
    All(Vec<Self>),
    /// At least one part must hold.
    Any(Vec<Self>),
    /// No part may hold.
    None(Vec<Self>),
    /// One condition on one fact.
    Fact(C),
}

impl<C> Default for RuleOf<C> {
    fn default() -> Self {
        Self::All(Vec::new())
    }
}

impl<C> RuleOf<C> {
    /// The conditions of the rule, in its order.
    pub fn conditions(&self) -> Vec<&C> {
        match self {
            Self::All(parts) | Self::Any(parts) | Self::None(parts) => {
                parts.iter().flat_map(Self::conditions).collect()
            }
            Self::Fact(condition) => vec![condition],
        }
    }

    /// The same rule with something else in the place of each condition.
    pub fn map<D>(&self, to: &mut impl FnMut(&C) -> D) -> RuleOf<D> {
        match self {
            Self::All(parts) => RuleOf::All(parts.iter().map(|part| part.map(to)).collect()),
            Self::Any(parts) => RuleOf::Any(parts.iter().map(|part| part.map(to)).collect()),
            Self::None(parts) => RuleOf::None(parts.iter().map(|part| part.map(to)).collect()),
            Self::Fact(condition) => RuleOf::Fact(to(condition)),
        }
    }
}

impl Rule {
    /// Checks every condition of the rule, and that some person could meet it. What is wrong with one part is told with the way
    /// to it: `rule.1.0` is the first part of the second.
    pub(crate) fn check(&self, checks: &mut Checks<'_>, field: &str) {
        self.check_part(checks, field);
        checks.require(contradiction::can_hold(self), field, ProblemKind::NeverHolds);
    }

    fn check_part(&self, checks: &mut Checks<'_>, field: &str) {
        let parts = match self {
            Self::Fact(condition) => return condition.check(checks, field),
            Self::Any(parts) => {
                checks.require(!parts.is_empty(), field, ProblemKind::Empty);
                parts
            }
            Self::All(parts) | Self::None(parts) => parts,
        };
        for (number, part) in parts.iter().enumerate() {
            part.check_part(checks, &format!("{field}.{number}"));
        }
    }
}
