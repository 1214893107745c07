//! What a desk sees of a file before it imports it, what can be wrong with the file, and where in the file it is.

mod place;
mod preview;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::ProblemKind;

pub(crate) use place::{Lines, Places};
pub use preview::{EntryState, ImportEntry, ImportFormat, ImportNote, ImportNoteKind, ImportPreview};

/// What is wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportProblem {
    /// The file within a folder or an archive; empty where one file was chosen.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[ts(optional, as = "Option<String>")]
    pub file: String,
    /// The line of the file, from 1.
    pub line: usize,
    /// The field, with the way to it, such as `offers[3].rule`.
    pub field: String,
    /// What is wrong.
    #[serde(flatten)]
    pub kind: ImportProblemKind,
}

/// What can be wrong with an entry of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "trouble", rename_all = "snake_case")]
pub enum ImportProblemKind {
    /// This is no JSON, or it breaks off.
    NotJson,
    /// The file is of another format.
    OtherFormat,
    /// The field is not known, is missing, or has a value of another kind.
    OtherShape {
        /// The parser's own words in English, for whoever made the file; they quote names of fields and codes only.
        detail: String,
    },
    /// The value cannot be kept.
    #[serde(rename = "invalid")]
    Invalid(ProblemKind),
    /// Two entries have the same key.
    DuplicateKey,
    /// No provider of the file or of the desk has this key.
    UnknownProvider,
    /// The file is larger than any such file should be.
    TooLarge {
        /// The most bytes.
        at_most: usize,
    },
    /// The name holds other signs than small letters, digits and `_`, or too many of them.
    NotAName,
    /// A text lacks a language of the file, or has one that the file does not.
    Languages {
        /// The language's code.
        language: String,
    },
    /// Another number of options is right than this kind of item allows.
    RightOptions {
        /// How many are right.
        found: usize,
    },
    /// The text is no decimal number.
    NotANumber,
    /// The desk has a higher edition of the same.
    OlderEdition {
        /// The edition that the desk has.
        kept: u32,
    },
    /// The program itself brings something of this name.
    NameTaken,
    /// The text is not in UTF-8.
    OtherEncoding {
        /// What it seems to be.
        encoding: String,
    },
    /// The archive is damaged or breaks off.
    BrokenArchive,
    /// The table has a column that no such table has.
    UnknownColumn,
    /// The table lacks a column that is needed.
    NeededColumn,
    /// There are no providers and no offers in it.
    NothingOfOffers,
}

impl ImportProblem {
    /// A problem of a file that was chosen alone.
    pub(crate) const fn new(line: usize, field: String, kind: ImportProblemKind) -> Self {
        Self { file: String::new(), line, field, kind }
    }
}
