//! The languages that the person speaks: as a table with the basis of each level, or in one line.

use express_core::candidates::{CefrSkills, LanguageSkill};
use express_core::message::{Message, term};
use express_core::profiles::ProfileData;

use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::table::{Table, TableCell, TableRow};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};
use crate::words::Words;

/// The shares of the columns.
const SHARES: [f32; 3] = [1.2, 1.0, 1.3];

/// Says it.
pub(super) fn languages(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    if data.languages.is_empty() {
        return;
    }
    let words = column.words();
    let heads = ["profile-language", "profile-language-level", "profile-language-basis"];
    let heads = heads.map(|id| Part::text(words, id)).into();
    let rows = data.languages.iter().flat_map(|skill| {
        let cells = [name(words, skill), level(words, skill), basis(words, skill)].map(TableCell::plain);
        [Some(TableRow::of(cells.into())), of_skills(words, skill)]
    });
    let rows = rows.flatten().collect();
    column.table(section, Table { shares: SHARES.into(), heads, rows, first_cell_heads: true });
    let shows_level = |skill: &LanguageSkill| {
        skill.skills != CefrSkills::default() || (!skill.first_language && skill.overall().is_some())
    };
    if data.languages.iter().any(shows_level) {
        let parts = [Part::text(words, "profile-languages-note")];
        let note = column.text(section, NodeKind::Paragraph, Look::Fine, &parts);
        column.entry(5.0, vec![note]);
    }
}

/// Says all in one paragraph, each with its level and no more.
pub(super) fn in_one_line(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    let words = column.words();
    let said = |skill: &LanguageSkill| {
        let (name, level) = (name(words, skill).text, level(words, skill).text);
        Part::message(words, &Message::new("one-page-language").text("language", name).text("level", level))
    };
    let line = dotted(data.languages.iter().map(said));
    if !line.is_empty() {
        let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Plain, &line)];
        column.entry(0.0, pieces);
    }
}

/// The levels of the five skills, as far as somebody asked, below the language.
fn of_skills(words: &Words, skill: &LanguageSkill) -> Option<TableRow> {
    let known = skill.skills.named().into_iter().filter_map(|(name, level)| {
        let name = Part::text(words, &format!("cefr-skill-{}", name.replace('_', "-")));
        level.map(|level| Part { text: format!("{} {}", name.text, level.as_str()), ..name })
    });
    let line = dotted(known.collect::<Vec<_>>());
    (!line.is_empty()).then(|| TableRow { cells: vec![TableCell::of(Look::Quiet, line)], goes_on: true })
}

fn name(words: &Words, skill: &LanguageSkill) -> Part {
    Part::words(words.language_name(&skill.language))
}

fn level(words: &Words, skill: &LanguageSkill) -> Part {
    match skill.overall() {
        _ if skill.first_language => Part::text(words, "first-language"),
        Some(level) => Part::words(level.as_str()),
        None => Part::text(words, "answer-not-known"),
    }
}

/// How the level is known; empty where there is none, or a first language of which nobody asked more.
fn basis(words: &Words, skill: &LanguageSkill) -> Part {
    let somebody_asked = skill.level.is_some() || skill.skills != CefrSkills::default();
    if somebody_asked { Part::text(words, &term("level-basis", &skill.basis)) } else { Part::words("") }
}
