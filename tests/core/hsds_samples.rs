//! The specification's own samples and schemas. `EXPRESS_TEST_DATA` names the folder in which `standards/hsds` lies.

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write, stderr};
use std::path::PathBuf;

use express_core::imports::{ImportFormat, ImportNoteKind, ImportProblemKind};
use express_core::offers::{OffersFileFormat, OffersSource};
use serde_json::{Map, Value, json};

use crate::characters::TestDesk;
use crate::hsds::{assert_same, export, import, rich_desk, without_ours};

fn standard() -> Option<PathBuf> {
    let Some(data) = std::env::var_os("EXPRESS_TEST_DATA").map(PathBuf::from) else {
        // Written past the test harness, which shows what a test prints only if it fails.
        let _ = writeln!(stderr(), "!! SKIPPED: EXPRESS_TEST_DATA is not set: HSDS is not tried with its own files.");
        return None;
    };
    Some(data.join("standards/hsds"))
}

fn json_of(path: PathBuf) -> Value {
    serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap()
}

/// The same without fields that say nothing, and without the lists of our attributes.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let mut kept = Map::new();
            for (field, value) in object {
                let value = if field == "attributes" { without_ours(value) } else { plain(value) };
                if !value.is_null() && value != json!([]) && value != json!("") {
                    kept.insert(field.clone(), value);
                }
            }
            Value::Object(kept)
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        other => other.clone(),
    }
}

/// Every field of the sample stands in what was given back; we may add to it.
#[track_caller]
fn assert_holds(given: &Value, sample: &Value) {
    let (given, sample) = (plain(given), plain(sample));
    for (field, value) in sample.as_object().unwrap() {
        if field != "organization" && field != "organization_id" {
            assert_same(&json!({ (field): given[field] }), &json!({ (field): value }));
        }
    }
}

#[test]
fn the_samples_come_in_and_go_out_as_they_came() {
    let Some(standard) = standard() else { return };
    for name in ["service_full", "service_list", "organization_full", "organization_list"] {
        let sample = json_of(standard.join(format!("examples/{name}.json")));
        let mut desk = TestDesk::new();
        import(&mut desk, sample.to_string().into_bytes());
        let page: Value = serde_json::from_slice(&export(&desk, OffersFileFormat::Json)).unwrap();
        let item = if sample.get("contents").is_some() { &sample["contents"][0] } else { &sample };
        match (name.starts_with("service"), item.get("services")) {
            (true, _) => {
                assert_holds(&page["contents"][0], item);
                assert_holds(&page["contents"][0]["organization"], &item["organization"]);
            }
            (false, Some(services)) => {
                assert_holds(&page["contents"][0], &services[0]);
                let mut alone = item.clone();
                alone.as_object_mut().unwrap().remove("services");
                assert_holds(&page["contents"][0]["organization"], &alone);
            }
            (false, None) => assert_holds(&page["organizations"][0], item),
        }
    }
}

#[test]
fn samples_without_offers_and_providers_are_told_as_such() {
    let Some(standard) = standard() else { return };
    for name in ["base", "taxonomy", "taxonomy_list", "taxonomy_term", "taxonomy_term_list"] {
        let source = OffersSource::read(&standard.join(format!("examples/{name}.json"))).unwrap();
        let preview = TestDesk::new().desk.preview_offers(&source).unwrap();
        let kinds: Vec<&ImportProblemKind> = preview.problems.iter().map(|problem| &problem.kind).collect();
        assert_eq!(kinds, [&ImportProblemKind::NothingOfOffers], "{name}");
    }
}

#[test]
fn the_tables_of_the_sample_come_in_and_go_out_as_they_came() {
    let Some(standard) = standard() else { return };
    let folder = standard.join("examples/csv");
    let mut desk = TestDesk::new();
    let source = OffersSource::read(&folder).unwrap();
    let preview = desk.desk.preview_offers(&source).unwrap();
    assert_eq!((preview.format, preview.problems), (Some(ImportFormat::HsdsTabular), vec![]));
    let left_out: BTreeSet<&str> = preview
        .notes
        .iter()
        .filter(|note| matches!(note.kind, ImportNoteKind::RowsWithoutOwner { .. }))
        .map(|note| note.field.as_str())
        .collect();
    // The sample ties these rows to objects that are not in it.
    let loose =
        ["attributes.csv", "meta_table_descriptions.csv", "metadata.csv", "taxonomies.csv", "taxonomy_terms.csv"];
    assert_eq!(left_out, BTreeSet::from(loose));
    desk.desk.import_offers(&source).unwrap();
    let given = tables(&export(&desk, OffersFileFormat::Tabular));
    for (file, rows) in tables_of_folder(&folder) {
        if loose.contains(&file.as_str()) {
            continue;
        }
        let given = &given.iter().find(|(name, _)| *name == file).unwrap().1;
        for row in rows {
            let same = given.iter().find(|one| one["id"] == row["id"]).unwrap_or_else(|| panic!("{file} lacks {row}"));
            for (column, value) in row.as_object().unwrap() {
                assert_eq!(&same[column], value, "{file}, {column}");
            }
        }
    }
}

#[test]
fn an_export_is_what_the_schemas_ask_for() {
    let Some(standard) = standard() else { return };
    let mut desk = rich_desk();
    let sample = std::fs::read(standard.join("examples/service_full.json")).unwrap();
    import(&mut desk, sample);
    let schema = json_of(standard.join("schema/service_with_definitions.json"));
    let page: Value = serde_json::from_slice(&export(&desk, OffersFileFormat::Json)).unwrap();
    let services = jsonschema::validator_for(&schema).unwrap();
    assert_eq!(page["contents"].as_array().unwrap().len(), 3);
    for service in page["contents"].as_array().unwrap() {
        let found: Vec<String> =
            services.iter_errors(service).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(found.is_empty(), "{found:#?}");
    }
    let mut schema = json_of(standard.join("schema/tabular.json"));
    without_files(&mut schema);
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut whole = Map::new();
    for (file, rows) in tables(&export(&desk, OffersFileFormat::Tabular)) {
        let properties = schema["properties"].as_object().unwrap();
        let (object, table) = properties.iter().find(|(_, one)| one["items"]["path"] == json!(file)).unwrap();
        let needed = table["items"]["tabular_required"].as_array().cloned().unwrap_or_default();
        for row in &rows {
            let lacks: Vec<&Value> =
                needed.iter().filter(|column| row[column.as_str().unwrap()] == Value::Null).collect();
            assert!(lacks.is_empty(), "{file} lacks {lacks:?}");
        }
        whole.insert(object.clone(), typed(&rows, &table["items"]["properties"]));
    }
    let whole = Value::Object(whole);
    let found: Vec<String> =
        validator.iter_errors(&whole).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(found.is_empty(), "{found:#?}");
}

/// What a row cannot hold, the schema of tables asks for in other files; without them it asks the same of rows.
fn without_files(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.retain(|name, value| name != "$ref" || !value.as_str().is_some_and(|file| file.ends_with(".json")));
            object.values_mut().for_each(without_files);
        }
        Value::Array(items) => items.iter_mut().for_each(without_files),
        _ => {}
    }
}

/// The rows with numbers where the schema has numbers: a table knows only texts.
fn typed(rows: &[Value], properties: &Value) -> Value {
    let cell = |(column, value): (&String, &Value)| {
        let is_number = properties[column]["type"] == "number" && value.is_string();
        let number = is_number.then(|| value.as_str().unwrap().parse::<f64>().unwrap());
        (column.clone(), number.map_or_else(|| value.clone(), |number| json!(number)))
    };
    rows.iter().map(|row| Value::Object(row.as_object().unwrap().iter().map(cell).collect())).collect()
}

type TableRows = Vec<(String, Vec<Value>)>;

/// The tables of an archive, each row with its cells.
fn tables(bytes: &[u8]) -> TableRows {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut found = Vec::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).unwrap();
        let mut text = String::new();
        entry.read_to_string(&mut text).unwrap();
        let name = String::from_utf8(entry.name_raw().to_vec()).unwrap();
        if name.ends_with(".csv") {
            found.push((name, rows(&text)));
        }
    }
    found
}

fn tables_of_folder(folder: &std::path::Path) -> TableRows {
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let tables = files.filter(|path| path.extension().is_some_and(|ending| ending == "csv"));
    tables
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, rows(&std::fs::read_to_string(path).unwrap()))
        })
        .collect()
}

/// A cell in which nothing stands is an empty text in a column that has to be there, and nothing elsewhere.
fn rows(text: &str) -> Vec<Value> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().unwrap().clone();
    let needed = ["address_1", "city", "state_province", "postal_code", "country", "description"];
    let row = |record: csv::StringRecord| {
        let cells = headers.iter().zip(&record).filter(|(column, cell)| !cell.is_empty() || needed.contains(column));
        Value::Object(cells.map(|(column, cell)| (column.to_owned(), json!(cell))).collect())
    };
    reader.records().map(|record| row(record.unwrap())).collect()
}
