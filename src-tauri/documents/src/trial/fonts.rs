//! What fonts promise that a host hands in.

use lopdf::{Document, Object};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::error::PaperError;
use crate::paper::{Paper, PaperOptions, SystemFont};
use crate::sheet::head::each_voice;
use crate::sheet::look::Look;
use crate::sheet::part::Part;
use crate::sheet::{Running, Sheet, on_pages, print};
use crate::structure::NodeKind;

use super::{options, words};

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
