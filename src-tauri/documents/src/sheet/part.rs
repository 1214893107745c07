//! Pieces of a sentence on paper: the program's own words, and words of people in whatever language.

use express_core::message::Message;
use express_core::profiles::OwnWords;
use express_core::reference::Direction;

use crate::words::Words;

/// A piece of a paragraph.
#[derive(Debug, Clone)]
pub(crate) struct Part {
    /// The text.
    pub(crate) text: String,
    /// Whose words they are.
    pub(crate) tongue: Tongue,
    /// Whether the piece steps back or forward against the paragraph.
    pub(crate) tone: Tone,
}

/// In which language a piece is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Tongue {
    /// In the language of the paper.
    Paper,
    /// In another language, by its code.
    Other(String),
    /// Nobody noted it: a name, an address, a title.
    Unknown,
}

/// How a piece stands out in its paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// As the paragraph.
    Even,
    /// Quieter.
    Quiet,
}

impl Part {
    /// Words of the program.
    pub(crate) fn words(text: impl Into<String>) -> Self {
        Self { text: text.into(), tongue: Tongue::Paper, tone: Tone::Even }
    }

    /// A sentence of the program by its id, marked where the language of the paper does not have it.
    pub(crate) fn text(words: &Words, id: &str) -> Self {
        Self::message(words, &Message::new(id))
    }

    /// A sentence of the core, marked where the language of the paper does not have it.
    pub(crate) fn message(words: &Words, message: &Message) -> Self {
        let said = words.said(message);
        Self::of(said.language, &said.text, words)
    }

    /// The same, stepping back.
    pub(crate) fn quiet(self) -> Self {
        Self { tone: Tone::Quiet, ..self }
    }

    /// Words of the program that step back, such as the label before a value.
    pub(crate) fn label(text: impl Into<String>) -> Self {
        Self { tone: Tone::Quiet, ..Self::words(text) }
    }

    /// A name, an address, a title of something: words of which nobody noted the language.
    pub(crate) fn name(text: &str) -> Self {
        Self { text: text.to_owned(), tongue: Tongue::Unknown, tone: Tone::Even }
    }

    /// Words of the record for a reader of the paper.
    pub(crate) fn own(own: &OwnWords, words: &Words) -> Self {
        let (text, language) = own.for_reader(words.language());
        Self::of(language, text, words)
    }

    /// Words in a language, by its code; empty where nobody noted it.
    pub(crate) fn of(language: &str, text: &str, words: &Words) -> Self {
        let tongue = match language {
            "" => Tongue::Unknown,
            same if same == words.language() => Tongue::Paper,
            other => Tongue::Other(other.to_owned()),
        };
        Self { text: text.to_owned(), tongue, tone: Tone::Even }
    }

    /// The same with so many letters at most, cut between two words where there are such, and marked as cut.
    pub(crate) fn cut(self, most: usize) -> Self {
        if self.text.chars().count() <= most {
            return self;
        }
        let beginning: String = self.text.chars().take(most).collect();
        let whole_words = beginning.rsplit_once(' ').map_or(beginning.as_str(), |(words, _)| words);
        Self { text: format!("{whole_words}…"), ..self }
    }

    /// The direction of the piece for itself.
    pub(crate) fn direction(&self, words: &Words) -> Direction {
        match &self.tongue {
            Tongue::Paper => words.direction(),
            Tongue::Other(language) => words.direction_of(language).unwrap_or_else(|| first_strong(&self.text)),
            Tongue::Unknown => first_strong(&self.text),
        }
    }
}

/// The pieces with a dot between them; empty ones are left out.
pub(crate) fn dotted(parts: impl IntoIterator<Item = Part>) -> Vec<Part> {
    let mut joined = Vec::new();
    for part in parts.into_iter().filter(|part| !part.text.trim().is_empty()) {
        if !joined.is_empty() {
            joined.push(Part::label("\u{A0}· "));
        }
        joined.push(part);
    }
    joined
}

/// A label, a colon and a value.
pub(crate) fn labelled(words: &Words, label: &str, value: Part) -> Vec<Part> {
    let label = words.message(&Message::new("profile-label").text("label", words.text(label)));
    vec![Part::label(format!("{label} ")), value]
}

/// The direction of the first letter that has one.
fn first_strong(text: &str) -> Direction {
    let is_right_to_left = |c: char| matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{1E800}'..='\u{1EEFF}');
    match text.chars().find(|c| c.is_alphabetic()) {
        Some(letter) if is_right_to_left(letter) => Direction::Rtl,
        _ => Direction::Ltr,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words_and_says_so() {
        assert_eq!(Part::name("bake and sell bread").cut(10).text, "bake and…");
        assert_eq!(Part::name("bake").cut(4).text, "bake");
        assert_eq!(Part::name("ببببببب").cut(3).text, "ببب…");
    }

    #[test]
    fn the_first_letter_decides() {
        assert_eq!(first_strong("+49 أمينة B1"), Direction::Rtl);
        assert_eq!(first_strong("12 Altona أ"), Direction::Ltr);
        assert_eq!(first_strong("+49 40 123"), Direction::Ltr);
    }
}
