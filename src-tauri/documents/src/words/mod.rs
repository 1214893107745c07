//! The words of one language: every sentence of the program, the names of languages and countries, dates and sums.
//!
//! Knows no paper and no data of a candidate. A missing id never stops anybody: it yields the id itself, and a test
//! finds it before a reader does.

mod coverage;
mod files;
mod values;

use std::collections::BTreeMap;

use express_core::PartialDate;
use express_core::message::Message;
use express_core::reference::{Direction, Reference};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

pub use coverage::{Coverage, coverage};

/// The languages in which the program speaks, by code.
pub const LANGUAGES: [&str; 3] = ["en", "de", "ar"];

/// The languages that have all words of the papers: those above, and those in which the program prints but does not speak.
pub const WHOLE_PAPER_LANGUAGES: [&str; 10] = ["en", "de", "it", "sv", "fr", "el", "ar", "fa", "uk", "tr"];

/// The languages in which papers are printed: those above, and those that have the headings and fixed phrases. What a language does
/// not have is said in English and marked as such.
pub const PAPER_LANGUAGES: [&str; 14] =
    ["en", "de", "it", "sv", "fr", "el", "ar", "fa", "uk", "tr", "ps", "ti", "so", "bn"];

/// The words of one language. Made once by the host and shared.
pub struct Words {
    language: String,
    direction: Direction,
    is_draft: bool,
    bundle: FluentBundle<FluentResource>,
    languages: BTreeMap<String, String>,
    directions: BTreeMap<String, Direction>,
    countries: BTreeMap<String, String>,
    /// English, where this language does not have everything.
    otherwise: Option<Box<Self>>,
}

/// A sentence, and the code of the language that it is really in.
pub(crate) struct Said<'w> {
    /// The sentence.
    pub(crate) text: String,
    /// The language.
    pub(crate) language: &'w str,
}

/// Why there are no words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WordsError {
    /// The program does not speak this language; see [`PAPER_LANGUAGES`].
    #[error("the program has no words in the language {0:?}")]
    UnknownLanguage(String),
    /// A file that was built in cannot be read.
    #[error("a file of words in the language {0:?} is damaged")]
    Damaged(String),
}

impl Words {
    /// Reads the words of a language, and takes the names of languages and countries from the reference data.
    ///
    /// # Errors
    /// [`WordsError::UnknownLanguage`]. [`WordsError::Damaged`] cannot happen in a program whose tests passed.
    pub fn load(language: &str, reference: &Reference) -> Result<Self, WordsError> {
        let unknown = || WordsError::UnknownLanguage(language.to_owned());
        let damaged = || WordsError::Damaged(language.to_owned());
        let locale: LanguageIdentifier = language.parse().map_err(|_| unknown())?;
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        let files = files::files(language).ok_or_else(unknown)?;
        for (_, text) in files {
            let resource = FluentResource::try_new((*text).to_owned()).map_err(|_| damaged())?;
            bundle.add_resource(resource).map_err(|_| damaged())?;
        }
        let name = |name: &express_core::reference::LocalText| name.in_language(language).to_owned();
        let otherwise = match language {
            whole if LANGUAGES.contains(&whole) => None,
            _ => Some(Box::new(Self::load("en", reference)?)),
        };
        Ok(Self {
            otherwise,
            language: language.to_owned(),
            direction: reference.language(language).map_or(Direction::Ltr, |known| known.direction),
            is_draft: coverage::reviewed(files) == "none",
            bundle,
            directions: reference.languages().iter().map(|one| (one.code.clone(), one.direction)).collect(),
            languages: reference.languages().iter().map(|one| (one.code.clone(), name(&one.name))).collect(),
            countries: reference.countries().iter().map(|one| (one.code.clone(), name(&one.name))).collect(),
        })
    }

    /// The code of the language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The way in which the language is written.
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// Whether nobody who grew up with the language has read its words of papers through. A paper then says so.
    pub const fn is_draft(&self) -> bool {
        self.is_draft
    }

    /// Whether the language itself has a sentence with this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    /// A sentence of the core in words.
    pub fn message(&self, message: &Message) -> String {
        self.said(message).text
    }

    /// A sentence of the core in words, with the language that it is really in.
    pub(crate) fn said(&self, message: &Message) -> Said<'_> {
        match &self.otherwise {
            Some(otherwise) if !self.has(&message.id) => otherwise.said(message),
            _ => {
                let mut arguments = FluentArgs::new();
                for (name, argument) in &message.arguments {
                    arguments.set(name.as_str(), self.value(argument));
                }
                Said { text: self.format(&message.id, Some(&arguments)), language: &self.language }
            }
        }
    }

    /// A sentence without arguments.
    pub fn text(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// The word for a code, such as a strength or a business stage. The same as [`Words::text`]; the name says
    /// what is meant at the caller's place.
    pub fn term(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// A date as precisely as it is known: "12 Mar 2026", "Mar 2026" or "2026".
    pub fn date(&self, date: PartialDate) -> String {
        values::date(self, date)
    }

    /// A sum of whole euros, with Latin figures in every language: "12,000 €".
    pub fn euros(&self, amount: i64) -> String {
        values::euros(self, amount)
    }

    /// What a language is called, or its code where it is not listed.
    pub fn language_name(&self, code: &str) -> String {
        self.own_name(code).or_else(|| self.languages.get(code).cloned()).unwrap_or_else(|| code.to_owned())
    }

    /// The way in which any listed language is written.
    pub fn direction_of(&self, code: &str) -> Option<Direction> {
        self.directions.get(code).copied()
    }

    /// What a country is called, or its code where it is not listed.
    pub fn country_name(&self, code: &str) -> String {
        self.countries.get(code).cloned().unwrap_or_else(|| code.to_owned())
    }

    /// The name of a language that the files give, because people call it otherwise than the reference data does.
    fn own_name(&self, code: &str) -> Option<String> {
        let id = format!("language-{code}");
        self.has(&id).then(|| self.text(&id))
    }

    /// A pattern with its arguments. Errors of single placeables are left to the tests: the sentence is still worth more
    /// than nothing.
    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        match pattern {
            Some(pattern) => self.bundle.format_pattern(pattern, arguments, &mut Vec::new()).into_owned(),
            None => self.otherwise.as_ref().map_or_else(|| id.to_owned(), |words| words.format(id, arguments)),
        }
    }
}
