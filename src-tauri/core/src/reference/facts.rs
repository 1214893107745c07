//! What every fact carries: words in the three languages of the screen and, for names that stand on paper, in further ones; a
//! source, a date, and whether it was checked.
//!
//! Nothing here knows what a fact is about, and nothing decides whether an unchecked one may be used.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Months, NaiveDate};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReferenceError;

/// The languages in which papers alone are printed. The reference data may have names in them; a text in any other language is
/// a slip of the pen.
const PAPER_ONLY: [&str; 11] = ["it", "sv", "fr", "el", "fa", "uk", "tr", "ps", "ti", "so", "bn"];

/// One text in the languages in which the reference data is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "BTreeMap<String, String>")]
pub struct LocalText {
    /// English, which is the language the others were made from.
    pub en: String,
    /// German.
    pub de: String,
    /// Arabic.
    pub ar: String,
    /// The languages of papers alone, by code, as far as the text is there. The screen has no use for them and does not get them.
    #[serde(skip_serializing)]
    #[ts(skip)]
    pub further: BTreeMap<String, String>,
}

impl LocalText {
    /// The text in the language of a BCP 47 tag. Only the first part of the tag counts, so `de-AT` is
    /// German; any language that is not kept gets the English text.
    pub fn in_language(&self, language: &str) -> &str {
        match language.split(['-', '_']).next() {
            Some("de") => &self.de,
            Some("ar") => &self.ar,
            Some(code) => self.further.get(code).unwrap_or(&self.en),
            None => &self.en,
        }
    }

    /// The text in every language that there is, by code.
    pub fn by_language(&self) -> BTreeMap<String, String> {
        let always = [("en", &self.en), ("de", &self.de), ("ar", &self.ar)];
        let always = always.map(|(code, text)| (code.to_owned(), text.clone()));
        always.into_iter().chain(self.further.clone()).collect()
    }
}

impl TryFrom<BTreeMap<String, String>> for LocalText {
    type Error = LanguageError;

    fn try_from(mut given: BTreeMap<String, String>) -> Result<Self, LanguageError> {
        let [en, de, ar] = take_always(&mut given)?;
        Ok(Self { en, de, ar, further: given })
    }
}

/// What is wrong with the languages of a text, or of the remark who read it through.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LanguageError {
    /// A language is missing that is always there.
    #[error("the language {0} is missing")]
    Missing(&'static str),
    /// A language stands there that the reference data does not have.
    #[error("unknown language {0}")]
    Unknown(String),
}

/// Takes out the three languages that are always there. What is left must be languages of papers.
fn take_always<T>(given: &mut BTreeMap<String, T>) -> Result<[T; 3], LanguageError> {
    let mut take = |code| given.remove(code).ok_or(LanguageError::Missing(code));
    let always = [take("en")?, take("de")?, take("ar")?];
    match given.keys().find(|code| !PAPER_ONLY.contains(&code.as_str())) {
        Some(code) => Err(LanguageError::Unknown(code.clone())),
        None => Ok(always),
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(try_from = "BTreeMap<String, Review>")]
pub struct Reviewed {
    /// The English texts.
    pub en: Review,
    /// The German texts.
    pub de: Review,
    /// The Arabic texts.
    pub ar: Review,
    /// The texts in languages of papers alone, by code.
    #[serde(skip_serializing)]
    #[ts(skip)]
    pub further: BTreeMap<String, Review>,
}

impl TryFrom<BTreeMap<String, Review>> for Reviewed {
    type Error = LanguageError;

    fn try_from(mut given: BTreeMap<String, Review>) -> Result<Self, LanguageError> {
        let [en, de, ar] = take_always(&mut given)?;
        Ok(Self { en, de, ar, further: given })
    }
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
    fn a_text_has_the_languages_of_the_screen_and_at_most_those_of_papers() {
        let read = |text| parse::<LocalText>("x.json", text);
        let problem = |text| match read(text) {
            Err(ReferenceError::Unreadable { file: "x.json", problem }) => problem,
            other => panic!("{other:?}"),
        };
        let text = read(r#"{ "en": "a", "de": "b", "ar": "c", "fr": "d" }"#).unwrap();
        assert_eq!((text.in_language("fr"), text.in_language("fr-BE"), text.in_language("it")), ("d", "d", "a"));
        assert!(problem(r#"{ "en": "a", "de": "b", "ar": "c", "ft": "d" }"#).contains("unknown language ft"));
        assert!(problem(r#"{ "en": "a", "ar": "c", "fr": "d" }"#).contains("language de is missing"));
    }

    #[test]
    fn the_screen_gets_the_languages_of_the_screen_alone() {
        let text: LocalText = parse("x.json", r#"{ "en": "a", "de": "b", "ar": "c", "fr": "d" }"#).unwrap();
        assert_eq!(serde_json::to_string(&text).unwrap(), r#"{"en":"a","de":"b","ar":"c"}"#);
        assert_eq!(text.by_language().get("fr").map(String::as_str), Some("d"));
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
