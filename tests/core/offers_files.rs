//! Files of offers that are bad, odd or in another form: each trouble is named with its place, and nothing comes in.

use std::fs::{self, File};
use std::io::{Cursor, Write};

use express_core::Error;
use express_core::imports::{EntryState, ImportFormat, ImportNoteKind, ImportProblem};
use express_core::offers::{ImportSummary, OffersFileFormat, OffersSource, template};
use serde_json::{Value, json};

use crate::characters::{TestDesk, day};
use crate::hsds::{export, import, preview};

const TABLE: &str = "\
key;step;kind;name;place;languages;cost_euros;dates;minimum_age;rule;contact_name;provider_key;provider_name;provider_phone
loan;finance;loan;A small loan;Erlbrück;de|ar;0;;18;\"{\"\"fact\"\":{\"\"plan_at_hand\"\":{}}}\";Leyla;lender;A lender;040 1
club;networking;club;A club;Lindenhafen;;;2026-02-01 | 2026-05-01 17:00-19:00;;;;lender;;
";

fn service() -> Value {
    json!({
        "id": "ac148810-d857-441c-9679-408f346de14b", "name": "Help", "description": "Help.", "status": "active",
        "organization": { "id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Help & Co", "description": "We help." }
    })
}

/// What is wrong with these bytes: file, line, field, kind. Neither a preview nor an import brings anything in.
fn wrong(bytes: &[u8]) -> Vec<(String, usize, String, String)> {
    wrong_source(&OffersSource::of_bytes(bytes.to_vec()))
}

fn wrong_source(source: &OffersSource) -> Vec<(String, usize, String, String)> {
    let mut desk = TestDesk::new();
    let seen = desk.desk.preview_offers(source).unwrap().problems;
    let Err(Error::ImportRejected(problems)) = desk.desk.import_offers(source) else { panic!("it came in") };
    assert_eq!(seen, problems, "the preview and the import say the same");
    assert!(desk.desk.providers().unwrap().is_empty() && desk.desk.directory().unwrap().is_empty());
    assert!(desk.desk.places().unwrap().is_empty());
    let kind = |one: &ImportProblem| {
        let told = json!(one);
        told.get("problem").unwrap_or(&told["trouble"]).as_str().unwrap().to_owned()
    };
    problems.iter().map(|one| (one.file.clone(), one.line, one.field.clone(), kind(one))).collect()
}

/// What is wrong with a service of which one field is another.
fn wrong_service(field: &str, value: Value) -> Vec<(String, String)> {
    let mut service = service();
    service[field] = value;
    wrong(json!([service]).to_string().as_bytes()).into_iter().map(|(_, _, field, kind)| (field, kind)).collect()
}

fn told(field: &str, kind: &str) -> Vec<(String, String)> {
    vec![(field.to_owned(), kind.to_owned())]
}

#[test]
fn a_table_comes_in_with_either_delimiter_and_with_a_mark_at_its_beginning() {
    let commas = TABLE.replace(';', ",");
    let marked = format!("\u{FEFF}{TABLE}");
    for text in [TABLE, &commas, &marked] {
        let mut desk = TestDesk::new();
        let seen = preview(&desk, text.as_bytes());
        assert_eq!((seen.format, seen.problems), (Some(ImportFormat::OffersTable), vec![]));
        let club = seen.entries.iter().find(|entry| entry.name == "A club").unwrap();
        assert_eq!((club.line, club.state), (3, EntryState::New));
        let passed = ImportNoteKind::DatePassed { on: day("2026-02-01") };
        assert_eq!(club.notes.iter().map(|note| &note.kind).collect::<Vec<_>>(), [&passed]);
        assert_eq!(import(&mut desk, text.as_bytes().to_vec()), ImportSummary { added: 3, changed: 0, unchanged: 0 });
        let lines = desk.desk.directory().unwrap();
        let (club, loan) = (&lines[0].offer.details, &lines[1].offer.details);
        assert_eq!(json!(loan.rule)["all"][1]["fact"]["age"]["at_least"], 18);
        assert_eq!((loan.languages.as_slice(), loan.cost_euros), (&["de".to_owned(), "ar".to_owned()][..], Some(0)));
        assert_eq!((&*loan.contacts[0].name, &*lines[1].provider.details.phone), ("Leyla", "040 1"));
        assert_eq!(json!(club.dates[1]), json!({ "on": "2026-05-01", "from": "17:00:00", "to": "19:00:00" }));
    }
}

#[test]
fn a_changed_row_names_the_fields_that_differ() {
    let mut desk = TestDesk::new();
    import(&mut desk, TABLE.as_bytes().to_vec());
    let newer = TABLE.replace("A club;Lindenhafen", "A circle;Erlbrück");
    let entries = preview(&desk, newer.as_bytes()).entries;
    let club = entries.iter().find(|entry| entry.name == "A circle").unwrap();
    assert_eq!((club.state, &club.changed_fields), (EntryState::Changed, &vec!["name".to_owned(), "place".to_owned()]));
    assert_eq!(entries.iter().filter(|entry| entry.state == EntryState::Unchanged).count(), 2);
}

#[test]
fn what_a_table_has_no_column_for_stays_as_the_desk_has_it() {
    let mut desk = TestDesk::new();
    import(&mut desk, TABLE.as_bytes().to_vec());
    let line = desk.desk.directory().unwrap().remove(1);
    let mut details = line.offer.details;
    details.names.insert("de".into(), "Ein kleiner Kredit".into());
    details.capacity = Some(4);
    desk.desk.change_offer(line.offer.id, line.offer.rev, &details).unwrap();
    let mut provider = line.provider.details;
    provider.website = "https://example.org".into();
    desk.desk.change_provider(line.provider.id, line.provider.rev, &provider).unwrap();
    let summary = import(&mut desk, TABLE.as_bytes().to_vec());
    assert_eq!(summary, ImportSummary { added: 0, changed: 0, unchanged: 3 });
}

#[test]
fn what_stands_for_no_offer_and_no_provider_is_counted() {
    let term = json!({ "id": "x", "code": "a", "name": "A", "description": "A", "taxonomy": "theirs" });
    let seen = preview(&TestDesk::new(), json!([service(), term, term]).to_string().as_bytes());
    assert_eq!(seen.problems, []);
    assert_eq!(
        seen.notes.iter().map(|note| &note.kind).collect::<Vec<_>>(),
        [&ImportNoteKind::RowsWithoutOwner { count: 2 }]
    );
}

#[test]
fn places_of_one_name_and_broken_providers_are_told_once() {
    let place = |id: &str| json!({ "id": id, "location_type": "physical", "name": "Lindenhafen", "latitude": 53.5, "longitude": 10 });
    let file = json!({ "contents": [service()], "locations": [place("a"), place("b")] });
    assert_eq!(import(&mut TestDesk::new(), file.to_string().into_bytes()).added, 3);
    let mut broken = service();
    broken["organization"]["name"] = json!(5);
    let found = wrong(json!([broken]).to_string().as_bytes());
    assert_eq!(found, [(String::new(), 1, "[0].organization.name".to_owned(), "other_shape".to_owned())]);
}

#[test]
fn the_template_has_every_column_and_brings_nothing() {
    assert_eq!(wrong(template().as_bytes())[0].3, "nothing_of_offers");
    let row = "loan,finance,loan,A loan";
    let columns = template().trim_end().split(',').count();
    let place = template().split(',').position(|column| column == "provider_key").unwrap();
    let empty = ",".repeat(place - 3);
    let text = format!("{}{row}{empty}lender,A lender{}\n", template(), ",".repeat(columns - place - 2));
    assert_eq!(import(&mut TestDesk::new(), text.into_bytes()), ImportSummary { added: 2, changed: 0, unchanged: 0 });
}

#[test]
fn what_is_wrong_with_a_row_is_told_with_its_line_and_column() {
    let at = |line: usize, column: &str, kind: &str| vec![(String::new(), line, column.to_owned(), kind.to_owned())];
    let with = |that: &str, this: &str| {
        let text = TABLE.replacen(that, this, 1);
        assert_ne!(text, TABLE);
        wrong(text.as_bytes())
    };
    assert_eq!(with("loan;finance", "loan;money"), at(2, "step", "other_shape"));
    assert_eq!(with(";0;", ";free;"), at(2, "cost_euros", "other_shape"));
    assert_eq!(with("de|ar", "de|xx"), at(2, "languages", "unknown_language"));
    assert_eq!(with(";18;", ";eighteen;"), at(2, "minimum_age", "other_shape"));
    assert_eq!(with("2026-05-01", "2026-13-01"), at(3, "dates[1].on", "other_shape"));
    assert_eq!(with("club;networking", "loan;networking"), at(3, "key", "duplicate_key"));
    assert_eq!(with(";lender;;", ";somebody;;"), at(3, "provider_key", "unknown_provider"));
    assert_eq!(with(";lender;;", ";;;"), at(3, "provider_key", "unknown_provider"));
    assert_eq!(with(";lender;;", ";lender;Another name;"), at(3, "provider_name", "duplicate_key"));
    assert_eq!(with(";A club;", ";;"), at(3, "name", "other_shape"));
    assert_eq!(with("place;languages", "place;colour"), at(1, "colour", "unknown_column"));
    assert_eq!(with("key;step", "key;name;step").len(), 2, "rows of another length than the header");
    let nameless: String = TABLE.lines().map(|line| format!("{}\n", line.split_once(';').unwrap().1)).collect();
    assert_eq!(wrong(nameless.as_bytes()), at(1, "key", "needed_column"));
    assert_eq!(wrong(b"a;b\n1;2\n"), at(1, "", "other_format"));
}

#[test]
fn other_encodings_are_named_before_anything_is_read() {
    let wide: Vec<u8> = TABLE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked: Vec<u8> = [0xFF, 0xFE].into_iter().chain(wide.clone()).collect();
    let old: Vec<u8> = TABLE.chars().map(|letter| if letter == 'ü' { 0xFC } else { letter as u8 }).collect();
    for (bytes, encoding) in [(wide, "UTF-16"), (marked, "UTF-16"), (old, "Windows-1252")] {
        let problems = preview(&TestDesk::new(), &bytes).problems;
        assert_eq!(json!(problems[0])["encoding"], encoding);
        assert_eq!(wrong(&bytes)[0].3, "other_encoding");
    }
}

#[test]
fn a_file_over_a_hundred_megabytes_is_refused_before_it_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("huge.json");
    // It holds nothing, so it takes no place on the disk; only its length counts.
    File::create(&path).unwrap().set_len(100_000_001).unwrap();
    assert_eq!(wrong_source(&OffersSource::read(&path).unwrap())[0].3, "too_large");
    let tables = folder.path().join("tables");
    fs::create_dir(&tables).unwrap();
    File::create(tables.join("services.csv")).unwrap().set_len(60_000_000).unwrap();
    File::create(tables.join("contacts.csv")).unwrap().set_len(60_000_000).unwrap();
    assert_eq!(wrong_source(&OffersSource::read(&tables).unwrap())[0].3, "too_large");
}

#[test]
fn an_archive_that_unpacks_into_a_flood_or_breaks_off_is_refused() {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("services.csv", zip::write::SimpleFileOptions::default()).unwrap();
    let piece = vec![b'a'; 1_000_000];
    (0..101).for_each(|_| archive.write_all(&piece).unwrap());
    let flood = archive.finish().unwrap().into_inner();
    assert!(flood.len() < 1_000_000);
    assert_eq!(wrong(&flood)[0].3, "too_large");
    let mut desk = TestDesk::new();
    import(&mut desk, TABLE.as_bytes().to_vec());
    let whole = export(&desk, OffersFileFormat::Tabular);
    assert_eq!(wrong(&whole[..whole.len() / 2])[0].3, "broken_archive");
    assert_eq!(
        wrong_source(&OffersSource::read(tempfile::tempdir().unwrap().path()).unwrap())[0].3,
        "nothing_of_offers"
    );
}

#[test]
fn what_is_wrong_with_a_service_is_told_with_the_way_to_it() {
    assert_eq!(wrong_service("name", json!(5)), told("[0].name", "other_shape"));
    assert_eq!(wrong_service("name", json!(null)), told("[0].name", "other_shape"));
    assert_eq!(wrong_service("status", json!("open")), told("[0].status", "other_shape"));
    assert_eq!(wrong_service("minimum_age", json!("eighteen")), told("[0].minimum_age", "other_shape"));
    assert_eq!(wrong_service("assured_date", json!("soon")), told("[0].assured_date", "other_shape"));
    assert_eq!(wrong_service("assured_date", json!("2031-01-01")), told("[0].assured_date", "date_in_future"));
    assert_eq!(wrong_service("contacts", json!("Ann")), told("[0].contacts", "other_shape"));
    assert_eq!(wrong_service("id", json!(null)), told("[0].id", "other_shape"));
    assert_eq!(wrong_service("schedules", json!([{ "opens_at": "early" }])), told("[0].schedules[0]", "other_shape"));
    assert_eq!(wrong_service("description", json!("a \u{202E} b")), told("[0].description", "lone_direction_marks"));
    let nobody = json!("1c2d0b9e-8f49-4d53-b7a7-4d6f5b6c7d8e");
    let mut alone = service();
    alone.as_object_mut().unwrap().remove("organization");
    assert_eq!(wrong(json!([alone]).to_string().as_bytes())[0].3, "unknown_provider");
    alone["organization_id"] = nobody;
    let found = wrong(json!([alone]).to_string().as_bytes());
    assert_eq!((&*found[0].2, &*found[0].3), ("[0].organization_id", "unknown_provider"));
    let twice = wrong(json!([service(), service()]).to_string().as_bytes());
    assert_eq!((&*twice[0].2, &*twice[0].3), ("[1].id", "duplicate_key"));
    let mut other = service();
    other["id"] = json!("1c2d0b9e-8f49-4d53-b7a7-4d6f5b6c7d8e");
    other["organization"]["name"] = json!("Another name");
    let two = wrong(json!([service(), other]).to_string().as_bytes());
    assert_eq!((&*two[0].2, &*two[0].3), ("[1].organization.name", "duplicate_key"));
}

#[test]
fn rules_that_contradict_themselves_are_refused_with_the_field_that_says_so() {
    let mut service = service();
    service["minimum_age"] = json!(40);
    service["maximum_age"] = json!(30);
    let found = wrong(json!([service]).to_string().as_bytes());
    assert!(found.iter().all(|one| one.2 == "[0].minimum_age"), "{found:?}");
    let kinds: Vec<&str> = found.iter().map(|one| &*one.3).collect();
    assert_eq!(kinds, ["contradicts_field", "never_holds"]);
    let attribute = |taxonomy: &str, code: &str, value: &str| {
        let term = json!({ "id": "x", "name": code, "code": code, "description": "", "taxonomy": taxonomy });
        json!([{ "id": "x", "value": value, "taxonomy_term": term }])
    };
    let never = r#"{"all":[{"fact":{"registered":{}}},{"none":[{"fact":{"registered":{}}}]}]}"#;
    let found = wrong_service("attributes", attribute("express-eligibility", "rule", never));
    assert_eq!(found, told("[0].attributes[0].value", "never_holds"));
    let unknown = r#"{"fact":{"height":{"at_least":180}}}"#;
    let found = wrong_service("attributes", attribute("express-eligibility", "rule", unknown));
    assert!(found[0].0.starts_with("[0].attributes[0].value") && found[0].1 == "other_shape", "{found:?}");
    let found = wrong_service("attributes", attribute("express-chain-step", "magic", ""));
    assert_eq!(found, told("[0].attributes[0].taxonomy_term.code", "other_shape"));
    let found = wrong_service("attributes", attribute("express-field", "weeks", "many"));
    assert_eq!(found, told("[0].attributes[0].value", "other_shape"));
    let found = wrong_service("attributes", attribute("express-field", "colour", "1"));
    assert_eq!(found, told("[0].attributes[0].taxonomy_term.code", "other_shape"));
}

#[test]
fn what_is_wrong_in_a_data_package_is_told_with_file_line_and_column() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
    put("organizations.csv", "id,name,description\no1,Help & Co,We help.\n");
    put(
        "services.csv",
        "id,organization_id,name,status\ns1,o1,Help,active\ns2,o1,More help,open\ns3,o9,No help,active\n",
    );
    put("contacts.csv", "id,service_id,name,email\nc1,s1,Ann,\nc2,s1,\u{202E}Bea,\n");
    put("notes.txt", "not a table");
    let found = wrong_source(&OffersSource::read(folder.path()).unwrap());
    let wanted = [
        ("contacts.csv", 3, "name", "lone_direction_marks"),
        ("services.csv", 3, "status", "other_shape"),
        ("services.csv", 4, "organization_id", "unknown_provider"),
    ];
    assert_eq!(found, wanted.map(|(file, line, field, kind)| (file.into(), line, field.into(), kind.into())));
}

#[test]
fn a_place_that_lies_nowhere_is_told_and_left_out() {
    let mut service = service();
    let location = |latitude: f64| {
        json!([{ "id": "x", "location": {
            "id": "y", "location_type": "physical", "latitude": latitude, "longitude": 10.0, "name": "Lindenhafen"
        } }])
    };
    service["service_at_locations"] = location(100.0);
    let seen = preview(&TestDesk::new(), json!([service]).to_string().as_bytes());
    let notes: Vec<&ImportNoteKind> =
        seen.entries.iter().flat_map(|entry| &entry.notes).map(|note| &note.kind).collect();
    assert!(notes.contains(&&ImportNoteKind::PositionImpossible), "{notes:?}");
    service["service_at_locations"] = location(53.5);
    let mut desk = TestDesk::new();
    assert_eq!(import(&mut desk, json!([service]).to_string().into_bytes()).added, 3);
    let place = desk.desk.places().unwrap().remove(0);
    assert_eq!((&*place.details.name, place.details.position.unwrap().latitude), ("Lindenhafen", 53.5));
    // What somebody at the desk said of a place stays.
    let mut details = place.details;
    details.position.as_mut().unwrap().latitude = 53.6;
    desk.desk.change_place(place.id, place.rev, &details).unwrap();
    import(&mut desk, json!([service]).to_string().into_bytes());
    assert_eq!(desk.desk.places().unwrap()[0].details, details);
}
