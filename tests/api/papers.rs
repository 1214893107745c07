//! Papers before they are saved, and the plain copies that a viewer gets: nothing of them stays longer than it must.

use std::fs;
use std::path::{Path, PathBuf};

use express_documents::{Attachment, attached};
use serde_json::{Value, json};

use crate::office::{Office, PASSPHRASE};

fn wanted(id: &Value, language: &str, second: Option<&str>) -> Value {
    json!({ "candidate_id": id, "reader": "candidate", "language": language, "second_language": second })
}

fn path_of(reply: &Value) -> PathBuf {
    PathBuf::from(reply["path"].as_str().unwrap())
}

#[test]
fn a_preview_shows_every_page_as_a_picture_and_names_what_is_not_on_it() {
    let office = Office::open();
    let details = json!({ "code": "Linden 04", "private_notes": "for us alone", "birth_date": "1988" });
    let amina = office.add("add_candidate", details);
    let preview = office.ok("paper_preview", wanted(&amina, "ar", Some("de")));
    let page = &preview["pages"][0];
    assert_eq!((&page["width"], &page["height"]), (&json!(909), &json!(1286)));
    // Every PNG file begins with these six bytes, which are eight letters in base64.
    assert!(page["png"].as_str().unwrap().starts_with("iVBORw0K"));
    let left_out = preview["left_out"].as_array().unwrap();
    let why = |what: &str| left_out.iter().find(|one| one["what"]["id"] == what).unwrap()["why"]["id"].clone();
    assert_eq!(why("papers-left-out-private-notes"), "papers-left-out-why-desk-only");
    assert_eq!(
        why("papers-field-qualifications"),
        "papers-left-out-why-not-recorded",
        "a paper leaves nothing out unsaid"
    );
    assert!(!preview.to_string().contains("for us alone"), "what is left out is not told either");
}

#[test]
fn the_proposed_path_names_the_code_the_languages_and_the_day_and_never_the_name() {
    let office = Office::open();
    let amina = office.amina();
    let folder = office.path("documents").join("EXpress");
    let suggested = |id: &Value, second| {
        let preview = office.ok("paper_preview", wanted(id, "ar", second));
        PathBuf::from(preview["suggested_path"].as_str().unwrap())
    };
    assert_eq!(suggested(&amina, None), folder.join("linden-04-ar-2026-11-23.pdf"));
    let first = suggested(&amina, Some("de"));
    assert_eq!(first, folder.join("linden-04-ar-de-2026-11-23.pdf"));
    assert!(!folder.exists(), "a preview makes nothing");
    let request = json!({ "paper": wanted(&amina, "ar", Some("de")), "path": first });
    assert_eq!(path_of(&office.ok("save_paper", request)), first);
    assert_eq!(suggested(&amina, Some("de")), folder.join("linden-04-ar-de-2026-11-23-2.pdf"));
    let nameless = office.add("add_candidate", json!({ "code": "زيتون", "full_name": "Olena Koval" }));
    assert_eq!(suggested(&nameless, None), folder.join("candidate-ar-2026-11-23.pdf"));
}

#[test]
fn a_shown_paper_is_a_private_copy_that_goes_when_the_desk_is_locked() {
    let office = Office::open();
    let amina = office.amina();
    let first = path_of(&office.ok("open_paper", wanted(&amina, "ar", Some("de"))));
    let second = path_of(&office.ok("open_paper", wanted(&amina, "ar", Some("de"))));
    let copies = office.path("desk.copies");
    assert_eq!(first, copies.join("linden-04-ar-de-2026-11-23.pdf"));
    assert_eq!(second, copies.join("linden-04-ar-de-2026-11-23-2.pdf"));
    let shown = office.shown.lock().unwrap();
    assert_eq!((&shown[0].0, &shown[1].0), (&first, &second));
    assert!(shown[0].1.starts_with(b"%PDF-"));
    assert_private(&copies);
    office.ok("lock", json!({}));
    assert!(!copies.exists());
}

#[cfg(unix)]
fn assert_private(folder: &Path) {
    use std::os::unix::fs::PermissionsExt;

    assert_eq!(fs::metadata(folder).unwrap().permissions().mode() & 0o777, 0o700);
}

#[cfg(not(unix))]
fn assert_private(_: &Path) {}

#[test]
fn a_shown_paper_goes_when_the_program_ends() {
    let office = Office::open();
    let amina = office.amina();
    let copy = path_of(&office.ok("open_paper", wanted(&amina, "en", None)));
    assert!(copy.exists());
    let Office { program, folder, .. } = office;
    drop(program);
    assert!(!copy.exists());
    assert!(!folder.path().join("desk.copies").exists());
}

#[test]
fn a_copy_that_was_left_behind_goes_at_the_next_start_and_other_files_stay() {
    let office = Office::empty();
    let copies = office.path("desk.copies");
    fs::create_dir(&copies).unwrap();
    let (paper, other) = (copies.join("linden-04-de-2026-11-22.pdf"), copies.join("list.txt"));
    fs::write(&paper, b"%PDF-").unwrap();
    fs::write(&other, b"of somebody").unwrap();
    let _next = office.beside();
    assert!(!paper.exists());
    assert!(other.exists());
    fs::remove_file(&other).unwrap();
    fs::write(&paper, b"%PDF-").unwrap();
    let _next = office.beside();
    assert!(!copies.exists());
}

#[test]
fn a_second_program_leaves_the_copies_of_the_first_alone() {
    let office = Office::open();
    let amina = office.amina();
    let copy = path_of(&office.ok("open_paper", wanted(&amina, "en", None)));
    let second = office.beside();
    assert!(copy.exists(), "the vault is open in the first program");
    second.ok("open_demo_desk", json!({}));
    let invented = second.ok("find_candidates", json!({ "text": "", "limit": 1 }))[0]["id"].clone();
    let demo_copy = path_of(&second.ok("open_paper", wanted(&invented, "en", None)));
    assert!(demo_copy.to_str().unwrap().contains("desk.demo-"), "invented papers lie with the demo desk");
    let _third = office.beside();
    assert!(demo_copy.exists() && copy.exists());
    drop(second.program);
    assert!(!demo_copy.exists());
    assert!(copy.exists());
    office.ok("lock", json!({}));
    assert!(!copy.exists());
    office.ok("unlock", json!({ "passphrase": PASSPHRASE }));
}

#[test]
fn only_the_proposed_folder_is_made() {
    let office = Office::open();
    let amina = office.amina();
    let below = office.path("documents").join("EXpress").join("more").join("paper.pdf");
    let request = json!({ "paper": wanted(&amina, "en", None), "path": below });
    office.fails("save_paper", request, express_api::FailureCode::NotWritable);
    assert!(!office.path("documents").join("EXpress").exists());
}

#[test]
fn every_paper_that_leaves_is_on_record_with_its_reader_and_languages_and_nothing_else() {
    let office = Office::open();
    let amina = office.amina();
    let lender = json!({ "candidate_id": amina, "reader": "lender", "language": "de" });
    office.ok("paper_preview", lender.clone());
    office.ok("save_paper", json!({ "paper": lender, "path": office.path("lender.pdf") }));
    office.ok("open_paper", wanted(&amina, "ar", Some("de")));
    let entries = office.ok("history", json!({ "candidate_id": amina, "limit": 9 }));
    let contents: Vec<_> = entries.as_array().unwrap().iter().map(|entry| &entry["content"]).collect();
    let paper =
        |reader: &str, languages: Value| json!({ "reader": reader, "languages": languages, "with_data": false });
    assert_eq!(contents.len(), 3, "a preview is no paper that leaves");
    assert_eq!(
        (&contents[0]["operation"], &contents[0]["paper"]),
        (&json!("show_paper"), &paper("candidate", json!(["ar", "de"])))
    );
    assert_eq!(
        (&contents[1]["operation"], &contents[1]["paper"]),
        (&json!("save_paper"), &paper("lender", json!(["de"])))
    );
    assert!(contents[2].get("paper").is_none());
    assert_eq!(office.ok("undo", json!({}))["value"], "add_candidate", "what left cannot be taken back");
    assert_eq!(office.ok("verify", json!({}))["first_broken_entry"], Value::Null);
}

#[test]
fn what_may_be_left_out_is_named_and_is_gone_when_it_is_left_out() {
    let office = Office::open();
    let amina = office.amina();
    let fields = |leave_out: Value| {
        let mut request = wanted(&amina, "de", None);
        request["leave_out"] = leave_out;
        office.ok("paper_preview", request)["fields"].clone()
    };
    let offered = fields(json!([]));
    assert!(offered.as_array().unwrap().contains(&json!("full_name")));
    assert!(!offered.as_array().unwrap().contains(&json!("place")), "nothing is offered that is not there");
    assert_eq!(fields(json!(["full_name"])), offered, "what was left out can be put back");
    let size = |leave_out: Value| {
        let mut request = wanted(&amina, "de", None);
        request["leave_out"] = leave_out;
        office.ok("paper_preview", request)["bytes"].as_u64().unwrap()
    };
    assert!(size(json!(["languages"])) < size(json!([])), "the paper is another one");
    let mut request = wanted(&amina, "de", None);
    request["leave_out"] = json!(["private_notes"]);
    office.fails("paper_preview", request, express_api::FailureCode::MalformedRequest);
}

/// A record in which each text says where it stands.
fn planted(office: &Office) -> Value {
    let details = json!({
        "code": "Linden 04", "full_name": "XFULLNAME", "address_as": "XADDRESS", "place": "XPLACE", "contact_route": "XROUTE",
        "private_notes": "XPRIVATE", "preferred_language": "en",
    });
    let person = office.add("add_candidate", details);
    let shop = json!({
        "candidate_id": person, "kind": "own_business", "title": "XEXPERIENCE", "language": "en", "description": "XDESCRIPTION",
    });
    let shop = office.add("add_experience", shop);
    let sewing = json!({
        "candidate_id": person, "title": "XCOMPETENCE", "language": "en", "setting": "informal", "experience_ids": [shop],
        "agreed": "yes", "dissent_note": "XDISSENT",
    });
    let sewing = office.add("add_competence", sewing);
    let letter = json!({
        "candidate_id": person, "competence_ids": [sewing], "kind": "customer_statement", "title": "XEVIDENCE",
        "issuer": "XISSUER", "form": "copy", "note": "XNOTE",
    });
    office.add("add_evidence", letter);
    let contact = json!({
        "candidate_id": person, "date": "2026-11-01", "minutes": 30, "kind": "triage", "done": "XDONE",
    });
    office.add("add_contact", contact);
    person
}

/// Where a marker was planted, and who may read it.
const ALLOWED: [(&str, &[&str]); 12] = [
    ("XFULLNAME", &["candidate", "training_provider", "lender"]),
    ("XADDRESS", &["candidate", "training_provider", "mentor"]),
    ("XPLACE", &["candidate", "lender"]),
    ("XROUTE", &["candidate", "training_provider", "lender"]),
    ("XCOMPETENCE", &["candidate", "training_provider", "lender", "mentor"]),
    ("XEVIDENCE", &["candidate", "training_provider", "lender"]),
    ("XEXPERIENCE", &["candidate", "lender"]),
    ("XPRIVATE", &[]),
    ("XDESCRIPTION", &[]),
    ("XDISSENT", &[]),
    ("XNOTE", &[]),
    ("XDONE", &[]),
];

#[test]
fn neither_the_printed_text_nor_the_attached_data_holds_what_its_reader_may_not_see() {
    let office = Office::open();
    let person = planted(&office);
    for reader in ["candidate", "training_provider", "lender", "mentor"] {
        let has_data = matches!(reader, "candidate" | "training_provider");
        let paper = json!({ "candidate_id": person, "reader": reader, "language": "en", "attach": has_data });
        let path = office.path(&format!("{reader}.pdf"));
        let printed = office.ok("paper_preview", paper.clone())["said"].to_string();
        assert!(printed.contains("XCOMPETENCE"), "{reader}: the text is really read");
        office.ok("save_paper", json!({ "paper": paper, "path": path }));
        let files = attached(&fs::read(path).unwrap()).unwrap();
        assert_eq!(files.len(), if has_data { 2 } else { 0 }, "{reader}");
        let data: String = files.iter().map(|file| String::from_utf8(file.bytes.clone()).unwrap()).collect();
        for (marker, readers) in ALLOWED.iter().filter(|(_, readers)| !readers.contains(&reader)) {
            assert!(!printed.contains(marker), "{reader} reads {marker}, which is for {readers:?}");
            assert!(!data.contains(marker), "{reader} gets {marker} as data, which is for {readers:?}");
        }
    }
}

#[test]
fn the_attached_data_says_what_it_is_and_holds_only_what_is_printed() {
    let office = Office::open();
    let person = planted(&office);
    let files = |leave_out: Value, name: &str| {
        let paper = json!({ "candidate_id": person, "language": "ar", "attach": true, "leave_out": leave_out });
        let path = office.path(name);
        office.ok("save_paper", json!({ "paper": paper, "path": path }));
        attached(&fs::read(path).unwrap()).unwrap()
    };
    let text = |files: &[Attachment], name: &str| {
        let file = files.iter().find(|file| file.name == name).unwrap();
        String::from_utf8(file.bytes.clone()).unwrap()
    };
    let whole = files(json!([]), "whole.pdf");
    let record: Value = serde_json::from_str(&text(&whole, "express-profile.json")).unwrap();
    assert_eq!((&record["format"], &record["profile"]["code"]), (&json!("express-profile-1"), &json!("Linden 04")));
    assert!(record["note"].as_str().unwrap().chars().count() > 20, "the sentence of every page goes along");
    assert!(text(&whole, "attachment.xml").contains("http://www.europass.eu/1.0"));
    assert!(text(&whole, "attachment.xml").contains("XCOMPETENCE"));
    let less = files(json!(["contact_route", "competences"]), "less.pdf");
    for name in ["express-profile.json", "attachment.xml"] {
        assert!(text(&whole, name).contains("XROUTE") || name == "attachment.xml");
        assert!(!text(&less, name).contains("XROUTE") && !text(&less, name).contains("XCOMPETENCE"), "{name}");
    }
    let entries = office.ok("history", json!({ "candidate_id": person, "limit": 1 }));
    assert_eq!(entries[0]["content"]["paper"]["with_data"], true);
    let lender = json!({ "candidate_id": person, "reader": "lender", "language": "en", "attach": true });
    let failure = office.fails("paper_preview", lender, express_api::FailureCode::MalformedRequest);
    assert_eq!(failure.details["field"], "attach");
}
