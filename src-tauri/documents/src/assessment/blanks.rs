//! What is filled in by hand: lines to write on, squares to tick, fields with a label, signatures.
//!
//! Lines and squares are drawn and not read aloud; what they are for always stands beside them in words.

use express_core::assessments::AssessmentPaper;

use crate::layout::{Cell, Frame, Piece};
use crate::sheet::look::Look;
use crate::sheet::part::Part;
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// The room above a line to write on, a good eight millimetres, so that a hand fits in.
pub(super) const ROOM: f32 = 23.0;
/// The room between what is known and the line below it.
const BELOW: f32 = 3.0;
/// The room between two fields.
const GAP: f32 = 14.0;
/// How much of its room a square takes beside its words.
const SQUARE: f32 = 16.0;

/// A field: what it is for, and what is known already.
pub(super) struct Field {
    /// What it is for.
    pub(super) label: String,
    /// What stands in it already; empty where it is filled in by hand.
    pub(super) value: Part,
}

impl Field {
    /// A field that is filled in by hand.
    pub(super) fn empty(label: String) -> Self {
        Self { label, value: Part::words("") }
    }
}

/// Fields side by side, each with its label above and a line below.
pub(super) fn fields<const N: usize>(
    column: &mut Column<'_>,
    parent: NodeId,
    space: f32,
    shares: [f32; N],
    fields: [Field; N],
) {
    let frames = column.voice.content.split(shares, GAP, column.voice.direction());
    let mut cells = Vec::new();
    for (frame, field) in frames.into_iter().zip(fields) {
        let label = column.text(parent, NodeKind::Paragraph, Look::Fine, &[Part::words(field.label)]);
        let mut pieces = vec![label];
        pieces.extend(on_a_line(column, parent, field.value));
        cells.push(Cell { frame, pieces });
    }
    column.cells(space, cells);
}

/// What is known, on the line on which it would be written; nothing but the line where nothing is known.
fn on_a_line(column: &mut Column<'_>, parent: NodeId, value: Part) -> Vec<Piece> {
    if value.text.trim().is_empty() {
        return vec![Piece::Line(ROOM)];
    }
    let text = column.text(parent, NodeKind::Paragraph, Look::Plain, &[value]);
    let height = match &text {
        Piece::Text { paragraph, .. } => paragraph.size * paragraph.line_height,
        _ => 0.0,
    };
    vec![Piece::Space((ROOM - height - BELOW).max(0.0)), text, Piece::Line(BELOW)]
}

/// So many lines to write on.
pub(super) fn lines(count: usize) -> Vec<Piece> {
    (0..count).map(|_| Piece::Line(ROOM)).collect()
}

/// A square to tick with words behind it, as two cells.
pub(super) fn choice(column: &mut Column<'_>, parent: NodeId, frame: Frame, look: Look, label: Part) -> [Cell; 2] {
    let direction = column.voice.direction();
    let height = column.voice.line(look);
    let [square, text] = frame.split([SQUARE, frame.width - SQUARE], 0.0, direction);
    let label = column.text(parent, NodeKind::Paragraph, look, &[label]);
    [
        Cell { frame: square, pieces: vec![Piece::Square { height, direction }] },
        Cell { frame: text, pieces: vec![label] },
    ]
}

/// Two squares to tick side by side. The second says no, which is longer in many languages.
pub(super) fn either(column: &mut Column<'_>, parent: NodeId, frame: Frame, ids: [&str; 2]) -> Vec<Cell> {
    let frames = frame.split([1.0, 1.2], 6.0, column.voice.direction());
    let words = column.words();
    let cells = frames.into_iter().zip(ids);
    cells.flat_map(|(frame, id)| choice(column, parent, frame, Look::Note, Part::words(words.text(id)))).collect()
}

/// What each competence comes to, to tick, with a line for why.
pub(super) fn results(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper, (ids, why): ([&str; 2], &str)) {
    let list = column.node(section, NodeKind::List);
    for competence in &data.competences {
        let words = column.words();
        let item = column.node(list, NodeKind::ListItem);
        let body = column.node(item, NodeKind::ListBody);
        let [text, boxes] = column.voice.content.split([1.0, 0.72], GAP, column.voice.direction());
        let title = column.text(body, NodeKind::Paragraph, Look::Strong, &[Part::own(competence, words)]);
        let mut cells = vec![Cell { frame: text, pieces: vec![title] }];
        cells.extend(either(column, body, boxes, ids));
        column.cells(9.0, cells);
        column.keep_with_next();
        fields(column, body, 3.0, [1.0], [Field::empty(words.text(why))]);
    }
}

/// Lines for the signatures of the person, the assessor and, if there is one, the second assessor.
pub(super) fn signatures(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper, with_person: bool) {
    let words = column.words();
    let second = data.assessment.second_assessor.is_some();
    let signed = [
        ("assessment-paper-signature-person", with_person),
        ("assessment-paper-signature-assessor", true),
        ("assessment-paper-signature-second", second),
    ];
    let mut space = 14.0;
    column.keep_with_next();
    for (label, _) in signed.into_iter().filter(|(_, wanted)| *wanted) {
        let place_and_day = Field::empty(words.text("assessment-paper-place-and-day"));
        fields(column, section, space, [1.6, 1.0], [Field::empty(words.text(label)), place_and_day]);
        column.keep_with_next();
        space = 8.0;
    }
    if let Some(last) = column.entries.last_mut() {
        last.keep_with_next = false;
    }
}
