//! Words that may touch on religion, health, ethnicity or the story of a flight, by language.
//!
//! A list is a help to look again and judges nobody: it knows single words and no meaning, and what it does not know it does not find.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReferenceError;
use super::facts::{Reviewed, Source, Sourced, check_sources, check_unique, parse};

pub(super) const FILE: &str = "sensitive_words.json";

/// What a word may touch on that is on no paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SensitiveTopic {
    /// What somebody believes.
    Religion,
    /// Illness, disability, pregnancy.
    Health,
    /// To which people somebody belongs.
    Ethnicity,
    /// Why and how somebody fled.
    Flight,
}

/// The words of one topic in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SensitiveWords {
    /// The language's code.
    pub language: String,
    /// The topic.
    pub topic: SensitiveTopic,
    /// Whole words or a few words in a row; where a star ends one, whatever begins so.
    pub words: Vec<String>,
    /// Where they are known from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SensitiveWordsFile {
    pub(super) reviewed: Reviewed,
    pub(super) sources: BTreeMap<String, Source>,
    pub(super) lists: Vec<SensitiveWords>,
}

pub(super) fn bundled() -> Result<SensitiveWordsFile, ReferenceError> {
    read(include_str!("../../../../assets/reference/sensitive_words.json"))
}

fn read(text: &str) -> Result<SensitiveWordsFile, ReferenceError> {
    let file: SensitiveWordsFile = parse(FILE, text)?;
    check_sources(FILE, &file.sources, file.lists.iter().map(|list| &list.sourced))?;
    check_unique(FILE, file.lists.iter().map(|list| format!("{} {:?}", list.language, list.topic)))?;
    for list in &file.lists {
        check_unique(FILE, list.words.iter().cloned())?;
    }
    Ok(file)
}
