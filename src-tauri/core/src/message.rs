//! Sentences that the core makes and does not word: an id and its arguments.
//!
//! The words stand in `assets/locales`; the same id is worded on the screen and on paper.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::partial_date::PartialDate;

/// The id of a sentence in the Fluent files, with what is put into it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Message {
    /// The id in `assets/locales/<language>/*.ftl`.
    pub id: String,
    /// The arguments by the name that the sentence gives them.
    pub arguments: BTreeMap<String, Argument>,
}

/// One argument. Codes are put into words in the reader's language by whoever words the sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Argument {
    /// Words as somebody typed them, in whatever language.
    Text(String),
    /// A whole number.
    Number(i64),
    /// Whole euros.
    Euros(i64),
    /// A date.
    Date(PartialDate),
    /// A language's code.
    Language(String),
    /// A country's code.
    Country(String),
    /// The id of another message, such as a business stage.
    Term(String),
    /// Several ids of other messages, put into a list.
    Terms(Vec<String>),
    /// A name that has words of its own, by language code; readers of other languages get the English one.
    Named(#[ts(type = "Record<string, string>")] BTreeMap<String, String>),
}

impl Message {
    /// A sentence without arguments yet.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), arguments: BTreeMap::new() }
    }

    /// The same sentence with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, argument: Argument) -> Self {
        self.arguments.insert(name.to_owned(), argument);
        self
    }

    /// The same sentence with words put in as they are.
    #[must_use]
    pub fn text(self, name: &str, text: impl Into<String>) -> Self {
        self.with(name, Argument::Text(text.into()))
    }

    /// The same sentence with a number.
    #[must_use]
    pub fn number(self, name: &str, number: impl Into<i64>) -> Self {
        self.with(name, Argument::Number(number.into()))
    }
}

/// The id of the word for one of a noun's codes: the prefix, a dash, and the code with dashes.
pub fn term(prefix: &str, code: &impl Serialize) -> String {
    let code = match serde_json::to_value(code) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    };
    format!("{prefix}-{}", code.replace('_', "-"))
}
