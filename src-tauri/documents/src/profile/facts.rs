//! Facts side by side, each with its label below.

use crate::layout::{Cell, Piece};
use crate::sheet::look::Look;
use crate::sheet::part::Part;
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// The room between facts and above them.
const GAP: f32 = 8.0;

/// Says up to four facts; four stand two by two. Nothing where none is known.
pub(super) fn facts(column: &mut Column<'_>, section: NodeId, facts: &[(&str, Part)]) {
    let across = if facts.len() == 4 { 2 } else { 3 };
    for row in facts.chunks(across) {
        let frames = column.voice.content.split([1.0; 3], GAP, column.voice.direction());
        let mut cells = Vec::new();
        for (frame, (label, value)) in frames.into_iter().zip(row) {
            let label = [Part::text(column.words(), label)];
            let pieces = vec![
                Piece::Space(GAP),
                column.text(section, NodeKind::Paragraph, Look::Strong, std::slice::from_ref(value)),
                column.text(section, NodeKind::Paragraph, Look::Fine, &label),
            ];
            cells.push(Cell { frame, pieces });
        }
        column.cells(0.0, cells);
    }
}
