//! The head of a sheet: who wrote it, when, whose it is, and on what it rests.

use express_core::message::Message;
use express_core::profiles::{ProfileData, ProfileExtent, ProfileReader};

use super::shortened::Most;
use crate::layout::figures::Figure;
use crate::layout::{Cell, Ground, Row};
use crate::sheet::Sheet;
use crate::sheet::head::{each_voice, sender};
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dot, dotted, labelled};
use crate::sheet::voice::Column;
use crate::structure::NodeKind;
use crate::words::Words;

/// The shares of the desk, and of with whom and when the sheet was written.
const SENDER: [f32; 2] = [1.0, 1.4];
/// A name of more characters is set smaller.
const LONG_NAME: usize = 48;
/// The most letters of a form of address, a place and a contact on a tight sheet.
const LONGEST_IN_SHORT: usize = 60;

/// The side of the code for telephones, the most width and height of the picture of the person, and the room before each.
const QR: f32 = 58.0;
const PHOTO: (f32, f32) = (62.0, 78.0);
const ROOM: f32 = 10.0;

/// Adds the head.
pub(super) fn head(sheet: &mut Sheet<'_>, data: &ProfileData, most: Most) {
    let sender = sender(sheet, [&data.desk_name, &data.desk_place], SENDER, |words| written(words, data));
    let mut title = title(sheet, data);
    title.hanging = figures(sheet, data);
    let rows = [sender, title, name(sheet, data), about(sheet, data, most)];
    sheet.rows.extend(rows);
}

/// The picture of the person at the end of the line, and the code before it. The code holds the code name and nothing else.
fn figures(sheet: &mut Sheet<'_>, data: &ProfileData) -> Vec<Cell> {
    let Some(voice) = sheet.voices.first() else { return Vec::new() };
    let (body, direction, section) = (sheet.body, voice.direction(), voice.section);
    let mut column = Column { voice, structure: &mut sheet.structure, entries: Vec::new() };
    let mut cells = Vec::new();
    let mut end = body.width;
    if let Some(photo) = &data.photo {
        let alt = Part::message(voice.words, &photo.description).text;
        let picture = Figure::Picture { picture: photo.clone(), most_height: PHOTO.1 };
        let pieces = vec![column.figure(section, &alt, picture)];
        cells.push(Cell { frame: body.part(end - PHOTO.0, PHOTO.0, direction), pieces });
        end -= PHOTO.0 + ROOM;
    }
    let alt = Part::message(voice.words, &Message::new("profile-qr").text("code", data.code.as_str())).text;
    let pieces = vec![column.figure(section, &alt, Figure::Qr(data.code.clone()))];
    cells.push(Cell { frame: body.part(end - QR, QR, direction), pieces });
    cells
}

/// How far before the end of the line the head's words stop, so that picture and code have room.
const fn taken(data: &ProfileData) -> f32 {
    if data.photo.is_some() { QR + PHOTO.0 + 2.0 * ROOM } else { QR + ROOM }
}

/// The id of the sentence that says how many more there are, in the voice of the sheet.
pub(super) const fn more(data: &ProfileData) -> &'static str {
    match data.reader {
        ProfileReader::Candidate => "one-page-more",
        _ => "profile-more",
    }
}

/// With whom and when the sheet was written.
fn written(words: &Words, data: &ProfileData) -> [Part; 2] {
    let with = match data.counsellor.trim() {
        "" => Part::words(""),
        name => Part::message(words, &Message::new("profile-written-with").text("name", name)),
    };
    [with, Part::words(words.date(data.printed_on.into()))]
}

/// The name as on the permit, else the form of address, else the code.
fn called(data: &ProfileData) -> &str {
    let names = [&data.full_name, &data.address_as];
    names.into_iter().find(|name| !name.trim().is_empty()).unwrap_or(&data.code)
}

/// The title of the sheet and, unless it stands in the place of the name, the code.
fn title(sheet: &mut Sheet<'_>, data: &ProfileData) -> Row {
    let title = match data.reader {
        ProfileReader::Candidate => "profile-title",
        ProfileReader::TrainingProvider => "profile-title-training-provider",
        ProfileReader::Lender => "profile-title-lender",
        ProfileReader::Mentor => "profile-title-mentor",
    };
    let code = if called(data) == data.code { "" } else { data.code.as_str() };
    let mut row = each_voice(sheet, sheet.air.above_title, |column, cell| {
        let parts = dotted([Part::text(column.words(), title), Part::name(code).quiet()]);
        cell.push(column.text(column.voice.section, NodeKind::Heading1, Look::Kicker, &parts));
    });
    leave_room(sheet, data, &mut row);
    if let Some(voice) = sheet.voices.first() {
        row.ground = Some(Ground::StrokeAbove { frame: sheet.body, direction: voice.direction() });
    }
    row
}

/// The name once, over the whole width.
fn name(sheet: &mut Sheet<'_>, data: &ProfileData) -> Row {
    let name = called(data);
    let mut cells = Vec::new();
    if let Some(voice) = sheet.voices.first() {
        let mut column = Column { voice, structure: &mut sheet.structure, entries: Vec::new() };
        let look = if name.chars().count() > LONG_NAME { Look::Purpose } else { Look::Name };
        let piece = column.text(voice.section, NodeKind::Paragraph, look, &[Part::name(name)]);
        let frame = sheet.body.part(0.0, sheet.body.width - taken(data), voice.direction());
        cells.push(Cell { frame, pieces: vec![piece] });
    }
    Row { keep_with_next: true, ..Row::of(cells) }
}

/// The form of address, the place, the contact, and on what the sheet rests.
fn about(sheet: &mut Sheet<'_>, data: &ProfileData, most: Most) -> Row {
    let longest = if most.is_tight { LONGEST_IN_SHORT } else { usize::MAX };
    let mut row = each_voice(sheet, 4.0, |column, cell| {
        let words = column.words();
        let section = column.voice.section;
        let said = match data.reader {
            ProfileReader::Candidate => in_own_voice(words, data, longest),
            _ => in_neutral_voice(words, data, longest),
        };
        cell.push(column.text(section, NodeKind::Paragraph, Look::Plain, &said));
        if let Some(rests_on) = rests_on(data) {
            cell.push(column.text(section, NodeKind::Paragraph, Look::Quiet, &[Part::message(words, &rests_on)]));
        }
    });
    leave_room(sheet, data, &mut row);
    row
}

/// Ends the last words of a row before the code and the picture.
fn leave_room(sheet: &Sheet<'_>, data: &ProfileData, row: &mut Row) {
    if let (Some(voice), Some(last)) = (sheet.voices.first(), row.cells.last_mut()) {
        last.frame = last.frame.part(0.0, last.frame.width - taken(data), voice.direction());
    }
}

/// The form of address; nothing where it stands in the place of the name.
fn address(data: &ProfileData) -> &str {
    if called(data) == data.address_as { "" } else { data.address_as.trim() }
}

fn in_own_voice(words: &Words, data: &ProfileData, longest: usize) -> Vec<Part> {
    let sentence = |id: &str, name: &str, value: &str| match value.trim() {
        "" => None,
        value => {
            let said = Part::message(words, &Message::new(id).text(name, Part::name(value).cut(longest).text));
            Some(Part { text: said.text + " ", ..said })
        }
    };
    let sentences =
        [sentence("profile-address-as", "name", address(data)), sentence("profile-lives-in", "place", &data.place)];
    sentences.into_iter().flatten().chain(contact(words, data, longest)).collect()
}

fn in_neutral_voice(words: &Words, data: &ProfileData, longest: usize) -> Vec<Part> {
    let facts = [("profile-form-of-address", address(data)), ("profile-lives", data.place.trim())];
    let mut said: Vec<Vec<Part>> = Vec::new();
    for (id, value) in facts.into_iter().filter(|(_, value)| !value.is_empty()) {
        said.push(labelled(words, id, Part::name(value).cut(longest)));
    }
    said.push(contact(words, data, longest));
    said.retain(|parts| !parts.is_empty());
    said.join(&dot())
}

fn contact(words: &Words, data: &ProfileData, longest: usize) -> Vec<Part> {
    match data.contact_route.trim() {
        "" => Vec::new(),
        route => labelled(words, "profile-step-contact", Part::link(route).cut(longest)),
    }
}

/// On what the sheet rests; where it shows no evidence, how many of the competences are supported by more than own words.
fn rests_on(data: &ProfileData) -> Option<Message> {
    let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let (all, stated) = (data.competences.len(), data.stated_count);
    let shows_evidence = data.extent == ProfileExtent::Whole && data.evidence_count > 0;
    match data.reader {
        _ if shows_evidence => Some(
            Message::new("profile-based-on")
                .number("evidence", whole(data.evidence_count))
                .number("stated", whole(stated)),
        ),
        _ if all == 0 => None,
        ProfileReader::Candidate => {
            Some(Message::new("one-page-based-on").number("competences", whole(all)).number("stated", whole(stated)))
        }
        _ => Some(
            Message::new("bar-can-do-fact")
                .number("total", whole(all))
                .number("supported", whole(all.saturating_sub(stated))),
        ),
    }
}
