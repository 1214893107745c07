//! What every kept row has beside its own fields: an id, a revision, who wrote it and when.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::CounsellorId;

/// A row of the vault: the fields that people fill in, and what the vault adds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Recorded<I, D> {
    /// The row's id.
    pub id: I,
    /// Counts the changes of this row, from 1. A change must name the revision that it was made from.
    pub rev: i64,
    /// Who wrote this revision.
    pub author: CounsellorId,
    /// When this revision was written.
    pub changed_at: DateTime<Utc>,
    /// The fields.
    #[serde(flatten)]
    pub details: D,
}
