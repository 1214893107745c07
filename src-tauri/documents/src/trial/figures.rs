//! What figures, pictures and tables promise.

use chrono::NaiveDate;
use lopdf::{Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::error::PaperError;
use crate::intake::IntakeError;
use crate::layout::figures::{Figure, LifeSpan, Spoke, StripPart};
use crate::sheet::look::Look;
use crate::sheet::part::Part;
use crate::sheet::table::{Table, TableCell, TableRow};
use crate::sheet::{Running, Setting, Sheet, on_pages};

use super::{PAIRS, elements, jpeg, options, png, table, trial, words};

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
