//! A sheet that nobody is handed: it shows every figure, a long table, links and files that go along, so that the tests of this
//! crate can read it back.

mod figures;
mod files;
mod fonts;
mod links;

use chrono::NaiveDate;
use express_core::message::Message;
use express_core::profiles::ProfilePicture;
use express_core::reference::Reference;
use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use lopdf::{Dictionary, Document, Object};

use crate::attachments::Attachment;
use crate::error::PaperError;
use crate::layout::figures::{Figure, LifeSpan, Spoke, StripPart};
use crate::paper::{Paper, PaperOptions};
use crate::sheet::head::each_voice;
use crate::sheet::look::Look;
use crate::sheet::part::{Part, dotted};
use crate::sheet::table::{Table, TableCell, TableRow};
use crate::sheet::voice::Column;
use crate::sheet::{Running, Setting, Sheet, on_pages, print};
use crate::structure::{NodeId, NodeKind};
use crate::text::Paragraph;
use crate::words::Words;

fn options() -> PaperOptions {
    PaperOptions { identifier: "trial".into(), attachments: attachments(), ..PaperOptions::default() }
}

fn attachments() -> Vec<Attachment> {
    let attachment = |name: &str, media_type: &str, description: &str, bytes: &[u8]| Attachment {
        name: name.into(),
        media_type: media_type.into(),
        description: description.into(),
        bytes: bytes.to_vec(),
    };
    vec![
        attachment("record.json", "application/json", "Der Datensatz", b"{\"code\":\"JASMIN-17\"}"),
        attachment("attachment.xml", "text/xml", "بيانات", b"<?xml version=\"1.0\"?><Candidate/>\r\n"),
    ]
}

fn words(language: &str) -> Words {
    Words::load(language, &Reference::load().unwrap()).unwrap()
}

fn trial(language: &str, second: Option<&str>, picture: Vec<u8>) -> Result<Paper, PaperError> {
    let (main, second) = (words(language), second.map(words));
    let mut sheet = Sheet::new(&options(), &main, second.as_ref());
    let title = each_voice(&mut sheet, 0.0, |column, pieces| {
        let section = column.voice.section;
        pieces.push(column.text(section, NodeKind::Heading1, Look::Title, &[Part::words("Trial")]));
    });
    sheet.rows.push(title);
    sheet.block("profile-heading-competences", Setting::Ruled, |column, section| figures(column, section, &picture));
    sheet.block("profile-heading-steps", Setting::Ruled, links);
    sheet.block("profile-heading-experiences", Setting::Ruled, table);
    let drawing = on_pages(sheet, &options(), &Running { code: "JASMIN-17", fictional: false })?;
    print(&drawing, &options(), "Trial".to_owned(), &main)
}

fn figures(column: &mut Column<'_>, section: NodeId, picture: &[u8]) {
    let label =
        |column: &Column<'_>, text: &str| -> Paragraph { column.voice.paragraph(Look::Fine, &[Part::name(text)]) };
    let spokes = (0_u8..15).map(|index| Spoke {
        own: (index != 4 && index != 9).then_some(index % 5 + 2),
        counsellor: (index != 4 && index != 11).then_some(index % 4 + 3),
    });
    let wheel = Figure::Wheel {
        spokes: spokes.collect(),
        own: label(column, "own words"),
        counsellor: label(column, "the counsellor"),
        not_asked: label(column, "nobody asked"),
    };
    let span = |column: &Column<'_>, from: &str, to: Option<&str>, ongoing, text: &str| LifeSpan {
        from: from.parse().unwrap(),
        to: to.map(|to| to.parse().unwrap()),
        ongoing,
        label: label(column, text),
    };
    let spans = vec![
        span(column, "2004", Some("2009-06"), false, "school"),
        span(column, "2008-02", Some("2012"), false, "helped in the family's bakery"),
        span(column, "2013-03", Some("2019-11"), false, "أعدّل فساتين الأعراس"),
        span(column, "2018", None, false, "sold on markets"),
        span(column, "2024-05", None, true, "alterations at home, for neighbours"),
    ];
    let line = Figure::LifeLine { spans, today: NaiveDate::from_ymd_opt(2026, 3, 12).unwrap() };
    let parts = [("stated", 7), ("consistent", 2), ("shown", 0), ("confirmed", 3), ("certified", 1)];
    let strip = parts.map(|(word, count)| StripPart { count, label: label(column, word) });
    let picture = ProfilePicture { bytes: picture.to_vec(), description: Message::new("profile-title") };
    let figures = [
        ("a wheel", wheel),
        ("a life line", line),
        ("a strip", Figure::StrengthStrip(strip.into())),
        ("a code", Figure::Qr("JASMIN-17".to_owned())),
        ("a picture", Figure::Picture { picture, most_height: 90.0 }),
    ];
    for (alt, figure) in figures {
        let piece = column.figure(section, alt, figure);
        column.entry(8.0, vec![piece]);
    }
}

/// Two addresses in a sentence, the second so long that it takes several lines, and one alone.
fn links(column: &mut Column<'_>, section: NodeId) {
    let long = format!("https://example.org/{}", "courses/".repeat(30));
    let sentence = dotted([Part::words("Reached"), Part::link("+49 40 428 41-0"), Part::link(&long)]);
    let alone = [Part::link("kurs@example.org")];
    let pieces = vec![
        column.text(section, NodeKind::Paragraph, Look::Plain, &sentence),
        column.text(section, NodeKind::Paragraph, Look::Plain, &alone),
    ];
    column.entry(0.0, pieces);
}

fn table(column: &mut Column<'_>, section: NodeId) {
    let rows = (1..=50).map(|number| {
        let long = "A long cell that goes on over more than one line of its column. ".repeat(if number == 20 {
            40
        } else {
            2
        });
        let cells = [format!("Row {number}"), long, "B1".to_owned()].map(|text| TableCell::plain(Part::words(text)));
        [
            TableRow::of(cells.into()),
            TableRow { cells: vec![TableCell::plain(Part::words("it goes on"))], goes_on: true },
        ]
    });
    let heads = ["First head", "Second head", "Third head"].map(Part::words).into();
    let table = Table { shares: vec![1.0, 2.0, 1.0], heads, rows: rows.flatten().collect(), first_cell_heads: true };
    column.table(section, table);
}

/// A picture of which the left half can be seen through.
fn png(width: u32, height: u32) -> Vec<u8> {
    let picture = RgbaImage::from_fn(width, height, |x, y| {
        Rgba([u8::try_from(x % 256).unwrap(), u8::try_from(y % 256).unwrap(), 90, if x < width / 2 { 0 } else { 255 }])
    });
    written(&DynamicImage::ImageRgba8(picture), ImageFormat::Png)
}

fn jpeg(width: u32, height: u32) -> Vec<u8> {
    let picture = image::load_from_memory(&png(width, height)).unwrap().into_rgb8();
    written(&DynamicImage::ImageRgb8(picture), ImageFormat::Jpeg)
}

fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// The dictionaries of a kind, such as all figures of the structure.
fn elements<'a>(document: &'a Document, kind: &[u8]) -> Vec<&'a Dictionary> {
    let is_one = |one: &&Dictionary| one.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == kind);
    document.objects.values().filter_map(|object| object.as_dict().ok()).filter(is_one).collect()
}

const PAIRS: [(&str, Option<&str>); 3] = [("en", None), ("ar", None), ("ar", Some("de"))];
