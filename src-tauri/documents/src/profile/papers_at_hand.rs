//! The papers that lenders ask for: at hand, missing, or not asked yet.

use express_core::Answer;
use express_core::profiles::ProfileData;

use crate::sheet::part::Part;
use crate::sheet::table::{Table, TableCell, TableRow};
use crate::sheet::voice::Column;
use crate::structure::NodeId;

/// The shares of the paper's name and of its state.
const SHARES: [f32; 2] = [2.0, 1.0];
/// The states, in the order of the rows: what is at hand first, and what nobody asked about last.
const STATES: [(Answer, &str); 3] = [
    (Answer::Yes, "profile-paper-at-hand"),
    (Answer::No, "profile-paper-missing"),
    (Answer::NotKnown, "profile-paper-not-asked"),
];

/// Says it.
pub(super) fn papers_at_hand(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    let Some(finance) = &data.finance else { return };
    let words = column.words();
    let mut rows = Vec::new();
    for (at_hand, state) in STATES {
        for paper in finance.papers.iter().filter(|paper| paper.at_hand == at_hand) {
            let cells = [Part::named(&paper.names, words), Part::text(words, state)].map(TableCell::plain);
            rows.push(TableRow::of(cells.into()));
        }
    }
    let heads = ["profile-paper", "profile-paper-state"].map(|id| Part::text(words, id)).into();
    column.table(section, Table { shares: SHARES.into(), heads, rows, first_cell_heads: true });
}
