//! Who speaks for the person with their name.

use express_core::profiles::ProfileData;

use super::shortened::{Most, rest};
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// Says it.
pub(super) fn vouchers(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    let list = column.node(section, NodeKind::List);
    for (index, voucher) in data.vouchers.iter().take(most.others).enumerate() {
        let words = column.words();
        let item = column.node(list, NodeKind::ListItem);
        let body = column.node(item, NodeKind::ListBody);
        let date = voucher.dated.map(|date| words.date(date)).unwrap_or_default();
        let what =
            dotted([Part::text(words, &voucher.kind).quiet(), Part::own(&voucher.title, words), Part::words(date)]);
        let pieces = vec![
            column.text(body, NodeKind::Paragraph, Look::Strong, &[Part::name(&voucher.name)]),
            column.text(body, NodeKind::Paragraph, Look::Note, &what),
        ];
        column.entry(if index == 0 { 0.0 } else { 5.0 }, pieces);
    }
    rest(column, section, super::head::more(data), data.vouchers.len(), most.others);
}
