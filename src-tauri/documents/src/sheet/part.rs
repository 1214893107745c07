//! Pieces of a sentence on paper: the program's own words, and words of people in whatever language.

use std::collections::BTreeMap;

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
    /// The address to which it leads; empty where it leads nowhere.
    pub(crate) target: String,
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
        Self { text: text.into(), tongue: Tongue::Paper, tone: Tone::Even, target: String::new() }
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
        Self { text: text.to_owned(), tongue: Tongue::Unknown, tone: Tone::Even, target: String::new() }
    }

    /// How somebody is reached: a telephone number, an e-mail address or a web address leads there, and anything else, such as a
    /// street, is a name.
    pub(crate) fn link(text: &str) -> Self {
        Self { target: target_of(text.trim()).unwrap_or_default(), ..Self::name(text) }
    }

    /// Words of the record for a reader of the paper.
    pub(crate) fn own(own: &OwnWords, words: &Words) -> Self {
        let (text, language) = own.for_reader(words.language());
        Self::of(language, text, words)
    }

    /// A name that has words of its own by language: in the paper's language, else in English.
    pub(crate) fn named(names: &BTreeMap<String, String>, words: &Words) -> Self {
        let known = [words.language(), "en"].into_iter().find_map(|code| Some((code, names.get(code)?)));
        known.map_or_else(|| Self::words(""), |(code, name)| Self::of(code, name, words))
    }

    /// Words in a language, by its code; empty where nobody noted it.
    pub(crate) fn of(language: &str, text: &str, words: &Words) -> Self {
        let tongue = match language {
            "" => Tongue::Unknown,
            same if same == words.language() => Tongue::Paper,
            other => Tongue::Other(other.to_owned()),
        };
        Self { text: text.to_owned(), tongue, tone: Tone::Even, target: String::new() }
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
            joined.push(dot());
        }
        joined.push(part);
    }
    joined
}

/// The dot between pieces.
pub(crate) fn dot() -> Part {
    Part::label("\u{A0}· ")
}

/// A label, a colon and a value.
pub(crate) fn labelled(words: &Words, id: &str, value: Part) -> Vec<Part> {
    vec![label(words, id), value]
}

/// A label and a colon before a value.
pub(crate) fn label(words: &Words, id: &str) -> Part {
    let label = Part::text(words, id).quiet();
    let text = words.message(&Message::new("profile-label").text("label", label.text.as_str()));
    Part { text: format!("{text} "), ..label }
}

/// The address to which a text leads when it is nothing but a telephone number, an e-mail address or a web address.
fn target_of(text: &str) -> Option<String> {
    let is_one_word = !text.contains(char::is_whitespace);
    let lower = text.to_lowercase();
    if is_one_word && (lower.starts_with("https://") || lower.starts_with("http://")) {
        return Some(text.to_owned());
    }
    if is_one_word && lower.starts_with("www.") {
        return Some(format!("https://{text}"));
    }
    if let Some((before, behind)) = text.split_once('@').filter(|_| is_one_word) {
        let is_address = !before.is_empty()
            && !behind.contains('@')
            && behind.split('.').filter(|part| !part.is_empty()).count() > 1;
        return is_address.then(|| format!("mailto:{text}"));
    }
    let is_telephone = text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '–' | '/' | '(' | ')' | '.' | ' ' | '\u{A0}'));
    // In +49 (0)40 the bracketed zero is dialled only within the country.
    let number: String = text.replace("(0)", "").chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let plus_in_front = number.rfind('+').is_none_or(|at| at == 0);
    (is_telephone && plus_in_front && number.len() >= 5).then(|| format!("tel:{number}"))
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
    fn what_can_be_dialled_written_to_or_looked_up_leads_there() {
        for (text, target) in [
            ("+49 40 428 41-0", "tel:+4940428410"),
            ("+49 (0)40 12 34 56", "tel:+4940123456"),
            ("040/123 456", "tel:040123456"),
            ("kurs@example.org", "mailto:kurs@example.org"),
            ("www.example.org/kurse", "https://www.example.org/kurse"),
            ("https://example.org", "https://example.org"),
            ("Waterloostraße 32, 22769 Hamburg", ""),
            ("12.03", ""),
            ("a@b", ""),
            ("Frau Lindner, 040 123 456", ""),
        ] {
            assert_eq!(Part::link(text).target, target, "{text}");
        }
    }

    #[test]
    fn the_first_letter_decides() {
        assert_eq!(first_strong("+49 أمينة B1"), Direction::Rtl);
        assert_eq!(first_strong("12 Altona أ"), Direction::Ltr);
        assert_eq!(first_strong("+49 40 123"), Direction::Ltr);
    }
}
