//! The languages that people at a desk speak, read and write.
//!
//! Nothing here says how well anybody knows a language, or into which languages the program is
//! translated.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReferenceError;
use super::facts::{LocalText, Reviewed, Source, Sourced, check_sources, check_unique, parse};

pub(super) const FILE: &str = "languages.json";

/// A language, or a language in one script where it is commonly written in several.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// A BCP 47 tag: `ar`, `ckb`, `uz-Arab`.
    pub code: String,
    /// What others call it.
    pub name: LocalText,
    /// What its own speakers call it, in their script.
    pub own_name: String,
    /// Which way its script runs.
    pub direction: Direction,
    /// The script it is usually written in, ISO 15924: `Arab`.
    pub script: String,
    /// Where this comes from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

/// The way a script runs, in the words of HTML's `dir`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LanguagesFile {
    pub(super) reviewed: Reviewed,
    pub(super) sources: BTreeMap<String, Source>,
    pub(super) languages: Vec<Language>,
}

pub(super) fn bundled() -> Result<LanguagesFile, ReferenceError> {
    let file: LanguagesFile = parse(FILE, include_str!("../../../../assets/reference/languages.json"))?;
    check_sources(FILE, &file.sources, file.languages.iter().map(|language| &language.sourced))?;
    check_unique(FILE, file.languages.iter().map(|language| language.code.clone()))?;
    Ok(file)
}
