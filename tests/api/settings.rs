//! The settings of the program: there before any desk is, and never in anybody's way.

use std::fs;

use express_api::FailureCode;
use serde_json::json;

use crate::office::Office;

#[test]
fn settings_stay_when_the_program_ends_and_lie_beside_the_vault() {
    let office = Office::empty();
    let dark = json!({ "language": "de", "appearance": "dark" });
    office.ok("change_program_settings", dark.clone());
    assert_eq!(office.beside().ok("program_settings", json!({})), dark);
    let names: Vec<_> = fs::read_dir(office.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(names.contains(&"desk.settings.json".into()) && names.len() == 2, "{names:?}");
}

#[test]
fn settings_that_cannot_be_read_are_as_if_nobody_had_set_them() {
    let office = Office::empty();
    let unset = json!({ "language": null, "appearance": "system" });
    let path = office.path("desk.settings.json");
    for damaged in ["", "{", "[]", "7", r#"{ "language": "tlh", "appearance": "pink" }"#] {
        fs::write(&path, damaged).unwrap();
        assert_eq!(office.ok("program_settings", json!({})), unset, "{damaged}");
    }
    fs::write(&path, r#"{ "language": "ar", "appearance": "pink", "of a later version": 1 }"#).unwrap();
    assert_eq!(office.ok("program_settings", json!({}))["language"], "ar", "what can be read counts");
}

#[test]
fn settings_that_cannot_be_kept_are_refused() {
    let office = Office::empty();
    let strange = json!({ "language": "tlh", "appearance": "system" });
    let failure = office.fails("change_program_settings", strange, FailureCode::UnknownLanguage);
    assert_eq!(failure.details, json!({ "language": "tlh" }));
    fs::create_dir(office.path("desk.settings.json")).unwrap();
    let dark = json!({ "language": "de", "appearance": "dark" });
    office.fails("change_program_settings", dark, FailureCode::NotWritable);
}

#[test]
fn the_desk_is_changed_only_by_who_saw_its_latest_form() {
    let office = Office::open();
    let status = office.ok("desk_status", json!({}));
    let mut details = status["desk"].clone();
    details["name"] = json!("Another name");
    office.ok("change_desk", json!({ "rev": status["desk_rev"], "details": details }));
    let stale = json!({ "rev": status["desk_rev"], "details": details });
    let failure = office.fails("change_desk", stale, FailureCode::ChangedMeanwhile);
    assert_eq!(failure.details, json!({ "noun": "desk" }));
    let mut wrong = details;
    wrong["country"] = json!("Atlantis");
    let failure = office.fails("change_desk", json!({ "rev": 2, "details": wrong }), FailureCode::Invalid);
    assert_eq!(failure.details["problems"], json!([{ "field": "country", "problem": "unknown_country" }]));
    assert_eq!(office.ok("undo", json!({}))["value"], "change_desk");
    assert_eq!(office.ok("desk_status", json!({}))["desk"]["name"], "Desk of the tests");
    office.ok("lock", json!({}));
    office.fails("change_desk", json!({ "rev": 1, "details": { "name": "x" } }), FailureCode::Locked);
    assert_eq!(office.ok("desk_status", json!({}))["desk_rev"], json!(null));
}
