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
const LETTER_STEP: f32 = 38.0;
/// From "true" with its square to "false".
const JUDGED_STEP: f32 = 92.0;
/// From one line for a letter to the next, and the room between two.
const ORDER_STEP: f32 = 36.0;
const BETWEEN_LINES: f32 = 9.0;
/// The width of the line for a number.
const NUMBER_LINE: f32 = 118.0;
/// The room between the two halves.
const GAP: f32 = 26.0;
/// How many answers there are on a page at most.
const MOST_ON_PAGE: usize = 36;

/// Adds the answer sheet.
pub(super) fn answer_sheet(sheet: &mut Sheet<'_>, data: &AssessmentPaper, exam: &WrittenExam) {
    sheet.block("assessment-paper-heading-answer-sheet", Setting::OnNewPage, |column, section| {
        let title = [bank(data, &exam.title, column.words())];
        let title = column.text(section, NodeKind::Paragraph, Look::Strong, &title);
        column.entry(0.0, vec![title]);
        column.keep_with_next();
        head::who_when_where(column, section, data);
        answers(column, section, data, &exam.items);
        signatures(column, section, data, true);
    });
}

/// The answers in two halves side by side, so that they stand on one page: down the first half, then down the second. Where they
/// need more than a page, each page has its own halves.
fn answers(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper, items: &[Item]) {
    let list = column.node(section, NodeKind::List);
    let halves = column.voice.content.split([1.0, 1.0], GAP, column.voice.direction());
    let mut numbers = 1..;
    for on_page in items.chunks(MOST_ON_PAGE) {
        let (first, second) = on_page.split_at(on_page.len().div_ceil(2));
        let mut sides = [first, second].into_iter().zip(halves).map(|(items, frame)| {
            let numbered = items.iter().zip(numbers.by_ref());
            numbered.map(|(item, number)| answer(column, list, data, (frame, number), item)).collect::<Vec<_>>()
        });
        let first = sides.next().unwrap_or_default();
        let mut second = sides.next().unwrap_or_default().into_iter();
        for mut cells in first {
            cells.extend(second.next().unwrap_or_default());
            column.cells(2.0, cells);
        }
    }
}

fn answer(
    column: &mut Column<'_>,
    list: NodeId,
    data: &AssessmentPaper,
    (frame, number): (Frame, usize),
    item: &Item,
) -> Vec<Cell> {
    let entry = numbered(column, list, frame, Look::Group, number.to_string());
    let mut cells = vec![entry.number];
    match &item.key {
        ItemKey::SingleChoice { options } | ItemKey::MultipleChoice { options } => {
            let letters = (0..options.len()).map(letter).collect();
            cells.extend(to_tick(column, entry.body, entry.frame, LETTER_STEP, letters));
        }
        ItemKey::TrueFalse { .. } => {
            let ids = ["assessment-paper-true", "assessment-paper-false"];
            let both = ids.map(|id| column.words().text(id)).into();
            cells.extend(to_tick(column, entry.body, entry.frame, JUDGED_STEP, both));
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
        ItemKey::ShortText { .. } => cells.push(line(entry.frame)),
        ItemKey::Order { steps } => {
            let step = step(entry.frame, steps.len(), ORDER_STEP);
            let place = |place: usize| part(column, entry.frame, place as f32 * step, step - BETWEEN_LINES);
            cells.extend((0..steps.len()).map(|one| line(place(one))));
        }
    }
    lower(column, &mut cells);
    cells
}

/// Squares to tick side by side.
fn to_tick(column: &mut Column<'_>, body: NodeId, frame: Frame, wanted: f32, labels: Vec<String>) -> Vec<Cell> {
    let step = step(frame, labels.len(), wanted);
    let mut cells = Vec::new();
    for (place, label) in labels.into_iter().enumerate() {
        let frame = part(column, frame, place as f32 * step, step);
        cells.extend(choice(column, body, frame, Look::Plain, Part::words(label)));
    }
    cells
}

/// From one to the next: as wanted, or as much as there is room for.
fn step(frame: Frame, count: usize, wanted: f32) -> f32 {
    wanted.min(frame.width / count.max(1) as f32)
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
