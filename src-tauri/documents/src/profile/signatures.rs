//! Lines to sign on: on each paper by whoever stands for it.

use express_core::profiles::{ProfileData, ProfileExtent, ProfileReader};

use crate::layout::{Cell, Piece, Row};
use crate::sheet::Sheet;
use crate::sheet::look::{GUTTER, Look};
use crate::sheet::part::Part;
use crate::sheet::voice::{Column, Voice};
use crate::structure::NodeKind;

/// The room for a signature above its line.
const ROOM: f32 = 34.0;

/// Adds them: one line for both languages, because nobody signs twice.
pub(super) fn signatures(sheet: &mut Sheet<'_>, data: &ProfileData) {
    let (person, counsellor) = ("profile-signature-person", "profile-signature-counsellor");
    let who: &[&str] = match (data.reader, data.extent) {
        (ProfileReader::Candidate, ProfileExtent::Whole) => &[person, counsellor],
        (ProfileReader::TrainingProvider, _) => &[counsellor],
        (ProfileReader::Lender, _) => &[person],
        (ProfileReader::Candidate, ProfileExtent::OnePage) | (ProfileReader::Mentor, _) => return,
    };
    let Some(direction) = sheet.voices.first().map(Voice::direction) else { return };
    let frames = sheet.body.split([1.0; 2], GUTTER, direction);
    let mut cells = Vec::new();
    for (frame, id) in frames.into_iter().zip(who) {
        let mut pieces = vec![Piece::Line(ROOM), Piece::Space(2.0)];
        for voice in &sheet.voices {
            let mut column = Column { voice, structure: &mut sheet.structure, entries: Vec::new() };
            let parts = [Part::text(voice.words, id)];
            pieces.push(column.text(voice.section, NodeKind::Paragraph, Look::Fine, &parts));
        }
        cells.push(Cell { frame, pieces });
    }
    sheet.rows.push(Row { space_before: 8.0, ..Row::of(cells) });
}
