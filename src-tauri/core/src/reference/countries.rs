//! Countries and territories, and the two answers that are neither.
//!
//! The list groups entries for a picker. It takes no side on whose land is whose, and it says nothing
//! about what a nationality allows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReferenceError;
use super::facts::{LocalText, Reviewed, Source, Sourced, check_sources, check_unique, parse};

pub(super) const FILE: &str = "countries.json";

/// An entry that can stand for a nationality or for a place where something happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Country {
    /// ISO 3166-1, two letters; `XK` for Kosovo; `stateless`; `unknown`.
    pub code: String,
    /// How a picker groups it.
    pub kind: CountryKind,
    /// What it is called.
    pub name: LocalText,
    /// What it was called before, as older papers have it; in English, German and Arabic, where they differ.
    #[serde(default)]
    pub former_names: Vec<String>,
    /// Where this comes from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

/// How a picker groups an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CountryKind {
    /// People have its papers.
    Country,
    /// A part of the world with its own code whose people have other papers, or that nobody lives in.
    Territory,
    /// No place at all: stateless, or not known.
    Special,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CountriesFile {
    pub(super) reviewed: Reviewed,
    pub(super) sources: BTreeMap<String, Source>,
    pub(super) countries: Vec<Country>,
}

pub(super) fn bundled() -> Result<CountriesFile, ReferenceError> {
    let file: CountriesFile = parse(FILE, include_str!("../../../../assets/reference/countries.json"))?;
    check_sources(FILE, &file.sources, file.countries.iter().map(|country| &country.sourced))?;
    check_unique(FILE, file.countries.iter().map(|country| country.code.clone()))?;
    Ok(file)
}
