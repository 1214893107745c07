//! The head of a sheet: who wrote it, when, and whose it is.

use express_core::message::Message;
use express_core::profiles::{ProfileData, ProfileExtent};

use crate::layout::{Cell, Ground, Row};
use crate::sheet::Sheet;
use crate::sheet::head::{each_voice, sender};
use crate::sheet::look::Look;
use crate::sheet::part::{Part, Tone, dotted};
use crate::sheet::voice::Column;
use crate::structure::NodeKind;
use crate::words::Words;

/// The shares of the desk, and of with whom and when the sheet was written.
const SENDER: [f32; 2] = [1.0, 1.4];
/// A name of more characters is set smaller.
const LONG_NAME: usize = 48;

/// The most letters of a form of address and of a place on the profile of one page.
const LONGEST_IN_SHORT: usize = 60;

/// Adds the head.
pub(super) fn head(sheet: &mut Sheet<'_>, data: &ProfileData) {
    let sender = sender(sheet, [&data.desk_name, &data.desk_place], SENDER, |words| written(words, data));
    let rows = [sender, title(sheet, data), name(sheet, data), about(sheet, data)];
    sheet.rows.extend(rows);
}

/// With whom and when the sheet was written.
fn written(words: &Words, data: &ProfileData) -> [Part; 2] {
    let with = match data.counsellor.trim() {
        "" => String::new(),
        name => words.message(&Message::new("profile-written-with").text("name", name)),
    };
    [Part::words(with), Part::words(words.date(data.printed_on.into()))]
}

/// The title of the sheet and, unless it stands in the place of the name, the code.
fn title(sheet: &mut Sheet<'_>, data: &ProfileData) -> Row {
    let code = if data.full_name.trim().is_empty() { "" } else { data.code.as_str() };
    let mut row = each_voice(sheet, sheet.air.above_title, |column, cell| {
        let parts =
            dotted([Part::text(column.words(), "profile-title"), Part { tone: Tone::Quiet, ..Part::name(code) }]);
        cell.push(column.text(column.voice.section, NodeKind::Heading1, Look::Kicker, &parts));
    });
    if let Some(voice) = sheet.voices.first() {
        row.ground = Some(Ground::StrokeAbove { frame: sheet.body, direction: voice.direction() });
    }
    row
}

/// The name once, over the whole width; the code where there is no name.
fn name(sheet: &mut Sheet<'_>, data: &ProfileData) -> Row {
    let name = if data.full_name.trim().is_empty() { &data.code } else { &data.full_name };
    let mut cells = Vec::new();
    if let Some(voice) = sheet.voices.first() {
        let mut column = Column { voice, structure: &mut sheet.structure, entries: Vec::new() };
        let look = if name.chars().count() > LONG_NAME { Look::Purpose } else { Look::Name };
        let piece = column.text(voice.section, NodeKind::Paragraph, look, &[Part::name(name)]);
        cells.push(Cell { frame: sheet.body, pieces: vec![piece] });
    }
    Row { keep_with_next: true, ..Row::of(cells) }
}

/// The form of address, the place, and on what the sheet rests.
fn about(sheet: &mut Sheet<'_>, data: &ProfileData) -> Row {
    each_voice(sheet, 4.0, |column, cell| {
        let words = column.words();
        let section = column.voice.section;
        let most = match data.extent {
            ProfileExtent::Whole => usize::MAX,
            ProfileExtent::OnePage => LONGEST_IN_SHORT,
        };
        let sentence = |id: &str, name: &str, value: &str| match value.trim() {
            "" => String::new(),
            value => words.message(&Message::new(id).text(name, Part::name(value).cut(most).text)) + " ",
        };
        let address = sentence("profile-address-as", "name", &data.address_as);
        let place = sentence("profile-lives-in", "place", &data.place);
        let parts = [Part::words(address + &place)];
        cell.push(column.text(section, NodeKind::Paragraph, Look::Plain, &parts));
        // One page shows no evidence, so it speaks of its competences only.
        let (id, is_empty) = match data.extent {
            ProfileExtent::Whole => ("profile-based-on", data.evidence_count + data.stated_count == 0),
            ProfileExtent::OnePage => ("one-page-based-on", data.competences.is_empty()),
        };
        if is_empty {
            return;
        }
        let based_on = Message::new(id)
            .number("evidence", i64::try_from(data.evidence_count).unwrap_or(i64::MAX))
            .number("competences", i64::try_from(data.competences.len()).unwrap_or(i64::MAX))
            .number("stated", i64::try_from(data.stated_count).unwrap_or(i64::MAX));
        let parts = [Part::message(words, &based_on)];
        cell.push(column.text(section, NodeKind::Paragraph, Look::Quiet, &parts));
    })
}
