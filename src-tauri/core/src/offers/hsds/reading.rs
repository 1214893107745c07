//! Fields of ours as they are put together from an object of HSDS.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Object;
use crate::imports::{ImportNote, ImportNoteKind, ImportProblemKind};
use crate::offers::import::draft::Wrong;
use crate::places::PlaceDetails;

/// What was read so far.
#[derive(Default)]
pub(super) struct Reading {
    /// Our fields, by name.
    pub(super) fields: Object,
    /// Where in the object each of them stands.
    pub(super) origins: BTreeMap<String, String>,
    pub(super) places: Vec<PlaceDetails>,
    pub(super) notes: Vec<ImportNote>,
    pub(super) problems: Vec<Wrong>,
}

impl Reading {
    pub(super) fn set(&mut self, field: &str, way: &str, value: impl Into<Value>) {
        self.fields.insert(field.to_owned(), value.into());
        self.origins.insert(field.to_owned(), way.to_owned());
    }

    /// Adds to a field that is a list. Its origin is that of its first part.
    pub(super) fn add(&mut self, field: &str, way: &str, value: impl Into<Value>) {
        if let Some(Value::Array(list)) = self.fields.get_mut(field) {
            list.push(value.into());
        } else {
            self.set(field, way, vec![value.into()]);
        }
    }

    /// Takes a value over as it came, so that one of another kind is told as such.
    pub(super) fn take(&mut self, object: &Object, way: &str, field: &str) {
        if let Some(value) = something(object, way) {
            self.set(field, way, value.clone());
        }
    }

    /// Takes a text over that fits into a line of ours. A longer one is not cut; it is kept as it came.
    pub(super) fn take_line(&mut self, object: &Object, way: &str, field: &str, at_most: usize) {
        if !matches!(something(object, way), Some(Value::String(text)) if text.chars().count() > at_most) {
            self.take(object, way, field);
        }
    }

    /// The objects of a list with their places in it. A value that is no list is told as such.
    pub(super) fn list<'a>(&mut self, object: &'a Object, field: &str) -> Vec<(usize, &'a Object)> {
        match something(object, field) {
            None => Vec::new(),
            Some(Value::Array(items)) => {
                items.iter().enumerate().filter_map(|(number, item)| Some((number, item.as_object()?))).collect()
            }
            Some(_) => {
                self.refuse(field, "expected a list");
                Vec::new()
            }
        }
    }

    /// A whole number from 0 on. Another value is told as such.
    pub(super) fn whole(&mut self, object: &Object, field: &str) -> Option<u32> {
        let value = something(object, field)?;
        let whole =
            value.as_f64().filter(|number| number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(number));
        if whole.is_none() {
            self.refuse(field, "expected a whole number");
        }
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is whole and in range")]
        whole.map(|number| number as u32)
    }

    pub(super) fn refuse(&mut self, way: &str, detail: &str) {
        self.problems.push((way.to_owned(), ImportProblemKind::OtherShape { detail: detail.to_owned() }));
    }

    pub(super) fn note(&mut self, way: &str, kind: ImportNoteKind) {
        self.notes.push(ImportNote { field: way.to_owned(), kind });
    }
}

/// The value of a field that says something.
pub(super) fn something<'a>(object: &'a Object, field: &str) -> Option<&'a Value> {
    object.get(field).filter(|value| says_something(value))
}

pub(super) fn says_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(items) => !items.is_empty(),
        _ => true,
    }
}

/// A text, or nothing.
pub(super) fn text<'a>(object: &'a Object, field: &str) -> &'a str {
    object.get(field).and_then(Value::as_str).unwrap_or_default()
}
