//! What of a person's life decides or shapes what is open to them, beside age, languages and permit.
//!
//! Each may be left open, and none is asked without a reason: an offer asks for it, or it says when somebody has time.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;
use crate::checks::{Checks, LONGEST_LINE, LONGEST_TEXT, ProblemKind};
use crate::offers::Channel;
use crate::own_words::OwnWords;
use crate::partial_date::PartialDate;

/// How many wishes have room on a mentor's card.
pub(crate) const MOST_WISHES: usize = 3;

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
    /// What a mentor may know before the two meet.
    pub mentoring: MentoringWishes,
}

/// What the person hopes for from a mentor, in their own words; all of it is for a mentor to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct MentoringWishes {
    /// What the person wants help with, three at most; what is blank counts as not said.
    pub wishes: Vec<OwnWords>,
    /// Whom the person knows here already, and whom not.
    pub network: OwnWords,
    /// How the person likes to be in touch; none where nobody asked.
    pub channels: Vec<Channel>,
}

impl MentoringWishes {
    pub(super) fn check(&self, checks: &mut Checks<'_>) {
        let at_most = i64::try_from(MOST_WISHES).unwrap_or(i64::MAX);
        let too_many = ProblemKind::OutOfRange { at_least: 0, at_most };
        checks.require(self.wishes.len() <= MOST_WISHES, "circumstances.mentoring.wishes", too_many);
        for (number, wish) in self.wishes.iter().enumerate() {
            wish.check(checks, &format!("circumstances.mentoring.wishes.{number}"), LONGEST_LINE);
        }
        self.network.check(checks, "circumstances.mentoring.network", LONGEST_TEXT);
    }
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
