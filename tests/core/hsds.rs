//! The directory as HSDS 3.0: what goes out comes in again, at this desk and at another.

use express_core::imports::{EntryState, ImportFormat, ImportPreview};
use express_core::offers::{ImportSummary, OfferDetails, OffersFileFormat, OffersSource, ProviderDetails};
use express_core::places::{PlaceDetails, Position};
use serde_json::{Value, json};

use crate::characters::TestDesk;

const FORMATS: [OffersFileFormat; 2] = [OffersFileFormat::Json, OffersFileFormat::Tabular];

pub(crate) fn export(desk: &TestDesk, format: OffersFileFormat) -> Vec<u8> {
    desk.desk.export_offers(format, &|rule| format!("{} conditions", rule.conditions().len())).unwrap()
}

pub(crate) fn import(desk: &mut TestDesk, bytes: Vec<u8>) -> ImportSummary {
    desk.desk.import_offers(&OffersSource::of_bytes(bytes)).unwrap().value
}

pub(crate) fn preview(desk: &TestDesk, bytes: &[u8]) -> ImportPreview {
    desk.desk.preview_offers(&OffersSource::of_bytes(bytes.to_vec())).unwrap()
}

/// The whole directory without the ids of its rows: offers with their providers, and the places.
pub(crate) fn directory(desk: &TestDesk) -> Value {
    let offers: Vec<Value> = desk
        .desk
        .directory()
        .unwrap()
        .into_iter()
        .map(|line| {
            let mut offer = json!(line.offer.details);
            offer["provider_id"] = json!(line.provider.details);
            offer
        })
        .collect();
    let mut providers: Vec<Value> = desk.desk.providers().unwrap().into_iter().map(|one| json!(one.details)).collect();
    providers.sort_by_key(ToString::to_string);
    let places: Vec<Value> = desk.desk.places().unwrap().into_iter().map(|place| json!(place.details)).collect();
    json!({ "offers": offers, "providers": providers, "places": places })
}

/// An offer of which every field says something.
const RICH: &str = r#"{
        "format": "express-offers/1",
        "providers": [
            {
                "key": "workshop", "name": "Founders of Erlbrück", "description": "Courses; all \"free\", since 2019\nand loans",
                "place": "Erlbrück", "region": "Nordfeld", "address": "Probeweg 3", "phone": "040 1", "email": "a@example.org",
                "website": "https://example.org",
                "contacts": [{ "name": "Selam Tekle", "title": "Head", "phone": "040 2", "email": "s@example.org" }]
            },
            { "key": "offers-nothing", "name": "Somebody without offers" }
        ],
        "offers": [
            {
                "key": "course", "provider": "workshop", "step": "entrepreneurship_training", "kind": "course",
                "name": "Found in twelve weeks", "names": { "ar": "تأسيس", "de": "Gründen" }, "description": "Step by step.",
                "place": "Erlbrück", "region": "Nordfeld", "everywhere": true, "languages": ["de", "ar"],
                "sectors": ["retail", "crafts"], "cost": "120 €, less for who has little", "hours": "Mondays at five",
                "opening": [{ "days": ["MO", "WE"], "opens_at": "17:00:00", "closes_at": "19:30:00" }],
                "times": ["evenings"],
                "dates": [{ "on": "2026-04-01", "from": "17:00:00", "to": "19:00:00" }, { "on": "2026-05-01", "from": null, "to": null }],
                "weeks": 12, "capacity": 14, "places_left": 3, "waiting_weeks": 2, "cost_euros": 120, "childcare": true,
                "status": "temporarily_closed", "target_groups": ["women", "refugees"], "made_for": "Women who found",
                "stages": ["idea", "planning"], "how_to_apply": "By telephone", "documents": ["Passport", "Permit"],
                "accessibility": ["A ramp"], "contacts": [{ "name": "Leyla", "title": "", "phone": "", "email": "" }],
                "training": { "structured": true, "level": "beginner" },
                "mentoring": { "kind": "peer", "channels": ["video"] },
                "finance": { "rate_hundredths": 350, "months_from": 6, "months_to": 60, "own_share_percent": 10, "guarantee": "none" },
                "amount_from": 100, "amount_to": 25000,
                "works_on": [{ "about": "entrecomp", "id": "vision" }, { "about": "theme", "theme": "money" }],
                "leads_to": [{ "plan_at_hand": {} }],
                "rule": { "all": [
                    { "fact": { "age": { "at_least": 18, "at_most": 67 } } },
                    { "any": [{ "fact": { "registered": {} } }, { "fact": { "language": { "language": "de", "at_least": "A2" } } }] }
                ] },
                "confirmed_on": "2026-02-01", "confirmed_by": "Miriam Sander"
            },
            {
                "key": "7c9a2f4e-3f5d-4c77-9b19-3a4f7d0a1b2c", "provider": "workshop", "step": "finance", "kind": "loan",
                "name": "A loan", "made_for": "Everybody", "confirmed_by": "miriam@example.org",
                "rule": { "fact": { "age": { "at_least": 18, "at_most": null } } }
            }
        ]
    }"#;

pub(crate) fn rich_desk() -> TestDesk {
    let mut desk = TestDesk::new();
    import(&mut desk, RICH.as_bytes().to_vec());
    let position = Some(Position { latitude: 53.5, longitude: 10.25 });
    let place = PlaceDetails { name: "Erlbrück".into(), region: "Nordfeld".into(), position };
    desk.desk.add_place(&place).unwrap();
    let bare = PlaceDetails { name: "Somewhere".into(), ..PlaceDetails::default() };
    desk.desk.add_place(&bare).unwrap();
    desk
}

#[test]
fn the_example_says_something_in_every_field() {
    let desk = rich_desk();
    let details = desk.desk.directory().unwrap().remove(0).offer.details;
    let blank = json!(OfferDetails::new(details.provider_id, details.step, details.kind, ""));
    let silent: Vec<String> = json!(details)
        .as_object()
        .unwrap()
        .iter()
        .filter(|(field, value)| blank[field.as_str()] == **value)
        .map(|(field, _)| field.clone())
        .collect();
    assert_eq!(
        silent,
        ["foreign_fields", "kind", "provider_id", "step"],
        "a new field has to travel too: add it to RICH"
    );
}

#[test]
fn an_export_comes_back_unchanged_at_this_desk_and_whole_at_another() {
    for format in FORMATS {
        let mut desk = rich_desk();
        let before = directory(&desk);
        let bytes = export(&desk, format);
        let preview = preview(&desk, &bytes);
        let states: Vec<_> =
            preview.entries.iter().map(|entry| (&entry.name, entry.state, &entry.changed_fields)).collect();
        assert!(preview.entries.iter().all(|entry| entry.state == EntryState::Unchanged), "{states:#?}");
        assert_eq!((preview.entries.len(), preview.problems), (6, vec![]));
        assert_eq!(import(&mut desk, bytes.clone()), ImportSummary { added: 0, changed: 0, unchanged: 6 });
        let mut other = TestDesk::new();
        assert_eq!(import(&mut other, bytes.clone()), ImportSummary { added: 6, changed: 0, unchanged: 0 });
        assert_same(&directory(&other), &before);
        assert_eq!(import(&mut other, bytes), ImportSummary { added: 0, changed: 0, unchanged: 6 });
    }
}

#[test]
fn the_demo_directory_is_the_same_after_both_ways() {
    let demo = include_str!("../../assets/examples/demo-offers.json");
    let mut desk = TestDesk::new().on("2026-11-25");
    import(&mut desk, demo.as_bytes().to_vec());
    for format in FORMATS {
        let mut other = TestDesk::new().on("2026-11-25");
        import(&mut other, export(&desk, format));
        assert_same(&directory(&other), &directory(&desk));
        assert_eq!(export(&other, OffersFileFormat::Json).len(), export(&desk, OffersFileFormat::Json).len());
    }
}

#[test]
fn what_was_typed_by_hand_goes_out_under_its_id_and_stays_itself() {
    let mut desk = TestDesk::new();
    let provider = ProviderDetails { name: "A mentor circle".into(), ..ProviderDetails::default() };
    let provider = desk.desk.add_provider(&provider).unwrap().value;
    let offer: OfferDetails = serde_json::from_value(json!({
        "provider_id": provider, "step": "networking", "kind": "club", "name": "A club"
    }))
    .unwrap();
    let id = desk.desk.add_offer(&offer).unwrap().value;
    for format in FORMATS {
        let bytes = export(&desk, format);
        assert_eq!(import(&mut desk, bytes.clone()), ImportSummary { added: 0, changed: 0, unchanged: 2 });
        assert_eq!(desk.desk.directory().unwrap()[0].offer.details.key, "", "a key is for files alone");
        let mut other = TestDesk::new();
        import(&mut other, bytes);
        assert_eq!(other.desk.directory().unwrap()[0].offer.details.key, id.to_string());
    }
}

/// A file of somebody else: fields that we do not know, a schedule that we do not understand, a price in another currency.
fn foreign() -> Value {
    json!([{
        "id": "ac148810-d857-441c-9679-408f346de14b",
        "name": "Start-up help",
        "description": "Help.",
        "status": "inactive",
        "alert": "Closed in May.",
        "eligibility_description": "For people from 18 on.",
        "minimum_age": 18,
        "colour": { "of": ["the", "door"] },
        "organization": {
            "id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Help & Co", "description": "We help.",
            "year_incorporated": 2011, "funding": [{ "id": "1f2df32c-bf08-4b8e-bd6f-e834014b19bc", "source": "gifts" }]
        },
        "contacts": [
            { "id": "1e7efce3-639b-4880-940c-b95cd30cdb50", "name": "Ann Persona", "department": "Reception" },
            { "id": "1e7efce3-639b-4880-940c-b95cd30cdb51", "department": "Nameless" }
        ],
        "schedules": [{ "id": "48102e86-bb50-41c4-8f1e-e269368c41d1", "freq": "MONTHLY", "interval": 2, "bymonthday": "3" }],
        "cost_options": [{ "id": "1fdf4d39-3d80-484d-9f92-a8ffa08621e7", "currency": "GBP", "amount": 35 }],
        "languages": [
            { "id": "2989d3ed-c547-48f8-8f9d-432d81c7892e", "name": "Arabic", "code": "ara" },
            { "id": "2989d3ed-c547-48f8-8f9d-432d81c7892f", "name": "Klingon", "code": "tlh" }
        ],
        "attributes": [{ "id": "ae58cc39-8b70-4ab1-8aea-786882e5ac8e", "value": "yes", "taxonomy_term": {
            "id": "3f7b145d-84af-42d7-8fae-eaca714b02b2", "code": "x", "name": "X", "description": "X", "taxonomy": "theirs"
        } }]
    }])
}

#[test]
fn what_we_have_no_field_for_is_kept_and_given_back() {
    let mut desk = TestDesk::new();
    let bytes = foreign().to_string().into_bytes();
    let seen = preview(&desk, &bytes);
    assert_eq!(seen.format, Some(ImportFormat::HsdsJson));
    let offer = seen.entries.iter().find(|entry| entry.name == "Start-up help").unwrap();
    let notes: Vec<String> =
        offer.notes.iter().map(|note| format!("{} {}", note.field, json!(note.kind)["note"])).collect();
    for note in ["attributes \"step_not_in_file\"", "minimum_age \"age_became_rule\"", "alert \"kept_as_it_came\""] {
        assert!(notes.iter().any(|one| one == note), "{note} is not among {notes:?}");
    }
    assert_eq!(import(&mut desk, bytes), ImportSummary { added: 2, changed: 0, unchanged: 0 });
    let line = desk.desk.directory().unwrap().remove(0);
    let details = &line.offer.details;
    assert_eq!((details.languages.as_slice(), details.cost_euros), (&["ar".to_owned()][..], None));
    assert_eq!(json!(details.rule), json!({ "fact": { "age": { "at_least": 18, "at_most": null } } }));
    assert_eq!(details.made_for, "For people from 18 on.");

    let (mut given, mut wanted) = (given_back(&desk), foreign()[0].clone());
    assert_eq!(without_ours(&given["attributes"]), wanted["attributes"]);
    for object in [&mut given, &mut wanted] {
        object.as_object_mut().unwrap().remove("attributes");
        object.as_object_mut().unwrap().remove("organization_id");
    }
    assert_same(&given, &wanted);
}

#[test]
fn what_the_desk_changed_goes_out_as_the_desk_has_it() {
    let mut desk = TestDesk::new();
    import(&mut desk, foreign().to_string().into_bytes());
    let offer = desk.desk.directory().unwrap().remove(0).offer;
    let mut details = offer.details;
    details.contacts[0].name = "Bea Persona".into();
    details.languages = vec!["de".into()];
    details.made_for = "For everybody.".into();
    desk.desk.change_offer(offer.id, offer.rev, &details).unwrap();
    let given = given_back(&desk);
    let names: Vec<&Value> = given["contacts"].as_array().unwrap().iter().map(|one| &one["name"]).collect();
    assert_eq!(names, [&json!("Bea Persona"), &Value::Null], "the nameless one said nothing to us and stays");
    let codes: Vec<&Value> = given["languages"].as_array().unwrap().iter().map(|one| &one["code"]).collect();
    assert_eq!(codes, [&json!("de"), &json!("tlh")]);
    assert_eq!(given["eligibility_description"], "For everybody. 1 conditions");
    assert_eq!((&given["alert"], &given["minimum_age"]), (&json!("Closed in May."), &json!(18)));
}

#[test]
fn what_a_foreign_file_cannot_say_stays_as_the_desk_has_it() {
    let mut desk = TestDesk::new();
    import(&mut desk, foreign().to_string().into_bytes());
    let offer = desk.desk.directory().unwrap().remove(0).offer;
    let mut details = json!(offer.details);
    details["step"] = json!("finance");
    details["kind"] = json!("loan");
    details["weeks"] = json!(3);
    details["confirmed_on"] = json!("2026-03-01");
    let ages = json!({ "fact": { "age": { "at_least": 18, "at_most": null } } });
    details["rule"] = json!({ "all": [ages, { "fact": { "plan_at_hand": {} } }] });
    let details: OfferDetails = serde_json::from_value(details).unwrap();
    desk.desk.change_offer(offer.id, offer.rev, &details).unwrap();
    let summary = import(&mut desk, foreign().to_string().into_bytes());
    assert_eq!(summary, ImportSummary { added: 0, changed: 0, unchanged: 2 });
    // What it can say, it changes: other ages take the place of those in the rule.
    let mut newer = foreign();
    newer[0]["minimum_age"] = json!(21);
    let entries = preview(&desk, newer.to_string().as_bytes()).entries;
    assert_eq!(entries[1].changed_fields, ["rule"]);
    import(&mut desk, newer.to_string().into_bytes());
    let rule = json!(desk.desk.directory().unwrap()[0].offer.details.rule);
    let ages = json!({ "fact": { "age": { "at_least": 21, "at_most": null } } });
    assert_eq!(rule, json!({ "all": [ages, { "fact": { "plan_at_hand": {} } }] }), "what the desk asks beside stays");
}

#[test]
fn what_two_services_share_stays_with_both_in_tables() {
    let mut file = foreign();
    let mut second = file[0].clone();
    second["id"] = json!("ac148810-d857-441c-9679-408f346de14c");
    second["name"] = json!("Start-up help too");
    file.as_array_mut().unwrap().push(second);
    let mut desk = TestDesk::new();
    import(&mut desk, file.to_string().into_bytes());
    let mut other = TestDesk::new();
    import(&mut other, export(&desk, OffersFileFormat::Tabular));
    for line in other.desk.directory().unwrap() {
        let details = line.offer.details;
        assert_eq!((&*details.contacts[0].name, details.languages.len()), ("Ann Persona", 1));
        let kept: Vec<&String> = details.foreign_fields.keys().collect();
        for field in ["attributes", "contacts", "cost_options", "schedules"] {
            assert!(kept.iter().any(|one| *one == field), "{field} is not in {kept:?} of {}", details.name);
        }
    }
}

#[test]
fn an_id_in_capital_letters_stays_the_same_key() {
    let mut file = foreign();
    file[0]["id"] = json!("AC148810-D857-441C-9679-408F346DE14B");
    let mut desk = TestDesk::new();
    import(&mut desk, file.to_string().into_bytes());
    let bytes = export(&desk, OffersFileFormat::Json);
    assert_eq!(import(&mut desk, bytes), ImportSummary { added: 0, changed: 0, unchanged: 2 });
}

#[test]
fn a_foreign_directory_is_the_same_at_a_third_desk() {
    let mut desk = TestDesk::new();
    import(&mut desk, foreign().to_string().into_bytes());
    for format in FORMATS {
        let mut other = TestDesk::new();
        import(&mut other, export(&desk, format));
        let (mut here, mut there) = (directory(&desk), directory(&other));
        if format == OffersFileFormat::Tabular {
            // A table has only texts where HSDS knows no column.
            let colour = here["offers"][0]["foreign_fields"]["colour"].take();
            assert_eq!(there["offers"][0]["foreign_fields"]["colour"].take(), json!(colour.to_string()));
        }
        assert_same(&there, &here);
    }
}

#[test]
fn organizations_may_hold_their_services_and_stand_in_a_list_of_their_own() {
    let mut service = foreign()[0].clone();
    let organization = service["organization"].take();
    let mut holder = organization.clone();
    holder["services"] = json!([service]);
    let mut desk = TestDesk::new();
    import(&mut desk, holder.to_string().into_bytes());
    assert_eq!(desk.desk.directory().unwrap()[0].provider.details.name, "Help & Co");
    service.as_object_mut().unwrap().remove("organization");
    service["organization_id"] = organization["id"].clone();
    let lists = json!({ "organizations": [organization], "services": [service] });
    assert_eq!(import(&mut desk, lists.to_string().into_bytes()), ImportSummary { added: 0, changed: 0, unchanged: 2 });
}

/// A list of attributes without those that EXpress wrote.
pub(crate) fn without_ours(attributes: &Value) -> Value {
    let is_ours =
        |one: &&Value| one["taxonomy_term"]["taxonomy"].as_str().is_some_and(|name| name.starts_with("express-"));
    attributes.as_array().into_iter().flatten().filter(|one| !is_ours(one)).cloned().collect()
}

/// The first service of the export.
fn given_back(desk: &TestDesk) -> Value {
    let page: Value = serde_json::from_slice(&export(desk, OffersFileFormat::Json)).unwrap();
    page["contents"][0].clone()
}

/// Names the first place at which two values differ, since whole directories are too long to compare by eye.
#[track_caller]
pub(crate) fn assert_same(one: &Value, two: &Value) {
    if let Some(found) = difference(one, two, String::new()) {
        panic!("{found}");
    }
}

fn difference(one: &Value, two: &Value, way: String) -> Option<String> {
    match (one, two) {
        (Value::Object(here), Value::Object(there)) => {
            let keys: std::collections::BTreeSet<&String> = here.keys().chain(there.keys()).collect();
            keys.into_iter().find_map(|key| difference(&one[key], &two[key], format!("{way}.{key}")))
        }
        (Value::Array(here), Value::Array(there)) if here.len() == there.len() => here
            .iter()
            .zip(there)
            .enumerate()
            .find_map(|(number, (here, there))| difference(here, there, format!("{way}[{number}]"))),
        _ => (one != two).then(|| format!("{way}: {one:#} is not {two:#}")),
    }
}
