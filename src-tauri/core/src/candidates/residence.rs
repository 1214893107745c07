//! The permit to live in the country, as far as founding a business asks for it.
//!
//! What a kind of permit allows in a country is not said here, but in `founding`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::answer::Answer;

/// The permit to live in the country, as far as founding a business asks for it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct ResidenceTitle {
    /// The title as it is printed on the permit.
    pub title: String,
    /// Of which kind it is.
    pub kind: Option<ResidenceKind>,
    /// First day of the permit.
    pub valid_from: Option<NaiveDate>,
    /// Last day of the permit.
    pub valid_until: Option<NaiveDate>,
    /// Whether the permit allows self-employment.
    pub self_employment: Answer,
}

impl ResidenceTitle {
    /// Days from today to the last day of the permit; negative once it has run out.
    pub fn days_left(&self, today: NaiveDate) -> Option<i64> {
        self.valid_until.map(|end| end.signed_duration_since(today).num_days())
    }
}

/// A kind of permit that the countries of the union tell apart. Each country has a name of its own for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ResidenceKind {
    /// No permit is needed: a citizen of the union, of Norway, Iceland, Liechtenstein or Switzerland, or of the country itself.
    FreeMovement,
    /// The permit of a family member of a citizen of the union.
    UnionFamily,
    /// A permit without end.
    Permanent,
    /// Recognised as a refugee.
    Refugee,
    /// Subsidiary protection, or the country's own protection from being sent back.
    SubsidiaryProtection,
    /// Temporary protection, as for people who fled from Ukraine.
    TemporaryProtection,
    /// The asylum procedure is still going on.
    AsylumSeeker,
    /// To be returned, which is put off.
    Tolerated,
    /// For family reasons.
    Family,
    /// For work as an employee.
    Employee,
    /// For self-employment.
    SelfEmployed,
    /// For studies or training.
    Study,
    /// To look for work.
    JobSearch,
}
