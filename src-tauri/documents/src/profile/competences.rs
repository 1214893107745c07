//! What the person can do, grouped by how well it is supported, the best supported first.

use express_core::evidence::Strength;
use express_core::message::{Argument, Message, term};
use express_core::profiles::{ProfileCompetence, ProfileData, ProfileEvidence};

use crate::layout::{Cell, Piece};
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// The strengths, the best first, with the number of squares that repeats them.
const STRENGTHS: [(Strength, usize); 5] = [
    (Strength::Certified, 5),
    (Strength::Confirmed, 4),
    (Strength::Shown, 3),
    (Strength::Consistent, 2),
    (Strength::Stated, 1),
];
/// The width of the squares.
const PIPS: f32 = 41.0;

/// Says it.
pub(super) fn competences(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    let mut space = 0.0;
    for (strength, pips) in STRENGTHS {
        let mut group = data.competences.iter().filter(|competence| competence.strength == strength).peekable();
        if group.peek().is_none() {
            continue;
        }
        group_heading(column, section, strength, pips, space);
        space = 12.0;
        let list = column.node(section, NodeKind::List);
        for competence in group {
            item(column, list, competence);
        }
    }
}

fn group_heading(column: &mut Column<'_>, section: NodeId, strength: Strength, pips: usize, space: f32) {
    let words = column.words();
    let word = words.term(&term("strength", &strength));
    let short = words.term(&term("profile-strength", &strength));
    let heading = dotted([Part::words(word), Part::label(short)]);
    let pieces = vec![column.text(section, NodeKind::Heading3, Look::Group, &heading)];
    let frame = column.voice.content;
    let direction = column.voice.direction();
    let [text, squares] = frame.split([frame.width - PIPS - 10.0, PIPS], 10.0, direction);
    let height = column.voice.line(Look::Group);
    let squares = Cell { frame: squares, pieces: vec![Piece::Pips { filled: pips, height, direction }] };
    column.cells(space, vec![Cell { frame: text, pieces }, squares]);
    column.keep_with_next();
}

fn item(column: &mut Column<'_>, list: NodeId, competence: &ProfileCompetence) {
    let words = column.words();
    let item = column.node(list, NodeKind::ListItem);
    let body = column.node(item, NodeKind::ListBody);
    let setting = Part::text(words, &term("setting", &competence.setting)).quiet();
    let title = dotted([Part::own(&competence.title, words), setting]);
    let mut pieces = vec![column.text(body, NodeKind::Paragraph, Look::Strong, &title)];
    for evidence in &competence.evidence {
        let parts = evidence_line(column, evidence);
        pieces.push(column.text(body, NodeKind::Paragraph, Look::Note, &parts));
    }
    column.entry(6.0, pieces);
}

/// The kind of the evidence, what it is called, who speaks in it, and its date.
fn evidence_line(column: &Column<'_>, evidence: &ProfileEvidence) -> Vec<Part> {
    let words = column.words();
    let kind = Argument::Term(evidence.kind.clone());
    let kind = words.message(&Message::new("profile-label").with("label", kind));
    let date = evidence.dated.map(|date| words.date(date)).unwrap_or_default();
    let mut parts = vec![Part::label(format!("{kind} "))];
    let said_by = evidence.said_by.iter().map(|name| Part::name(name));
    parts.extend(dotted([Part::own(&evidence.title, words)].into_iter().chain(said_by).chain([Part::words(date)])));
    parts
}
