//! What of a document has a place in a candidate's file, where that is, and what has none. Nothing here reads a file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::message::Argument;

/// What taking a document over would do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EuropassPreview {
    /// What has a place, in the order in which it is shown.
    pub placed: Vec<EuropassPlaced>,
    /// What has none, in the order of the file. Every element with a value that is not placed is named here.
    pub not_placed: Vec<EuropassNotPlaced>,
}

/// Something of the document that has a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EuropassPlaced {
    /// The element, with the way to it, such as `CandidatePerson/BirthDate`.
    pub element: String,
    /// Where it goes.
    pub to: EuropassTarget,
    /// What goes there.
    pub values: Vec<Argument>,
}

/// A place in a candidate's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EuropassTarget {
    /// The full name.
    FullName,
    /// The date of birth.
    BirthDate,
    /// The place where the person lives.
    Place,
    /// How the person can be reached.
    ContactRoute,
    /// A language with its levels.
    Language,
    /// An experience.
    Experience,
    /// A qualification, without a level.
    Qualification,
    /// A competence, stated and not yet supported.
    Competence,
}

/// Something of the document that has no place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EuropassNotPlaced {
    /// The element, with the way to it.
    pub element: String,
    /// How its value begins; empty where it is nobody's business or about the file only.
    pub value: String,
    /// Why it has none.
    pub why: WhyNotPlaced,
}

/// Why something has no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum WhyNotPlaced {
    /// EXpress has no field for it.
    NoField,
    /// It is of a kind that EXpress does not take from files: origin, gender, health, belief, politics, papers of identity, a portrait.
    Private,
    /// It is a level, and a level needs a reading with its reasons.
    Level,
    /// The value cannot be kept as it is: no such date, no such code, too long.
    CannotBeKept,
    /// The same is here already.
    Repeated,
    /// Something that it needs is not in the file: a title, or the country of a qualification.
    Incomplete,
    /// It is the code name that the person had at another desk. Here the person gets one of this desk.
    OtherCode,
    /// It tells about the file or how it looks, and nothing about the person.
    AboutTheFile,
}
