//! The eight levels of the European Qualifications Framework in our own words.
//!
//! A descriptor says what a qualification of a level stands for. It says nothing about a person, and
//! nothing here chooses a level.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReferenceError;
use super::facts::{LocalText, Reviewed, Source, Sourced, check_sources, check_unique, parse};

pub(super) const FILE: &str = "eqf_descriptors.json";

/// One level in its three columns, which are read separately and never averaged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EqfDescriptor {
    /// 1 to 8.
    pub level: u8,
    /// What is known, as fact or theory.
    pub knowledge: LocalText,
    /// What can be done, with the head or the hands.
    pub skills: LocalText,
    /// How much is decided alone and for whom.
    pub responsibility_and_autonomy: LocalText,
    /// Where this comes from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EqfDescriptorsFile {
    pub(super) reviewed: Reviewed,
    pub(super) sources: BTreeMap<String, Source>,
    pub(super) descriptors: Vec<EqfDescriptor>,
}

pub(super) fn bundled() -> Result<EqfDescriptorsFile, ReferenceError> {
    let file: EqfDescriptorsFile = parse(FILE, include_str!("../../../../assets/reference/eqf_descriptors.json"))?;
    check_sources(FILE, &file.sources, file.descriptors.iter().map(|descriptor| &descriptor.sourced))?;
    check_unique(FILE, file.descriptors.iter().map(|descriptor| descriptor.level.to_string()))?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An entry takes its source by `flatten`, and serde does not promise that this goes together with
    /// refusing unknown fields. This test would notice if it ceased to.
    #[test]
    fn a_misspelt_field_beside_a_flattened_source_is_refused() {
        let text = |extra: &str| {
            let words = r#"{ "en": "a", "de": "b", "ar": "c" }"#;
            format!(
                r#"{{ "level": 1, "knowledge": {words}, "skills": {words}, "responsibility_and_autonomy": {words},
                      "source": "s", "date": "2026-11-22", "verified": true{extra} }}"#
            )
        };
        assert!(parse::<EqfDescriptor>(FILE, &text("")).is_ok());
        assert!(parse::<EqfDescriptor>(FILE, &text(r#", "verifed": true"#)).is_err());
    }
}
