//! The starter of target qualifications: well-known awards of six host countries that people can seek by validation.
//!
//! None of them is held by anybody because it stands here.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::ReferenceError;
use super::facts::{LocalText, Reviewed, Source, Sourced, check_sources, check_unique, parse};
use crate::target_qualifications::TargetQualificationDetails;

pub(super) const FILE: &str = "target_qualifications.json";

/// A target as the file says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Target {
    id: String,
    title: String,
    language: String,
    names: LocalText,
    country: String,
    awarding_body: String,
    eqf_level: u8,
    occupations: Vec<String>,
    validation: LocalText,
    #[serde(flatten)]
    pub(super) sourced: Sourced,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TargetsFile {
    pub(super) reviewed: Reviewed,
    pub(super) sources: BTreeMap<String, Source>,
    pub(super) targets: Vec<Target>,
}

pub(super) fn bundled() -> Result<TargetsFile, ReferenceError> {
    let file: TargetsFile = parse(FILE, include_str!("../../../../assets/reference/target_qualifications.json"))?;
    check_sources(FILE, &file.sources, file.targets.iter().map(|target| &target.sourced))?;
    check_unique(FILE, file.targets.iter().map(|target| target.id.clone()))?;
    Ok(file)
}

impl Target {
    /// The target in the shape of the catalogue, with the title of its source.
    pub(super) fn into_details(self, sources: &BTreeMap<String, Source>) -> TargetQualificationDetails {
        let source = sources.get(&self.sourced.source).map(|source| source.title.clone());
        TargetQualificationDetails {
            key: self.id,
            title: self.title,
            language: self.language,
            translations: self.names.by_language(),
            country: self.country,
            awarding_body: self.awarding_body,
            eqf_level: self.eqf_level,
            occupations: self.occupations,
            validation: self.validation.by_language(),
            source: source.unwrap_or_default(),
            checked_on: Some(self.sourced.date),
            verified: self.sourced.verified,
        }
    }
}
