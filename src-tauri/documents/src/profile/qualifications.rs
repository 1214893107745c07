//! Formal awards, each with its readings and their explain lines, or with why there is none and which way is open;
//! and readings of informal learning. A level is never shown without its explain line.

use express_core::message::{Argument, Message, term};
use express_core::profiles::{ProfileData, ProfileQualification, ProfileReading};
use express_core::reference::{LocalText, RecognitionRoute};

use super::head::more;
use super::shortened::{Most, rest};
use crate::layout::Piece;
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::{Column, Indent};
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// How far readings are moved in beside their bar.
const READING: Indent = Indent { by: 9.0, bar: true };

/// Says the qualifications.
pub(super) fn qualifications(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    // Those with a level first, so that they stay where there is no room for all.
    let (read, others): (Vec<_>, Vec<_>) = data.qualifications.iter().partition(|one| !one.readings.is_empty());
    let list = column.node(section, NodeKind::List);
    for (index, qualification) in read.into_iter().chain(others).take(most.others).enumerate() {
        let item = column.node(list, NodeKind::ListItem);
        let body = column.node(item, NodeKind::ListBody);
        let pieces = award(column, body, qualification);
        column.entry(if index == 0 { 0.0 } else { 9.0 }, pieces);
        for pieces in what_is_said_of_its_level(column, body, qualification) {
            column.keep_with_next();
            column.entry(0.0, pieces);
        }
    }
    rest(column, section, more(data), data.qualifications.len(), most.others);
}

/// Says the readings of informal learning.
pub(super) fn informal_readings(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    for (index, one) in data.informal_readings.iter().take(most.others).enumerate() {
        let pieces = reading(column, section, one);
        column.entry(if index == 0 { 0.0 } else { 7.0 }, pieces);
    }
    rest(column, section, more(data), data.informal_readings.len(), most.others);
}

fn award(column: &mut Column<'_>, body: NodeId, qualification: &ProfileQualification) -> Vec<Piece> {
    let words = column.words();
    let title = [Part::own(&qualification.title, words)];
    let country =
        if qualification.country.is_empty() { String::new() } else { words.country_name(&qualification.country) };
    let awarded = qualification.awarded.map(|date| words.date(date)).unwrap_or_default();
    let line = dotted([Part::name(&qualification.awarding_body), Part::words(country), Part::words(awarded)]);
    vec![
        column.text(body, NodeKind::Paragraph, Look::Strong, &title),
        column.text(body, NodeKind::Paragraph, Look::Note, &line),
        Piece::Space(3.0),
    ]
}

/// The readings; or why there is none; or the ways to one. Each may stand on another page than the one before it.
fn what_is_said_of_its_level(
    column: &mut Column<'_>,
    body: NodeId,
    qualification: &ProfileQualification,
) -> Vec<Vec<Piece>> {
    let words = column.words();
    let mut rows: Vec<Vec<Piece>> = qualification.readings.iter().map(|one| reading(column, body, one)).collect();
    if let Some(why) = &qualification.no_level {
        rows.push(vec![column.message(body, Look::Note, why, READING)]);
    }
    let mut pieces = Vec::new();
    if !qualification.routes.is_empty() {
        let parts = [Part::text(words, "profile-routes").quiet()];
        pieces.push(column.indented(body, NodeKind::Paragraph, Look::Quiet, &parts, READING));
    }
    for open in &qualification.routes {
        let parts = [Part::text(words, &term("eqf-route", &open.route))];
        pieces.push(column.indented(body, NodeKind::Paragraph, Look::Note, &parts, READING));
        if let Some(here) = &open.here {
            for parts in facts_of(words, here, open.is_old) {
                pieces.push(column.indented(body, NodeKind::Paragraph, Look::Quiet, &parts, READING));
            }
        }
    }
    if !pieces.is_empty() {
        rows.push(pieces);
    }
    rows
}

/// Where the way leads here, what to bring, what it costs, how long it takes, and how old that is.
fn facts_of(words: &Words, here: &RecognitionRoute, is_old: bool) -> [Vec<Part>; 2] {
    let said = |text: &LocalText| text.in_language(words.language()).to_owned();
    let sentence = |id: &str, value: String| Part::words(words.message(&Message::new(id).text("value", value)) + " ");
    let papers: Vec<String> = here.papers.iter().map(said).collect();
    let age = Message::new("eqf-route-age").with("date", Argument::Date(here.sourced.date.into()));
    let age = age.text("checked", if here.sourced.verified { "yes" } else { "no" });
    let age = age.text("old", if is_old { "yes" } else { "no" });
    let place = dotted([Part::name(&here.body), Part::name(&here.website)]);
    let facts = vec![
        sentence("eqf-route-papers", papers.join("; ")),
        sentence("eqf-route-cost", said(&here.cost)),
        sentence("eqf-route-time", said(&here.time)),
        Part::message(words, &age),
    ];
    [place, facts]
}

fn reading(column: &mut Column<'_>, parent: NodeId, reading: &ProfileReading) -> Vec<Piece> {
    let mut pieces = vec![column.message(parent, Look::Note, &reading.explanation, READING)];
    for caution in &reading.cautions {
        pieces.push(column.message(parent, Look::Quiet, caution, READING));
    }
    pieces
}
