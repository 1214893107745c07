//! The answer sheet of a written exam, on a page of its own: for each number what is ticked or written.

use express_core::assessments::AssessmentPaper;
use express_core::item_banks::{Item, ItemKey, WrittenExam};

use super::blanks::{ROOM, choice, signatures};
use super::head;
use super::numbered::numbered;
use super::texts::{bank, letter};
use crate::layout::{Cell, Frame, Piece};
use crate::sheet::look::Look;
use crate::sheet::part::Part;
use crate::sheet::voice::Column;
use crate::sheet::{Setting, Sheet};
use crate::structure::{NodeId, NodeKind};

/// From one letter with its square to the next.
const LETTER_STEP: f32 = 46.0;
/// From one line for a letter to the next, and its width.
const ORDER_STEP: f32 = 40.0;
const ORDER_LINE: f32 = 28.0;
/// The width of the line for a number, and of the one for a word.
const NUMBER_LINE: f32 = 150.0;
const WORD_LINE: f32 = 320.0;
/// The width of "true" and "false" with their squares.
const JUDGED: f32 = 110.0;

/// Adds the answer sheet.
pub(super) fn answer_sheet(sheet: &mut Sheet<'_>, data: &AssessmentPaper, exam: &WrittenExam) {
    sheet.block("assessment-paper-heading-answer-sheet", Setting::OnNewPage, |column, section| {
        let title = [bank(data, &exam.title, column.words())];
        let title = column.text(section, NodeKind::Paragraph, Look::Strong, &title);
        column.entry(0.0, vec![title]);
        column.keep_with_next();
        head::who_when_where(column, section, data);
        let list = column.node(section, NodeKind::List);
        for (place, item) in exam.items.iter().enumerate() {
            answer(column, list, data, place, item);
        }
        signatures(column, section, data, true);
    });
}

fn answer(column: &mut Column<'_>, list: NodeId, data: &AssessmentPaper, place: usize, item: &Item) {
    let frame = column.voice.content;
    let entry = numbered(column, list, frame, Look::Group, (place + 1).to_string());
    let mut cells = vec![entry.number];
    match &item.key {
        ItemKey::SingleChoice { options } | ItemKey::MultipleChoice { options } => {
            for place in 0..options.len() {
                let frame = part(column, entry.frame, place as f32 * LETTER_STEP, LETTER_STEP);
                cells.extend(choice(column, entry.body, frame, Look::Plain, Part::words(letter(place))));
            }
        }
        ItemKey::TrueFalse { .. } => {
            for (place, id) in ["assessment-paper-true", "assessment-paper-false"].into_iter().enumerate() {
                let frame = part(column, entry.frame, place as f32 * JUDGED, JUDGED);
                let word = Part::words(column.words().text(id));
                cells.extend(choice(column, entry.body, frame, Look::Plain, word));
            }
        }
        ItemKey::Number { unit, .. } => {
            cells.push(line(part(column, entry.frame, 0.0, NUMBER_LINE)));
            if let Some(unit) = unit {
                let rest = part(column, entry.frame, NUMBER_LINE + 6.0, entry.frame.width - NUMBER_LINE - 6.0);
                let unit = [bank(data, unit, column.words())];
                let unit = column.text(entry.body, NodeKind::Paragraph, Look::Plain, &unit);
                cells.push(Cell { frame: rest, pieces: vec![unit] });
            }
        }
        ItemKey::ShortText { .. } => cells.push(line(part(column, entry.frame, 0.0, WORD_LINE))),
        ItemKey::Order { steps } => {
            for place in 0..steps.len() {
                cells.push(line(part(column, entry.frame, place as f32 * ORDER_STEP, ORDER_LINE)));
            }
        }
    }
    lower(column, &mut cells);
    column.cells(2.0, cells);
}

fn part(column: &Column<'_>, frame: Frame, from_start: f32, width: f32) -> Frame {
    frame.part(from_start, width, column.voice.direction())
}

fn line(frame: Frame) -> Cell {
    Cell { frame, pieces: vec![Piece::Line(ROOM)] }
}

/// Lowers words and squares to the line on which somebody writes.
fn lower(column: &Column<'_>, cells: &mut [Cell]) {
    let room = ROOM - column.voice.line(Look::Plain) + 2.0;
    for cell in cells.iter_mut().filter(|cell| !matches!(cell.pieces.first(), Some(Piece::Line(_)))) {
        cell.pieces.insert(0, Piece::Space(room));
    }
}
