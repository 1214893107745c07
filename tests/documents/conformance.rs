//! The file keeps what it promises to archives and to screen readers.

use lopdf::{Dictionary, Object, ObjectId};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::reading::{Opened, PAIRS, sheet};

#[test]
fn every_sheet_is_pdf_ua_1() {
    assert_conforms(ValidationProfile::PdfUa1);
}

#[test]
fn every_sheet_is_pdf_a_3a() {
    assert_conforms(ValidationProfile::PdfA3a);
}

fn assert_conforms(standard: ValidationProfile) {
    for (language, second) in PAIRS {
        let options = ValidationOptions::default().profile(standard);
        let report = validate_pdf_bytes(&sheet(language, second).bytes, &options).unwrap();
        assert!(report.is_compliant, "{language} {second:?}: {report}");
    }
}

#[test]
fn every_font_is_embedded_and_cut_down() {
    for (language, second) in PAIRS {
        let opened = Opened::new(&sheet(language, second));
        let mut fonts = 0;
        for object in opened.document.objects.values() {
            let Ok(font) = object.as_dict() else { continue };
            if font.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Type0") {
                assert_embedded(&opened, font);
                fonts += 1;
            }
        }
        assert!((2..=6).contains(&fonts), "{fonts} fonts");
    }
}

fn assert_embedded(opened: &Opened, font: &Dictionary) {
    let name = String::from_utf8_lossy(font.get(b"BaseFont").unwrap().as_name().unwrap()).into_owned();
    let (tag, family) = name.split_once('+').expect("the name of a cut-down font begins with a tag");
    assert!(tag.len() == 6 && tag.bytes().all(|letter| letter.is_ascii_uppercase()), "{name}");
    assert!(family.starts_with("NotoSans"), "{name}");
    let descendants = font.get(b"DescendantFonts").unwrap().as_array().unwrap();
    let descendant = opened.dictionary(&descendants[0]);
    let descriptor = opened.dictionary(descendant.get(b"FontDescriptor").unwrap());
    let file = descriptor.get(b"FontFile2").unwrap().as_reference().unwrap();
    let file = opened.document.get_object(file).unwrap().as_stream().unwrap();
    let size = file.decompressed_content().unwrap().len();
    assert!((500..60_000).contains(&size), "{name} has {size} bytes");
    assert!(descendant.get(b"CIDToGIDMap").unwrap().as_reference().is_ok(), "{name} maps codes to glyphs by a table");
}

#[test]
fn every_marked_piece_leads_to_its_node_and_back() {
    for (language, second) in PAIRS {
        let opened = Opened::new(&sheet(language, second));
        let root = opened.dictionary(opened.catalogue().get(b"StructTreeRoot").unwrap());
        let parents = opened.dictionary(root.get(b"ParentTree").unwrap()).get(b"Nums").unwrap().as_array().unwrap();
        for (index, (page, marked)) in opened.pages.iter().zip(&opened.marked).enumerate() {
            let dictionary = opened.document.get_dictionary(*page).unwrap();
            let key = dictionary.get(b"StructParents").unwrap().as_i64().unwrap();
            assert_eq!(parents[2 * index].as_i64().unwrap(), key);
            let nodes = parents[2 * index + 1].as_array().unwrap();
            assert!(marked.keys().copied().eq(0..i64::try_from(nodes.len()).unwrap()), "{:?}", marked.keys());
            for (number, node) in (0..).zip(nodes) {
                assert!(holds(opened.dictionary(node), *page, number), "piece {number} of page {index}");
            }
        }
    }
}

/// Whether a node says that it holds this piece of this page.
fn holds(node: &Dictionary, page: ObjectId, number: i64) -> bool {
    let own_page = node.get(b"Pg").and_then(Object::as_reference).ok();
    node.get(b"K").unwrap().as_array().unwrap().iter().any(|child| match child {
        Object::Integer(one) => *one == number && own_page == Some(page),
        Object::Dictionary(piece) => {
            piece.get(b"MCID").and_then(Object::as_i64).ok() == Some(number)
                && piece.get(b"Pg").and_then(Object::as_reference).ok() == Some(page)
        }
        _ => false,
    })
}

#[test]
fn the_file_names_its_language_title_and_date_and_not_the_person() {
    let paper = sheet("ar", Some("de"));
    let opened = Opened::new(&paper);
    assert_eq!(opened.document.version, "1.7");
    assert_eq!(opened.catalogue().get(b"Lang").unwrap().as_str().unwrap(), b"ar");
    let viewer = opened.dictionary(opened.catalogue().get(b"ViewerPreferences").unwrap());
    assert_eq!(viewer.get(b"DisplayDocTitle").unwrap(), &Object::Boolean(true));
    let information = opened.dictionary(opened.document.trailer.get(b"Info").unwrap());
    assert_eq!(information.get(b"CreationDate").unwrap().as_str().unwrap(), b"D:20260312120000Z");
    let metadata = opened.catalogue().get(b"Metadata").unwrap().as_reference().unwrap();
    let metadata = opened.document.get_object(metadata).unwrap().as_stream().unwrap();
    let metadata = String::from_utf8(metadata.content.clone()).unwrap();
    assert!(metadata.contains("JASMIN-17") && metadata.contains("2026-03-12T12:00:00Z"), "{metadata}");
    assert!(!metadata.contains("Halabi"));
    let identifiers = opened.document.trailer.get(b"ID").unwrap().as_array().unwrap();
    assert_eq!(identifiers[0].as_str().unwrap(), b"019580a0-7c11-7000-8000-0000000000a1");
    for page in &opened.pages {
        let page = opened.document.get_dictionary(*page).unwrap();
        assert!(!page.has(b"Annots"));
        assert!(!opened.dictionary(page.get(b"Resources").unwrap()).has(b"Shading"));
    }
}

#[test]
fn a_bilingual_page_is_small_enough_for_a_slow_line() {
    assert!(sheet("ar", Some("de")).bytes.len() < 200_000);
}
