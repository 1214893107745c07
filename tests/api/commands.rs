//! Every command of the list, called with a request that it should take, and its reply looked at.

use std::collections::BTreeSet;
use std::sync::Mutex;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use express_api::{COMMANDS, FailureCode};
use serde_json::{Value, json};

use crate::office::{Office, certificate, letter, set_up_request, sewing, shop, table_reading};

/// The commands that the walks of this file called; the last test compares them with the list.
struct Walk {
    office: Office,
    called: Mutex<BTreeSet<String>>,
}

impl Walk {
    fn ok(&self, command: &str, request: Value) -> Value {
        self.called.lock().unwrap().insert(command.to_owned());
        self.office.ok(command, request)
    }
}

#[test]
fn every_command_of_the_list_answers_as_it_says() {
    let walk = Walk { office: Office::empty(), called: Mutex::default() };
    the_program(&walk);
    the_desk(&walk);
    the_candidate(&walk);
    the_file(&walk);
    the_directory(&walk);
    the_mentors(&walk);
    the_library(&walk);
    the_papers_and_the_vault(&walk);
    let called = walk.called.into_inner().unwrap();
    let listed: BTreeSet<String> = COMMANDS.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(called, listed, "a command of the list is called by no test");
}

fn the_desk(walk: &Walk) {
    assert_eq!(walk.ok("desk_status", json!({}))["state"], "missing");
    let status = walk.ok("set_up_desk", set_up_request());
    assert_eq!((&status["state"], &status["counsellor"]), (&json!("open"), &json!("Katrin Vogt")));
    assert_eq!(status["today"], "2026-11-23");
    assert_eq!(walk.ok("lock", json!({}))["state"], "locked");
    let status = walk.ok("unlock", json!({ "passphrase": crate::office::PASSPHRASE }));
    assert_eq!((&status["desk"]["name"], &status["desk_rev"]), (&json!("Desk of the tests"), &json!(1)));
    let mut details = status["desk"].clone();
    details["place"] = json!("Südheide");
    let changed = walk.ok("change_desk", json!({ "rev": 1, "details": details }));
    assert_eq!((&changed["value"], &changed["nouns"]), (&json!(2), &json!(["desk"])));
    assert_eq!(walk.ok("desk_status", json!({}))["next_undo"], "change_desk");
    let lists = walk.ok("reference_lists", json!({ "language": "de" }));
    let named = |list: &str, code: &str| {
        let rows = lists[list].as_array().unwrap();
        rows.iter().find(|row| row["code"] == code).unwrap()["name"].as_str().unwrap().to_owned()
    };
    assert_eq!(named("countries", "SY"), "Syrien");
    assert_eq!(named("languages", "ar"), "Arabisch");
    assert_eq!(named("trades", "tailor"), "Schneiderei und Änderungen");
    assert_eq!(lists["residence_titles"][0]["kind"], "free_movement");
    let sources = walk.ok("reference_sources", json!({}));
    let awards = walk.ok("awards", json!({ "country": "DE" }));
    assert!(awards.as_array().unwrap().iter().any(|award| award["code"] == "de_meister"));
    let wanted = json!({ "kind": "occupation", "text": "tailor", "language": "de", "limit": 3 });
    let tailor = walk.ok("find_concepts", wanted)["concepts"][0].clone();
    assert_eq!((&tailor["matched"], &tailor["matched_language"]), (&json!("tailor"), &json!("en")));
    let skills = walk.ok("occupation_skills", json!({ "uri": tailor["uri"], "language": "de" }));
    assert_eq!(skills["skills"][0]["essential"], true);
    let cards = walk.ok("strength_cards", json!({}));
    assert_eq!(
        (&cards["cards"][0]["group"], &cards["entrecomp"][0]["name"]["en"]),
        (&json!("personal"), &json!("Spotting opportunities"))
    );
    assert_eq!((&sources[0]["name"], &sources[0]["entries"]), (&json!("eqf_descriptors"), &json!(8)));
}

fn the_program(walk: &Walk) {
    let unset = json!({ "language": null, "appearance": "system" });
    assert_eq!(walk.ok("program_settings", json!({})), unset, "nothing is set, and no desk is open");
    let dark = json!({ "language": "ar", "appearance": "dark" });
    assert_eq!(walk.ok("change_program_settings", dark.clone()), dark);
    assert_eq!(walk.ok("program_settings", json!({})), dark);
    let rated = json!({ "passphrase": "correct horse battery staple", "known_words": [] });
    assert_eq!(walk.ok("passphrase_strength", rated)["score"], 4);
}

fn the_candidate(walk: &Walk) {
    let changed = walk.ok("add_candidate", json!({ "details": { "code": "Ahorn 11" } }));
    assert_eq!(changed["nouns"], json!(["candidate"]));
    let id = changed["value"].clone();
    let details = json!({ "code": "Ahorn 11", "address_as": "Yonas" });
    assert_eq!(walk.ok("change_candidate", json!({ "id": id, "rev": 1, "details": details }))["value"], 2);
    assert_eq!(walk.ok("find_candidates", json!({ "text": "ahorn", "limit": 5 }))[0]["address_as"], "Yonas");
    assert_eq!(walk.ok("undo", json!({}))["value"], "change_candidate");
    assert_eq!(walk.ok("history", json!({ "candidate_id": id, "limit": 5 }))[0]["content"]["operation"], "undo");
    let today = walk.ok("today", json!({}));
    assert_eq!((&today["candidates"], &today["recent"][0]["code"]), (&json!(1), &json!("Ahorn 11")));
    let file = json!({ "content": STANDARD.encode(include_bytes!("../fixtures/europass/editor.xml")) });
    let preview = walk.ok("preview_europass", file.clone());
    assert_eq!(preview["placed"][0]["to"], "full_name");
    let imported = walk.ok("import_europass", file);
    assert_eq!(imported["nouns"], json!(["candidate", "experience", "competence", "qualification"]));
    assert_eq!(imported["value"]["code"], "Europass 01");
    let path = walk.office.path("attachment.xml");
    let candidate = &imported["value"]["candidate_id"];
    let request = json!({ "candidate_id": candidate, "reader": "candidate", "language": "ar", "path": path });
    let saved = walk.ok("export_europass", request);
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(saved["bytes"], text.len());
    assert!(text.contains("languageCode=\"en\""), "Europass keeps no profiles in Arabic");
    let exported = walk.ok("history", json!({ "candidate_id": candidate, "limit": 1 }))[0]["content"].clone();
    assert_eq!((&exported["operation"], &exported["paper"]["with_data"]), (&json!("save_paper"), &json!(true)));
    walk.ok("undo", json!({}));
}

/// Adds, changes and removes an entry, and leaves another one behind.
fn life_of(walk: &Walk, noun: &str, details: &Value, field: &str, removable: bool) -> Value {
    let added = walk.ok(&format!("add_{noun}"), json!({ "details": details }));
    assert_eq!(added["nouns"], json!([noun]));
    let id = added["value"].clone();
    let mut other = details.clone();
    other[field] = json!("2026-11-20");
    let changed = walk.ok(&format!("change_{noun}"), json!({ "id": id, "rev": 1, "details": other }));
    assert_eq!(changed["value"], 2, "{noun}");
    if !removable {
        return id;
    }
    let removed = walk.ok(&format!("remove_{noun}"), json!({ "id": id, "rev": 2 }));
    assert_eq!(removed["nouns"], json!([noun]));
    walk.ok(&format!("add_{noun}"), json!({ "details": details }))["value"].clone()
}

fn the_file(walk: &Walk) {
    let amina = walk.office.amina();
    let consent =
        json!({ "candidate_id": amina, "purpose": "keep_record", "language": "ar", "given_on": "2026-11-01" });
    life_of(walk, "consent", &consent, "withdrawn_on", false);
    let contact = json!({ "candidate_id": amina, "date": "2026-11-01", "minutes": 30, "kind": "triage" });
    life_of(walk, "contact", &contact, "date", true);
    let shop = life_of(walk, "experience", &shop(&amina), "ended", true);
    the_cards(walk, &amina);
    let competence = life_of(walk, "competence", &sewing(&amina, &shop), "title", true);
    what_was_done(walk, &amina, &competence);
    life_of(walk, "evidence", &letter(&amina, &competence), "dated", true);
    what_was_judged(walk, &amina, &competence);
    let certificate = life_of(walk, "qualification", &certificate(&amina), "awarded", true);
    life_of(walk, "eqf_reading", &table_reading(&amina, &certificate), "source_date", true);
    let sitting = json!({
        "candidate_id": amina, "rated_on": "2026-11-01", "counsellor": "Katrin Vogt",
        "ratings": { "vision": { "own": 4, "counsellor": 2, "example": "A stall", "discussed": "" } },
    });
    life_of(walk, "entrecomp_rating", &sitting, "rated_on", true);
    levels_and_gaps(walk, &amina);
    let idea = json!({ "candidate_id": amina, "what": "Alterations", "amount_needed": 12000, "sector": "crafts" });
    life_of(walk, "business_idea", &idea, "place", true);
    the_founding(walk, &amina);

    let view = walk.ok("candidate_file", json!({ "id": amina }));
    assert_eq!(view["file"]["support"][0]["strength"], "confirmed");
    assert_eq!(view["file"]["business_idea"]["amount_needed"], 12000);
    assert_eq!(view["eqf"][0]["readings"][0]["explanation"]["id"], "eqf-explain-national-table");
}

/// Asks whether a person may found a business, and puts an entry of the desk's own in the place of the one that ships.
fn the_founding(walk: &Walk, amina: &Value) {
    let answer = walk.ok("may_found", json!({ "id": amina }));
    assert_eq!(
        (&answer["verdict"], &answer["trade"]["because"]["id"]),
        (&json!("unknown"), &json!("founding-because-no-trade"))
    );
    let rules = walk.ok("founding_rules", json!({}));
    assert_eq!(
        (&rules[0]["country"], &rules[0]["kept"], &rules[0]["verified"]),
        (&json!("DE"), &Value::Null, &json!(false))
    );
    let details = json!({
        "country": "DE", "answer": rules[0]["answer"], "source": "A leaflet of the office", "checked_on": "2026-11-01",
        "checked_by": "Katrin Vogt", "verified": true,
    });
    let changed = walk.ok("change_founding_rule", json!({ "rev": 0, "details": details }));
    assert_eq!((&changed["value"], &changed["nouns"]), (&json!(1), &json!(["founding_rule"])));
    let kept = walk.ok("founding_rules", json!({}))[0]["kept"].clone();
    assert_eq!(walk.ok("remove_founding_rule", kept)["nouns"], json!(["founding_rule"]));
    assert_eq!(walk.ok("founding_rules", json!({})), rules);
}

/// Edits the setting rule, the catalogue of targets, and hands a gap on.
fn levels_and_gaps(walk: &Walk, amina: &Value) {
    let table = walk.ok("eqf_setting_table", json!({}));
    assert_eq!((&table["rev"], table["default_rules"].as_array().unwrap().len()), (&json!(0), 9));
    let line = json!({ "country": "DE", "setting": "formal", "evidence": "no_paper", "bases": [] });
    assert_eq!(walk.ok("change_eqf_setting_table", json!({ "rev": 0, "rules": [line] }))["value"], 1);

    let details = json!({ "title": "Änderungsschneiderin", "country": "DE", "eqf_level": 4, "source": "A chamber" });
    let target = walk.ok("add_target_qualification", json!({ "details": details }))["value"].clone();
    let mut other = details;
    other["eqf_level"] = json!(3);
    assert_eq!(walk.ok("change_target_qualification", json!({ "id": target, "rev": 1, "details": other }))["value"], 2);
    let lines = walk.ok("target_qualifications", json!({}));
    assert_eq!((&lines[0]["kept"]["id"], &lines[1]["kept"]), (&target, &Value::Null));
    walk.ok("remove_target_qualification", json!({ "id": target, "rev": 2 }));
    let text = "title,country,eqf_level,source\nA tailor,SE,4,A list\n";
    let preview = walk.ok("preview_target_qualifications", json!({ "text": text }));
    assert_eq!((&preview["rows"][0]["state"], &preview["problems"]), (&json!("new"), &json!([])));
    assert_eq!(walk.ok("import_target_qualifications", json!({ "text": text }))["value"], 1);

    let entrecomp = walk.ok("entrecomp", json!({}));
    assert_eq!(entrecomp["statements"][0]["id"], entrecomp["framework"]["competences"][0]["id"]);
    let tailor = json!({ "kind": "occupation", "text": "tailor", "language": "en", "limit": 1 });
    let tailor = walk.office.ok("find_concepts", tailor)["concepts"][0]["uri"].clone();
    let gaps = walk.ok("gaps", json!({ "candidate_id": amina, "occupation": tailor, "language": "de" }));
    assert!(gaps["occupation"].as_array().unwrap().iter().any(|gap| gap["standing"] == "weak"));
    let vision = gaps["business"].as_array().unwrap().iter().find(|gap| gap["subject"]["id"] == "vision").unwrap();
    assert_eq!(vision["standing"], "weak");
    let open = json!({ "details": { "candidate_id": amina, "subject": vision["subject"] } });
    let open = walk.ok("hand_gap_on", open)["value"].clone();
    walk.ok("take_gap_back", json!({ "id": open, "rev": 1 }));
}

/// Answers what somebody did in a job, makes competences of it, and merges one of them into another.
fn what_was_done(walk: &Walk, amina: &Value, sewing: &Value) {
    let tailor = walk
        .office
        .ok("find_concepts", json!({ "kind": "occupation", "text": "tailor", "language": "en", "limit": 1 }));
    let uri = tailor["concepts"][0]["uri"].clone();
    let skills = walk.office.ok("occupation_skills", json!({ "uri": uri, "language": "en" }))["skills"].clone();
    let uri_of = |place: usize| skills[place]["uri"].as_str().unwrap().to_owned();
    let tasks = json!({ uri_of(0): "often", uri_of(1): "sometimes", uri_of(2): "never" });
    let occupation = json!({ "uri": uri, "label": "tailor", "release": "v1.2.0" });
    let job = json!({
        "candidate_id": amina, "kind": "job", "title": "Tailor in Homs", "occupation": occupation, "tasks": tasks,
    });
    let job = walk.office.add("add_experience", job);
    let changed = walk.ok("add_task_competences", json!({ "experience_id": job }));
    assert_eq!((&changed["value"], &changed["nouns"]), (&json!(2), &json!(["competence"])));
    let file = walk.office.ok("candidate_file", json!({ "id": amina }))["file"].clone();
    let made = file["competences"].as_array().unwrap().iter().find(|one| one["esco"]["uri"] == uri_of(0)).unwrap();
    assert_eq!((&made["setting"], &made["experience_ids"]), (&json!("informal"), &json!([job])));
    assert_eq!((&made["language"], &made["esco"]["release"]), (&json!("ar"), &json!("v1.2.0")));
    let merged = json!({ "kept": sewing, "kept_rev": 1, "merged": made["id"], "merged_rev": 1 });
    assert_eq!(walk.ok("merge_competences", merged)["value"], 2);
}

/// Keeps a photograph, holds an exam, signs it off, corrects it, and prints its sheet; adds and removes a bank.
fn what_was_judged(walk: &Walk, amina: &Value, sewing: &Value) {
    let photo = || json!({ "candidate_id": amina, "name": "dress.png", "content": DRESS });
    let kept = walk.ok("add_evidence_file", photo());
    assert_eq!(kept["nouns"], json!(["evidence_file"]));
    let file = kept["value"].clone();
    assert_eq!(walk.ok("add_evidence_file", photo())["value"], file, "the same bytes are the same file");
    assert_eq!(walk.ok("evidence_file_thumbnail", json!({ "id": file }))["media_type"], "image/jpeg");
    let page = walk.ok("evidence_file_page", json!({ "id": file }));
    assert_eq!((&page["media_type"], &page["content"]), (&json!("image/png"), &json!(DRESS)));
    walk.ok("remove_evidence_file", json!({ "id": file, "rev": 1 }));

    let example = include_str!("../../docs/item_banks.md").split_once("```json\n").unwrap().1;
    let example = example.split_once("```").unwrap().0;
    let bank = walk.ok("import_item_bank", json!({ "text": example }))["value"].clone();
    let banks = walk.ok("item_banks", json!({}));
    assert_eq!((&banks[2]["kept"]["id"], &banks[2]["bank"]["title"]["en"]), (&bank, &json!("Baking bread")));
    let begin = json!({
        "candidate_id": amina, "kind": "written_exam", "part": { "bank": "bread", "part": "dough" },
        "competence_ids": [sewing], "language": "en",
    });
    let loose = walk.ok("begin_assessment", begin.clone())["value"].clone();
    walk.ok("remove_assessment", json!({ "id": loose, "rev": 1 }));
    let exam = walk.ok("begin_assessment", begin)["value"].clone();
    walk.ok("remove_item_bank", json!({ "id": bank, "rev": 1 }));
    let file = walk.office.ok("candidate_file", json!({ "id": amina }))["file"].clone();
    let mut details = file["assessments"][0].clone();
    for shared in ["id", "rev", "author", "changed_at"] {
        details.as_object_mut().unwrap().remove(shared);
    }
    details["answers"] = json!({ "water": { "form": "written", "text": "5,2" } });
    details["results"][0]["outcome"] = json!("yes");
    assert_eq!(walk.ok("change_assessment", json!({ "id": exam, "rev": 1, "details": details }))["value"], 2);
    assert_eq!(walk.ok("sign_off_assessment", json!({ "id": exam, "rev": 2 }))["value"], 3);
    let correction = walk.ok("correct_assessment", json!({ "id": exam }))["value"].clone();
    let file = walk.office.ok("candidate_file", json!({ "id": amina }))["file"].clone();
    assert_eq!(file["standings"][0]["reckoning"]["passed"], true);
    assert_eq!(
        (&file["standings"][0]["state"], &file["standings"][0]["corrected_by"]),
        (&json!("signed_off"), &correction)
    );
    let sheet = json!({ "candidate_id": amina, "language": "en", "assessment": { "id": exam, "form": "record" } });
    let preview = walk.office.ok("paper_preview", sheet);
    assert_eq!(preview["left_out"], json!([]));
    assert!(!preview["pages"].as_array().unwrap().is_empty());
}

/// A PNG of two by two pixels.
const DRESS: &str =
    "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGM4wcAARAwQCgAZDgMhfGVi9QAAAABJRU5ErkJggg==";

/// Sorts a card, sorts it elsewhere, takes all back, and begins again.
fn the_cards(walk: &Walk, amina: &Value) {
    let sorted = |answer: &str| {
        let card = json!({ "answer": answer, "answered_on": "2026-11-20" });
        json!({ "candidate_id": amina, "answers": { "selling": card } })
    };
    let added = walk.ok("add_strength_cards", json!({ "details": sorted("not_now") }));
    assert_eq!(added["nouns"], json!(["strength_cards"]));
    let id = added["value"].clone();
    let changed = walk.ok("change_strength_cards", json!({ "id": id, "rev": 1, "details": sorted("often") }));
    assert_eq!(changed["value"], 2);
    walk.ok("remove_strength_cards", json!({ "id": id, "rev": 2 }));
    walk.ok("add_strength_cards", json!({ "details": sorted("sometimes") }));
    let file = &walk.office.ok("candidate_file", json!({ "id": amina }))["file"];
    assert_eq!(file["strength_cards"]["answers"]["selling"]["answer"], "sometimes");
}

fn the_directory(walk: &Walk) {
    let provider = walk.ok("add_provider", json!({ "details": { "name": "A lender of the tests" } }))["value"].clone();
    let changed = json!({ "id": provider, "rev": 1, "details": { "name": "A lender", "region": "Nordfeld" } });
    assert_eq!(walk.ok("change_provider", changed)["value"], 2);
    assert_eq!(walk.ok("providers", json!({}))[0]["name"], "A lender");
    let rule = json!({ "all": [{ "fact": { "language": { "language": "de", "at_least": "B1" } } }] });
    let details = json!({ "provider_id": provider, "step": "finance", "kind": "loan", "name": "A loan", "rule": rule });
    let offer = walk.ok("add_offer", json!({ "details": details }))["value"].clone();
    let mut other = details;
    other["name"] = json!("A small loan");
    assert_eq!(walk.ok("change_offer", json!({ "id": offer, "rev": 1, "details": other }))["value"], 2);
    let line = walk.ok("directory", json!({}))[0].clone();
    assert_eq!(line["offer"]["name"], "A small loan");
    let page = walk.ok("offer", json!({ "id": line["offer"]["id"] }));
    assert_eq!(page["line"], line);
    assert!(page["requirements"].is_array());

    let amina = walk.office.ok("find_candidates", json!({ "text": "linden", "limit": 1 }))[0]["id"].clone();
    let matches = walk.ok("matches", json!({ "id": amina }));
    assert_eq!(
        (&matches[0]["verdict"], &matches[0]["unlock"][0]["id"]),
        (&json!("near_miss"), &json!("requirement-language"))
    );
    let decision = json!({ "candidate_id": amina, "offer_id": offer, "decision": "chosen" });
    assert_eq!(walk.ok("decide_match", decision.clone())["nouns"], json!(["match_decision"]));
    let undecided = json!({ "candidate_id": amina, "offer_id": offer, "rev": 1 });
    assert_eq!(walk.ok("undecide_match", undecided)["nouns"], json!(["match_decision"]));
    assert_eq!(walk.ok("matches", json!({ "id": amina }))[0]["decision"], Value::Null);
    walk.ok("decide_match", decision);
    let by_step = walk.ok("matches_by_step", json!({ "id": amina, "filter": "chosen" }));
    assert_eq!((&by_step["counts"]["all"], &by_step["counts"]["chosen"]), (&json!(1), &json!(1)));
    let chosen = walk.ok("candidate_file", json!({ "id": amina }))["chosen"].clone();
    assert_eq!(chosen[0]["line"]["offer"]["id"], offer);

    assert_eq!(walk.ok("outlook", json!({ "id": amina }))["openings"][0]["change"]["id"], "requirement-language");
    let rule = json!({ "all": [{ "fact": { "age": { "at_least": 40 } } }, { "fact": { "age": { "at_most": 30 } } }] });
    let sentences = json!([{ "id": "practical-free", "arguments": {} }]);
    let said = walk.ok("say_in", json!({ "language": "de", "sentences": sentences }));
    assert_eq!(said, json!(["Es kostet nichts."]));
    let spelled = walk.ok("spell_rule_out", json!({ "rule": rule }));
    assert_eq!(spelled["requirements"].as_array().unwrap().len(), 2);
    assert_eq!(spelled["problems"], json!([{ "field": "rule", "problem": "never_holds" }]));
    let mut weights = walk.ok("match_weights", json!({}));
    assert_eq!((&weights["rev"], &weights["weights"]), (&json!(0), &weights["default_weights"]));
    weights["weights"]["language"] = json!(9);
    walk.ok("change_match_weights", json!({ "rev": 0, "weights": weights["weights"] }));
    assert_eq!(walk.ok("match_weights", json!({}))["weights"]["language"], 9);
    let place = json!({ "name": "Lindenhafen", "position": { "latitude": 53.5, "longitude": 10.0 } });
    let id = walk.ok("add_place", json!({ "details": place }))["value"].clone();
    walk.ok("change_place", json!({ "id": id, "rev": 1, "details": { "name": "Erlbrück" } }));
    assert_eq!(walk.ok("places", json!({}))[0]["name"], "Erlbrück");
    walk.ok("remove_place", json!({ "id": id, "rev": 2 }));

    assert_eq!(walk.ok("remove_offer", json!({ "id": offer, "rev": 2 }))["nouns"], json!(["offer"]));
    assert_eq!(walk.ok("remove_provider", json!({ "id": provider, "rev": 2 }))["nouns"], json!(["provider"]));
    files_of_offers(walk);
}

fn files_of_offers(walk: &Walk) {
    let text = include_str!("../../assets/examples/demo-offers.json");
    let path = walk.office.path("offers.json");
    std::fs::write(&path, text).unwrap();
    let preview = walk.ok("preview_offers_file", json!({ "path": path }));
    assert_eq!((&preview["format"], &preview["problems"]), (&json!("express_offers"), &json!([])));
    let entries = preview["entries"].as_array().unwrap().len();
    assert!(entries > 40 && preview["entries"][0]["state"] == "new", "{entries}");
    assert_eq!(walk.ok("import_offers_file", json!({ "path": path }))["value"]["added"], entries);
    let out = walk.office.path("directory.zip");
    let saved = walk.ok("export_offers", json!({ "path": out, "tabular": true }));
    assert_eq!(saved["bytes"], std::fs::metadata(&out).unwrap().len());
    assert_eq!(walk.ok("preview_offers_file", json!({ "path": out }))["format"], "hsds_tabular");
    let directory = walk.ok("directory", json!({}));
    let has_days = |line: &&Value| line["offer"]["dates"].as_array().is_some_and(|dates| !dates.is_empty());
    let event = directory.as_array().unwrap().iter().find(has_days).unwrap()["offer"]["id"].clone();
    let calendar = walk.office.path("days.ics");
    walk.ok("save_calendar", json!({ "offer_id": event, "path": calendar }));
    assert!(std::fs::read_to_string(&calendar).unwrap().contains(&format!("UID:{}", event.as_str().unwrap())));
}

/// Notes a mentor, proposes and agrees, gives the mentor their access, and erases them.
fn the_mentors(walk: &Walk) {
    let consent = json!({ "given_on": "2026-11-01", "language": "de", "purposes": ["counselling", "naming"] });
    let details = json!({ "name": "Hatice Demir", "languages": ["ar"], "capacity": 2, "consent": consent });
    let loose = walk.ok("add_mentor", json!({ "details": { "name": "Somebody" } }))["value"].clone();
    assert_eq!(walk.ok("remove_mentor", json!({ "id": loose, "rev": 1 }))["nouns"], json!(["mentor"]));
    let mentor = walk.ok("add_mentor", json!({ "details": { "name": "Hatice Demir" } }))["value"].clone();
    assert_eq!(walk.ok("change_mentor", json!({ "id": mentor, "rev": 1, "details": details }))["value"], 2);
    let line = walk.ok("mentors", json!({}))[0].clone();
    assert_eq!((&line["consent_state"], &line["places_left"]), (&json!("may_be_named"), &json!(2)));

    let amina = walk.office.ok("find_candidates", json!({ "text": "linden", "limit": 1 }))[0]["id"].clone();
    let found = walk.ok("mentor_matches", json!({ "id": amina }))["matches"][0].clone();
    assert_eq!((&found["mentor"]["name"], &found["standing"]), (&json!("Hatice Demir"), &json!("open")));
    assert!(found["mentor"].get("contact_route").is_none(), "a candidate's file does not say how to reach a mentor");
    let proposed = json!({ "candidate_id": amina, "mentor_id": mentor });
    let mentorship = walk.ok("propose_mentorship", proposed.clone())["value"].clone();
    let again = walk.office.fails("propose_mentorship", proposed.clone(), FailureCode::Invalid);
    assert_eq!(again.details["problems"], json!([{ "field": "mentor_id", "problem": "already_there" }]));
    let mut agreed = proposed;
    agreed["proposed_on"] = json!("2026-11-23");
    agreed["mentor_said"] = json!({ "yes": true, "on": "2026-11-23" });
    agreed["candidate_said"] = json!({ "yes": true, "on": "2026-11-23" });
    assert_eq!(walk.ok("change_mentorship", json!({ "id": mentorship, "rev": 1, "details": agreed }))["value"], 2);
    assert_eq!(walk.ok("mentor_matches", json!({ "id": amina }))["matches"][0]["mentorship"][1], "agreed");

    let path = walk.office.path("hatice.json");
    let saved = walk.ok("save_mentor_access", json!({ "id": mentor, "path": path }));
    let access: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    assert_eq!(
        (&access["mentor"]["name"], &access["mentorships"][0]["state"]),
        (&json!("Hatice Demir"), &json!("agreed"))
    );
    assert_eq!(saved["bytes"], std::fs::metadata(&path).unwrap().len());
    walk.office.fails("save_mentor_access", json!({ "id": mentor, "path": path }), FailureCode::TargetExists);
    assert_eq!(walk.ok("erase_mentor", json!({ "id": mentor, "rev": 2 }))["nouns"], json!(["mentor", "mentorship"]));
    assert_eq!(walk.ok("mentors", json!({})), json!([]));
}

fn the_library(walk: &Walk) {
    assert_eq!(walk.ok("taxonomy_packs", json!({})), json!([]));
    let files = walk.office.esco("v1.2.0");
    let imported = walk.ok("import_taxonomy", json!({ "path": files }))["packs"][0].clone();
    assert_eq!((&imported["release"], &imported["occupations"]), (&json!("v1.2.0"), &json!(1)));
    assert_eq!(walk.ok("taxonomy_import_progress", json!({})), Value::Null, "none runs any more");
    assert_eq!(walk.ok("stop_taxonomy_import", json!({})), Value::Null);
    let pack = walk.ok("taxonomy_packs", json!({}))[0].clone();
    assert_eq!(
        (&pack["kind"], &pack["language"], &pack["skills"]),
        (&json!("classification"), &json!("en"), &json!(1))
    );
    assert!(walk.office.path("desk.esco").is_file(), "it lies beside the vault");
}

fn the_papers_and_the_vault(walk: &Walk) {
    let amina = walk.office.ok("find_candidates", json!({ "text": "linden", "limit": 1 }))[0]["id"].clone();
    let languages = walk.ok("paper_languages", json!({}));
    let language = |code: &str| languages.as_array().unwrap().iter().find(|one| one["code"] == code).unwrap().clone();
    assert_eq!((&language("ar")["own_name"], &language("ar")["whole"]), (&json!("العربية"), &json!(true)));
    let (tigrinya, english) = (language("ti"), language("en"));
    assert!(tigrinya["sentences"].as_u64() < english["sentences"].as_u64() && tigrinya["whole"] == false);
    assert_eq!((&tigrinya["of"], &tigrinya["reviewed"]), (&english["of"], &Value::Null), "a draft, and said so");
    let data = walk.ok("profile_data", json!({ "id": amina }));
    assert_eq!((&data["code"], &data["evidence_count"]), (&json!("Linden 04"), &json!(2)));
    let wanted = json!({
        "candidate_id": amina, "reader": "candidate", "language": "ar", "second_language": "de",
    });
    let preview = walk.ok("paper_preview", wanted.clone());
    let saved = walk.ok("save_paper", json!({ "paper": wanted, "path": preview["suggested_path"] }));
    let bytes = std::fs::read(saved["path"].as_str().unwrap()).unwrap();
    assert!(bytes.starts_with(b"%PDF-"));
    assert_eq!((&saved["bytes"], &preview["bytes"]), (&json!(bytes.len()), &json!(bytes.len())));
    assert_eq!(saved["pages"], preview["pages"].as_array().unwrap().len());
    assert_eq!(walk.ok("open_paper", wanted.clone())["bytes"], bytes.len());
    the_printers(walk, &wanted, &saved["pages"]);
    many_papers(walk, &amina);

    let found = walk.ok("verify", json!({}));
    assert_eq!((&found["file_is_sound"], &found["first_broken_entry"]), (&json!(true), &Value::Null));
    let backup = walk.office.path("desk.backup");
    assert_eq!(walk.ok("back_up", json!({ "path": backup }))["schema"], 10);
    let status = walk.ok("open_demo_desk", json!({}));
    assert_eq!((&status["demo"], &status["desk"]["fictional"]), (&json!(true), &json!(true)));
    walk.office.ok("lock", json!({}));

    let other = Office::empty();
    walk.called.lock().unwrap().insert("restore".to_owned());
    assert_eq!(other.ok("restore", json!({ "backup": backup }))["schema"], 10);
    other.ok("unlock", json!({ "passphrase": crate::office::PASSPHRASE }));
    assert_eq!(other.ok("find_candidates", json!({ "text": "", "limit": 9 })).as_array().unwrap().len(), 2);
}

/// Prints where the system has the printer of CUPS that prints into a file; elsewhere printing says that it failed.
fn the_printers(walk: &Walk, wanted: &Value, pages: &Value) {
    let printers = walk.ok("printers", json!({}));
    let request = json!({ "paper": wanted, "printer": "PDF", "copies": 1 });
    if printers.as_array().unwrap().iter().any(|printer| printer["name"] == "PDF") {
        assert_eq!(walk.ok("print_paper", request)["pages"], *pages);
    } else {
        walk.called.lock().unwrap().insert("print_paper".to_owned());
        walk.office.fails("print_paper", request, FailureCode::PrintingFailed);
    }
}

/// Prints the papers of one person for two readers.
fn many_papers(walk: &Walk, amina: &Value) {
    let places = walk.ok("many_papers_places", json!({}));
    let request = json!({
        "candidates": [amina], "readers": ["candidate", "lender"], "target": { "folder": places["folder"] },
    });
    let report = walk.ok("save_many_papers", request);
    let names: Vec<_> = report["printed"].as_array().unwrap().iter().map(|one| one["name"].clone()).collect();
    assert_eq!(names, ["linden-04-ar-de-2026-11-23-2.pdf", "linden-04-lender-de-2026-11-23.pdf"]);
    assert_eq!(walk.ok("many_papers_progress", json!({})), Value::Null, "none are printed any more");
    assert_eq!(walk.ok("stop_many_papers", json!({})), Value::Null);
}
