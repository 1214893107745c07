//! The demo desk: enough of everything, told by the list's own commands, and left without a trace.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::office::Office;

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

#[test]
fn each_invented_person_has_a_life_to_show() {
    let office = Office::empty();
    office.ok("open_demo_desk", json!({}));
    let candidates = office.ok("find_candidates", json!({ "text": "", "limit": 99 }));
    assert_eq!(list(&candidates).len(), 6);
    let mut strengths = BTreeSet::new();
    let mut bases = BTreeSet::new();
    for candidate in list(&candidates) {
        let view = office.ok("candidate_file", json!({ "id": candidate["id"] }));
        let file = &view["file"];
        let code = &candidate["code"];
        assert!(list(&file["experiences"]).len() >= 4, "{code}");
        assert!(list(&file["competences"]).len() >= 8, "{code}");
        assert!(list(&file["evidence"]).len() >= 3, "{code}");
        let settings: BTreeSet<&str> =
            list(&file["competences"]).iter().filter_map(|one| one["setting"].as_str()).collect();
        assert_eq!(settings, BTreeSet::from(["formal", "informal", "non_formal"]), "{code}");
        let matches = office.ok("matches", json!({ "id": candidate["id"] }));
        let verdicts: BTreeSet<&str> = list(&matches).iter().filter_map(|one| one["verdict"].as_str()).collect();
        assert!(verdicts.contains("eligible") && verdicts.contains("not_eligible"), "{code}: {verdicts:?}");
        strengths.extend(list(&file["support"]).iter().map(|one| one["strength"].to_string()));
        for outlook in list(&view["eqf"]) {
            let relates = !list(&outlook["targets"]).is_empty();
            let is_read = !list(&outlook["readings"]).is_empty();
            assert!(is_read || relates || outlook["no_level"].is_object(), "{code}");
            bases.extend(list(&outlook["readings"]).iter().map(|reading| reading["basis"].to_string()));
        }
    }
    let yonas = office.ok("find_candidates", json!({ "text": "yonas", "limit": 1 }))[0]["id"].clone();
    let cards = office.ok("candidate_file", json!({ "id": yonas }))["file"]["strength_cards"].clone();
    let sorted = cards["answers"].as_object().unwrap().len();
    assert!((20..28).contains(&sorted), "a sorting that can go on: {sorted}");
    assert_eq!(strengths.len(), 5, "{strengths:?}");
    assert!(bases.len() >= 3, "{bases:?}");
}

#[test]
fn blessing_who_braids_hair_sees_what_her_permit_allows_and_what_her_trade_asks() {
    let office = Office::empty();
    office.ok("open_demo_desk", json!({}));
    let asks = |name: &str| {
        let id = office.ok("find_candidates", json!({ "text": name, "limit": 1 }))[0]["id"].clone();
        office.ok("may_found", json!({ "id": id }))
    };
    let answer = asks("blessing");
    assert_eq!((&answer["residence"]["verdict"], &answer["residence"]["rule"]), (&json!("yes"), &Value::Null));
    let trade = &answer["trade"];
    assert_eq!((&trade["verdict"], &trade["check_with"]), (&json!("unknown"), &json!("Handwerkskammer")));
    assert_eq!(
        trade["rule"]["answer"],
        json!({ "about": "trade", "trade": "hairdresser", "answer": "qualified_person" })
    );
    assert!(!list(&trade["rule"]["papers"]).is_empty() && trade["rule"]["missing"]["de"].is_string());
    assert_eq!(answer["verdict"], "unknown", "the less sure half decides");
    assert_eq!(
        asks("yonas")["residence"]["verdict"],
        "probably",
        "nobody read his permit, and nobody checked the entry"
    );
    let rahim = asks("rahim");
    assert_eq!(
        (&rahim["verdict"], &rahim["residence"]["because"]["id"]),
        (&json!("no"), &json!("founding-because-permit-no"))
    );
}

#[test]
fn the_directory_covers_six_steps_in_two_regions() {
    let office = Office::empty();
    office.ok("open_demo_desk", json!({}));
    let directory = office.ok("directory", json!({}));
    assert!(list(&directory).len() >= 40);
    let values = |field: &str| -> BTreeSet<String> {
        list(&directory)
            .iter()
            .filter_map(|line| line["offer"][field].as_str())
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
            .collect()
    };
    assert_eq!(values("step").len(), 6);
    assert_eq!(values("region").len(), 2, "{:?}", values("region"));
    assert!(values("kind").contains("mentor") && values("kind").contains("loan"));
}

#[test]
fn the_invented_mentors_stand_at_every_point_of_consent_and_suit_somebody() {
    let office = Office::empty();
    office.ok("open_demo_desk", json!({}));
    let mentors = office.ok("mentors", json!({}));
    let of_mentors = |field: &str| -> BTreeSet<String> {
        list(&mentors).iter().map(|line| line[field].as_str().unwrap().to_owned()).collect()
    };
    let states = ["may_be_named", "missing", "withdrawn"].map(str::to_owned);
    assert_eq!(of_mentors("consent_state"), BTreeSet::from(states));
    for line in list(&mentors) {
        assert!(line["mentor"]["name"].as_str().unwrap().ends_with("(fiktiv)"), "{}", line["mentor"]["name"]);
    }
    let mut standings = BTreeSet::new();
    for candidate in list(&office.ok("find_candidates", json!({ "text": "", "limit": 99 }))) {
        let found = office.ok("mentor_matches", json!({ "id": candidate["id"] }));
        assert_eq!(found["not_named"], 2);
        standings.extend(list(&found["matches"]).iter().map(|one| one["standing"].as_str().unwrap().to_owned()));
        let first = &found["matches"][0];
        if candidate["code"] == "Ahorn 11" {
            assert_eq!(
                (&first["mentor"]["name"], &first["mentorship"][1]),
                (&json!("Selam Tekle (fiktiv)"), &json!("proposed"))
            );
        }
    }
    assert_eq!(standings, BTreeSet::from(["open", "full", "conflict"].map(str::to_owned)));
}

/// The folders of demo desks that lie in the office's place.
fn demo_folders(office: &Office) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(office.folder.path()).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("desk.demo")).collect()
}

fn candidates(office: &Office) -> usize {
    list(&office.ok("find_candidates", json!({ "text": "", "limit": 9 }))).len()
}

#[test]
fn leaving_the_demo_desk_leaves_nothing_behind_and_the_own_vault_alone() {
    let office = Office::open();
    office.amina();
    office.ok("open_demo_desk", json!({}));
    assert_eq!(demo_folders(&office).len(), 1);
    let status = office.ok("lock", json!({}));
    assert_eq!(status["state"], "locked");
    assert!(demo_folders(&office).is_empty());
    office.ok("unlock", json!({ "passphrase": crate::office::PASSPHRASE }));
    assert_eq!(candidates(&office), 1);
}

#[test]
fn a_second_program_never_takes_away_the_demo_desk_of_the_first() {
    let office = Office::empty();
    office.ok("open_demo_desk", json!({}));
    let second = office.beside();
    second.ok("open_demo_desk", json!({}));
    assert_eq!(demo_folders(&office).len(), 2);
    office.add("add_candidate", json!({ "code": "Zeder 99" }));
    assert_eq!((candidates(&office), candidates(&second)), (7, 6));
    second.ok("lock", json!({}));
    assert_eq!(demo_folders(&office).len(), 1);
    assert_eq!(candidates(&office), 7, "what the first one holds is still there");
    drop(office.program);
    assert!(second.path("documents").exists());
    assert!(demo_folders(&second).is_empty(), "a program that ends takes its demo desk along");
}

#[test]
fn what_a_program_left_behind_goes_at_the_next_start_and_nothing_else() {
    let office = Office::empty();
    let left_behind = office.path("desk.demo-0badcafe");
    let of_somebody = office.path("desk.demo-papers");
    for folder in [&left_behind, &of_somebody] {
        std::fs::create_dir(folder).unwrap();
        std::fs::write(folder.join("demo.express"), b"").unwrap();
    }
    std::fs::write(left_behind.join("in-use.lock"), b"").unwrap();
    let _next = office.beside();
    assert!(!left_behind.exists(), "nobody holds its lock");
    assert!(of_somebody.exists(), "a folder without a lock was not made here");
}
