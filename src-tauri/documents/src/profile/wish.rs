//! What the person wants: the purpose in their own words, and the money it takes.

use express_core::candidates::Wish;
use express_core::profiles::{ProfileData, ProfileIdea};

use crate::layout::{Cell, Piece};
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted, labelled};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// The room between facts and above them.
const FACT_GAP: f32 = 8.0;

/// The most letters of an idea where everything stands on one page.
const LONGEST_IN_SHORT: usize = 160;

/// Says it. Nothing where the wish is not clear and there is no idea.
pub(super) fn wish(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    purpose(column, section, data, usize::MAX);
    if let Some(idea) = &data.business_idea {
        facts(column, section, money(column.words(), idea));
    }
}

/// Says the same with the money in one line, and a long idea cut.
pub(super) fn wish_in_short(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    purpose(column, section, data, LONGEST_IN_SHORT);
    let Some(idea) = &data.business_idea else { return };
    let sums = money(column.words(), idea).into_iter().flat_map(|(label, value)| {
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

/// What the person came for, and the idea in their own words, of which so many letters at most.
fn purpose(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: usize) {
    let words = column.words();
    let sentence = match data.wish {
        Wish::Business => Some("profile-wish-business"),
        Wish::Job => Some("profile-wish-job"),
        Wish::Course => Some("profile-wish-course"),
        Wish::Unclear => None,
    };
    let mut pieces = Vec::new();
    if let Some(sentence) = sentence {
        let parts = [Part::text(words, sentence)];
        pieces.push(column.text(section, NodeKind::Paragraph, Look::Plain, &parts));
        pieces.push(Piece::Space(2.0));
    }
    if let Some(idea) = &data.business_idea {
        let what = [Part::own(&idea.what, words).cut(most)];
        pieces.push(column.text(section, NodeKind::Paragraph, Look::Purpose, &what));
        let stage = idea.stage.as_ref().map(|stage| words.term(stage)).unwrap_or_default();
        let line = dotted([Part::name(&idea.place), Part::words(stage)]);
        pieces.push(column.text(section, NodeKind::Paragraph, Look::Plain, &line));
    }
    if !pieces.is_empty() {
        column.entry(0.0, pieces);
    }
}

/// Facts side by side, each with its label below. Nothing where none is known.
fn facts(column: &mut Column<'_>, section: NodeId, facts: Vec<(&str, Part)>) {
    if facts.is_empty() {
        return;
    }
    let frames = column.voice.content.split([1.0; 3], FACT_GAP, column.voice.direction());
    let mut cells = Vec::new();
    for (frame, (label, value)) in frames.into_iter().zip(facts) {
        let label = [Part::text(column.words(), label)];
        let pieces = vec![
            Piece::Space(FACT_GAP),
            column.text(section, NodeKind::Paragraph, Look::Strong, &[value]),
            column.text(section, NodeKind::Paragraph, Look::Fine, &label),
        ];
        cells.push(Cell { frame, pieces });
    }
    column.cells(0.0, cells);
}

fn money(words: &Words, idea: &ProfileIdea) -> Vec<(&'static str, Part)> {
    let euros = |amount: Option<i64>| amount.map(|amount| Part::words(words.euros(amount)));
    let lacking = idea.amount_needed.zip(idea.own_share).map(|(needed, own)| needed - own).filter(|lack| *lack > 0);
    let facts = [
        ("profile-idea-amount-needed", euros(idea.amount_needed)),
        ("profile-idea-own-share", euros(idea.own_share)),
        ("profile-idea-amount-lacking", euros(lacking)),
    ];
    facts.into_iter().filter_map(|(label, value)| Some((label, value?))).collect()
}
