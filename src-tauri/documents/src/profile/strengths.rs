//! What was sorted to "often" among the cards of strengths.

use express_core::profiles::{ProfileData, ProfileStrength};

use super::shortened::Most;
use crate::layout::{Cell, Piece};
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// How many stand side by side with their pictograms: over the width of the page, and in one of two columns.
const ACROSS: usize = 3;
const ACROSS_IN_COLUMN: usize = 2;
/// How many rows of them.
const ROWS: usize = 2;
/// The side of a pictogram, the room beside it, and the room between two.
const SIDE: f32 = 17.0;
const BESIDE: f32 = 5.0;
const GAP: f32 = 8.0;

/// Says the first with their pictograms and the others in one paragraph. The cards are examples of a person, so those without room are
/// not counted.
pub(super) fn strengths(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    let words = column.words();
    let across = if column.has_headings_beside() { ACROSS } else { ACROSS_IN_COLUMN };
    let shown = data.strengths.get(..most.strengths).unwrap_or(&data.strengths);
    let (drawn, others) = shown.split_at(shown.len().min(across * ROWS));
    let list = column.node(section, NodeKind::List);
    for (index, row) in drawn.chunks(across).enumerate() {
        pictograms(column, list, row, across, if index == 0 { 0.0 } else { 3.0 });
    }
    let others = dotted(others.iter().map(|one| name(one, words)));
    if !others.is_empty() {
        let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Plain, &others)];
        column.entry(4.0, pieces);
    }
}

/// A row of pictograms, each with its words beside it.
fn pictograms(column: &mut Column<'_>, list: NodeId, row: &[ProfileStrength], across: usize, space_before: f32) {
    let direction = column.voice.direction();
    let frames: Vec<_> = column.voice.content.parts(&vec![1.0; across], GAP, direction).collect();
    // The words stand in the middle of the height of their pictogram.
    let lower = ((SIDE - column.voice.line(Look::Plain)) / 2.0).max(0.0);
    let mut cells = Vec::new();
    for (frame, one) in frames.into_iter().zip(row) {
        let item = column.node(list, NodeKind::ListItem);
        let body = column.node(item, NodeKind::ListBody);
        let [drawing, beside] = frame.split([SIDE, frame.width - SIDE - BESIDE], BESIDE, direction);
        let pictogram = Piece::Pictogram { card: one.card.clone(), side: SIDE, direction };
        cells.push(Cell { frame: drawing, pieces: vec![pictogram] });
        let name = [name(one, column.words())];
        let text = column.text(body, NodeKind::Paragraph, Look::Plain, &name);
        cells.push(Cell { frame: beside, pieces: vec![Piece::Space(lower), text] });
    }
    column.cells(space_before, cells);
}

fn name(one: &ProfileStrength, words: &Words) -> Part {
    Part::named(&one.names, words)
}
