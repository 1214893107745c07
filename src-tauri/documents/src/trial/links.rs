//! What links and bookmarks promise.

use lopdf::{Dictionary, Document, Object};

use super::{png, trial, words};

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
