//! Statements for the eight levels of each EntreComp competence, in our own words, to be asked about with "tell me about the last time".
//!
//! They are not the framework's own texts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReferenceError;
use super::facts::{LocalText, Reviewed, Source, Sourced, check_sources, check_unique, parse};

pub(super) const FILE: &str = "entrecomp_statements.json";

/// The levels of a competence, each with one statement.
const LEVELS: usize = 8;

/// What the levels of one competence are like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EntreCompStatements {
    /// The id of the competence.
    pub id: String,
    /// One sentence for each level, from 1 to 8.
    pub statements: Vec<LocalText>,
    /// Where they come from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StatementsFile {
    pub(super) reviewed: Reviewed,
    pub(super) sources: BTreeMap<String, Source>,
    pub(super) competences: Vec<EntreCompStatements>,
}

pub(super) fn bundled() -> Result<StatementsFile, ReferenceError> {
    read(include_str!("../../../../assets/reference/entrecomp_statements.json"))
}

fn read(text: &str) -> Result<StatementsFile, ReferenceError> {
    let file: StatementsFile = parse(FILE, text)?;
    check_sources(FILE, &file.sources, file.competences.iter().map(|one| &one.sourced))?;
    check_unique(FILE, file.competences.iter().map(|one| one.id.clone()))?;
    match file.competences.iter().find(|one| one.statements.len() != LEVELS) {
        Some(one) => Err(ReferenceError::Dangling { file: FILE, id: one.id.clone() }),
        None => Ok(file),
    }
}
