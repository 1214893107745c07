//! What the person can do, the best supported first, each with the word for how well it is supported and what supports it.

use express_core::evidence::Strength;
use express_core::message::{Message, term};
use express_core::profiles::{ProfileCompetence, ProfileData, ProfileEvidence};

use super::head::more;
use super::shortened::{Most, rest};
use crate::layout::figures::{Figure, StripPart};
use crate::layout::{Cell, Piece};
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dot, dotted, label, labelled};
use crate::sheet::voice::{Column, Indent};
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
/// The room before them.
const PIPS_ROOM: f32 = 10.0;
/// The room above the strip.
const STRIP_ROOM: f32 = 8.0;
/// The room between competences.
const ITEM_ROOM: f32 = 6.0;

/// The most letters of a line in the person's own words where all is said in short.
const LONGEST_LINE: usize = 100;

/// Says it, with what each of the strengths means below.
pub(super) fn competences(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    let shown = data.competences.get(..most.competences).unwrap_or(&data.competences);
    if shown.is_empty() {
        return;
    }
    let strip = column.has_headings_beside().then(|| strip(column, section, data));
    let list = column.node(section, NodeKind::List);
    for (index, competence) in shown.iter().enumerate() {
        item(column, list, competence, if index == 0 { 0.0 } else { ITEM_ROOM }, most);
    }
    column.hang_below_heading(strip.into_iter().flatten().collect());
    rest(column, section, more(data), data.competences.len(), shown.len());
    column.keep_with_next();
    let words = column.words();
    let used = STRENGTHS.into_iter().filter(|(strength, _)| shown.iter().any(|one| one.strength == *strength));
    let mut meanings: Vec<Part> = Vec::new();
    for (strength, _) in used {
        if !meanings.is_empty() {
            meanings.push(dot());
        }
        let meaning = Part::text(words, &term("profile-strength", &strength));
        meanings.extend(labelled(words, &term("strength", &strength), meaning));
    }
    let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Fine, &meanings)];
    column.entry(ITEM_ROOM, pieces);
}

/// How many competences there are of each strength, the weakest first, as a strip that says the same in words and numbers.
fn strip(column: &mut Column<'_>, section: NodeId, data: &ProfileData) -> [Piece; 2] {
    let words = column.words();
    let mut parts = Vec::new();
    let mut said = Vec::new();
    for (strength, _) in STRENGTHS.into_iter().rev() {
        let count = data.competences.iter().filter(|one| one.strength == strength).count();
        let word = Part::text(words, &term("strength", &strength));
        if count > 0 {
            said.push(format!("{} {count}", word.text));
        }
        parts.push(StripPart { count, label: column.voice.paragraph(Look::Fine, &[word]) });
    }
    [Piece::Space(STRIP_ROOM), column.figure(section, &said.join(" · "), Figure::StrengthStrip(parts))]
}

/// Says each in one line, with the word for how well it is supported.
pub(super) fn in_short(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: Most) {
    let shown = data.competences.get(..most.competences).unwrap_or(&data.competences);
    let list = column.node(section, NodeKind::List);
    for competence in shown {
        let words = column.words();
        let item = column.node(list, NodeKind::ListItem);
        let body = column.node(item, NodeKind::ListBody);
        let strength = Part::text(words, &term("strength", &competence.strength)).quiet();
        let line = dotted([Part::own(&competence.title, words).cut(LONGEST_LINE), strength]);
        let pieces = vec![column.text(body, NodeKind::Paragraph, Look::Plain, &line)];
        column.entry(2.0, pieces);
    }
    rest(column, section, more(data), data.competences.len(), shown.len());
}

fn item(column: &mut Column<'_>, list: NodeId, competence: &ProfileCompetence, space: f32, most: Most) {
    let words = column.words();
    let item = column.node(list, NodeKind::ListItem);
    let body = column.node(item, NodeKind::ListBody);
    let strength = Part::text(words, &term("strength", &competence.strength)).quiet();
    let setting = Part::text(words, &term("setting", &competence.setting)).quiet();
    let title = dotted([Part::own(&competence.title, words), strength, setting]);
    let title = vec![column.text(body, NodeKind::Paragraph, Look::Strong, &title)];
    let mut pieces = Vec::new();
    for evidence in competence.evidence.iter().take(most.evidence) {
        let parts = evidence_line(column, evidence);
        pieces.push(column.text(body, NodeKind::Paragraph, Look::Note, &parts));
    }
    let left = competence.evidence.len().saturating_sub(most.evidence);
    if left > 0 && most.evidence > 0 {
        let message = Message::new("profile-more-evidence").number("count", i64::try_from(left).unwrap_or(i64::MAX));
        pieces.push(column.message(body, Look::Fine, &message, Indent::default()));
    }
    if !column.has_headings_beside() {
        // In a narrow column the word says enough, and the text needs the width.
        column.entry(space, title.into_iter().chain(pieces).collect());
        return;
    }
    let (frame, direction) = (column.voice.content, column.voice.direction());
    let [text, squares] = frame.split([frame.width - PIPS - PIPS_ROOM, PIPS], PIPS_ROOM, direction);
    let filled = pips(competence.strength);
    let pips = Piece::Pips { filled, height: column.voice.line(Look::Strong), direction };
    column.cells(space, vec![Cell { frame: text, pieces: title }, Cell { frame: squares, pieces: vec![pips] }]);
    if !pieces.is_empty() {
        column.keep_with_next();
        column.entry(0.0, pieces);
    }
}

fn pips(strength: Strength) -> usize {
    STRENGTHS.into_iter().find(|(one, _)| *one == strength).map_or(0, |(_, pips)| pips)
}

/// The kind of the evidence, what it is called, who speaks in it, and its date.
fn evidence_line(column: &Column<'_>, evidence: &ProfileEvidence) -> Vec<Part> {
    let words = column.words();
    let date = evidence.dated.map(|date| words.date(date)).unwrap_or_default();
    let mut parts = vec![label(words, &evidence.kind)];
    let said_by = evidence.said_by.iter().map(|name| Part::name(name));
    parts.extend(dotted([Part::own(&evidence.title, words)].into_iter().chain(said_by).chain([Part::words(date)])));
    parts
}
