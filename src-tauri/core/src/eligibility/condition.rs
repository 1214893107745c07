//! The conditions that a rule can ask for: one fact each.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Facts;
use crate::answer::Answer;
use crate::business::{BusinessStage, Sector};
use crate::candidates::{CefrLevel, DayTime, Employment, Gender, ResidenceKind};
use crate::checks::{Checks, LONGEST_NAME, ProblemKind};
use crate::evidence::Strength;
use crate::message::{Argument, Message, term};

/// A condition on one fact of a candidate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
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
    /// One competence is supported this well at least.
    Competence {
        /// Its address in ESCO.
        uri: String,
        /// What it was called when the rule was written.
        label: String,
        /// How well.
        at_least: Strength,
    },
    /// A qualification was read at this EQF level at least. The level is the qualification's, never the person's.
    QualificationLevel {
        /// The least level, 1 to 8.
        at_least: u8,
    },
    /// The permit is of one of these kinds.
    ResidenceKind {
        /// The kinds.
        one_of: Vec<ResidenceKind>,
    },
    /// The person lives at most so far from a place.
    Distance {
        /// The place, as the desk's list of places names it.
        from: String,
        /// The greatest distance as the crow flies, in kilometres.
        at_most_km: u32,
    },
    /// Full years that the person has lived in this country, both ends included.
    YearsInCountry {
        /// The least.
        #[serde(default)]
        at_least: Option<u32>,
        /// The most.
        #[serde(default)]
        at_most: Option<u32>,
    },
    /// What the person does at present is one of these.
    Employment {
        /// What.
        one_of: Vec<Employment>,
    },
    /// The person lives on benefits that a business would change.
    ReceivesBenefits {},
    /// The person is of one of these genders.
    Gender {
        /// The genders.
        one_of: Vec<Gender>,
    },
    /// The person looks after children or others who need it.
    FamilyDuties {},
    /// The person has time at one of these parts of the week.
    HasTime {
        /// The parts.
        one_of: Vec<DayTime>,
    },
}

/// What a condition asks about, without its bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "each is told at the condition of its name")]
pub enum ConditionKind {
    Age,
    Region,
    Distance,
    Language,
    ResidenceKind,
    SelfEmploymentAllowed,
    ResidenceDaysLeft,
    YearsInCountry,
    Gender,
    Employment,
    ReceivesBenefits,
    FamilyDuties,
    HasTime,
    Stage,
    Sector,
    AmountNeeded,
    OwnShare,
    PlanAtHand,
    Registered,
    QualificationLevel,
    Competence,
    SupportedCompetences,
}

impl Condition {
    /// What the condition asks about.
    pub const fn kind(&self) -> ConditionKind {
        match self {
            Self::Age { .. } => ConditionKind::Age,
            Self::Region { .. } => ConditionKind::Region,
            Self::Distance { .. } => ConditionKind::Distance,
            Self::Language { .. } => ConditionKind::Language,
            Self::ResidenceKind { .. } => ConditionKind::ResidenceKind,
            Self::SelfEmploymentAllowed {} => ConditionKind::SelfEmploymentAllowed,
            Self::ResidenceDaysLeft { .. } => ConditionKind::ResidenceDaysLeft,
            Self::YearsInCountry { .. } => ConditionKind::YearsInCountry,
            Self::Gender { .. } => ConditionKind::Gender,
            Self::Employment { .. } => ConditionKind::Employment,
            Self::ReceivesBenefits {} => ConditionKind::ReceivesBenefits,
            Self::FamilyDuties {} => ConditionKind::FamilyDuties,
            Self::HasTime { .. } => ConditionKind::HasTime,
            Self::Stage { .. } => ConditionKind::Stage,
            Self::Sector { .. } => ConditionKind::Sector,
            Self::AmountNeeded { .. } => ConditionKind::AmountNeeded,
            Self::OwnShare { .. } => ConditionKind::OwnShare,
            Self::PlanAtHand {} => ConditionKind::PlanAtHand,
            Self::Registered {} => ConditionKind::Registered,
            Self::QualificationLevel { .. } => ConditionKind::QualificationLevel,
            Self::Competence { .. } => ConditionKind::Competence,
            Self::SupportedCompetences { .. } => ConditionKind::SupportedCompetences,
        }
    }

    /// The one fact that the condition asks about: its kind, and what tells it from others of the kind, such as the language.
    pub fn asked(&self) -> (ConditionKind, &str) {
        let about = match self {
            Self::Language { language, .. } => language,
            Self::Competence { uri, .. } => uri,
            Self::Distance { from, .. } => from,
            _ => "",
        };
        (self.kind(), about)
    }

    /// The fact that the condition asks for, as message ids name it.
    pub fn fact(&self) -> String {
        term("fact", &self.kind()).replacen("fact-", "", 1)
    }

    /// Whether a person can change this fact by a step of their own: learn, write a plan, register,
    /// save, gather evidence. Age, home, family, work and permit are not for us to ask of anybody.
    pub const fn can_be_worked_on(&self) -> bool {
        matches!(
            self,
            Self::Language { .. }
                | Self::Stage { .. }
                | Self::OwnShare { .. }
                | Self::PlanAtHand {}
                | Self::Registered {}
                | Self::SupportedCompetences { .. }
                | Self::Competence { .. }
        )
    }

    /// Whether whoever meets this one meets the other too.
    pub fn implies(&self, other: &Self) -> bool {
        self == other || Facts::default().meeting(self).answer(other) == Answer::Yes
    }

    /// What is asked for, as a phrase: "German at B1 or better".
    pub fn requirement(&self) -> Message {
        self.describe(&format!("requirement-{}", self.fact()))
    }

    /// The arguments of the condition under a message id of the caller's choice.
    pub(super) fn describe(&self, id: &str) -> Message {
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
            Self::Competence { label, at_least, .. } => {
                message.text("competence", label.as_str()).with("strength", Argument::Term(term("strength", at_least)))
            }
            Self::QualificationLevel { at_least } => message.number("level", *at_least),
            Self::ResidenceKind { one_of } => message.with("kinds", terms("residence-kind", one_of)),
            Self::Distance { from, at_most_km } => message.text("place", from.as_str()).number("km", *at_most_km),
            Self::YearsInCountry { at_least, at_most } => {
                message.number("from", at_least.unwrap_or(0)).number("to", at_most.unwrap_or(0))
            }
            Self::Employment { one_of } => message.with("employments", terms("employment", one_of)),
            Self::Gender { one_of } => message.with("genders", terms("gender", one_of)),
            Self::HasTime { one_of } => message.with("times", terms("day-time", one_of)),
            Self::SelfEmploymentAllowed {}
            | Self::PlanAtHand {}
            | Self::Registered {}
            | Self::ReceivesBenefits {}
            | Self::FamilyDuties {} => message,
        }
    }

    pub(crate) fn check(&self, checks: &mut Checks<'_>, field: &str) {
        let (mut is_filled, mut bounds_are_ordered) = (true, true);
        match self {
            Self::Age { at_least, at_most }
            | Self::AmountNeeded { at_least, at_most }
            | Self::YearsInCountry { at_least, at_most } => {
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
            Self::ResidenceKind { one_of } => is_filled = !one_of.is_empty(),
            Self::Employment { one_of } => is_filled = !one_of.is_empty(),
            Self::Gender { one_of } => is_filled = !one_of.is_empty(),
            Self::HasTime { one_of } => is_filled = !one_of.is_empty(),
            Self::Distance { from, .. } => checks.needed_text(field, from, LONGEST_NAME),
            Self::Competence { uri, label, .. } => {
                checks.needed_text(field, uri, LONGEST_NAME);
                checks.needed_text(field, label, LONGEST_NAME);
            }
            Self::QualificationLevel { at_least } => checks.number(field, i64::from(*at_least), 1, 8),
            Self::OwnShare { at_least_percent } => checks.number(field, i64::from(*at_least_percent), 0, 100),
            Self::SelfEmploymentAllowed {}
            | Self::ResidenceDaysLeft { .. }
            | Self::PlanAtHand {}
            | Self::Registered {}
            | Self::ReceivesBenefits {}
            | Self::FamilyDuties {}
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
