//! The permit, how long it is valid, and what it says about being self-employed.

use express_core::Answer;
use express_core::message::{Argument, Message};
use express_core::profiles::ProfileData;

use crate::sheet::look::Look;
use crate::sheet::part::{Part, labelled};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// Says it. Nothing where nothing is known of a permit.
pub(super) fn residence(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    let permit = &data.residence;
    let is_known = !permit.title.trim().is_empty() || permit.valid_until.is_some() || permit.valid_from.is_some();
    if !is_known && permit.self_employment == Answer::NotKnown {
        return;
    }
    let words = column.words();
    let mut pieces = Vec::new();
    if !permit.title.trim().is_empty() {
        let parts = labelled(words, "profile-permit-title", Part::name(&permit.title));
        pieces.push(column.text(section, NodeKind::Paragraph, Look::Plain, &parts));
    }
    let validity = validity(column, data);
    if !validity.is_empty() {
        let parts = labelled(words, "profile-permit-valid", Part::words(validity));
        pieces.push(column.text(section, NodeKind::Paragraph, Look::Plain, &parts));
    }
    let sentence = match permit.self_employment {
        Answer::Yes => "profile-self-employment-yes",
        Answer::No => "profile-self-employment-no",
        Answer::NotKnown => "profile-self-employment-not-known",
    };
    pieces.push(column.text(section, NodeKind::Paragraph, Look::Strong, &[Part::text(words, sentence)]));
    column.entry(0.0, pieces);
}

fn validity(column: &Column<'_>, data: &ProfileData) -> String {
    let words = column.words();
    let with =
        |id: &str, date: chrono::NaiveDate| words.message(&Message::new(id).with("date", Argument::Date(date.into())));
    match (data.residence.valid_from, data.residence.valid_until) {
        (_, Some(until)) if until < data.printed_on => with("profile-permit-ended", until),
        (Some(from), Some(until)) => words.message(
            &Message::new("date-from-to")
                .with("from", Argument::Date(from.into()))
                .with("to", Argument::Date(until.into())),
        ),
        (None, Some(until)) => with("date-until", until),
        (Some(from), None) => with("date-since", from),
        (None, None) => String::new(),
    }
}
