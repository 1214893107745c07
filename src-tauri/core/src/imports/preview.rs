//! What an import of a file of offers would do, entry by entry. Nothing here reads a file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ImportProblem;
use crate::noun::Noun;

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportPreview {
    /// The format that the file was found to have; none where it is of no known format.
    pub format: Option<ImportFormat>,
    /// The entries that can come in: providers, offers, places.
    pub entries: Vec<ImportEntry>,
    /// What is wrong; if there is anything, nothing at all comes in.
    pub problems: Vec<ImportProblem>,
    /// What is worth knowing about the file as a whole.
    pub notes: Vec<ImportNote>,
}

/// A format of files of offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportFormat {
    /// `express-offers/1`, our own JSON.
    ExpressOffers,
    /// HSDS 3.0 as JSON.
    HsdsJson,
    /// HSDS 3.0 as a tabular data package.
    HsdsTabular,
    /// Our own table, one row an offer.
    OffersTable,
}

/// An entry that can come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportEntry {
    /// What it is: a provider, an offer or a place.
    pub noun: Noun,
    /// What it is called.
    pub name: String,
    /// The file within a folder or an archive; empty where one file was chosen.
    pub file: String,
    /// The line of the file on which it begins, from 1.
    pub line: usize,
    /// What would happen to it.
    pub state: EntryState,
    /// The fields that would change, by their names.
    pub changed_fields: Vec<String>,
    /// What is worth knowing about it.
    pub notes: Vec<ImportNote>,
}

/// What an import does with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EntryState {
    /// The desk has none such.
    New,
    /// The desk has one that says something else.
    Changed,
    /// The desk has just this.
    Unchanged,
}

/// Something worth knowing that keeps nothing from coming in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportNote {
    /// The field, as the file names it.
    pub field: String,
    /// What.
    #[serde(flatten)]
    pub kind: ImportNoteKind,
}

/// What is worth knowing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "note", rename_all = "snake_case")]
pub enum ImportNoteKind {
    /// The file says neither step nor kind; it becomes an information desk.
    StepNotInFile,
    /// This day has passed. It is kept.
    DatePassed {
        /// The day.
        on: chrono::NaiveDate,
    },
    /// The ages of the file became a condition of the rule.
    AgeBecameRule,
    /// EXpress has no field that could hold this. It is kept as it came and given back at an export.
    KeptAsItCame,
    /// Such a position is nowhere on earth, so no place is made of it.
    PositionImpossible,
    /// Rows or objects that belong to no provider and no offer; they are left out.
    RowsWithoutOwner {
        /// How many.
        count: usize,
    },
}
