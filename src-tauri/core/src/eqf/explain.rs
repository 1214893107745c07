//! The explain line of a reading. It is worded in `assets/locales/<language>/eqf.ftl`.

use super::{EqfReadingDetails, ReadingSubject};
use crate::candidates::CandidateFile;
use crate::message::{Argument, Message, term};
use crate::reference::Reference;

/// The sentence that says which level, because of what, from which country, framework, source and date.
pub fn explain(reading: &EqfReadingDetails, file: &CandidateFile, reference: &Reference) -> Message {
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
    let referenced = linked_in(reading, reference).map_or_else(not_known, |year| Argument::Text(year.to_string()));
    message = message.with("referenced", referenced);
    let role =
        reading.second_reader_role.map_or_else(not_known, |role| Argument::Term(term("second-assessor-role", &role)));
    message = message.with("second-role", role);
    let source_date = reading.source_date.map_or_else(not_known, |date| Argument::Date(date.into()));
    message = message.with("source-date", source_date);
    for (name, column) in reading.columns.iter().flat_map(super::DescriptorColumns::named) {
        message = message.number(&name.replace('_', "-"), column.level);
    }
    message
}

/// The year in which the framework that the reading names was linked to the EQF.
fn linked_in(reading: &EqfReadingDetails, reference: &Reference) -> Option<u16> {
    let frameworks = reference.frameworks_of(&reading.country);
    frameworks.into_iter().find(|one| one.short_name == reading.framework).and_then(|one| one.referenced_year)
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
