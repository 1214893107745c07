//! What was sorted to "often" among the cards of strengths.

use express_core::profiles::ProfileData;

use super::shortened::Most;
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// Says it in one paragraph. The cards are examples of a person, so those without room are not counted.
pub(super) fn strengths(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    let words = column.words();
    let shown = dotted(data.strengths.iter().take(most.strengths).map(|labels| Part::named(labels, words)));
    if !shown.is_empty() {
        let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Plain, &shown)];
        column.entry(4.0, pieces);
    }
}
