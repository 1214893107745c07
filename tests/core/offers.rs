//! The directory and its import: all of a file or nothing, with line and field.

use express_core::Error;
use express_core::eligibility::{Condition, Rule};
use express_core::imports::ImportProblem;
use express_core::offers::{ImportSummary, OfferDetails, OffersSource, ProviderDetails};
use serde_json::json;

use crate::characters::TestDesk;

const FILE: &str = r#"{
  "format": "express-offers/1",
  "providers": [
    { "key": "lender", "name": "A lender of the tests", "region": "Nordfeld" }
  ],
  "offers": [
    {
      "key": "loan",
      "provider": "lender",
      "step": "finance",
      "kind": "loan",
      "name": "A small loan",
      "rule": { "all": [{ "fact": { "language": { "language": "de", "at_least": "B1" } } }] },
      "confirmed_on": "2026-02-01"
    }
  ]
}"#;

fn json(text: &str) -> OffersSource {
    OffersSource::of_bytes(text.as_bytes().to_vec())
}

fn rejected(desk: &mut TestDesk, text: &str) -> Vec<ImportProblem> {
    let problems = match desk.desk.import_offers(&json(text)).err() {
        Some(Error::ImportRejected(problems)) => problems,
        other => panic!("expected problems, got {other:?}"),
    };
    assert!(desk.desk.providers().unwrap().is_empty(), "something was imported");
    assert!(desk.desk.directory().unwrap().is_empty(), "something was imported");
    problems
}

/// Line, field and kind of each problem.
fn places(problems: &[ImportProblem]) -> Vec<(usize, String, String)> {
    let kind = |problem: &ImportProblem| serde_json::to_value(problem).unwrap()["trouble"].as_str().unwrap().to_owned();
    problems.iter().map(|problem| (problem.line, problem.field.clone(), kind(problem))).collect()
}

#[test]
fn a_file_comes_in_and_a_newer_one_changes_it() {
    let mut desk = TestDesk::new();
    let first = desk.desk.import_offers(&json(FILE)).unwrap().value;
    assert_eq!(first, ImportSummary { added: 2, changed: 0, unchanged: 0 });
    assert_eq!(
        desk.desk.import_offers(&json(FILE)).unwrap().value,
        ImportSummary { added: 0, changed: 0, unchanged: 2 }
    );
    let newer = FILE.replace("A small loan", "A larger loan");
    assert_eq!(
        desk.desk.import_offers(&json(&newer)).unwrap().value,
        ImportSummary { added: 0, changed: 1, unchanged: 1 }
    );
    assert_eq!(desk.desk.directory().unwrap()[0].offer.details.name, "A larger loan");
    desk.desk.undo().unwrap();
    assert_eq!(desk.desk.directory().unwrap()[0].offer.details.name, "A small loan");
}

#[test]
fn what_the_desk_confirmed_later_than_the_file_stays() {
    let mut desk = TestDesk::new();
    desk.desk.import_offers(&json(FILE)).unwrap();
    let mut offer = desk.desk.directory().unwrap().remove(0).offer;
    offer.details.confirmed_on = Some(crate::characters::day("2026-03-02"));
    offer.details.confirmed_by = "Katrin Vogt".into();
    offer.details.places_left = Some(2);
    desk.desk.change_offer(offer.id, offer.rev, &offer.details).unwrap();
    desk.desk.import_offers(&json(&FILE.replace("A small loan", "A larger loan"))).unwrap();
    let after = desk.desk.directory().unwrap().remove(0).offer.details;
    assert_eq!(after, OfferDetails { name: "A larger loan".into(), ..offer.details });
}

#[test]
fn a_file_that_is_no_json_or_of_another_kind_is_told_with_its_line() {
    let mut desk = TestDesk::new();
    let broken = FILE.replace("\"kind\": \"loan\",", "\"kind\": \"loan\"");
    assert_eq!(places(&rejected(&mut desk, &broken)), [(12, String::new(), "not_json".into())]);
    assert_eq!(places(&rejected(&mut desk, " \n"))[0].2, "nothing_of_offers");
    let other = FILE.replace("express-offers/1", "hsds/3");
    assert_eq!(places(&rejected(&mut desk, &other)), [(2, "format".into(), "other_format".into())]);
    let extra = FILE.replace("\"offers\": [", "\"prices\": [], \"offers\": [");
    assert_eq!(places(&rejected(&mut desk, &extra)), [(6, "prices".into(), "other_shape".into())]);
}

#[test]
fn unknown_and_wrong_fields_are_told_with_line_and_field() {
    let mut desk = TestDesk::new();
    let unknown = FILE.replace("\"kind\": \"loan\",", "\"kind\": \"loan\", \"colour\": \"blue\",");
    assert_eq!(places(&rejected(&mut desk, &unknown)), [(11, "offers[0].colour".into(), "other_shape".into())]);
    let wrong = FILE.replace("\"finance\"", "\"money\"");
    assert_eq!(places(&rejected(&mut desk, &wrong)), [(10, "offers[0].step".into(), "other_shape".into())]);
    let deep = FILE.replace("\"B1\"", "\"B9\"");
    let found = places(&rejected(&mut desk, &deep));
    assert_eq!((found[0].0, found[0].2.as_str()), (13, "other_shape"));
    assert!(found[0].1.starts_with("offers[0].rule"), "{}", found[0].1);
    let nobody = FILE.replace("\"provider\": \"lender\"", "\"provider\": \"somebody\"");
    assert_eq!(places(&rejected(&mut desk, &nobody)), [(9, "offers[0].provider".into(), "unknown_provider".into())]);
}

#[test]
fn values_that_cannot_be_kept_are_all_told_at_once() {
    let mut desk = TestDesk::new();
    let bad = FILE
        .replace("\"A small loan\"", "\"  \"")
        .replace("2026-02-01", "2031-02-01")
        .replace("\"A lender of the tests\"", "\"A \\u202E lender\"");
    assert_eq!(
        places(&rejected(&mut desk, &bad)),
        [
            (4, "providers[0].name".into(), "invalid".into()),
            (12, "offers[0].name".into(), "invalid".into()),
            (14, "offers[0].confirmed_on".into(), "invalid".into()),
        ]
    );
    let mut twice: serde_json::Value = serde_json::from_str(FILE).unwrap();
    let provider = twice["providers"][0].clone();
    twice["providers"].as_array_mut().unwrap().push(provider);
    let text = serde_json::to_string_pretty(&twice).unwrap();
    assert_eq!(places(&rejected(&mut desk, &text))[0].2, "duplicate_key");
}

#[test]
fn a_provider_with_offers_cannot_go() {
    let mut desk = TestDesk::new();
    desk.desk.import_offers(&json(FILE)).unwrap();
    let provider = desk.desk.providers().unwrap().remove(0);
    assert!(matches!(desk.desk.remove_provider(provider.id, provider.rev), Err(Error::InUse(_))));
    let offer = desk.desk.directory().unwrap().remove(0).offer;
    desk.desk.remove_offer(offer.id, offer.rev).unwrap();
    desk.desk.remove_provider(provider.id, provider.rev).unwrap();
    assert!(desk.desk.providers().unwrap().is_empty());
}

#[test]
fn a_provider_typed_by_hand_needs_no_key() {
    let mut desk = TestDesk::new();
    let details = ProviderDetails { name: "A mentor of the tests".into(), ..ProviderDetails::default() };
    desk.desk.add_provider(&details).unwrap();
    let nameless: ProviderDetails = serde_json::from_value(json!({ "name": "" })).unwrap();
    assert!(matches!(desk.desk.add_provider(&nameless), Err(Error::Invalid(_))));
}

#[test]
fn what_is_wrong_with_one_condition_is_told_with_the_way_to_it() {
    let desk = TestDesk::new();
    let too_much = Rule::Fact(Condition::OwnShare { at_least_percent: 120 });
    let rule = Rule::Any(vec![Rule::Fact(Condition::PlanAtHand {}), Rule::All(vec![too_much])]);
    let fields: Vec<String> = desk.desk.check_rule(&rule).into_iter().map(|problem| problem.field).collect();
    assert_eq!(fields, ["rule.1.0"]);
}
