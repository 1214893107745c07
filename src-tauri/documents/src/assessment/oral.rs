//! What assessors hold an oral exam with: each question with what to ask further, what answers are like, and room for notes.

use express_core::assessments::{AssessmentPaper, OralRating};
use express_core::item_banks::{OralExam, OralQuestion};
use express_core::message::term;

use super::blanks::{Field, choice, fields, lines, results, signatures};
use super::head;
use super::numbered::numbered;
use super::texts::{bank, counted, of_all, whole};
use crate::layout::{Cell, Frame, Piece};
use crate::paper::PaperOptions;
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::Column;
use crate::sheet::{Setting, Sheet};
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// The size of plain text, a little small, so that a question with all that belongs to it stands on one page.
const SIZE: f32 = 9.8;
/// The share of the word for how it was answered, against what such an answer is like.
const SHARES: [f32; 2] = [1.0, 4.2];
/// The lines for notes.
const NOTES: usize = 2;

/// The guide.
pub(super) fn oral<'w>(data: &AssessmentPaper, exam: &OralExam, options: &PaperOptions, words: &'w Words) -> Sheet<'w> {
    let mut sheet = Sheet::wide(options, words, SIZE);
    head::head(&mut sheet, data, Some("assessment-paper-guide"), Some(&exam.about));
    sheet.without_heading(|column, section| begin(column, section, data, exam));
    sheet.block("assessment-paper-heading-questions", Setting::Ruled, |column, section| {
        let list = column.node(section, NodeKind::List);
        for (place, one) in exam.questions.iter().enumerate() {
            question(column, list, data, place, one);
        }
    });
    sheet.block("assessment-paper-heading-results", Setting::Ruled, |column, section| end(column, section, data, exam));
    sheet
}

fn begin(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper, exam: &OralExam) {
    let words = column.words();
    let facts = [
        counted(words, "assessment-paper-minutes", "minutes", exam.minutes),
        of_all(words, "assessment-paper-questions-to-pass", exam.pass_at_least, whole(exam.questions.len())),
    ];
    let facts = dotted(facts.map(Part::words));
    let facts = column.text(section, NodeKind::Paragraph, Look::Strong, &facts);
    let how = [Part::words(words.text("assessment-paper-how-oral"))];
    let how = column.text(section, NodeKind::Paragraph, Look::Note, &how);
    column.entry(6.0, vec![facts, how]);
    head::who_when_where(column, section, data);
}

fn question(column: &mut Column<'_>, list: NodeId, data: &AssessmentPaper, place: usize, question: &OralQuestion) {
    let words = column.words();
    let frame = column.voice.content;
    let entry = numbered(column, list, frame, Look::Group, (place + 1).to_string());
    let text = column.text(entry.body, NodeKind::Paragraph, Look::Strong, &[bank(data, &question.question, words)]);
    column.cells(
        if place == 0 { 0.0 } else { 14.0 },
        vec![entry.number, Cell { frame: entry.frame, pieces: vec![text] }],
    );
    column.keep_with_next();
    probes(column, entry.body, entry.frame, data, question);
    rubric(column, entry.body, entry.frame, data, question);
    let [short, long] = beside_label(column, entry.frame);
    let label = [Part::words(words.text("assessment-paper-notes"))];
    let label = column.text(entry.body, NodeKind::Paragraph, Look::Quiet, &label);
    let cells =
        vec![Cell { frame: short, pieces: vec![Piece::Space(8.0), label] }, Cell { frame: long, pieces: lines(NOTES) }];
    column.cells(0.0, cells);
}

/// The place of a label and of what stands beside it.
fn beside_label(column: &Column<'_>, frame: Frame) -> [Frame; 2] {
    frame.split(SHARES, 8.0, column.voice.direction())
}

/// What to ask further, beside its label.
fn probes(column: &mut Column<'_>, body: NodeId, frame: Frame, data: &AssessmentPaper, question: &OralQuestion) {
    let words = column.words();
    let [short, long] = beside_label(column, frame);
    let list = column.node(body, NodeKind::List);
    for (place, probe) in question.probes.iter().enumerate() {
        let item = column.node(list, NodeKind::ListItem);
        let text = column.node(item, NodeKind::ListBody);
        let label = if place == 0 { words.text("assessment-paper-ask-further") } else { String::new() };
        let label = column.text(text, NodeKind::Paragraph, Look::Quiet, &dotted([Part::words(label)]));
        let probe = column.text(text, NodeKind::Paragraph, Look::Note, &[bank(data, probe, words)]);
        let cells = vec![Cell { frame: short, pieces: vec![label] }, Cell { frame: long, pieces: vec![probe] }];
        column.cells(if place == 0 { 2.0 } else { 0.0 }, cells);
        column.keep_with_next();
    }
}

/// What answers are like, from nothing to all of it, each with a square.
fn rubric(column: &mut Column<'_>, body: NodeId, frame: Frame, data: &AssessmentPaper, question: &OralQuestion) {
    let words = column.words();
    let rubric = &question.rubric;
    let levels = [
        (OralRating::NotShown, &rubric.not_shown),
        (OralRating::Partly, &rubric.partly),
        (OralRating::Shown, &rubric.shown),
    ];
    let list = column.node(body, NodeKind::List);
    for (rating, text) in levels {
        let item = column.node(list, NodeKind::ListItem);
        let level = column.node(item, NodeKind::ListBody);
        let [short, long] = beside_label(column, frame);
        let word = Part::words(words.term(&term("oral-rating", &rating)));
        let mut cells: Vec<Cell> = choice(column, level, short, Look::Note, word).into();
        let text = column.text(level, NodeKind::Paragraph, Look::Note, &[bank(data, text, words)]);
        cells.push(Cell { frame: long, pieces: vec![text] });
        column.cells(3.0, cells);
        column.keep_with_next();
    }
}

fn end(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper, exam: &OralExam) {
    let words = column.words();
    let shown = counted(words, "assessment-paper-questions-shown-of", "most", whole(exam.questions.len()));
    let needed =
        Field { label: words.text("assessment-paper-needed"), value: Part::words(exam.pass_at_least.to_string()) };
    let minutes = Field::empty(words.text("assessment-paper-minutes-used"));
    fields(column, section, 0.0, [1.4, 1.0, 1.0], [Field::empty(shown), needed, minutes]);
    column.keep_with_next();
    let ids = ["assessment-paper-passed", "assessment-paper-not-passed"];
    results(column, section, data, (ids, "assessment-paper-reason"));
    signatures(column, section, data, false);
    column.keep_together();
}
