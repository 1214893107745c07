//! The explain line of a reading. It is worded in `assets/locales/<language>/eqf.ftl`.

use super::{EqfReadingDetails, ReadingSubject};
use crate::candidates::CandidateFile;
use crate::message::{Argument, Message, term};

/// The sentence that says which level, because of what, from which country, framework, source and date.
pub fn explain(reading: &EqfReadingDetails, file: &CandidateFile) -> Message {
    let mut message = Message::new(term("eqf-explain", &reading.basis))
        .number("low", reading.level_low)
        .number("high", reading.level_high)
        .text("range", if reading.level_low == reading.level_high { "one" } else { "range" })
        .with("country", named(&reading.country, Argument::Country))
        .with("framework", named(&reading.framework, Argument::Text))
        .text("source", reading.source.as_str())
        .with("read-on", Argument::Date(reading.read_on.into()))
        .text("reader", reading.reader.as_str())
        .text("second-reader", reading.second_reader.as_str())
        .text("target", reading.target_title.as_str())
        .text("subject", subject_title(reading.subject, file));
    let source_date = reading.source_date.map_or_else(not_known, |date| Argument::Date(date.into()));
    message = message.with("source-date", source_date);
    for (name, column) in reading.columns.iter().flat_map(super::DescriptorColumns::named) {
        message = message.number(&name.replace('_', "-"), column.level);
    }
    message
}

/// The argument, or the words that say that it is not known.
fn named(text: &str, argument: impl Fn(String) -> Argument) -> Argument {
    if text.is_empty() { not_known() } else { argument(text.to_owned()) }
}

fn not_known() -> Argument {
    Argument::Term("answer-not-known".to_owned())
}

fn subject_title(subject: ReadingSubject, file: &CandidateFile) -> &str {
    let title = match subject {
        ReadingSubject::Qualification(id) => {
            file.qualifications.iter().find(|row| row.id == id).map(|row| row.details.title.as_str())
        }
        ReadingSubject::Experience(id) => {
            file.experiences.iter().find(|row| row.id == id).map(|row| row.details.title.as_str())
        }
    };
    title.unwrap_or_default()
}
