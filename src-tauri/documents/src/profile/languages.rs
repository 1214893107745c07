//! The languages that the person speaks, as a table.

use express_core::candidates::{CefrSkills, LanguageSkill};
use express_core::message::term;
use express_core::profiles::ProfileData;

use crate::layout::Cell;
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// The shares of the columns.
const SHARES: [f32; 3] = [1.2, 1.0, 1.3];

/// Says it.
pub(super) fn languages(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    if data.languages.is_empty() {
        return;
    }
    let words = column.words();
    let table = column.node(section, NodeKind::Table);
    let heads = ["profile-language", "profile-language-level", "profile-language-basis"].map(|id| words.text(id));
    row(column, table, NodeKind::TableHeader, 0.0, heads);
    column.keep_with_next();
    for skill in &data.languages {
        let cells = cells(column, skill);
        row(column, table, NodeKind::TableCell, 2.0, cells);
        of_skills(column, table, skill);
    }
    let shows_level = |skill: &LanguageSkill| {
        skill.skills != CefrSkills::default() || (!skill.first_language && skill.overall().is_some())
    };
    if data.languages.iter().any(shows_level) {
        let parts = [Part::text(words, "profile-languages-note")];
        let note = column.text(section, NodeKind::Paragraph, Look::Fine, &parts);
        column.entry(5.0, vec![note]);
    }
}

/// The levels of the five skills, as far as somebody asked, below the language.
fn of_skills(column: &mut Column<'_>, table: NodeId, skill: &LanguageSkill) {
    let words = column.words();
    let known = skill.skills.named().into_iter().filter_map(|(name, level)| {
        let name = words.text(&format!("cefr-skill-{}", name.replace('_', "-")));
        level.map(|level| Part::words(format!("{name} {}", level.as_str())))
    });
    let line = dotted(known.collect::<Vec<_>>());
    if !line.is_empty() {
        let row = column.node(table, NodeKind::TableRow);
        let pieces = vec![column.text(row, NodeKind::TableCell, Look::Quiet, &line)];
        column.entry(0.0, pieces);
    }
}

fn cells(column: &Column<'_>, skill: &LanguageSkill) -> [String; 3] {
    let words = column.words();
    let basis = words.term(&term("level-basis", &skill.basis));
    let somebody_asked = skill.level.is_some() || skill.skills != CefrSkills::default();
    let (level, basis) = match (skill.first_language, skill.overall()) {
        (true, _) if somebody_asked => (words.text("first-language"), basis),
        (true, _) => (words.text("first-language"), String::new()),
        (false, Some(level)) => (level.as_str().to_owned(), basis),
        (false, None) => (words.text("answer-not-known"), String::new()),
    };
    [words.language_name(&skill.language), level, basis]
}

fn row(column: &mut Column<'_>, table: NodeId, kind: NodeKind, space: f32, texts: [String; 3]) {
    let node = column.node(table, NodeKind::TableRow);
    let look = if kind == NodeKind::TableHeader { Look::Quiet } else { Look::Plain };
    let frames = column.voice.content.split(SHARES, 8.0, column.voice.direction());
    let cell =
        |(frame, text): (_, String)| Cell { frame, pieces: vec![column.text(node, kind, look, &[Part::words(text)])] };
    let cells = frames.into_iter().zip(texts).map(cell).collect();
    column.cells(space, cells);
}
