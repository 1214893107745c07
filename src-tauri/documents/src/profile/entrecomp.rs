//! The fifteen competences of EntreComp: as a wheel, and as a table that says the same, how the person sees it and how the counsellor does.

use std::cmp::Reverse;

use express_core::message::{Argument, Message};
use express_core::profiles::{ProfileData, ProfileEntreComp, ProfileEntreCompPoint};

use super::head::more;
use super::shortened::{Most, rest};
use crate::layout::Piece;
use crate::layout::figures::{Figure, Spoke};
use crate::sheet::look::Look;
use crate::sheet::part::Part;
use crate::sheet::table::{Table, TableCell, TableRow};
use crate::sheet::voice::{Column, Indent};
use crate::structure::NodeId;
use crate::words::Words;

/// The shares of the competence's name and of the two views: over the width of the page, and in one of two columns, where the words
/// above the views need the room.
const SHARES: [f32; 3] = [2.2, 1.0, 1.0];
const SHARES_IN_COLUMN: [f32; 3] = [1.7, 1.0, 1.3];

/// The room above the wheel.
const WHEEL_ROOM: f32 = 8.0;
/// Where the wheel stands above the table and not beside it, it gives way to words as soon as there is room for fewer things than this.
const WHEEL_IN_COLUMN: usize = 3;

/// Says it. Nothing where neither was asked about anything.
pub(super) fn entrecomp(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    let Some(rating) = &data.entrecomp else { return };
    if rating.competences.iter().all(|one| one.own.is_none() && one.counsellor.is_none()) {
        return;
    }
    let words = column.words();
    let hangs = column.has_headings_beside();
    let mut pieces = Vec::new();
    let shown = shown(rating, most.ratings);
    let is_whole = shown.len() == rating.competences.len();
    if is_whole && (hangs || most.others >= WHEEL_IN_COLUMN) {
        let wheel = wheel(column, rating);
        let alt = Part::text(words, "profile-entrecomp-wheel").text;
        pieces = vec![Piece::Space(WHEEL_ROOM), column.figure(section, &alt, wheel)];
    }
    if !hangs && !pieces.is_empty() {
        column.entry(0.0, std::mem::take(&mut pieces));
        // The spokes have the numbers of the rows, so wheel and table begin on one page.
        column.keep_with_next();
    }
    let rows = shown.iter().enumerate().map(|(row, (number, one))| {
        let name = Part::named(&one.names, words);
        let name = Part { text: format!("{number}. {}", name.text), ..name };
        let cells = [name, level(words, one.own), level(words, one.counsellor)];
        TableRow { cells: cells.map(|part| TableCell::of(Look::Note, vec![part])).into(), goes_on: row > 0 }
    });
    let rows = rows.collect();
    let shares = if hangs { SHARES } else { SHARES_IN_COLUMN }.into();
    let heads = ["profile-entrecomp-competence", "profile-entrecomp-own", "profile-entrecomp-counsellor"];
    let heads = heads.map(|id| Part::text(words, id)).into();
    column.table(section, Table { shares, heads, rows, first_cell_heads: true });
    column.hang_below_heading(pieces);
    column.keep_with_next();
    let note = Message::new("profile-entrecomp-note").with("date", Argument::Date(rating.rated_on.into()));
    let pieces = vec![column.message(section, Look::Fine, &note, Indent::default())];
    column.entry(4.0, pieces);
    rest(column, section, more(data), rating.competences.len(), shown.len());
}

/// The competences for which there is room, with their numbers in the framework: where not for all, those with the highest levels.
fn shown(rating: &ProfileEntreComp, most: usize) -> Vec<(usize, &ProfileEntreCompPoint)> {
    let mut ranked: Vec<_> = (1..).zip(&rating.competences).collect();
    ranked.sort_by_key(|(_, one)| Reverse(one.own.max(one.counsellor)));
    ranked.truncate(most);
    ranked.sort_by_key(|(number, _)| *number);
    ranked
}

fn wheel(column: &Column<'_>, rating: &ProfileEntreComp) -> Figure {
    let label = |id| column.voice.paragraph(Look::Fine, &[Part::text(column.words(), id)]);
    Figure::Wheel {
        spokes: rating.competences.iter().map(|one| Spoke { own: one.own, counsellor: one.counsellor }).collect(),
        own: label("profile-entrecomp-own"),
        counsellor: label("profile-entrecomp-counsellor"),
        not_asked: label("profile-entrecomp-not-asked"),
    }
}

fn level(words: &Words, level: Option<u8>) -> Part {
    match level {
        Some(level) => Part::message(words, &Message::new("profile-entrecomp-level").number("level", level)),
        None => Part::text(words, "profile-entrecomp-not-asked").quiet(),
    }
}
