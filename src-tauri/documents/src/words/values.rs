//! How the arguments of a sentence are put into words: dates, sums, names, terms and lists of terms.

use express_core::PartialDate;
use express_core::message::{Argument, Message};
use fluent_bundle::FluentValue;

use super::Words;

impl Words {
    /// An argument as Fluent takes it.
    pub(super) fn value(&self, argument: &Argument) -> FluentValue<'static> {
        match argument {
            Argument::Text(text) => text.clone().into(),
            Argument::Number(number) => (*number).into(),
            Argument::Euros(amount) => self.euros(*amount).into(),
            Argument::Date(date) => self.date(*date).into(),
            Argument::Language(code) => self.language_name(code).into(),
            Argument::Country(code) => self.country_name(code).into(),
            Argument::Term(id) => self.term(id).into(),
            Argument::Terms(ids) => self.terms(ids).into(),
            Argument::Named(names) => {
                let name = names.get(self.language()).or_else(|| names.get("en"));
                name.cloned().unwrap_or_default().into()
            }
        }
    }

    /// Several terms in one list, as the language writes lists.
    fn terms(&self, ids: &[String]) -> String {
        let words: Vec<String> = ids.iter().map(|id| self.term(id)).collect();
        words.join(&self.text("list-separator"))
    }
}

/// The text without marks of isolation. Inside a sentence it is isolated as a whole, and an isolate whose letters all
/// stand in inner isolates would be taken to run from left to right.
fn in_one_piece(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}')).collect()
}

/// A date. Figures go in as text, because a number would be grouped like a sum by some readers of the same files.
pub(super) fn date(words: &Words, date: PartialDate) -> String {
    let year = format!("{:04}", date.year());
    let Some(month) = date.month() else {
        return in_one_piece(&words.message(&Message::new("date-year").text("year", year)));
    };
    let month = words.text(&format!("month-{month}"));
    let message = match date.day() {
        Some(day) => Message::new("date-day").text("day", day.to_string()),
        None => Message::new("date-month"),
    };
    in_one_piece(&words.message(&message.text("month", month).text("year", year)))
}

/// A sum, grouped by thousands.
pub(super) fn euros(words: &Words, amount: i64) -> String {
    let separator = words.text("money-thousands");
    let digits = amount.unsigned_abs().to_string();
    let mut grouped = String::from(if amount < 0 { "\u{2212}" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push_str(&separator);
        }
        grouped.push(digit);
    }
    in_one_piece(&words.message(&Message::new("money").text("amount", grouped)))
}
