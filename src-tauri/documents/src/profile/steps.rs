//! The next steps: what, who, where, how to reach them, when, and how fresh these facts are.

use express_core::message::{Argument, Message};
use express_core::profiles::{ProfileData, ProfileStep};

use super::head::more;
use super::shortened::{Most, rest};
use crate::layout::{Cell, Piece};
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dot, dotted, labelled};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// The room between two steps.
const STEP_ROOM: f32 = 6.0;
/// The width of the number of a step.
const NUMBER: f32 = 16.0;
/// The most letters of a name, a provider or a contact where a step is said in short.
const LONGEST_IN_SHORT: usize = 80;

/// Says it.
pub(super) fn steps(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    numbered(column, section, data, most, one);
}

/// Says what, who and how to reach them, and no more.
pub(super) fn steps_in_short(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    numbered(column, section, data, most, one_in_short);
}

fn numbered(
    column: &mut Column<'_>,
    section: NodeId,
    data: &ProfileData,
    most: Most,
    say: impl Fn(&mut Column<'_>, NodeId, &ProfileStep) -> Vec<Piece>,
) {
    let list = column.node(section, NodeKind::List);
    for (index, step) in data.next_steps.iter().take(most.steps).enumerate() {
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
    rest(column, section, more(data), data.next_steps.len(), most.steps);
}

fn one_in_short(column: &mut Column<'_>, body: NodeId, step: &ProfileStep) -> Vec<Piece> {
    let name = [Part::own(&step.name, column.words()).cut(LONGEST_IN_SHORT)];
    let reached = [Part::name(&step.provider), Part::link(&step.contact)].map(|said| said.cut(LONGEST_IN_SHORT));
    let reached = dotted(reached);
    vec![
        column.text(body, NodeKind::Paragraph, Look::Strong, &name),
        column.text(body, NodeKind::Paragraph, Look::Note, &reached),
    ]
}

fn one(column: &mut Column<'_>, body: NodeId, step: &ProfileStep) -> Vec<Piece> {
    let words = column.words();
    let decision = Part::text(words, if step.chosen { "profile-step-chosen" } else { "profile-step-proposed" });
    let facts = [
        ("profile-step-provider", Part::name(&step.provider)),
        ("profile-step-place", Part::name(&step.place)),
        ("profile-step-contact", Part::link(&step.contact)),
        ("profile-step-hours", Part::name(&step.hours)),
    ];
    let mut said: Vec<Part> = Vec::new();
    for (id, value) in facts.into_iter().filter(|(_, value)| !value.text.trim().is_empty()) {
        if !said.is_empty() {
            said.push(dot());
        }
        said.extend(labelled(words, id, value));
    }
    let checked = match step.confirmed_on {
        Some(date) => Message::new("profile-step-confirmed").with("date", Argument::Date(date.into())),
        None => Message::new("profile-step-never-confirmed"),
    };
    let name = [Part::own(&step.name, words)];
    let kind = dotted([Part::text(words, &step.step), decision, Part::message(words, &checked)]);
    let mut pieces = vec![column.text(body, NodeKind::Paragraph, Look::Strong, &name)];
    if !said.is_empty() {
        pieces.push(column.text(body, NodeKind::Paragraph, Look::Note, &said));
    }
    pieces.push(column.text(body, NodeKind::Paragraph, Look::Quiet, &kind));
    pieces
}
