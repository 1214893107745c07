//! The words of one language, for hosts that speak to people without a screen.

use std::sync::Arc;

use express_core::message::Message;
use express_core::reference::Reference;
use express_documents::{LANGUAGES, PAPER_LANGUAGES, Words, WordsError};
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use crate::failure::{Failure, FailureCode};
use crate::program::State;

/// Words messages and errors in one language.
pub struct Wording(Words);

impl Wording {
    /// The words of the language.
    ///
    /// # Errors
    /// When there are none.
    pub fn of(language: &str) -> Result<Self, Failure> {
        let reference = Reference::load().map_err(|error| Failure::internal(&error.to_string()))?;
        Ok(Self(words(language, &LANGUAGES, &reference)?))
    }

    /// The sentence of a message.
    pub fn message(&self, message: &Message) -> String {
        self.0.message(message)
    }

    /// The sentence that names what would open a near miss.
    pub fn unlock(&self, requirements: &[Arc<Message>]) -> String {
        let phrases: Vec<String> = requirements.iter().map(|one| self.message(one)).collect();
        self.message(&Message::new("match-unlock").text("requirements", phrases.join(&self.text("list-separator"))))
    }

    /// The text with this id.
    pub fn text(&self, id: &str) -> String {
        self.0.text(id)
    }
}

/// Sentences to say in another language than the screen's.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SayIn {
    /// The language, by code.
    pub language: String,
    /// The sentences.
    pub sentences: Vec<Message>,
}

/// The same sentences in words, in the same order.
pub(crate) fn say_in(state: &mut State, request: SayIn) -> Result<Vec<String>, Failure> {
    let words = state.words(&request.language, &PAPER_LANGUAGES)?;
    Ok(request.sentences.iter().map(|sentence| words.message(sentence)).collect())
}

/// The words of a language, unless it is none of those that will do.
pub(crate) fn words(language: &str, allowed: &[&str], reference: &Reference) -> Result<Words, Failure> {
    let unknown = |language: &str| Failure::new(FailureCode::UnknownLanguage, json!({ "language": language }));
    if !allowed.contains(&language) {
        return Err(unknown(language));
    }
    Words::load(language, reference).map_err(|error| match error {
        WordsError::UnknownLanguage(language) => unknown(&language),
        WordsError::Damaged(language) => Failure::internal(&format!("words of {language}")),
    })
}
