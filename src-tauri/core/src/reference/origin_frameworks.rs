//! What is known about the frameworks of other countries, and which ways lie open to somebody from there.
//!
//! There is not one level in this list, and there must be none: a framework that is not linked to the
//! EQF is never matched to it by equal numbers. What counts is which route to take.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReferenceError;
use super::facts::{LocalText, Reviewed, Source, Sourced, check_sources, check_unique, parse};

pub(super) const FILE: &str = "origin_frameworks.json";

/// How the framework of a country stands to the EQF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OriginFramework {
    /// ISO 3166-1, two letters, or `XK`.
    pub country: String,
    /// How far the link has come.
    pub status: OriginStatus,
    /// The year in which the framework was linked or, where the source says no more, by the end of which.
    pub since: Option<u16>,
    /// The routes that are open, in the order in which to offer them.
    pub routes: Vec<OriginRoute>,
    /// What a counsellor should know besides.
    #[serde(default)]
    pub note: Option<LocalText>,
    /// Where this comes from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

/// How far the link between a country's framework and the EQF has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OriginStatus {
    /// Linked to the EQF by a referencing report.
    Referenced,
    /// Compared with the EQF by the European Union, which links nothing.
    Compared,
    /// There is a framework, but no link.
    Known,
    /// There is no framework in force; one may be in preparation.
    None,
    /// Nobody looked, or nothing was found.
    Unknown,
}

/// A way to make what a person learned abroad count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OriginRoute {
    /// A certificate exists: ask the recognition body for a statement.
    Recognition,
    /// Studied, but no papers: ask for an interview for the European Qualifications Passport for Refugees.
    EuropeanQualificationsPassport,
    /// Skilled without school: have it validated or shown in a practical test.
    ValidationAndPracticalTest,
}

/// The words and the source for a country that the list lacks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Unlisted {
    note: LocalText,
    #[serde(flatten)]
    sourced: Sourced,
}

impl Unlisted {
    /// A country that nobody looked at is unknown, and no route is closed for want of knowledge.
    pub(super) fn into_origin(self) -> OriginFramework {
        OriginFramework {
            country: String::new(),
            status: OriginStatus::Unknown,
            since: None,
            routes: vec![
                OriginRoute::Recognition,
                OriginRoute::EuropeanQualificationsPassport,
                OriginRoute::ValidationAndPracticalTest,
            ],
            note: Some(self.note),
            sourced: self.sourced,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OriginFrameworksFile {
    pub(super) reviewed: Reviewed,
    pub(super) sources: BTreeMap<String, Source>,
    pub(super) unlisted: Unlisted,
    pub(super) countries: Vec<OriginFramework>,
}

pub(super) fn bundled() -> Result<OriginFrameworksFile, ReferenceError> {
    let file: OriginFrameworksFile = parse(FILE, include_str!("../../../../assets/reference/origin_frameworks.json"))?;
    check_sources(FILE, &file.sources, file.countries.iter().map(|origin| &origin.sourced))?;
    check_sources(FILE, &file.sources, [&file.unlisted.sourced])?;
    check_unique(FILE, file.countries.iter().map(|origin| origin.country.clone()))?;
    Ok(file)
}
