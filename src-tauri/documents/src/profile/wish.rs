//! What the person wants: the purpose in their own words, and the money it takes.

use express_core::candidates::Wish;
use express_core::message::term;
use express_core::profiles::{ProfileData, ProfileReader};

use super::facts::facts;
use super::finance::sums;
use super::shortened::Most;
use crate::layout::Piece;
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted, labelled};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// Says it. Nothing where the wish is not clear and there is no idea.
pub(super) fn wish(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    purpose(column, section, data, most);
    if let Some(idea) = &data.business_idea {
        let sums = sums(column.words(), idea);
        facts(column, section, &sums);
    }
}

/// Says the same with the money in one line.
pub(super) fn wish_in_short(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    purpose(column, section, data, most);
    let Some(idea) = &data.business_idea else { return };
    let sums = sums(column.words(), idea).into_iter().flat_map(|(label, value)| {
        let mut said = labelled(column.words(), label, value);
        // One piece for each sum, so that the dots stand between the sums.
        said.drain(..).reduce(|label, value| Part { text: label.text + &value.text, ..value })
    });
    let line = dotted(sums.collect::<Vec<_>>());
    if !line.is_empty() {
        let pieces = vec![Piece::Space(2.0), column.text(section, NodeKind::Paragraph, Look::Quiet, &line)];
        column.entry(0.0, pieces);
    }
}

/// What the person came for, the idea in their own words, and what else they would do.
fn purpose(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    let words = column.words();
    let mut pieces = Vec::new();
    if let Some(sentence) = came_for(words, data) {
        pieces.push(column.text(section, NodeKind::Paragraph, Look::Plain, &[sentence]));
        pieces.push(Piece::Space(2.0));
    }
    if let Some(idea) = &data.business_idea {
        let what = [Part::own(&idea.what, words).cut(most.letters)];
        pieces.push(column.text(section, NodeKind::Paragraph, Look::Purpose, &what));
        let stage = idea.stage.as_ref().map(|stage| Part::text(words, stage));
        let line = dotted([Some(Part::name(&idea.place)), stage].into_iter().flatten());
        pieces.push(column.text(section, NodeKind::Paragraph, Look::Plain, &line));
    }
    if data.fallback != Wish::Unclear {
        let parts = labelled(words, "profile-fallback", Part::text(words, &term("wish", &data.fallback)));
        pieces.push(column.text(section, NodeKind::Paragraph, Look::Quiet, &parts));
    }
    if !pieces.is_empty() {
        column.entry(0.0, pieces);
    }
}

/// The wish: in the person's own voice on their own sheet, else in a word.
fn came_for(words: &Words, data: &ProfileData) -> Option<Part> {
    if data.wish == Wish::Unclear {
        return None;
    }
    let id = match data.reader {
        ProfileReader::Candidate => term("profile-wish", &data.wish),
        _ => term("wish", &data.wish),
    };
    Some(Part::text(words, &id))
}
