//! Eligibility: rules over facts with three values.
//!
//! A rule is data, so that a desk can write it, send it and read it aloud. What is not known never
//! counts as no. How offers are ordered is not decided here, but in `matching`.

mod evaluate;
mod facts;
mod spell_out;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::business::{BusinessStage, Sector};
use crate::candidates::CefrLevel;
use crate::checks::{Checks, LONGEST_NAME, ProblemKind};
use crate::evidence::Strength;
use crate::message::{Argument, Message, term};

pub use evaluate::{Finding, evaluate, findings, smallest_unlock};
pub use facts::Facts;
pub use spell_out::{GroupKind, Requirement, RequirementGroup};

/// Who may take an offer: groups of conditions, or one condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Every part must hold. An empty group always holds: the offer is open to everybody.
    All(Vec<Self>),
    /// At least one part must hold.
    Any(Vec<Self>),
    /// No part may hold.
    None(Vec<Self>),
    /// One condition on one fact.
    Fact(Condition),
}

impl Default for Rule {
    fn default() -> Self {
        Self::All(Vec::new())
    }
}

/// A condition on one fact of a candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// The age in full years, both ends included.
    Age {
        /// The least age.
        #[serde(default)]
        at_least: Option<u32>,
        /// The greatest age.
        #[serde(default)]
        at_most: Option<u32>,
    },
    /// The region of residence is one of these.
    Region {
        /// Regions as the desk names them.
        one_of: Vec<String>,
    },
    /// The person speaks a language at this level at least.
    Language {
        /// The language's code.
        language: String,
        /// The least level.
        at_least: CefrLevel,
    },
    /// The permit allows self-employment.
    SelfEmploymentAllowed {},
    /// The permit is valid for this many days more.
    ResidenceDaysLeft {
        /// The least number of days.
        at_least: u32,
    },
    /// The business is at one of these stages.
    Stage {
        /// The stages.
        one_of: Vec<BusinessStage>,
    },
    /// The business is in one of these branches.
    Sector {
        /// The branches.
        one_of: Vec<Sector>,
    },
    /// The money needed to start lies within these bounds, in whole euros.
    AmountNeeded {
        /// The least amount.
        #[serde(default)]
        at_least: Option<u32>,
        /// The greatest amount.
        #[serde(default)]
        at_most: Option<u32>,
    },
    /// The person's own money is at least this share of the money needed.
    OwnShare {
        /// The least share in per cent.
        at_least_percent: u32,
    },
    /// A written plan is at hand.
    PlanAtHand {},
    /// The business is registered.
    Registered {},
    /// So many competences are supported this well at least.
    SupportedCompetences {
        /// How many.
        count: u32,
        /// How well.
        at_least: Strength,
    },
}

impl Condition {
    /// The fact that the condition asks for, as message ids and questions name it.
    pub const fn fact(&self) -> &'static str {
        match self {
            Self::Age { .. } => "age",
            Self::Region { .. } => "region",
            Self::Language { .. } => "language",
            Self::SelfEmploymentAllowed {} => "self-employment-allowed",
            Self::ResidenceDaysLeft { .. } => "residence-days-left",
            Self::Stage { .. } => "stage",
            Self::Sector { .. } => "sector",
            Self::AmountNeeded { .. } => "amount-needed",
            Self::OwnShare { .. } => "own-share",
            Self::PlanAtHand {} => "plan-at-hand",
            Self::Registered {} => "registered",
            Self::SupportedCompetences { .. } => "supported-competences",
        }
    }

    /// Whether a person can change this fact by a step of their own: learn, write a plan, register,
    /// save, gather evidence. Age, region and permit are not for us to ask of anybody.
    pub const fn can_be_worked_on(&self) -> bool {
        matches!(
            self,
            Self::Language { .. }
                | Self::Stage { .. }
                | Self::OwnShare { .. }
                | Self::PlanAtHand {}
                | Self::Registered {}
                | Self::SupportedCompetences { .. }
        )
    }

    /// What is asked for, as a phrase: "German at B1 or better".
    pub fn requirement(&self) -> Message {
        self.describe(&format!("requirement-{}", self.fact()))
    }

    /// The arguments of the condition under a message id of the caller's choice.
    fn describe(&self, id: &str) -> Message {
        let message = Message::new(id);
        match self {
            Self::Age { at_least, at_most } => {
                message.number("from", at_least.unwrap_or(0)).number("to", at_most.unwrap_or(0))
            }
            Self::Region { one_of } => message.text("regions", one_of.join(" · ")),
            Self::Language { language, at_least } => {
                message.with("language", Argument::Language(language.clone())).text("level", at_least.as_str())
            }
            Self::ResidenceDaysLeft { at_least } => message.number("days", *at_least),
            Self::Stage { one_of } => message.with("stages", terms("business-stage", one_of)),
            Self::Sector { one_of } => message.with("sectors", terms("sector", one_of)),
            Self::AmountNeeded { at_least, at_most } => message
                .with("from", Argument::Euros(at_least.unwrap_or(0).into()))
                .with("to", Argument::Euros(at_most.unwrap_or(0).into()))
                .number("bounds", i64::from(at_least.is_some()) + 2 * i64::from(at_most.is_some())),
            Self::OwnShare { at_least_percent } => message.number("percent", *at_least_percent),
            Self::SupportedCompetences { count, at_least } => {
                message.number("count", *count).with("strength", Argument::Term(term("strength", at_least)))
            }
            Self::SelfEmploymentAllowed {} | Self::PlanAtHand {} | Self::Registered {} => message,
        }
    }

    fn check(&self, checks: &mut Checks<'_>, field: &str) {
        let (mut is_filled, mut bounds_are_ordered) = (true, true);
        match self {
            Self::Age { at_least, at_most } | Self::AmountNeeded { at_least, at_most } => {
                is_filled = at_least.is_some() || at_most.is_some();
                bounds_are_ordered = at_least.zip(*at_most).is_none_or(|(least, most)| least <= most);
            }
            Self::Region { one_of } => {
                is_filled = !one_of.is_empty();
                one_of.iter().for_each(|region| checks.needed_text(field, region, LONGEST_NAME));
            }
            Self::Language { language, .. } => {
                is_filled = !language.is_empty();
                checks.language(field, language);
            }
            Self::Stage { one_of } => is_filled = !one_of.is_empty(),
            Self::Sector { one_of } => is_filled = !one_of.is_empty(),
            Self::OwnShare { at_least_percent } => checks.number(field, i64::from(*at_least_percent), 0, 100),
            Self::SelfEmploymentAllowed {}
            | Self::ResidenceDaysLeft { .. }
            | Self::PlanAtHand {}
            | Self::Registered {}
            | Self::SupportedCompetences { .. } => {}
        }
        let other = field.to_owned();
        checks.require(is_filled, field, ProblemKind::Empty);
        checks.require(bounds_are_ordered, field, ProblemKind::ContradictsField { other });
    }
}

fn terms<T: Serialize>(prefix: &str, codes: &[T]) -> Argument {
    Argument::Terms(codes.iter().map(|code| term(prefix, code)).collect())
}

impl Rule {
    /// Checks every condition of the rule.
    pub(crate) fn check(&self, checks: &mut Checks<'_>, field: &str) {
        match self {
            Self::All(parts) | Self::None(parts) => parts.iter().for_each(|part| part.check(checks, field)),
            Self::Any(parts) => {
                checks.require(!parts.is_empty(), field, ProblemKind::Empty);
                parts.iter().for_each(|part| part.check(checks, field));
            }
            Self::Fact(condition) => condition.check(checks, field),
        }
    }
}
