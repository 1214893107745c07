//! Finds candidates by any part of a name in any script, by code or by place.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::desk::Desk;
use crate::error::Result;
use crate::ids::CandidateId;
use crate::store::candidates as rows;
use crate::text::fold;

/// A candidate as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundCandidate {
    /// The candidate.
    pub id: CandidateId,
    /// The code name.
    pub code: String,
    /// The full name, which may be empty.
    pub full_name: String,
    /// How the person wants to be addressed, which may be empty.
    pub address_as: String,
    /// The place, which may be empty.
    pub place: String,
    /// When the candidate's own fields were last changed.
    pub changed_at: DateTime<Utc>,
}

impl Desk {
    /// Candidates in whose code, names, place or region every word of the text occurs; all for an empty
    /// text. The latest changed come first, `limit` at most.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find_candidates(&self, text: &str, limit: u32) -> Result<Vec<FoundCandidate>> {
        rows::find(self.vault(), &fold(text), limit)
    }

    /// How many candidates the desk has.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn count_candidates(&self) -> Result<u32> {
        rows::count(self.vault())
    }
}
