//! The three bars: what I can do, whom and what I know here, how I finance it. Each beside its name and above its sentence.

use express_core::profiles::ProfileData;

use crate::layout::{Cell, Piece};
use crate::sheet::look::Look;
use crate::sheet::part::Part;
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// The shares of the name and the bar.
const SHARES: [f32; 2] = [1.8, 1.0];

/// Says it.
pub(super) fn bars(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    for (index, bar) in data.bars.iter().enumerate() {
        let words = column.words();
        let direction = column.voice.direction();
        let heading = [Part::text(words, &bar.heading)];
        let fact = [Part::message(words, &bar.fact)];
        let [name, picture] = column.voice.content.split(SHARES, 8.0, direction);
        let height = column.voice.line(Look::Strong);
        let heading = column.text(section, NodeKind::Paragraph, Look::Strong, &heading);
        let bar = Piece::Bar { percent: bar.percent, height, direction };
        let cells = vec![Cell { frame: name, pieces: vec![heading] }, Cell { frame: picture, pieces: vec![bar] }];
        column.cells(if index == 0 { 0.0 } else { 2.0 }, cells);
        column.keep_with_next();
        let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Fine, &fact)];
        column.entry(0.0, pieces);
    }
}
