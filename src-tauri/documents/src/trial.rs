//! A sheet that nobody is handed: it shows every figure and a long table, so that the tests of this crate can read it back.

use chrono::NaiveDate;
use express_core::message::Message;
use express_core::profiles::ProfilePicture;
use express_core::reference::Reference;
use image::{DynamicImage, ImageFormat, Rgba, RgbaImage};
use lopdf::{Dictionary, Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::attachments::{AttachedError, Attachment, attached};
use crate::error::PaperError;
use crate::intake::IntakeError;
use crate::layout::figures::{Figure, LifeSpan, Spoke, StripPart};
use crate::paper::{Paper, PaperOptions, SystemFont};
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

#[test]
fn figures_and_tables_keep_what_the_file_promises() {
    for (language, second) in PAIRS {
        let paper = trial(language, second, png(300, 200)).unwrap();
        if let Some(folder) = std::env::var_os("EXPRESS_TRIAL") {
            let name = format!("{language}{}.pdf", second.unwrap_or_default());
            std::fs::write(std::path::Path::new(&folder).join(name), &paper.bytes).unwrap();
        }
        for standard in [ValidationProfile::PdfUa1, ValidationProfile::PdfA3a] {
            let options = ValidationOptions::default().profile(standard);
            let report = validate_pdf_bytes(&paper.bytes, &options).unwrap();
            assert!(report.is_compliant, "{language} {second:?}: {report}");
        }
    }
}

#[test]
fn every_figure_says_what_it_shows_and_where_it_stands() {
    let paper = trial("en", None, png(300, 200)).unwrap();
    let document = Document::load_mem(&paper.bytes).unwrap();
    let figures = elements(&document, b"Figure");
    assert_eq!(figures.len(), 5);
    for figure in figures {
        assert!(!figure.get(b"Alt").unwrap().as_str().unwrap().is_empty());
        let edges = figure.get(b"A").unwrap().as_dict().unwrap().get(b"BBox").unwrap().as_array().unwrap();
        let edges: Vec<f32> = edges.iter().map(|edge| edge.as_float().unwrap()).collect();
        let [left, bottom, right, top] = edges[..] else { panic!("{edges:?}") };
        assert!(50.0 < left && left < right && right < 545.0, "{edges:?}");
        assert!(30.0 < bottom && bottom < top && top < 800.0, "{edges:?}");
    }
}

#[test]
fn nothing_reaches_beyond_the_margins_however_long_the_words_are() {
    let long = "Donaudampfschifffahrtsgesellschaft".repeat(9);
    for (language, second) in PAIRS {
        let (main, second) = (words(language), second.map(words));
        let mut sheet = Sheet::new(&options(), &main, second.as_ref());
        sheet.block("profile-heading-experiences", Setting::Ruled, |column, section| {
            let label = || column.voice.paragraph(Look::Fine, &[Part::name(&long)]);
            let span =
                |from: &str, ongoing| LifeSpan { from: from.parse().unwrap(), to: None, ongoing, label: label() };
            let today = NaiveDate::from_ymd_opt(2026, 3, 12).unwrap();
            let figures = [
                Figure::LifeLine {
                    spans: vec![span("1980", false), span("2025-12", true), span("2026-03", false)],
                    today,
                },
                Figure::StrengthStrip((1..6).map(|count| StripPart { count: count * 999, label: label() }).collect()),
                Figure::Wheel {
                    spokes: vec![Spoke::default(); 15],
                    own: label(),
                    counsellor: label(),
                    not_asked: label(),
                },
            ];
            for figure in figures {
                let piece = column.figure(section, "a figure", figure);
                column.entry(8.0, vec![piece]);
            }
            let cells = ["1", &long, &long].map(|text| TableCell::plain(Part::name(text)));
            let heads = [&long, "Second", "Third"].map(Part::name).into();
            let rows = vec![TableRow::of(cells.into())];
            column.table(section, Table { shares: vec![1.0, 4.0, 1.0], heads, rows, first_cell_heads: false });
        });
        let drawing = on_pages(sheet, &options(), &Running { code: "JASMIN-17", fictional: false }).unwrap();
        for shape in drawing.pages.iter().flat_map(|page| &page.marks).flat_map(|mark| &mark.shapes) {
            let Some(area) = shape.bounds(&drawing.fonts) else { continue };
            let right = area.left + area.width;
            assert!(area.left > 52.0 && right < drawing.width - 52.0, "{language}: from {} to {right}", area.left);
            assert!(area.top > 10.0 && area.top + area.height < drawing.height - 10.0, "{language}: {area:?}");
        }
    }
}

#[test]
fn a_picture_lies_in_the_file_once_no_finer_than_the_paper_shows_it() {
    let large = jpeg(2400, 1600);
    let paper = trial("ar", Some("de"), large.clone()).unwrap();
    let document = Document::load_mem(&paper.bytes).unwrap();
    let pictures: Vec<_> = document
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image"))
        .collect();
    assert_eq!(pictures.len(), 1, "both columns show the same picture");
    let width = pictures[0].dict.get(b"Width").unwrap().as_i64().unwrap();
    assert!((300..=400).contains(&width), "90 points high are 135 wide, at 200 dots an inch 375 of them: {width}");
    assert!(image::load_from_memory(&pictures[0].content).is_ok());
    let small = jpeg(300, 200);
    let paper = trial("en", None, small.clone()).unwrap();
    let as_it_was = paper.bytes.windows(small.len()).any(|window| window == small);
    assert!(as_it_was, "a picture that is coarse enough is not drawn anew");
}

#[test]
fn what_can_be_seen_through_is_white_and_what_lies_is_turned_upright() {
    let (ready, ..) = crate::picture::ReadyPicture::new(&png(80, 40), 200.0, 200.0).unwrap();
    let shown = image::load_from_memory(&ready.jpeg).unwrap().into_rgb8();
    assert!(shown.get_pixel(4, 20).0.iter().all(|channel| *channel > 245));
    let mut lying = jpeg(80, 40);
    let note = b"\xFF\xE1\x00\x22Exif\0\0II\x2A\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
    lying.splice(2..2, note.iter().copied());
    let (ready, width, height) = crate::picture::ReadyPicture::new(&lying, 200.0, 200.0).unwrap();
    assert_eq!((ready.width, ready.height), (40, 80));
    assert_eq!((width, height), (100.0, 200.0));
}

#[test]
fn a_picture_that_cannot_be_shown_is_named_and_no_paper_is_made() {
    let whole = png(300, 200);
    for broken in [whole[..whole.len() / 3].to_vec(), b"\xFF\xD8\xFF\xE0 no picture".to_vec()] {
        assert_eq!(trial("en", None, broken).unwrap_err(), PaperError::Picture(IntakeError::DamagedPicture));
    }
    assert_eq!(trial("en", None, b"%PDF-1.7".to_vec()).unwrap_err(), PaperError::Picture(IntakeError::OtherKind));
    let mut claims = png(16, 16);
    claims[16..20].copy_from_slice(&8000_u32.to_be_bytes());
    claims[20..24].copy_from_slice(&5000_u32.to_be_bytes());
    let crc = checksum(&claims[12..29]);
    claims[29..33].copy_from_slice(&crc.to_be_bytes());
    let error = trial("en", None, claims).unwrap_err();
    assert_eq!(error, PaperError::Picture(IntakeError::TooManyPixels { megapixels: 40 }));
}

/// The checksum of a chunk of a PNG.
fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 })
    })
}

#[test]
fn a_table_repeats_its_head_on_each_page_and_is_read_with_it_once() {
    for (language, second) in PAIRS {
        let paper = trial(language, second, png(300, 200)).unwrap();
        assert!(paper.pages >= 4, "{} pages", paper.pages);
        let document = Document::load_mem(&paper.bytes).unwrap();
        let tables = elements(&document, b"Table").len();
        assert_eq!(tables, if second.is_some() { 2 } else { 1 });
        assert_eq!(elements(&document, b"THead").len(), tables);
        assert_eq!(elements(&document, b"TH").len(), tables * (3 + 50));
        let wide = elements(&document, b"TD").into_iter().filter(|cell| cell.has(b"A")).count();
        assert_eq!(wide, tables * 50, "a cell below a row is as wide as the row");
    }
}

#[test]
fn in_a_paper_from_right_to_left_a_table_begins_at_the_right() {
    let main = words("ar");
    let mut sheet = Sheet::new(&options(), &main, None);
    sheet.block("profile-heading-experiences", Setting::Ruled, table);
    let row = sheet.rows.first().unwrap();
    let lefts: Vec<f32> = row.cells.iter().map(|cell| cell.frame.left).collect();
    assert!(lefts.is_sorted_by(|one, next| one > next), "the heading, then the columns, from the right: {lefts:?}");
}

#[test]
fn a_link_can_be_pressed_on_each_of_its_lines_and_leads_back_to_its_words() {
    let paper = trial("en", None, png(30, 20)).unwrap();
    let document = Document::load_mem(&paper.bytes).unwrap();
    let places: Vec<&Dictionary> = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|one| one.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Link"))
        .collect();
    let target = |place: &Dictionary| {
        let address = place.get(b"A").unwrap().as_dict().unwrap().get(b"URI").unwrap().as_str().unwrap();
        String::from_utf8(address.to_vec()).unwrap()
    };
    let targets: std::collections::BTreeSet<String> = places.iter().map(|place| target(place)).collect();
    assert_eq!(targets.len(), 3);
    assert!(targets.contains("tel:+4940428410") && targets.contains("mailto:kurs@example.org"), "{targets:?}");
    assert!(places.len() >= 5, "one for each line: {}", places.len());
    let root = document.catalog().unwrap().get(b"StructTreeRoot").unwrap();
    let root = document.dereference(root).unwrap().1.as_dict().unwrap();
    let parents = document.dereference(root.get(b"ParentTree").unwrap()).unwrap().1.as_dict().unwrap();
    let numbers = parents.get(b"Nums").unwrap().as_array().unwrap();
    for place in places {
        assert!(!place.get(b"Contents").unwrap().as_str().unwrap().is_empty());
        let key = place.get(b"StructParent").unwrap();
        let at = numbers.iter().step_by(2).position(|number| number == key).unwrap();
        let node = document.dereference(&numbers[2 * at + 1]).unwrap().1.as_dict().unwrap();
        let children = node.get(b"K").unwrap().as_array().unwrap();
        let leads = |child: &Object| {
            let object = child.as_dict().ok()?.get(b"Obj").ok()?;
            Some(document.dereference(object).ok()?.1.as_dict().ok()? == place)
        };
        assert!(children.iter().filter_map(leads).any(|it| it), "the node does not lead back");
        assert!(children.iter().any(|child| child.as_i64().is_ok()), "the node has no words");
    }
}

#[test]
fn bookmarks_name_the_blocks_of_the_main_language_only() {
    let paper = trial("ar", Some("de"), png(30, 20)).unwrap();
    let document = Document::load_mem(&paper.bytes).unwrap();
    let outlines = document.catalog().unwrap().get(b"Outlines").unwrap();
    let outlines = document.dereference(outlines).unwrap().1.as_dict().unwrap();
    let mut titles = Vec::new();
    let mut next = outlines.get(b"First").ok();
    while let Some(bookmark) = next {
        let bookmark = document.dereference(bookmark).unwrap().1.as_dict().unwrap();
        titles.push(lopdf::decode_text_string(bookmark.get(b"Title").unwrap()).unwrap());
        next = bookmark.get(b"Next").ok();
    }
    let words = words("ar");
    let headings = ["competences", "steps", "experiences"].map(|id| words.text(&format!("profile-heading-{id}")));
    assert_eq!(titles, headings);
}

#[test]
fn files_go_along_and_come_back_byte_by_byte() {
    let paper = trial("de", None, png(30, 20)).unwrap();
    let mut sent = attachments();
    sent.sort_by(|one, other| one.name.cmp(&other.name));
    assert_eq!(attached(&paper.bytes).unwrap(), sent);
    let document = Document::load_mem(&paper.bytes).unwrap();
    let relations = |kind: &[u8]| {
        let is_it =
            |one: &&Dictionary| one.get(b"AFRelationship").and_then(Object::as_name).is_ok_and(|name| name == kind);
        document.objects.values().filter_map(|object| object.as_dict().ok()).filter(is_it).count()
    };
    assert_eq!((relations(b"Data"), relations(b"Supplement")), (1, 1));
}

#[test]
fn files_within_somebody_elses_pdf_are_read_or_refused_with_a_reason() {
    assert_eq!(attached(b"no PDF at all").unwrap_err(), AttachedError::DamagedPdf);
    let paper = trial("de", None, png(30, 20)).unwrap();
    assert_eq!(attached(&paper.bytes[..paper.bytes.len() / 2]).unwrap_err(), AttachedError::DamagedPdf);
    let mut document = Document::load_mem(&paper.bytes).unwrap();
    document.catalog_mut().unwrap().remove(b"Names");
    let mut tied = Vec::new();
    document.save_to(&mut tied).unwrap();
    assert_eq!(attached(&tied).unwrap().len(), 2, "those that are tied to the document");
    document.catalog_mut().unwrap().remove(b"AF");
    let mut none = Vec::new();
    document.save_to(&mut none).unwrap();
    assert!(attached(&none).unwrap().is_empty());
}

#[test]
fn a_pdf_with_a_password_and_one_that_swells_are_refused() {
    let paper = trial("de", None, png(30, 20)).unwrap();
    let encrypted = |user: &str| {
        let mut document = Document::load_mem(&paper.bytes).unwrap();
        let version = lopdf::EncryptionVersion::V2 {
            document: &document,
            owner_password: "owner",
            user_password: user,
            key_length: 128,
            permissions: lopdf::Permissions::all(),
        };
        let state = lopdf::EncryptionState::try_from(version).unwrap();
        document.encrypt(&state).unwrap();
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        bytes
    };
    assert_eq!(attached(&encrypted("user")).unwrap_err(), AttachedError::Password);
    assert_eq!(attached(&encrypted("")).unwrap().len(), 2, "one that opens without a password is read");
    let mut options = options();
    options.attachments =
        vec![Attachment { name: "large.json".into(), bytes: vec![b' '; 17 << 20], ..Attachment::default() }];
    let main = words("en");
    let sheet = Sheet::new(&options, &main, None);
    let drawing = on_pages(sheet, &options, &Running { code: "JASMIN-17", fictional: false }).unwrap();
    let paper = print(&drawing, &options, "Trial".to_owned(), &main).unwrap();
    assert!(paper.bytes.len() < 200_000);
    assert_eq!(attached(&paper.bytes).unwrap_err(), AttachedError::TooLarge);
}

/// A font of this computer with Georgian letters, which no built-in font has.
fn georgian() -> Option<SystemFont> {
    let file = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
    let bytes = std::fs::read(file).ok();
    if bytes.is_none() {
        eprintln!("SKIPPED: {file} is not on this computer, so nothing was proven about fonts that are handed in");
    }
    Some(SystemFont { name: "DejaVuSans".into(), bytes: bytes?.into(), index: 0 })
}

fn in_georgian(fonts: Vec<SystemFont>) -> Result<Paper, PaperError> {
    let options = PaperOptions { fonts, ..options() };
    let main = words("en");
    let mut sheet = Sheet::new(&options, &main, None);
    let title = each_voice(&mut sheet, 0.0, |column, pieces| {
        let parts = [Part::words("Baker, მცხობელი")];
        pieces.push(column.text(column.voice.section, NodeKind::Heading1, Look::Title, &parts));
    });
    sheet.rows.push(title);
    let drawing = on_pages(sheet, &options, &Running { code: "JASMIN-17", fictional: false })?;
    print(&drawing, &options, "Trial".to_owned(), &main)
}

#[test]
fn a_font_that_is_handed_in_lends_the_missing_letters_and_nothing_else() {
    let mut letters: Vec<char> = "მცხობელი".chars().collect();
    letters.sort_unstable();
    letters.dedup();
    assert_eq!(in_georgian(Vec::new()).unwrap_err(), PaperError::MissingCharacters(letters));
    let Some(font) = georgian() else { return };
    let paper = in_georgian(vec![font]).unwrap();
    for standard in [ValidationProfile::PdfUa1, ValidationProfile::PdfA3a] {
        let report = validate_pdf_bytes(&paper.bytes, &ValidationOptions::default().profile(standard)).unwrap();
        assert!(report.is_compliant, "{report}");
    }
    let document = Document::load_mem(&paper.bytes).unwrap();
    let names: Vec<String> = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .filter(|font| font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Type0"))
        .map(|font| String::from_utf8_lossy(font.get(b"BaseFont").unwrap().as_name().unwrap()).into_owned())
        .collect();
    assert_eq!(names.iter().filter(|name| name.ends_with("+DejaVuSans")).count(), 1, "{names:?}");
    assert_eq!(names.iter().filter(|name| name.contains("+NotoSans")).count(), names.len() - 1, "{names:?}");
    assert!(paper.bytes.len() < 60_000, "only its letters lie in the file: {} bytes", paper.bytes.len());
}
