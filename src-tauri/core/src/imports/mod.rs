//! What can be wrong with a file that a desk imports, and where in the file it is.

mod place;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::ProblemKind;

pub(crate) use place::Places;

/// What is wrong with a file, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportProblem {
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
}
