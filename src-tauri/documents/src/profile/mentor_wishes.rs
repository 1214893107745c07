//! What the person wants a mentor's help with, in their own words.

use express_core::profiles::ProfileData;

use super::shortened::Most;
use crate::layout::Piece;
use crate::sheet::look::Look;
use crate::sheet::part::Part;
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// How many wishes a card shows.
const WISHES: usize = 3;

/// Says it.
pub(super) fn mentor_wishes(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    let list = column.node(section, NodeKind::List);
    for (index, wish) in data.mentor_wishes.iter().take(WISHES).enumerate() {
        let item = column.node(list, NodeKind::ListItem);
        let body = column.node(item, NodeKind::ListBody);
        let parts = [Part::own(wish, column.words()).cut(most.letters)];
        // The space is a piece, because a box has no gaps.
        let space = Piece::Space(if index == 0 { 0.0 } else { 4.0 });
        let pieces = vec![space, column.text(body, NodeKind::Paragraph, Look::Purpose, &parts)];
        column.entry(0.0, pieces);
    }
}
