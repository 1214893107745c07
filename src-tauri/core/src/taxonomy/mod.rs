//! Occupations and skills as ESCO names them, and how they are found while somebody types.
//!
//! A concept has no level and proves nothing: it is a name that others understand. There is the starter list that ships
//! with the program, and the library that a desk imports; neither is part of the vault.

mod find;
mod library;
mod starter;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use library::{
    ImportError, ImportSummary, ImportedPack, Library, LibraryCounts, LibraryError, Pack, PackKind, Progress,
    RowCounts, library_file_of,
};

use crate::reference::{LocalText, ReferenceError};

/// What a concept names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConceptKind {
    /// What somebody works as.
    Occupation,
    /// What somebody can do or knows.
    Skill,
}

/// A concept that fits what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FoundConcept {
    /// The concept's address in ESCO, which is the same in every language and release.
    pub uri: String,
    /// Its label in the reader's language.
    pub label: String,
    /// Its labels in all languages that are at hand.
    pub labels: LocalText,
    /// The label that fits what was typed.
    pub matched: String,
    /// The language of that label.
    pub matched_language: String,
}

/// A skill that an occupation asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OccupationSkill {
    /// The skill's address in ESCO.
    pub uri: String,
    /// Its label in the reader's language.
    pub label: String,
    /// Its labels in all languages that are at hand.
    pub labels: LocalText,
    /// Whether ESCO counts it as essential for the occupation, not as optional.
    pub essential: bool,
}

/// The concepts that are at hand.
#[derive(Debug, Clone)]
pub struct Taxonomy {
    occupations: Vec<Occupation>,
    skills: Vec<Skill>,
    notice: String,
}

#[derive(Debug, Clone)]
struct Occupation {
    uri: String,
    labels: LocalText,
    essential: Vec<String>,
    optional: Vec<String>,
}

#[derive(Debug, Clone)]
struct Skill {
    uri: String,
    labels: LocalText,
}

impl Taxonomy {
    /// The starter list that ships with the program.
    ///
    /// # Errors
    /// A [`ReferenceError`] if the file has another shape than this version expects, or contradicts itself.
    pub fn starter() -> Result<Self, ReferenceError> {
        starter::bundled()
    }

    /// What has to be shown wherever concepts are shown.
    pub fn notice(&self) -> &str {
        &self.notice
    }

    /// How many occupations and how many skills there are.
    pub const fn counts(&self) -> (usize, usize) {
        (self.occupations.len(), self.skills.len())
    }

    /// The skills of an occupation in the order of the list, the essential ones first; none for an unknown one.
    pub fn occupation_skills(&self, uri: &str, language: &str) -> Vec<OccupationSkill> {
        let Some(occupation) = self.occupations.iter().find(|occupation| occupation.uri == uri) else {
            return Vec::new();
        };
        let with = |uris: &[String], essential: bool| {
            let named = uris.iter().filter_map(|uri| self.skills.iter().find(|skill| skill.uri == *uri));
            named
                .map(|skill| OccupationSkill {
                    uri: skill.uri.clone(),
                    label: skill.labels.in_language(language).to_owned(),
                    labels: skill.labels.clone(),
                    essential,
                })
                .collect::<Vec<_>>()
        };
        let mut skills = with(&occupation.essential, true);
        skills.extend(with(&occupation.optional, false));
        skills
    }
}
