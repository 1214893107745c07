//! The national frameworks of the host countries and the award types that they place at a level.
//!
//! A table says at which level a framework places a type of award. It does not say that a given
//! certificate is genuine or was awarded under the framework; the reading of a level asks that.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReferenceError;
use super::facts::{LocalText, Reviewed, Source, Sourced, check_sources, check_unique, parse};

pub(super) const FILE: &str = "nqf_tables.json";

/// A national framework of qualifications.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NationalFramework {
    /// The country's code, followed by the community's where a country has several: `DE`, `BE-FL`.
    pub id: String,
    /// ISO 3166-1, two letters.
    pub country: String,
    /// The abbreviation in use in the country.
    pub short_name: String,
    /// The name in full.
    pub name: LocalText,
    /// How many levels the framework has.
    pub levels: u8,
    /// The year in which the framework was linked to the EQF or, where the source says no more, by the
    /// end of which. None if no source gives a year: then the framework is no ground for a level.
    pub referenced_year: Option<u16>,
    /// Whether qualifications from non-formal learning have a place in the framework.
    pub admits_non_formal: AdmitsNonFormal,
    /// The identifiers of the levels in the European Learning Model, by the level's national name. The
    /// French ones still go by the Roman numbers that France gave up, so none is found by today's number.
    pub level_uris: BTreeMap<String, String>,
    /// Where this comes from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

/// Whether a framework has a place for qualifications from non-formal learning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AdmitsNonFormal {
    /// It has.
    Yes,
    /// It holds qualifications of formal education alone.
    No,
    /// No source says, or it depends on the case.
    Unknown,
}

/// A type of award, as its certificates name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Award {
    /// The award's own name in this data: `de_meister`.
    pub id: String,
    /// The id of the [`NationalFramework`].
    pub framework: String,
    /// What stands on certificates, in the language of the country, the usual one first.
    pub titles: Vec<String>,
    /// What else people call it.
    pub aliases: Vec<String>,
    /// The level in the framework, as the framework writes it.
    pub nqf_level: String,
    /// The level in the EQF, 1 to 8.
    pub eqf_level: u8,
    /// The first year whose awards fall under the framework. Of older ones one says "as a rule" only.
    pub awarded_from_year: Option<u16>,
    /// Where this comes from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NationalFrameworksFile {
    pub(super) reviewed: Reviewed,
    pub(super) sources: BTreeMap<String, Source>,
    pub(super) frameworks: Vec<NationalFramework>,
    pub(super) awards: Vec<Award>,
}

pub(super) fn bundled() -> Result<NationalFrameworksFile, ReferenceError> {
    let file: NationalFrameworksFile = parse(FILE, include_str!("../../../../assets/reference/nqf_tables.json"))?;
    check_sources(FILE, &file.sources, file.frameworks.iter().map(|framework| &framework.sourced))?;
    check_sources(FILE, &file.sources, file.awards.iter().map(|award| &award.sourced))?;
    check_unique(FILE, file.frameworks.iter().map(|framework| framework.id.clone()))?;
    check_unique(FILE, file.awards.iter().map(|award| award.id.clone()))?;
    let lost =
        file.awards.iter().find(|award| !file.frameworks.iter().any(|framework| framework.id == award.framework));
    match lost {
        Some(award) => Err(ReferenceError::Dangling { file: FILE, id: award.framework.clone() }),
        None => Ok(file),
    }
}
