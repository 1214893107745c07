//! Tables in a column: a head, rows below it with thin lines between them, and cells that wrap.
//!
//! A table that goes on on another page begins there with its head again. Where its columns stand follows from the direction of
//! the column, so a table in a paper that runs from right to left begins at the right.

use super::look::Look;
use super::part::Part;
use super::voice::Column;
use crate::layout::{Cell, Frame, Piece, TablePart};
use crate::structure::{NodeId, NodeKind};

/// The room between the columns, and between the rows; the thin line stands in the latter.
const BETWEEN_COLUMNS: f32 = 8.0;
const BETWEEN_ROWS: f32 = 4.5;

/// A table.
pub(crate) struct Table {
    /// The shares of the columns.
    pub(crate) shares: Vec<f32>,
    /// The heads of the columns.
    pub(crate) heads: Vec<Part>,
    /// The rows.
    pub(crate) rows: Vec<TableRow>,
    /// Whether the first cell of a row heads it.
    pub(crate) first_cell_heads: bool,
}

/// A row of a table.
pub(crate) struct TableRow {
    /// The cells; where there are fewer than columns, the last is as wide as those that are left.
    pub(crate) cells: Vec<TableCell>,
    /// Whether it belongs to the row above, without a line between them.
    pub(crate) goes_on: bool,
}

/// A cell of a table: paragraphs one below the other.
pub(crate) struct TableCell {
    /// The paragraphs, each in pieces.
    pub(crate) paragraphs: Vec<(Look, Vec<Part>)>,
}

impl TableRow {
    /// A row with a line above it.
    pub(crate) const fn of(cells: Vec<TableCell>) -> Self {
        Self { cells, goes_on: false }
    }
}

impl TableCell {
    /// A cell of plain text.
    pub(crate) fn plain(part: Part) -> Self {
        Self::of(Look::Plain, vec![part])
    }

    /// A cell of one paragraph.
    pub(crate) fn of(look: Look, parts: Vec<Part>) -> Self {
        Self { paragraphs: vec![(look, parts)] }
    }
}

impl Column<'_> {
    /// Adds a table. Without rows there is no table, not even a head.
    pub(crate) fn table(&mut self, section: NodeId, table: Table) {
        if table.rows.is_empty() {
            return;
        }
        let frames: Vec<Frame> =
            self.voice.content.parts(&table.shares, BETWEEN_COLUMNS, self.voice.direction()).collect();
        let node = self.node(section, NodeKind::Table);
        let head = self.node(node, NodeKind::TableHead);
        let row = self.node(head, NodeKind::TableRow);
        let cells = frames.iter().zip(table.heads).map(|(frame, head)| Cell {
            frame: *frame,
            pieces: vec![self.text(row, NodeKind::TableHeader, Look::Quiet, &[head])],
        });
        let cells = cells.collect();
        self.table_entry(0.0, TablePart::Head, cells);
        self.keep_with_next();
        let body = self.node(node, NodeKind::TableBody);
        for row in table.rows {
            self.table_row(body, &frames, row, table.first_cell_heads);
        }
    }

    fn table_row(&mut self, body: NodeId, frames: &[Frame], row: TableRow, first_cell_heads: bool) {
        let node = self.node(body, NodeKind::TableRow);
        let count = row.cells.len();
        let mut cells = Vec::new();
        if let ([first, ..], [.., last], false) = (frames, frames, row.goes_on) {
            cells.push(Cell { frame: first.up_to(*last), pieces: vec![Piece::Rule] });
        }
        for (index, (cell, frame)) in row.cells.into_iter().zip(frames).enumerate() {
            let left = frames.len() - index;
            let (kind, frame) = match (index, frames.last()) {
                (0, _) if first_cell_heads && count > 1 => (NodeKind::RowHeader, *frame),
                (_, Some(last)) if index + 1 == count && left > 1 => (NodeKind::WideCell(left), frame.up_to(*last)),
                _ => (NodeKind::TableCell, *frame),
            };
            cells.push(Cell { frame, pieces: self.table_cell(node, kind, cell) });
        }
        let space = if row.goes_on { 0.0 } else { BETWEEN_ROWS };
        if row.goes_on {
            self.keep_with_next();
        }
        self.table_entry(space, TablePart::Body, cells);
    }

    fn table_cell(&mut self, row: NodeId, kind: NodeKind, cell: TableCell) -> Vec<Piece> {
        if let [(look, parts)] = cell.paragraphs.as_slice() {
            return vec![self.text(row, kind, *look, parts)];
        }
        let node = self.node(row, kind);
        let paragraphs = cell.paragraphs.iter();
        paragraphs.map(|(look, parts)| self.text(node, NodeKind::Paragraph, *look, parts)).collect()
    }

    fn table_entry(&mut self, space_before: f32, part: TablePart, cells: Vec<Cell>) {
        self.cells(space_before, cells);
        if let Some(entry) = self.entries.last_mut() {
            entry.part = part;
        }
    }
}
