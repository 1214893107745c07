//! What of a person's life decides or shapes what is open to them, beside age, languages and permit.
//!
//! Each may be left open, and none is asked without a reason: an offer asks for it, or it says when somebody has time.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
use crate::partial_date::PartialDate;

/// The circumstances of a person's life that offers ask about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct Circumstances {
    /// The gender, as the person says it; asked where an offer is for one only.
    pub gender: Option<Gender>,
    /// Since when the person lives in this country.
    pub in_country_since: Option<PartialDate>,
    /// What the person does at present.
    pub employment: Option<Employment>,
    /// Whether the person lives on benefits that a business would change.
    pub receives_benefits: Answer,
    /// Whether the person looks after children or others who need it.
    pub family_duties: Answer,
    /// The parts of the week at which the person has time; none where nobody asked.
    pub has_time: Vec<DayTime>,
    /// The gender that the person wishes a mentor to have; none where there is no such wish or nobody asked.
    pub mentor_gender_wish: Option<Gender>,
}

/// A gender, as a person says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// A woman.
    Woman,
    /// A man.
    Man,
    /// Neither, or both.
    Other,
}

/// What somebody does at present, as far as offers tell it apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Employment {
    /// Employed.
    Employed,
    /// Self-employed.
    SelfEmployed,
    /// Out of work and registered as such.
    RegisteredUnemployed,
    /// Without work, and not registered.
    NotWorking,
    /// In a course, a training or studies.
    InTraining,
}

/// A part of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DayTime {
    /// Mornings of working days.
    Mornings,
    /// Afternoons of working days.
    Afternoons,
    /// Evenings of working days.
    Evenings,
    /// Saturdays and Sundays.
    Weekends,
}
