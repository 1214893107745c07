//! What the person still wants to learn or find out: chances, not faults.

use express_core::profiles::ProfileData;

use super::shortened::{Most, rest};
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// Says it in one paragraph.
pub(super) fn gaps(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    let words = column.words();
    let shown = dotted(data.open_gaps.iter().take(most.others).map(|gap| Part::message(words, gap)));
    if shown.is_empty() {
        return;
    }
    let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Plain, &shown)];
    column.entry(0.0, pieces);
    rest(column, section, super::head::more(data), data.open_gaps.len(), most.others);
}
