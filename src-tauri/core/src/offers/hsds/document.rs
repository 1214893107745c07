//! Finds the services, organizations and places of a file, wherever it keeps them. What each says is read in `entries`.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::nesting::{Nesting, Rows};
use super::reading::text;
use super::{Object, package};
use crate::imports::{ImportFormat, ImportNote, ImportNoteKind, ImportProblem, ImportProblemKind, Lines};
use crate::offers::import::PackageFile;
use crate::offers::import::draft::{Draft, Spot};
use crate::reference::Reference;

/// An object of HSDS, and where it stands.
pub(super) struct Item {
    pub(super) object: Object,
    pub(super) at: Spot,
}

/// What a file holds.
#[derive(Default)]
pub(super) struct Document {
    pub(super) services: Vec<Item>,
    organizations: Vec<Item>,
    pub(super) locations: Vec<Item>,
    /// How many others there are, such as terms of taxonomies.
    pub(super) others: usize,
}

/// Reads JSON: one object, a list, a page with `contents`, or lists by name.
pub(in crate::offers) fn read_json(text: &str, reference: &Reference, country: &str) -> Draft {
    let lines = Lines::of(text);
    let found = match objects_of(text) {
        Ok(found) => found,
        Err(problem) => return Draft::refused(problem),
    };
    let (mut document, mut problems) = (Document::default(), Vec::new());
    for (path, raw) in found {
        let at = Spot::in_json(text, &lines, path, raw);
        match serde_json::from_str::<Object>(raw.get()) {
            Ok(object) => document.add(Item { object, at }),
            Err(error) => problems.push(at.problem("", ImportProblemKind::OtherShape { detail: error.to_string() })),
        }
    }
    let draft = Draft { format: Some(ImportFormat::HsdsJson), problems, ..Draft::default() };
    document.draft(draft, reference, country)
}

/// Reads the tables of a data package.
pub(in crate::offers) fn read_package(files: &[PackageFile], reference: &Reference, country: &str) -> Draft {
    let mut draft = Draft { format: Some(ImportFormat::HsdsTabular), ..Draft::default() };
    let tables = package::read(files, &mut draft.problems);
    let mut nesting = Nesting::of(&tables);
    let items = |rows: Vec<Rows>| -> Vec<Item> {
        let item = |rows: Rows| {
            let (file, line) = rows.place();
            Item { object: rows.object(), at: Spot { file, line, rows: Some(Arc::new(rows)), ..Spot::default() } }
        };
        rows.into_iter().map(item).collect()
    };
    let document = Document {
        organizations: items(nesting.all("organization")),
        services: items(nesting.all("service")),
        locations: items(nesting.left("location")),
        others: 0,
    };
    let left =
        |(file, count)| ImportNote { field: String::from(file), kind: ImportNoteKind::RowsWithoutOwner { count } };
    draft.notes.extend(nesting.count_left().into_iter().map(left));
    document.draft(draft, reference, country)
}

/// The objects of a JSON text, each with the way to it.
fn objects_of(text: &str) -> Result<Vec<(String, &RawValue)>, ImportProblem> {
    let not_json =
        |error: serde_json::Error| ImportProblem::new(error.line(), String::new(), ImportProblemKind::NotJson);
    if text.trim_start().starts_with('[') {
        let items: Vec<&RawValue> = serde_json::from_str(text).map_err(not_json)?;
        return Ok(numbered("", items));
    }
    let fields: BTreeMap<String, &RawValue> = serde_json::from_str(text).map_err(not_json)?;
    let mut found = Vec::new();
    if !fields.contains_key("id") {
        for name in ["organizations", "services", "contents", "locations"] {
            if let Some(raw) = fields.get(name) {
                let items = serde_json::from_str(raw.get()).map_err(|error| {
                    let detail = error.to_string();
                    ImportProblem::new(1, name.to_owned(), ImportProblemKind::OtherShape { detail })
                })?;
                found.extend(numbered(name, items));
            }
        }
    }
    if found.is_empty() {
        let whole: &RawValue = serde_json::from_str(text).map_err(not_json)?;
        found.push((String::new(), whole));
    }
    Ok(found)
}

fn numbered<'a>(name: &str, items: Vec<&'a RawValue>) -> Vec<(String, &'a RawValue)> {
    items.into_iter().enumerate().map(|(number, raw)| (format!("{name}[{number}]"), raw)).collect()
}

impl Document {
    /// Puts an object where it belongs. Terms of taxonomies and the like stand for no offer and no provider.
    fn add(&mut self, item: Item) {
        let has = |fields: &[&str]| fields.iter().any(|field| item.object.contains_key(*field));
        if has(&["location_type"]) {
            self.locations.push(item);
        } else if has(&["status", "organization", "service_at_locations", "eligibility_description", "organization_id"])
        {
            self.services.push(item);
        } else if !has(&["taxonomy", "taxonomy_detail", "code", "version", "location"]) && has(&["name", "id"]) {
            self.organizations.push(item);
        } else {
            self.others += 1;
        }
    }

    /// Brings the services out of organizations, and the organizations out of services.
    pub(super) fn untangle(&mut self) {
        let mut services = Vec::new();
        for item in &mut self.organizations {
            let Some(Value::Array(nested)) = item.object.remove("services") else {
                continue;
            };
            for (number, service) in nested.into_iter().enumerate() {
                if let Value::Object(mut object) = service {
                    object.insert("organization_id".to_owned(), json!(text(&item.object, "id")));
                    services.push(Item { object, at: item.at.inner(&format!("services[{number}]")) });
                }
            }
        }
        self.services.append(&mut services);
        for item in &mut self.services {
            if let Some(Value::Object(organization)) = item.object.remove("organization") {
                item.object.insert("organization_id".to_owned(), json!(text(&organization, "id")));
                self.organizations.push(Item { object: organization, at: item.at.inner("organization") });
            }
        }
    }

    /// An organization that comes with each of its services is one; parts of it may stand in different places.
    pub(super) fn united_organizations(&mut self, problems: &mut Vec<ImportProblem>) -> Vec<Item> {
        let mut united: Vec<Item> = Vec::new();
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for item in std::mem::take(&mut self.organizations) {
            let id = text(&item.object, "id").to_owned();
            let there = places.get(&id).and_then(|place| united.get_mut(*place)).filter(|_| !id.is_empty());
            let Some(there) = there else {
                places.insert(id, united.len());
                united.push(item);
                continue;
            };
            for (field, value) in item.object {
                let same = there.object.entry(field.clone()).or_insert_with(|| value.clone()) == &value;
                if !same {
                    problems.push(item.at.problem(&field, ImportProblemKind::DuplicateKey));
                }
            }
        }
        united
    }
}
