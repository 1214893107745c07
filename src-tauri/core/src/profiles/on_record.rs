//! Keeps on record that a paper left the desk: for whom it was, in which languages, and on which way it went.
//!
//! Keeps nothing of what stood on it, and no place where it lies: a folder may be named after somebody.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ProfileReader;
use crate::desk::Desk;
use crate::error::Result;
use crate::ids::CandidateId;
use crate::operation::Operation;
use crate::store::transaction::note_paper;

/// A paper as the audit remembers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PaperThatLeft {
    /// For whom a profile is; none for a sheet of an assessment.
    pub reader: Option<ProfileReader>,
    /// The codes of its languages, the first one first.
    pub languages: Vec<String>,
    /// Whether the file holds the record as data as well.
    pub with_data: bool,
}

/// The way on which a paper leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperWay {
    /// Into a file.
    Saved,
    /// Into a program of the system that shows it.
    Shown,
    /// To a printer.
    Printed,
}

impl Desk {
    /// Writes into the audit that a paper leaves. It takes nothing back and cannot be taken back.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`] where the candidate is not of this desk.
    pub fn record_paper(&mut self, candidate_id: CandidateId, way: PaperWay, paper: PaperThatLeft) -> Result<()> {
        self.candidate(candidate_id)?;
        let operation = match way {
            PaperWay::Saved => Operation::SavePaper,
            PaperWay::Shown => Operation::ShowPaper,
            PaperWay::Printed => Operation::PrintPaper,
        };
        let stamp = self.stamp(operation, Some(candidate_id))?;
        note_paper(self.vault(), &stamp, paper)
    }
}
