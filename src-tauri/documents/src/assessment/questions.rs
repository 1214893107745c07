//! What is handed out for a written exam: the questions, and behind them the answer sheet. Nothing here says which answer is right.

use express_core::assessments::AssessmentPaper;
use express_core::item_banks::{Item, ItemKey, WrittenExam};
use express_core::message::Message;

use super::numbered::{dashed, numbered};
use super::texts::{bank, counted, letter, lettered, of_all};
use super::{answer_sheet, head};
use crate::layout::{Cell, Piece};
use crate::paper::PaperOptions;
use crate::sheet::look::Look;
use crate::sheet::part::Part;
use crate::sheet::voice::Column;
use crate::sheet::{Setting, Sheet};
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// The size of plain text: people read it who still learn the language.
const SIZE: f32 = 11.0;
/// The width of the points.
const POINTS: f32 = 62.0;

/// The questions and the answer sheet.
pub(super) fn questions<'w>(
    data: &AssessmentPaper,
    exam: &WrittenExam,
    options: &PaperOptions,
    words: &'w Words,
) -> Sheet<'w> {
    let mut sheet = Sheet::wide(options, words, SIZE);
    head::head(&mut sheet, data, None, Some(&exam.about));
    sheet.without_heading(|column, section| head::who_when_where(column, section, data));
    sheet.block("assessment-paper-heading-before", Setting::Boxed, |column, section| {
        before(column, section, data, exam)
    });
    sheet.block("assessment-paper-heading-questions", Setting::Ruled, |column, section| {
        let list = column.node(section, NodeKind::List);
        for (place, one) in exam.items.iter().enumerate() {
            item(column, list, data, place, one);
        }
    });
    answer_sheet::answer_sheet(&mut sheet, data, exam);
    sheet
}

/// How much time there is, when it is passed, and where the answers go.
fn before(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper, exam: &WrittenExam) {
    let words = column.words();
    let reckoning = &data.standing.reckoning;
    let said = [
        counted(words, "assessment-paper-you-have-minutes", "minutes", exam.minutes),
        of_all(words, "assessment-paper-points-to-pass", reckoning.needed, reckoning.most),
        words.text("assessment-paper-use-answer-sheet"),
        words.text("assessment-paper-no-points-lost"),
    ];
    dashed(column, section, 0.0, said.map(Part::words));
}

/// A question with its points, and what there is to choose from or to put in order.
fn item(column: &mut Column<'_>, list: NodeId, data: &AssessmentPaper, place: usize, item: &Item) {
    let words = column.words();
    let frame = column.voice.content;
    let entry = numbered(column, list, frame, Look::Group, (place + 1).to_string());
    let [wide, narrow] = entry.frame.split([entry.frame.width - POINTS, POINTS], 0.0, column.voice.direction());
    let question = column.text(entry.body, NodeKind::Paragraph, Look::Plain, &[bank(data, &item.question, words)]);
    let how = how(column, data, item);
    let how = column.text(entry.body, NodeKind::Paragraph, Look::Quiet, &how);
    let points = Part::words(counted(words, "assessment-paper-points", "points", item.points));
    let mut points = column.text(entry.body, NodeKind::Paragraph, Look::Quiet, &[points]);
    if let Piece::Text { paragraph, .. } = &mut points {
        paragraph.side = paragraph.side.opposite();
    }
    let text = Cell { frame: wide, pieces: vec![question, how] };
    column.cells(
        if place == 0 { 4.0 } else { 12.0 },
        vec![entry.number, text, Cell { frame: narrow, pieces: vec![points] }],
    );
    let texts = lettered(item);
    if texts.is_empty() {
        return;
    }
    let options = column.node(entry.body, NodeKind::List);
    for (place, text) in texts.into_iter().enumerate() {
        column.keep_with_next();
        let option = numbered(column, options, wide, Look::Strong, letter(place));
        let text = column.text(option.body, NodeKind::Paragraph, Look::Plain, &[bank(data, text, words)]);
        column.cells(2.0, vec![option.number, Cell { frame: option.frame, pieces: vec![text] }]);
    }
}

/// How the answer is given.
fn how(column: &Column<'_>, data: &AssessmentPaper, item: &Item) -> Vec<Part> {
    let words = column.words();
    let id = match &item.key {
        ItemKey::SingleChoice { .. } => "assessment-paper-how-one",
        ItemKey::MultipleChoice { .. } => "assessment-paper-how-several",
        ItemKey::TrueFalse { .. } => "assessment-paper-how-true-false",
        ItemKey::Order { .. } => "assessment-paper-how-order",
        ItemKey::ShortText { .. } => "assessment-paper-how-short-text",
        ItemKey::Number { unit: None, .. } => "assessment-paper-how-number",
        ItemKey::Number { unit: Some(unit), .. } => {
            let unit = bank(data, unit, words).text;
            let message = Message::new("assessment-paper-how-number-of").text("unit", unit);
            return vec![Part::words(words.message(&message))];
        }
    };
    vec![Part::words(words.text(id))]
}
