//! The next steps: what, who, where, how to reach them, when, and how fresh these facts are.

use express_core::message::{Argument, Message};
use express_core::profiles::{ProfileData, ProfileStep};

use crate::layout::{Cell, Piece};
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted, labelled};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// The room between two steps.
const STEP_ROOM: f32 = 10.0;
/// The width of the number of a step.
const NUMBER: f32 = 16.0;
/// The most letters of a name, a provider or a contact where a step is said in short.
const LONGEST_IN_SHORT: usize = 80;

/// Says it.
pub(super) fn steps(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    numbered(column, section, &data.next_steps, one);
}

/// Says what, who and how to reach them, and no more.
pub(super) fn steps_in_short(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: usize) {
    let shown = data.next_steps.get(..most).unwrap_or(&data.next_steps);
    numbered(column, section, shown, one_in_short);
}

fn numbered(
    column: &mut Column<'_>,
    section: NodeId,
    steps: &[ProfileStep],
    say: impl Fn(&mut Column<'_>, NodeId, &ProfileStep) -> Vec<Piece>,
) {
    let list = column.node(section, NodeKind::List);
    for (index, step) in steps.iter().enumerate() {
        let item = column.node(list, NodeKind::ListItem);
        let number = [Part::words((index + 1).to_string())];
        let label = column.text(item, NodeKind::Label, Look::Group, &number);
        let body = column.node(item, NodeKind::ListBody);
        let pieces = say(column, body, step);
        let frame = column.voice.content;
        let [narrow, wide] = frame.split([NUMBER, frame.width - NUMBER], 0.0, column.voice.direction());
        let cells = vec![Cell { frame: narrow, pieces: vec![label] }, Cell { frame: wide, pieces }];
        column.cells(if index == 0 { 0.0 } else { STEP_ROOM }, cells);
    }
}

fn one_in_short(column: &mut Column<'_>, body: NodeId, step: &ProfileStep) -> Vec<Piece> {
    let name = [Part::own(&step.name, column.words()).cut(LONGEST_IN_SHORT)];
    let reached = [&step.provider, &step.contact].map(|said| Part::name(said).cut(LONGEST_IN_SHORT));
    let reached = dotted(reached);
    vec![
        column.text(body, NodeKind::Paragraph, Look::Strong, &name),
        column.text(body, NodeKind::Paragraph, Look::Note, &reached),
    ]
}

fn one(column: &mut Column<'_>, body: NodeId, step: &ProfileStep) -> Vec<Piece> {
    let words = column.words();
    let name = [Part::own(&step.name, words)];
    let decision = words.text(if step.chosen { "profile-step-chosen" } else { "profile-step-proposed" });
    let kind = dotted([Part::text(words, &step.step).quiet(), Part::label(decision)]);
    let mut pieces = vec![
        column.text(body, NodeKind::Paragraph, Look::Strong, &name),
        column.text(body, NodeKind::Paragraph, Look::Quiet, &kind),
    ];
    let facts = [
        ("profile-step-provider", &step.provider),
        ("profile-step-place", &step.place),
        ("profile-step-contact", &step.contact),
        ("profile-step-hours", &step.hours),
    ];
    for (label, value) in facts.into_iter().filter(|(_, value)| !value.trim().is_empty()) {
        let parts = labelled(words, label, Part::name(value));
        pieces.push(column.text(body, NodeKind::Paragraph, Look::Plain, &parts));
    }
    let checked = match step.confirmed_on {
        Some(date) => words.message(&Message::new("profile-step-confirmed").with("date", Argument::Date(date.into()))),
        None => words.text("profile-step-never-confirmed"),
    };
    pieces.push(column.text(body, NodeKind::Paragraph, Look::Quiet, &[Part::words(checked)]));
    pieces
}
