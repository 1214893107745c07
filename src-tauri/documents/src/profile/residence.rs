//! The permit, how long it is valid, what it says about being self-employed, and whether this business may be founded.

use express_core::Answer;
use express_core::message::{Argument, Message};
use express_core::profiles::{ProfileData, ProfileReader};

use crate::sheet::look::Look;
use crate::sheet::part::{Part, labelled};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// Says it. Nothing where nothing is known of a permit.
pub(super) fn residence(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    let permit = &data.residence;
    let is_known = !permit.title.trim().is_empty() || permit.valid_until.is_some() || permit.valid_from.is_some();
    if is_known || permit.self_employment != Answer::NotKnown {
        of_permit(column, section, data);
    }
    // That the permit allows it was just said.
    let sentences = data.may_found.iter().filter(|sentence| sentence.id != "founding-because-permit-yes");
    let words = column.words();
    let parts: Vec<Part> = sentences
        .map(|sentence| Part::message(words, sentence))
        .map(|part| Part { text: format!("{} ", part.text), ..part })
        .collect();
    if !parts.is_empty() {
        let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Note, &parts)];
        column.entry(3.0, pieces);
    }
}

fn of_permit(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    let permit = &data.residence;
    let words = column.words();
    let mut pieces = Vec::new();
    if !permit.title.trim().is_empty() {
        let parts = labelled(words, "profile-permit-title", Part::name(&permit.title));
        pieces.push(column.text(section, NodeKind::Paragraph, Look::Plain, &parts));
    }
    if let Some(validity) = validity(data) {
        let parts = labelled(words, "profile-permit-valid", Part::message(words, &validity));
        pieces.push(column.text(section, NodeKind::Paragraph, Look::Plain, &parts));
    }
    let sentence = match (data.reader, permit.self_employment) {
        (ProfileReader::Candidate, Answer::Yes) => "profile-self-employment-yes",
        (ProfileReader::Candidate, Answer::No) => "profile-self-employment-no",
        (ProfileReader::Candidate, Answer::NotKnown) => "profile-self-employment-not-known",
        (_, Answer::Yes) => "profile-permit-allows",
        (_, Answer::No) => "profile-permit-forbids",
        (_, Answer::NotKnown) => "profile-permit-not-known",
    };
    pieces.push(column.text(section, NodeKind::Paragraph, Look::Strong, &[Part::text(words, sentence)]));
    column.entry(0.0, pieces);
}

fn validity(data: &ProfileData) -> Option<Message> {
    let with = |id: &str, name: &str, date: chrono::NaiveDate| Message::new(id).with(name, Argument::Date(date.into()));
    Some(match (data.residence.valid_from, data.residence.valid_until) {
        (_, Some(until)) if until < data.printed_on => with("profile-permit-ended", "date", until),
        (Some(from), Some(until)) => with("date-from-to", "from", from).with("to", Argument::Date(until.into())),
        (None, Some(until)) => with("date-until", "date", until),
        (Some(from), None) => with("date-since", "date", from),
        (None, None) => return None,
    })
}
