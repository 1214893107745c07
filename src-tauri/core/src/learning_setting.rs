//! The settings in which people learn, as CEDEFOP names them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where something was learnt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LearningSetting {
    /// In an organised setting that leads to a qualification.
    Formal,
    /// In a planned activity with some support, such as a course at work.
    NonFormal,
    /// In daily life, at work, in the family or in leisure.
    Informal,
}
