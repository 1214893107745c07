//! The profile of one page: what comes out of a first contact or a triage.
//!
//! It says less than the whole profile and nothing else. What a list has no room for is counted, so that nobody takes it for all
//! that a person can do.

use express_core::candidates::{CefrLevel, LanguageSkill};
use express_core::message::{Message, term};
use express_core::profiles::{OwnWords, ProfileData};

use super::experiences::time;
use super::{bars, head, steps, wish};
use crate::drawing::Drawing;
use crate::error::PaperError;
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::Column;
use crate::sheet::{Air, Setting, Sheet};
use crate::structure::{NodeId, NodeKind};

/// How many of each the page shows at most.
#[derive(Debug, Clone, Copy)]
pub(super) struct Most {
    strengths: usize,
    competences: usize,
    experiences: usize,
    steps: usize,
}

impl Most {
    const fn of(strengths: usize, competences: usize, experiences: usize, steps: usize) -> Self {
        Self { strengths, competences, experiences, steps }
    }
}

/// From much to little. Competences give way last, because they are what the page is for.
const MOST: [Most; 10] = [
    Most::of(10, 8, 6, 3),
    Most::of(8, 7, 5, 3),
    Most::of(7, 6, 4, 2),
    Most::of(6, 6, 3, 2),
    Most::of(6, 5, 3, 1),
    Most::of(5, 5, 2, 1),
    Most::of(4, 4, 2, 1),
    Most::of(4, 4, 1, 1),
    Most::of(3, 3, 1, 1),
    Most::of(2, 1, 0, 0),
];

/// The most letters of a line in the person's own words.
const LONGEST_LINE: usize = 100;

/// Two languages side by side are set a little smaller, so that each has something to say.
const SMALLER: f32 = 0.93;

/// The drawing that shows the most and still is one page; where even the least does not fit, the least.
pub(super) fn on_one_page(lay_out: impl Fn(Most) -> Result<Drawing, PaperError>) -> Result<Drawing, PaperError> {
    let [first, others @ ..] = MOST;
    let mut drawing = lay_out(first)?;
    for most in others {
        if drawing.pages.len() == 1 {
            break;
        }
        drawing = lay_out(most)?;
    }
    Ok(drawing)
}

/// Fills the sheet.
pub(super) fn fill(sheet: &mut Sheet<'_>, data: &ProfileData, most: Most) {
    sheet.air = Air::LITTLE;
    if sheet.voices.len() > 1 {
        sheet.voices.iter_mut().for_each(|voice| voice.size *= SMALLER);
    }
    head::head(sheet, data);
    sheet.block("profile-heading-wish", Setting::Boxed, |column, section| wish::wish_in_short(column, section, data));
    sheet.block("one-page-heading-bars", Setting::Ruled, |column, section| bars::bars(column, section, data));
    sheet.block("one-page-heading-strengths", Setting::Ruled, |column, section| {
        strengths(column, section, data, most.strengths);
    });
    sheet.block("profile-heading-competences", Setting::Ruled, |column, section| {
        competences(column, section, data, most.competences);
    });
    sheet.block("profile-heading-experiences", Setting::Ruled, |column, section| {
        experiences(column, section, data, most.experiences);
    });
    sheet.block("profile-heading-languages", Setting::Ruled, |column, section| languages(column, section, data));
    sheet.block("profile-heading-steps", Setting::Ruled, |column, section| {
        steps::steps_in_short(column, section, data, most.steps);
    });
}

/// The cards that were sorted to "often", in one paragraph. They are examples of a person, so the others are not counted.
fn strengths(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: usize) {
    let language = column.words().language();
    let word = |labels: &std::collections::BTreeMap<String, String>| {
        labels.get(language).or_else(|| labels.get("en")).cloned().unwrap_or_default()
    };
    let shown = dotted(data.strengths.iter().take(most).map(|labels| Part::words(word(labels))));
    if shown.is_empty() {
        return;
    }
    let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Plain, &shown)];
    column.entry(0.0, pieces);
}

/// Each competence with the word for how well it is supported.
fn competences(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: usize) {
    let shown = data.competences.iter().take(most).map(|competence| {
        let strength = term("strength", &competence.strength);
        (&competence.title, strength)
    });
    lines(
        column,
        section,
        shown.map(|(title, strength)| (title, move |column: &Column<'_>| column.words().term(&strength))),
    );
    rest(column, section, data.competences.len(), most);
}

/// The latest experiences, each with its time, the earliest of them first; undated ones where there is room left.
fn experiences(column: &mut Column<'_>, section: NodeId, data: &ProfileData, most: usize) {
    let (dated, undated): (Vec<_>, Vec<_>) = data.experiences.iter().partition(|one| one.started.is_some());
    let room = most.saturating_sub(dated.len());
    let latest = dated.iter().skip(dated.len().saturating_sub(most)).chain(undated.iter().take(room));
    lines(
        column,
        section,
        latest.map(|experience| (&experience.title, move |column: &Column<'_>| time(column.words(), experience))),
    );
    rest(column, section, data.experiences.len(), most);
}

/// A list of own words, each with something that steps back behind it.
fn lines<'a, F: Fn(&Column<'_>) -> String>(
    column: &mut Column<'_>,
    section: NodeId,
    items: impl Iterator<Item = (&'a OwnWords, F)>,
) {
    let list = column.node(section, NodeKind::List);
    for (own, behind) in items {
        let item = column.node(list, NodeKind::ListItem);
        let body = column.node(item, NodeKind::ListBody);
        let line = dotted([Part::own(own, column.words()).cut(LONGEST_LINE), Part::label(behind(column))]);
        let pieces = vec![column.text(body, NodeKind::Paragraph, Look::Plain, &line)];
        column.entry(2.0, pieces);
    }
}

/// All languages in one paragraph.
fn languages(column: &mut Column<'_>, section: NodeId, data: &ProfileData) {
    let parts = data.languages.iter().map(|skill| Part::words(in_short(column, skill)));
    let line = dotted(parts.collect::<Vec<_>>());
    if !line.is_empty() {
        let pieces = vec![column.text(section, NodeKind::Paragraph, Look::Plain, &line)];
        column.entry(0.0, pieces);
    }
}

fn in_short(column: &Column<'_>, skill: &LanguageSkill) -> String {
    let words = column.words();
    let name = words.language_name(&skill.language);
    let level = match skill.overall().map(CefrLevel::as_str) {
        _ if skill.first_language => words.text("first-language"),
        Some(level) => level.to_owned(),
        None => words.text("answer-not-known"),
    };
    words.message(&Message::new("one-page-language").text("language", name).text("level", level))
}

/// How many more there are of what is shown.
fn rest(column: &mut Column<'_>, section: NodeId, all: usize, shown: usize) {
    let left = i64::try_from(all.saturating_sub(shown)).unwrap_or(i64::MAX);
    if left > 0 && shown > 0 {
        let message = Message::new("one-page-more").number("count", left);
        let pieces = vec![column.message(section, Look::Fine, &message, crate::sheet::voice::Indent::default())];
        column.entry(2.0, pieces);
    }
}
