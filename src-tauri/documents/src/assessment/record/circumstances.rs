//! When, where, in which language and by whom somebody was judged, and with which questions.

use express_core::assessments::{AssessmentPaper, BankPart, SecondAssessor};
use express_core::message::{Message, term};

use super::super::texts::{bank, counted};
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted, labelled};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// Says it. What nobody noted is said to be not noted.
pub(super) fn circumstances(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper) {
    let words = column.words();
    let held = &data.assessment;
    let noted = |part: Part| if part.text.trim().is_empty() { not_noted(words) } else { part };
    let day = held.held_on.map(|day| words.date(day.into())).unwrap_or_default();
    let language = if held.language.is_empty() { String::new() } else { words.language_name(&held.language) };
    let interpreter = match held.interpreter.trim() {
        "" => Part::words(words.text("assessment-paper-no-interpreter")),
        name => Part::name(name),
    };
    let mut facts = vec![
        ("assessment-paper-assessor", vec![noted(Part::name(&held.assessor))]),
        ("assessment-paper-day", vec![noted(Part::words(day))]),
        ("assessment-paper-place", vec![noted(Part::name(&held.place))]),
        ("assessment-paper-language", vec![noted(Part::words(language))]),
        ("assessment-paper-interpreter", vec![interpreter]),
        ("assessment-paper-minutes-used", vec![minutes(words, held.minutes)]),
    ];
    if let Some(second) = &held.second_assessor {
        facts.insert(1, ("assessment-paper-second-assessor", second_assessor(words, second)));
    }
    if let Some(from) = held.sheet.from() {
        let edition =
            words.message(&Message::new("assessment-paper-edition").text("edition", from.edition.to_string()));
        facts.push(("assessment-paper-bank", dotted([named(data, from, words), Part::words(edition)])));
    }
    for (label, value) in facts {
        let mut parts = labelled(words, label, Part::words(""));
        parts.truncate(1);
        parts.extend(value);
        let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Plain, &parts)];
        column.entry(0.0, pieces);
    }
}

fn not_noted(words: &Words) -> Part {
    Part::label(words.text("assessment-paper-not-noted"))
}

fn minutes(words: &Words, minutes: u32) -> Part {
    match minutes {
        0 => not_noted(words),
        minutes => Part::words(counted(words, "assessment-paper-minutes", "minutes", minutes)),
    }
}

fn second_assessor(words: &Words, second: &SecondAssessor) -> Vec<Part> {
    let role = words.term(&term("second-assessor-role", &second.role));
    dotted([Part::name(&second.name), Part::words(role), Part::name(&second.organisation)])
}

/// What the bank is called; its own short name where the desk has it no longer.
fn named(data: &AssessmentPaper, from: &BankPart, words: &Words) -> Part {
    if data.bank.is_empty() { Part::name(&from.bank) } else { bank(data, &data.bank, words) }
}
