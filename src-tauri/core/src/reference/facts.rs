//! What every fact carries: words in three languages, a source, a date, and whether it was checked.
//!
//! Nothing here knows what a fact is about, and nothing decides whether an unchecked one may be used.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReferenceError;

/// One text in the languages in which the reference data is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LocalText {
    /// English, which is the language the others were made from.
    pub en: String,
    /// German.
    pub de: String,
    /// Arabic.
    pub ar: String,
}

impl LocalText {
    /// The text in the language of a BCP 47 tag. Only the first part of the tag counts, so `de-AT` is
    /// German; any language that is not kept gets the English text.
    pub fn in_language(&self, language: &str) -> &str {
        match language.split(['-', '_']).next() {
            Some("de") => &self.de,
            Some("ar") => &self.ar,
            _ => &self.en,
        }
    }
}

/// Where facts were taken from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What the source is called, as it may be printed.
    pub title: String,
    /// Where in the world it is found: an address, an edition, a number.
    pub reference: String,
    /// Under which terms its facts or words are used.
    pub licence: String,
}

/// Where one fact comes from. Flattened into each entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Sourced {
    /// The id of a [`Source`].
    pub source: String,
    /// The day on which the fact was taken from the source, or the source's own date if that is older
    /// and known.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// Whether the fact was found in the source. What is false was written from memory and must be shown
    /// as unchecked.
    pub verified: bool,
}

impl Sourced {
    /// Whether more than 24 months lie between the fact's date and today.
    pub fn is_older_than_24_months(&self, today: NaiveDate) -> bool {
        self.date.checked_add_months(Months::new(24)).is_some_and(|grows_old| grows_old < today)
    }
}

/// Who read the texts of a file through, language by language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Reviewed {
    /// The English texts.
    pub en: Review,
    /// The German texts.
    pub de: Review,
    /// The Arabic texts.
    pub ar: Review,
}

/// Who read texts of one language through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Review {
    /// Nobody who grew up with the language: the texts are a careful draft.
    None,
    /// Those who wrote them.
    Editors,
    /// Somebody who grew up with the language.
    NativeReader,
}

/// Reads the text of a file in `assets/reference`.
pub(super) fn parse<T: DeserializeOwned>(file: &'static str, text: &str) -> Result<T, ReferenceError> {
    serde_json::from_str(text).map_err(|error| ReferenceError::Unreadable { file, problem: error.to_string() })
}

/// Refuses a file in which a fact names a source that the file's own head does not describe.
pub(super) fn check_sources<'a>(
    file: &'static str,
    sources: &BTreeMap<String, Source>,
    facts: impl IntoIterator<Item = &'a Sourced>,
) -> Result<(), ReferenceError> {
    match facts.into_iter().find(|fact| !sources.contains_key(&fact.source)) {
        Some(fact) => Err(ReferenceError::UnknownSource { file, id: fact.source.clone() }),
        None => Ok(()),
    }
}

/// Refuses a file in which two entries of one kind go by the same name.
pub(super) fn check_unique(file: &'static str, names: impl IntoIterator<Item = String>) -> Result<(), ReferenceError> {
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name.clone()) {
            return Err(ReferenceError::Duplicate { file, id: name });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_field_is_refused() {
        let text = r#"{ "en": "a", "de": "b", "ar": "c", "fr": "d" }"#;
        assert!(matches!(parse::<LocalText>("x.json", text), Err(ReferenceError::Unreadable { file: "x.json", .. })));
    }
    #[test]
    fn a_source_that_nobody_describes_is_refused() {
        let fact: Sourced =
            parse("x.json", r#"{ "source": "hearsay", "date": "2026-11-22", "verified": true }"#).unwrap();
        let lost = ReferenceError::UnknownSource { file: "x.json", id: "hearsay".to_owned() };
        assert_eq!(check_sources("x.json", &BTreeMap::new(), [&fact]), Err(lost));
    }

    #[test]
    fn a_name_that_stands_there_twice_is_refused() {
        let names = ["a", "b", "a"].map(str::to_owned);
        let twice = ReferenceError::Duplicate { file: "x.json", id: "a".to_owned() };
        assert_eq!(check_unique("x.json", names), Err(twice));
    }
}
