//! Entries with a number or a letter in front: the questions, points and steps of a paper.

use crate::layout::{Cell, Frame};
use crate::sheet::look::Look;
use crate::sheet::part::Part;
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// The room of a number, as a multiple of the size of plain text.
const NUMBER: f32 = 2.2;

/// An entry of a list whose number is set.
pub(super) struct Numbered {
    /// The number.
    pub(super) number: Cell,
    /// Where the rest of the entry stands.
    pub(super) frame: Frame,
    /// The node of what the entry says.
    pub(super) body: NodeId,
}

/// Begins an entry of a list inside a frame.
pub(super) fn numbered(column: &mut Column<'_>, list: NodeId, frame: Frame, look: Look, number: String) -> Numbered {
    let item = column.node(list, NodeKind::ListItem);
    let label = column.text(item, NodeKind::Label, look, &[Part::words(number)]);
    let body = column.node(item, NodeKind::ListBody);
    let room = column.voice.size * NUMBER;
    let [narrow, wide] = frame.split([room, frame.width - room], 0.0, column.voice.direction());
    Numbered { number: Cell { frame: narrow, pieces: vec![label] }, frame: wide, body }
}

/// A list of plain texts, each with a dash in front.
pub(super) fn dashed(column: &mut Column<'_>, section: NodeId, space: f32, texts: impl IntoIterator<Item = Part>) {
    let list = column.node(section, NodeKind::List);
    for text in texts {
        dashed_item(column, list, column.voice.content, Look::Plain, space, text);
    }
}

/// An entry of a list with a dash in front.
pub(super) fn dashed_item(column: &mut Column<'_>, list: NodeId, frame: Frame, look: Look, space: f32, text: Part) {
    let entry = numbered(column, list, frame, look, "–".to_owned());
    let text = column.text(entry.body, NodeKind::Paragraph, look, &[text]);
    column.cells(space, vec![entry.number, Cell { frame: entry.frame, pieces: vec![text] }]);
}
