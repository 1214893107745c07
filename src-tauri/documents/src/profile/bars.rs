//! The three bars: what I can do, whom and what I know here, how I finance it. Each with its sentence, one below the other.

use express_core::profiles::ProfileData;

use super::look::Look;
use super::part::Part;
use super::voice::Column;
use crate::layout::Piece;
use crate::structure::{NodeId, NodeKind};

/// Says it.
pub(super) fn bars(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    for (index, bar) in data.bars.iter().enumerate() {
        let words = column.words();
        let direction = column.voice.direction();
        let heading = [Part::words(words.text(&bar.heading))];
        let fact = [Part::words(words.message(&bar.fact))];
        let pieces = vec![
            column.text(section, NodeKind::Paragraph, Look::Strong, &heading),
            Piece::Bar { percent: bar.percent, direction },
            column.text(section, NodeKind::Paragraph, Look::Note, &fact),
        ];
        column.entry(if index == 0 { 0.0 } else { 4.0 }, pieces);
    }
}
