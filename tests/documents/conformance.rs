//! The file keeps what it promises to archives and to screen readers.

use express_core::profiles::ProfileReader;
use express_documents::{Attachment, Paper, PaperOptions, attached, profile};
use lopdf::{Dictionary, Object, ObjectId};
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::amina::{amina_for, options};
use crate::reading::{Opened, PAIRS, sheet, words};

#[test]
fn every_sheet_is_pdf_ua_1() {
    assert_conforms(ValidationProfile::PdfUa1);
}

#[test]
fn every_sheet_is_pdf_a_3a() {
    assert_conforms(ValidationProfile::PdfA3a);
}

fn assert_conforms(standard: ValidationProfile) {
    for (name, paper) in papers() {
        let options = ValidationOptions::default().profile(standard);
        let report = validate_pdf_bytes(&paper.bytes, &options).unwrap();
        assert!(report.is_compliant, "{name}: {report}");
    }
}

/// Amina's own sheet in all pairs of languages, and the papers of the other readers in two of them, each with its data.
fn papers() -> Vec<(String, Paper)> {
    let mut papers: Vec<(String, Paper)> =
        PAIRS.iter().map(|(language, second)| (format!("{language} {second:?}"), sheet(language, *second))).collect();
    let data = Attachment {
        name: "record.json".into(),
        media_type: "application/json".into(),
        description: "بيانات".into(),
        bytes: b"{}\n".to_vec(),
    };
    let options = PaperOptions { attachments: vec![data], ..options() };
    for reader in [ProfileReader::TrainingProvider, ProfileReader::Lender, ProfileReader::Mentor] {
        for (main, second) in [("en", None), ("ar", Some("de"))] {
            let second = second.map(words);
            let paper = profile(&amina_for(reader), &options, &words(main), second.as_ref()).unwrap();
            papers.push((format!("{reader:?} {main}"), paper));
        }
    }
    papers
}

#[test]
fn every_font_is_embedded_and_cut_down() {
    for (_, paper) in papers() {
        let opened = Opened::new(&paper);
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
    for (_, paper) in papers() {
        let opened = Opened::new(&paper);
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

#[test]
fn every_figure_says_in_words_what_it_shows_and_where() {
    let mut figures = 0;
    for (name, paper) in papers() {
        let opened = Opened::new(&paper);
        for figure in with(&opened, b"S", b"Figure") {
            assert!(!figure.get(b"Alt").unwrap().as_str().unwrap().is_empty(), "{name}");
            let edges = figure.get(b"A").unwrap().as_dict().unwrap().get(b"BBox").unwrap().as_array().unwrap();
            assert_eq!(edges.len(), 4, "{name}");
            figures += 1;
        }
    }
    assert!(figures > 0, "no paper has a figure, so nothing was proven");
}

#[test]
fn every_place_that_can_be_pressed_says_where_it_leads_and_belongs_to_its_words() {
    let mut places = 0;
    for (name, paper) in papers() {
        let opened = Opened::new(&paper);
        let root = opened.dictionary(opened.catalogue().get(b"StructTreeRoot").unwrap());
        let parents = opened.dictionary(root.get(b"ParentTree").unwrap()).get(b"Nums").unwrap().as_array().unwrap();
        for place in with(&opened, b"Type", b"Annot") {
            assert_eq!(place.get(b"Subtype").unwrap().as_name().unwrap(), b"Link", "{name}");
            assert!(!place.get(b"Contents").unwrap().as_str().unwrap().is_empty(), "{name}");
            let key = place.get(b"StructParent").unwrap();
            let at = parents.iter().step_by(2).position(|number| number == key).unwrap();
            let node = opened.dictionary(&parents[2 * at + 1]);
            assert_eq!(node.get(b"S").unwrap().as_name().unwrap(), b"Link", "{name}");
            let children = node.get(b"K").unwrap().as_array().unwrap();
            let places_of_node = children.iter().filter_map(|child| child.as_dict().ok()?.get(b"Obj").ok());
            assert!(places_of_node.into_iter().any(|object| opened.dictionary(object) == place), "{name}");
            assert!(children.iter().any(|child| child.as_i64().is_ok()), "{name}: a link without words");
            places += 1;
        }
    }
    assert!(places > 0, "no paper leads anywhere, so nothing was proven");
}

#[test]
fn every_file_that_goes_along_says_what_it_is_to_the_paper() {
    let mut files = 0;
    for (name, paper) in papers() {
        let opened = Opened::new(&paper);
        for file in with(&opened, b"Type", b"Filespec") {
            assert_eq!(file.get(b"AFRelationship").unwrap().as_name().unwrap(), b"Data", "{name}");
            files += 1;
        }
        assert_eq!(attached(&paper.bytes).unwrap().len(), with(&opened, b"Type", b"Filespec").len());
    }
    assert!(files > 0, "no file went along, so nothing was proven");
}

/// The dictionaries in which a key has this name.
fn with<'a>(opened: &'a Opened, key: &[u8], name: &[u8]) -> Vec<&'a Dictionary> {
    let dictionaries = opened.document.objects.values().filter_map(|object| object.as_dict().ok());
    dictionaries.filter(|one| one.get(key).and_then(Object::as_name).is_ok_and(|found| found == name)).collect()
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
        assert!(!opened.dictionary(page.get(b"Resources").unwrap()).has(b"Shading"));
    }
}

#[test]
fn a_bilingual_page_is_small_enough_for_a_slow_line() {
    assert!(sheet("ar", Some("de")).bytes.len() < 200_000);
}
