//! The head of a paper of an assessment: the desk, the kind of assessment, what it is called and what it is about.

use express_core::assessments::AssessmentPaper;
use express_core::item_banks::BankText;
use express_core::message::{Argument, Message, term};

use super::blanks::{Field, fields};
use super::texts::bank;
use crate::layout::{Ground, Row};
use crate::sheet::Sheet;
use crate::sheet::head::{each_voice, sender};
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::voice::Column;
use crate::structure::{NodeId, NodeKind};

/// The shares of the desk and of the day of printing.
const SENDER: [f32; 2] = [1.6, 1.0];
/// The space above the title; a short stroke stands in it.
const ABOVE_TITLE: f32 = 24.0;

/// Adds the head. `form` is the id of the word for what this paper is, unless the kind says it.
pub(super) fn head(sheet: &mut Sheet<'_>, data: &AssessmentPaper, form: Option<&str>, about: Option<&BankText>) {
    let printed = sender(sheet, [&data.desk_name, &data.desk_place], SENDER, |words| {
        let date = Argument::Date(data.printed_on.into());
        [Part::words(words.message(&Message::new("assessment-paper-printed").with("date", date))), Part::words("")]
    });
    let rows = [printed, kicker(sheet, data, form), title(sheet, data, about)];
    sheet.rows.extend(rows);
}

/// The kind of assessment and what this paper is. An interview is called nothing else, so its kind is the title.
fn kicker(sheet: &mut Sheet<'_>, data: &AssessmentPaper, form: Option<&str>) -> Row {
    let mut row = each_voice(sheet, ABOVE_TITLE, |column, cell| {
        let words = column.words();
        let kind = match data.assessment.sheet.title() {
            Some(_) => words.term(&kind(data)),
            None => String::new(),
        };
        let form = form.map(|id| words.text(id)).unwrap_or_default();
        let parts = dotted([Part::words(kind), Part::words(form)]);
        cell.push(column.text(column.voice.section, NodeKind::Paragraph, Look::Kicker, &parts));
    });
    if let Some(voice) = sheet.voices.first() {
        row.ground = Some(Ground::StrokeAbove { frame: sheet.body, direction: voice.direction() });
    }
    row
}

fn title(sheet: &mut Sheet<'_>, data: &AssessmentPaper, about: Option<&BankText>) -> Row {
    each_voice(sheet, 2.0, |column, cell| {
        let words = column.words();
        let title = match data.assessment.sheet.title() {
            Some(title) => bank(data, title, words),
            None => Part::words(words.term(&kind(data))),
        };
        cell.push(column.text(column.voice.section, NodeKind::Heading1, Look::Title, &[title]));
        if let Some(about) = about {
            cell.push(column.text(column.voice.section, NodeKind::Paragraph, Look::Plain, &[bank(data, about, words)]));
        }
    })
}

/// The id of the word for the kind of assessment.
pub(super) fn kind(data: &AssessmentPaper) -> String {
    term("assessment-kind", &data.assessment.sheet.kind())
}

/// Whose paper it is, as it was written down or by the code.
pub(super) fn person(data: &AssessmentPaper) -> Part {
    Part::name(if data.full_name.trim().is_empty() { &data.code } else { &data.full_name })
}

/// Says the person and the place, and leaves the day open: a paper may be printed before it.
pub(super) fn who_when_where(column: &mut Column<'_>, section: NodeId, data: &AssessmentPaper) {
    let words = column.words();
    let who = Field { label: words.text("assessment-paper-name"), value: person(data) };
    let when = Field::empty(words.text("assessment-paper-day"));
    let place = Field { label: words.text("assessment-paper-place"), value: Part::name(&data.assessment.place) };
    fields(column, section, 12.0, [1.5, 0.8, 1.2], [who, when, place]);
}
