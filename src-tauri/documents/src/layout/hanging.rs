//! Cells that hang: they begin with a row and may reach below it, beside the rows that follow. So a heading of two lines beside a table
//! leaves no hole between the table's head and its first row.

use super::{Ground, SetRow};
use crate::layout::set::Slab;

/// Makes room for what hangs, before the next block begins, and keeps it off the foot of a page.
pub(crate) fn make_room(rows: &mut [SetRow]) {
    let mut below = 0.0_f32;
    let mut rows = rows.iter_mut().peekable();
    while let Some(row) = rows.next() {
        let height = row.height();
        below = (below - row.space_before - height).max(row.hanging_height() - height).max(0.0);
        if below <= 0.0 {
            continue;
        }
        if rows.peek().is_none_or(|next| begins_a_block(row, next)) {
            row.cells.push(vec![Slab { height: height + below, shapes: Vec::new() }]);
            below = 0.0;
        } else {
            row.keep_with_next = true;
        }
    }
}

fn begins_a_block(row: &SetRow, next: &SetRow) -> bool {
    let boxed = |row: &SetRow| matches!(row.ground, Some(Ground::Box { .. }));
    let is_ruled = matches!(next.ground, Some(Ground::RuleAbove { .. } | Ground::StrokeAbove { .. }));
    next.on_new_page || !next.hanging.is_empty() || is_ruled || boxed(row) != boxed(next)
}
