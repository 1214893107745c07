//! Many papers at once: each is whole or not there, what could not be printed is told with its reason, and the rest goes on.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;
use std::thread;

use express_api::FailureCode;
use serde_json::{Value, json};
use zip::ZipArchive;

use crate::office::Office;

fn somebody(office: &Office, code: &str) -> Value {
    let details = json!({ "code": code, "full_name": format!("Olena {code}"), "preferred_language": "ar" });
    office.ok("add_candidate", json!({ "details": details, "even_if_same": true }))["value"].clone()
}

fn several(office: &Office, count: usize) -> Vec<Value> {
    (1..=count).map(|number| somebody(office, &format!("Ahorn {number:02}"))).collect()
}

fn codes_of(report: &Value, list: &str) -> Vec<String> {
    report[list].as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap().to_owned()).collect()
}

fn names_in(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

fn papers_on_record(office: &Office) -> usize {
    let entries = office.ok("history", json!({ "limit": 1000 }));
    entries.as_array().unwrap().iter().filter(|entry| entry["content"]["paper"].is_object()).count()
}

/// Waits until a run has done something, then does this, while the run goes on.
fn in_the_middle(office: &Office, request: Value, act: impl FnOnce() + Send) -> Value {
    thread::scope(|scope| {
        scope.spawn(|| {
            let begun = || office.ok("many_papers_progress", json!({}))["done"].as_u64().is_some_and(|done| done > 0);
            while !begun() {
                thread::yield_now();
            }
            act();
        });
        office.ok("save_many_papers", request)
    })
}

#[test]
fn each_person_gets_each_paper_under_their_code_and_all_are_on_record() {
    let office = Office::open();
    let people = several(&office, 2);
    let folder = office.path("papers");
    fs::create_dir(&folder).unwrap();
    let readers = json!(["candidate", "training_provider", "lender", "mentor"]);
    let request = json!({ "candidates": people, "readers": readers, "target": { "folder": folder } });
    let report = office.ok("save_many_papers", request);
    assert_eq!((&report["not_printed"], &report["not_begun"]), (&json!([]), &json!(0)));
    let of = |code: &str, what: &str| format!("{code}-{what}-2026-11-23.pdf");
    let expected: BTreeSet<String> = ["ahorn-01", "ahorn-02"]
        .iter()
        .flat_map(|code| ["ar-de", "trainer-de", "lender-de", "mentor-de"].map(|what| of(code, what)))
        .collect();
    assert_eq!(names_in(&folder), expected, "the person's own is in their language, the others in the desk's");
    for name in expected {
        let bytes = fs::read(folder.join(name)).unwrap();
        assert!(bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF"));
    }
    assert_eq!(papers_on_record(&office), 8);
}

#[test]
fn one_who_cannot_be_printed_is_told_by_code_and_the_rest_goes_on() {
    let office = Office::open();
    let mut people = several(&office, 2);
    people.push(office.add("add_candidate", json!({ "code": "Birke 01", "full_name": "Amina 🧵" })));
    people.push(json!("019a0000-0000-7000-8000-000000000000"));
    let folder = office.path("papers");
    fs::create_dir(&folder).unwrap();
    let request =
        json!({ "candidates": people, "readers": ["candidate"], "language": "en", "target": { "folder": folder } });
    let report = office.ok("save_many_papers", request);
    assert_eq!(codes_of(&report, "printed"), ["Ahorn 01", "Ahorn 02"]);
    assert_eq!(codes_of(&report, "not_printed"), ["", "Birke 01"]);
    let why: Vec<_> = report["not_printed"].as_array().unwrap().iter().map(|one| &one["failure"]["code"]).collect();
    assert_eq!(why, [&json!("not_found"), &json!("missing_characters")]);
    assert!(!report.to_string().contains("Amina") && !report.to_string().contains("Olena"), "codes only");
    assert_eq!(names_in(&folder).len(), 2);
    assert_eq!(papers_on_record(&office), 2, "only what left is on record");
}

#[test]
fn a_folder_that_vanishes_in_the_middle_is_told_and_no_half_paper_goes_by_the_name_of_one() {
    let office = Office::open();
    let people = several(&office, 12);
    let (folder, elsewhere) = (office.path("stick"), office.path("gone"));
    fs::create_dir(&folder).unwrap();
    let request = json!({ "candidates": people, "readers": ["candidate"], "target": { "folder": folder } });
    let report = in_the_middle(&office, request, || fs::rename(&folder, &elsewhere).unwrap());
    let (printed, refused) = (codes_of(&report, "printed"), codes_of(&report, "not_printed"));
    assert_eq!(printed.len() + refused.len(), 12, "everybody is told of");
    assert!(!printed.is_empty() && !refused.is_empty());
    for one in report["not_printed"].as_array().unwrap() {
        assert_eq!(one["failure"]["code"], "not_writable");
    }
    assert!(!folder.exists(), "no folder is made in its place");
    // What was being written just then went with the folder, and is named as a piece.
    for name in names_in(&elsewhere).into_iter().filter(|name| !name.ends_with(".part")) {
        assert!(fs::read(elsewhere.join(name)).unwrap().trim_ascii_end().ends_with(b"%%EOF"));
    }
    assert_eq!(papers_on_record(&office), printed.len());
}

#[test]
fn nothing_is_overwritten_also_not_by_the_other_worker() {
    let office = Office::open();
    let people: Vec<Value> = ["زيتون", "ليمون", "تين", "رمان"].iter().map(|code| somebody(&office, code)).collect();
    let folder = office.path("papers");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("candidate-de-2026-11-23.pdf"), b"of somebody").unwrap();
    let target = json!({ "folder": folder });
    let request = json!({ "candidates": people, "readers": ["candidate"], "language": "de", "target": target });
    let report = office.ok("save_many_papers", request);
    assert_eq!(report["printed"].as_array().unwrap().len(), 4);
    assert_eq!(fs::read(folder.join("candidate-de-2026-11-23.pdf")).unwrap(), b"of somebody");
    let expected = (2..=5).map(|number| format!("candidate-de-2026-11-23-{number}.pdf"));
    let expected: BTreeSet<String> = expected.chain(["candidate-de-2026-11-23.pdf".to_owned()]).collect();
    assert_eq!(names_in(&folder), expected);
}

#[test]
fn one_zip_file_holds_a_pdf_of_each_and_is_not_written_over() {
    let office = Office::open();
    let people = several(&office, 3);
    let file = office.path("papers.zip");
    let request = json!({ "candidates": people, "readers": ["candidate"], "target": { "one_file": file } });
    let report = office.ok("save_many_papers", request.clone());
    assert_eq!(report["path"], json!(file));
    let mut zip = ZipArchive::new(File::open(&file).unwrap()).unwrap();
    let names: BTreeSet<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let reported: BTreeSet<String> =
        report["printed"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect();
    assert_eq!((names.len(), &names), (3, &reported));
    for name in names {
        let mut bytes = Vec::new();
        zip.by_name(&name).unwrap().read_to_end(&mut bytes).unwrap();
        assert!(bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF"));
    }
    assert_eq!(papers_on_record(&office), 3);
    let before = fs::read(&file).unwrap();
    office.fails("save_many_papers", request, FailureCode::TargetExists);
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn stopping_leaves_whole_papers_in_a_folder_and_no_zip_file() {
    let office = Office::open();
    let people = several(&office, 12);
    let folder = office.path("papers");
    fs::create_dir(&folder).unwrap();
    let stop = || {
        office.ok("stop_many_papers", json!({}));
    };
    let request = |target: Value| json!({ "candidates": people, "readers": ["candidate"], "target": target });
    let report = in_the_middle(&office, request(json!({ "folder": folder })), stop);
    let printed = report["printed"].as_array().unwrap().len();
    assert_eq!(report["not_begun"], 12 - printed);
    assert!(printed < 12 && names_in(&folder).len() == printed);
    assert_eq!(papers_on_record(&office), printed);

    let file = folder.join("papers.zip");
    let report = in_the_middle(&office, request(json!({ "one_file": file })), stop);
    assert_eq!((&report["path"], &report["printed"], &report["not_begun"]), (&Value::Null, &json!([]), &json!(12)));
    assert_eq!(names_in(&folder).len(), printed, "neither the file nor a piece of it is there");
    assert_eq!(papers_on_record(&office), printed);
}

#[test]
fn a_run_that_cannot_begin_says_why() {
    let office = Office::open();
    let people = several(&office, 1);
    let to = |target: Value| json!({ "candidates": people, "readers": ["candidate"], "target": target });
    let nobody = json!({ "candidates": [], "readers": [], "target": { "folder": office.path("papers") } });
    let failure = office.fails("save_many_papers", nobody, FailureCode::Invalid);
    assert_eq!(
        failure.details["problems"],
        json!([{ "field": "candidates", "problem": "empty" }, { "field": "readers", "problem": "empty" }])
    );
    let nowhere = office.path("nowhere").join("papers.zip");
    office.fails("save_many_papers", to(json!({ "one_file": nowhere })), FailureCode::NotWritable);
    office.ok("lock", json!({}));
    office.fails("save_many_papers", to(json!({ "folder": office.path("papers") })), FailureCode::Locked);
}
