//! Words of the record: as they were said, and what is there for readers of other languages.
//!
//! Translates nothing, and chooses no reader's language by itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::Checks;

/// Words as they were said, with what is there for readers of other languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
pub struct OwnWords {
    /// As they were said.
    pub text: String,
    /// The language of these words; empty where nobody noted it.
    pub language: String,
    /// The same in other languages, by code.
    #[ts(type = "Record<string, string>")]
    pub translations: BTreeMap<String, String>,
}

impl OwnWords {
    /// The words for a reader of the language, with the language that they are really in.
    pub fn for_reader<'a>(&'a self, language: &'a str) -> (&'a str, &'a str) {
        match self.translations.get(language) {
            Some(translation) if self.language != language => (translation, language),
            _ => (&self.text, &self.language),
        }
    }

    /// Each of the words, in whichever language.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        let translations = self.translations.iter().map(|(language, text)| (text.as_str(), language.as_str()));
        std::iter::once((self.text.as_str(), self.language.as_str())).chain(translations)
    }

    /// Checks words that may be missing.
    pub(crate) fn check(&self, checks: &mut Checks<'_>, field: &str, at_most: usize) {
        checks.text(&format!("{field}.text"), &self.text, at_most);
        checks.language(&format!("{field}.language"), &self.language);
        checks.translations(&format!("{field}.translations"), &self.translations, at_most);
    }
}
