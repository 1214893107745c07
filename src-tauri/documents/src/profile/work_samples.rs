//! Pictures of what the person made, each with its words below.

use express_core::profiles::ProfileData;

use crate::layout::figures::Figure;
use crate::layout::{Cell, Piece};
use crate::sheet::look::Look;
use crate::sheet::part::Part;
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// How many stand side by side, and at most in all.
const ACROSS: usize = 3;
const SAMPLES: usize = 6;
/// The most height of a picture.
const HEIGHT: f32 = 84.0;
/// The room between pictures and between rows of them.
const GAP: f32 = 8.0;

/// Shows them.
pub(super) fn work_samples(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    let shown = data.work_samples.get(..SAMPLES).unwrap_or(&data.work_samples);
    for row in shown.chunks(ACROSS) {
        let frames = column.voice.content.split([1.0; ACROSS], GAP, column.voice.direction());
        let mut cells = Vec::new();
        for (frame, sample) in frames.into_iter().zip(row) {
            let words = [Part::message(column.words(), &sample.description)];
            let alt = words.iter().map(|part| part.text.as_str()).collect::<String>();
            let figure = Figure::Picture { picture: sample.clone(), most_height: HEIGHT };
            let pieces = vec![
                column.figure(section, &alt, figure),
                Piece::Space(2.0),
                column.text(section, NodeKind::Paragraph, Look::Fine, &words),
            ];
            cells.push(Cell { frame, pieces });
        }
        column.cells(GAP, cells);
    }
}
