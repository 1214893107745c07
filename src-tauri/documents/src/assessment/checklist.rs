//! What assessors judge a practical test with: safety first, then what they look at, each with squares to tick and room for notes.

use express_core::assessments::AssessmentPaper;
use express_core::item_banks::{BankText, PracticalTest};

use super::blanks::{Field, ROOM, either, fields, results, signatures};
use super::head;
use super::numbered::numbered;
use super::texts::{bank, counted, of_all, whole};
use crate::layout::{Cell, Piece};
use crate::paper::PaperOptions;
use crate::sheet::look::{Look, MAIN_SIZE};
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::Column;
use crate::sheet::{Setting, Sheet};
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// The width of the two squares with their words.
const SQUARES: f32 = 200.0;

/// The checklist.
pub(super) fn checklist<'w>(
    data: &AssessmentPaper,
    test: &PracticalTest,
    options: &PaperOptions,
    words: &'w Words,
) -> Sheet<'w> {
    let mut sheet = Sheet::wide(options, words, MAIN_SIZE);
    head::head(&mut sheet, data, Some("assessment-paper-checklist"), Some(&test.about));
    sheet.without_heading(|column, section| begin(column, section, data, test));
    sheet.block("assessment-paper-heading-safety", Setting::Ruled, |column, section| {
        let list = column.node(section, NodeKind::List);
        for (place, one) in test.safety.iter().enumerate() {
            let ids = ["assessment-paper-kept", "assessment-paper-not-kept"];
            point(column, list, data, place, (&one.text, false, ids));
        }
    });
    sheet.block("assessment-paper-heading-checklist", Setting::Ruled, |column, section| {
        let list = column.node(section, NodeKind::List);
        for (place, one) in test.checklist.iter().enumerate() {
            let ids = ["assessment-paper-met", "assessment-paper-not-met"];
            point(column, list, data, place, (&one.text, one.essential, ids));
        }
    });
    sheet.block("assessment-paper-heading-results", Setting::Ruled, |column, section| end(column, section, data, test));
    sheet
}

/// Whose test it is, how long it may take and when it is passed; and when it began and ended.
fn begin(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper, test: &PracticalTest) {
    let words = column.words();
    let minutes = Part::words(counted(words, "assessment-paper-minutes", "minutes", test.minutes));
    let time = column.text(section, NodeKind::Paragraph, Look::Strong, &[minutes]);
    let rule = of_all(words, "assessment-paper-checklist-to-pass", test.pass_at_least, whole(test.checklist.len()));
    let rule = column.text(section, NodeKind::Paragraph, Look::Note, &[Part::words(rule)]);
    column.entry(6.0, vec![time, rule]);
    head::who_when_where(column, section, data);
    let times = ["assessment-paper-began-at", "assessment-paper-ended-at"].map(|id| Field::empty(words.text(id)));
    let [began, ended] = times;
    let assessor =
        Field { label: words.text("assessment-paper-assessor"), value: Part::name(&data.assessment.assessor) };
    fields(column, section, 6.0, [1.5, 1.0, 1.0], [assessor, began, ended]);
}

/// A point with two squares and a line for notes.
fn point(
    column: &mut Column<'_>,
    list: NodeId,
    data: &AssessmentPaper,
    place: usize,
    (text, essential, ids): (&BankText, bool, [&str; 2]),
) {
    let words = column.words();
    let frame = column.voice.content;
    let entry = numbered(column, list, frame, Look::Group, (place + 1).to_string());
    let [wide, squares] = entry.frame.split([entry.frame.width - SQUARES, SQUARES], 10.0, column.voice.direction());
    let must = if essential { words.text("assessment-paper-must-be-met") } else { String::new() };
    let mut pieces = vec![
        column.text(entry.body, NodeKind::Paragraph, Look::Plain, &[bank(data, text, words)]),
        column.text(entry.body, NodeKind::Paragraph, Look::Group, &dotted([Part::words(must)])),
    ];
    pieces.push(Piece::Line(ROOM));
    let mut cells = vec![entry.number, Cell { frame: wide, pieces }];
    cells.extend(either(column, entry.body, squares, ids));
    column.cells(if place == 0 { 0.0 } else { 8.0 }, cells);
}

/// What it comes to, for each competence, and who says so.
fn end(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper, test: &PracticalTest) {
    let words = column.words();
    let of = counted(words, "assessment-paper-points-met-of", "most", whole(test.checklist.len()));
    let needed =
        Field { label: words.text("assessment-paper-needed"), value: Part::words(test.pass_at_least.to_string()) };
    let minutes = Field::empty(words.text("assessment-paper-minutes-used"));
    fields(column, section, 0.0, [1.4, 1.0, 1.0], [Field::empty(of), needed, minutes]);
    column.keep_with_next();
    let ids = ["assessment-paper-passed", "assessment-paper-not-passed"];
    results(column, section, data, (ids, "assessment-paper-reason"));
    signatures(column, section, data, false);
    column.keep_together();
}
