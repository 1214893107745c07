//! The texts of an exam for a reader of the paper, and the letters and numbers of its answers.

use express_core::assessments::{AssessmentPaper, shown_order};
use express_core::item_banks::{BankText, Item, ItemKey};
use express_core::message::Message;

use crate::sheet::part::Part;
use crate::words::Words;

/// A text of a bank: in the language of the paper, else in the one in which the assessment is held, else in the first there is.
pub(super) fn bank(data: &AssessmentPaper, text: &BankText, words: &Words) -> Part {
    if let Some(text) = text.get(words.language()) {
        return Part::words(text);
    }
    match text.get_key_value(&data.assessment.language).or_else(|| text.first_key_value()) {
        Some((language, text)) => Part::of(language, text, words),
        None => Part::words(""),
    }
}

/// The letter of an option or a step. It is Latin in every language, so that the key fits the questions whatever language each
/// of them is printed in.
pub(super) fn letter(place: usize) -> String {
    let letter = u8::try_from(place).ok().and_then(|place| b'A'.checked_add(place));
    letter.map(|letter| char::from(letter).to_string()).unwrap_or_default()
}

/// What stands on paper to choose from or to put in order, in the order in which it stands there.
pub(super) fn lettered(item: &Item) -> Vec<&BankText> {
    match &item.key {
        ItemKey::SingleChoice { options } | ItemKey::MultipleChoice { options } => {
            options.iter().map(|option| &option.text).collect()
        }
        ItemKey::Order { steps } => {
            shown_order(&item.id, steps.len()).into_iter().filter_map(|place| steps.get(place)).collect()
        }
        ItemKey::TrueFalse { .. } | ItemKey::Number { .. } | ItemKey::ShortText { .. } => Vec::new(),
    }
}

/// A decimal number as the language writes it.
pub(super) fn decimal(number: &str, words: &Words) -> String {
    number.replace('.', &words.text("assessment-paper-decimal-point"))
}

/// A sentence with one number in it.
pub(super) fn counted(words: &Words, id: &str, name: &str, number: u32) -> String {
    words.message(&Message::new(id).number(name, number))
}

/// A sentence that says how many of how many.
pub(super) fn of_all(words: &Words, id: &str, needed: u32, most: u32) -> String {
    words.message(&Message::new(id).number("needed", needed).number("most", most))
}

/// How many there are.
pub(super) fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
