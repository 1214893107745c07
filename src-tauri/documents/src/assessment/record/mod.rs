//! The record of an assessment: who was judged by whom, when and how, what came out, and where it stands.
//!
//! The answers of a written exam are not on it, only which of them were right.

mod answers;
mod circumstances;
mod results;

use express_core::assessments::{AssessmentPaper, AssessmentState};
use express_core::message::{Argument, Message};

use super::blanks::signatures;
use super::head;
use crate::layout::Piece;
use crate::paper::PaperOptions;
use crate::sheet::head::each_voice;
use crate::sheet::look::Look;
use crate::sheet::part::{Part, Tone, dotted, labelled};
use crate::sheet::voice::Column;
use crate::sheet::{Setting, Sheet};
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// The record.
pub(super) fn record<'w>(data: &AssessmentPaper, options: &PaperOptions, words: &'w Words) -> Sheet<'w> {
    let mut sheet = Sheet::new(options, words, None);
    head::head(&mut sheet, data, Some("assessment-paper-record"), None);
    let person = each_voice(&mut sheet, 6.0, |column, cell| {
        let code = if data.full_name.trim().is_empty() { "" } else { data.code.as_str() };
        let line = dotted([head::person(data), Part { tone: Tone::Quiet, ..Part::name(code) }]);
        cell.push(column.text(column.voice.section, NodeKind::Paragraph, Look::Purpose, &line));
    });
    sheet.rows.push(person);
    sheet.block("assessment-paper-heading-standing", Setting::Boxed, |column, section| standing(column, section, data));
    sheet.block("assessment-paper-heading-results", Setting::Ruled, |column, section| {
        results::results(column, section, data);
    });
    sheet.block("assessment-paper-heading-how", Setting::Ruled, |column, section| {
        circumstances::circumstances(column, section, data);
    });
    answers::answers(&mut sheet, data);
    sheet.block("assessment-paper-heading-signatures", Setting::Ruled, |column, section| {
        signatures(column, section, data, true);
    });
    sheet
}

/// Whether it is signed, whether it counts, what it corrects, and why.
fn standing(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper) {
    let words = column.words();
    let mut lines = vec![(Look::Strong, vec![Part::words(signed(words, data))])];
    if data.standing.state == AssessmentState::Corrected {
        lines.push((Look::Strong, vec![Part::words(words.text("assessment-paper-corrected"))]));
    }
    if data.assessment.broken_off {
        lines.push((Look::Strong, vec![Part::words(words.text("assessment-paper-broken-off"))]));
    }
    if data.assessment.corrects.is_some() {
        let sentence = match data.corrects_of {
            Some(day) => {
                let day = Argument::Date(day.into());
                words.message(&Message::new("assessment-paper-corrects").with("date", day))
            }
            None => words.text("assessment-paper-corrects-another"),
        };
        lines.push((Look::Plain, vec![Part::words(sentence)]));
    }
    let is_reason = data.assessment.broken_off || data.assessment.corrects.is_some();
    if !data.assessment.note.trim().is_empty() {
        let label = if is_reason { "assessment-paper-why" } else { "assessment-paper-note" };
        lines.push((Look::Plain, labelled(words, label, Part::name(&data.assessment.note))));
    }
    let mut pieces = Vec::new();
    for (look, parts) in lines {
        pieces.push(column.text(section, NodeKind::Paragraph, look, &parts));
        pieces.push(Piece::Space(2.0));
    }
    column.entry(0.0, pieces);
}

fn signed(words: &Words, data: &AssessmentPaper) -> String {
    match &data.assessment.signed_off {
        Some(sign_off) => {
            let day = Argument::Date(sign_off.at.date_naive().into());
            let message = Message::new("assessment-paper-signed-off").text("name", data.signed_by.as_str());
            words.message(&message.with("date", day))
        }
        None => words.text("assessment-paper-not-signed-off"),
    }
}
