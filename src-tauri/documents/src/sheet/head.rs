//! Pieces of the head of a sheet: who wrote it and when, and rows that every voice fills.

use super::Sheet;
use super::look::{GUTTER, Look};
use super::part::{Part, dotted};
use super::voice::Column;
use crate::layout::{Cell, Piece, Row};
use crate::structure::NodeKind;
use crate::words::Words;

/// The desk and its place; with whom and when it was written. Side by side where there is one voice, else one below the other.
pub(crate) fn sender(
    sheet: &mut Sheet<'_>,
    desk: [&str; 2],
    shares: [f32; 2],
    written: impl Fn(&Words) -> [Part; 2],
) -> Row {
    let alone = sheet.voices.len() == 1;
    let mut cells = Vec::new();
    for voice in &sheet.voices {
        let mut column = Column { voice, structure: &mut sheet.structure, entries: Vec::new() };
        let desk = column.text(voice.section, NodeKind::Paragraph, Look::Quiet, &dotted(desk.map(Part::name)));
        let line = dotted(written(voice.words));
        let mut written = column.text(voice.section, NodeKind::Paragraph, Look::Quiet, &line);
        if alone {
            let [start, end] = sheet.body.split(shares, GUTTER, voice.direction());
            if let Piece::Text { paragraph, .. } = &mut written {
                paragraph.side = paragraph.side.opposite();
            }
            cells.push(Cell { frame: start, pieces: vec![desk] });
            cells.push(Cell { frame: end, pieces: vec![written] });
        } else {
            cells.push(Cell { frame: voice.content, pieces: vec![desk, written] });
        }
    }
    Row { keep_with_next: true, ..Row::of(cells) }
}

/// A row in which every voice fills its cell, headings' column included where there is one voice.
pub(crate) fn each_voice(
    sheet: &mut Sheet<'_>,
    space_before: f32,
    fill: impl Fn(&mut Column<'_>, &mut Vec<Piece>),
) -> Row {
    let alone = sheet.voices.len() == 1;
    let mut cells = Vec::new();
    for voice in &sheet.voices {
        let mut column = Column { voice, structure: &mut sheet.structure, entries: Vec::new() };
        let mut pieces = Vec::new();
        fill(&mut column, &mut pieces);
        cells.push(Cell { frame: if alone { sheet.body } else { voice.content }, pieces });
    }
    Row { space_before, keep_with_next: true, ..Row::of(cells) }
}
