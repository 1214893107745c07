//! Lays nested objects out in the rows of tables.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use uuid::Uuid;

use super::reading::text;
use super::tables::{KIND_OF_OWNER, LISTS, SINGLE, fits};
use super::{Object, part_id};

/// Rows to be written: by table, each with its cells, in the order in which they came.
#[derive(Default)]
pub(super) struct Layout {
    pub(super) tables: BTreeMap<&'static str, Vec<Object>>,
    places: BTreeMap<(&'static str, String), usize>,
}

impl Layout {
    /// Lays an object out, and everything in it.
    pub(super) fn add(&mut self, table: &'static str, object: &Object, links: &[(&str, &str)]) {
        let id = match text(object, "id") {
            "" => part_id(Uuid::nil(), &json!([links, object]).to_string()).to_string(),
            id => id.to_owned(),
        };
        let id = self.free_id(table, id, links);
        let mut row = Object::from_iter([("id".to_owned(), json!(id))]);
        row.extend(links.iter().map(|(column, value)| ((*column).to_owned(), json!(value))));
        for (field, value) in object.iter().filter(|(_, value)| !value.is_null()) {
            let list = LISTS.iter().find(|(owner, name, ..)| fits(owner, table) && name == field);
            let single = SINGLE.iter().find(|(owner, name, ..)| *owner == table && name == field);
            match (list, single, value) {
                (Some((_, _, child, column)), _, Value::Array(items)) => {
                    for item in items.iter().filter_map(Value::as_object) {
                        let kind = KIND_OF_OWNER.iter().find(|(of, _)| of == child);
                        let mut links = vec![(*column, id.as_str())];
                        links.extend(kind.map(|(_, column)| (*column, table)));
                        self.add(child, item, &links);
                    }
                }
                (_, Some((_, _, child, column)), Value::Object(item)) => {
                    self.add(child, item, &[]);
                    row.insert((*column).to_owned(), json!(text(item, "id")));
                }
                _ => {
                    row.entry(field.clone()).or_insert_with(|| value.clone());
                }
            }
        }
        self.put(table, id, row);
    }

    /// A row names one owner of each kind. What two services share, such as a contact, becomes a row for each.
    fn free_id(&self, table: &'static str, id: String, links: &[(&str, &str)]) -> String {
        let place = self.places.get(&(table, id.clone()));
        let there = place.and_then(|place| self.tables.get(table)?.get(*place));
        let is_others = |(column, owner): &(&str, &str)| {
            there.and_then(|row| row.get(*column)?.as_str()).is_some_and(|other| other != *owner)
        };
        if links.iter().any(is_others) {
            return part_id(Uuid::nil(), &json!([id, links]).to_string()).to_string();
        }
        id
    }

    /// An object that belongs to several others comes several times; its rows become one.
    fn put(&mut self, table: &'static str, id: String, row: Object) {
        let rows = self.tables.entry(table).or_default();
        let place = *self.places.entry((table, id)).or_insert(rows.len());
        match rows.get_mut(place) {
            Some(there) => row.into_iter().for_each(|(column, value)| {
                there.entry(column).or_insert(value);
            }),
            None => rows.push(row),
        }
    }
}
