//! What of HSDS stands in no field of ours: kept as it came, and given back.
//!
//! The rule is one: a field is kept where our own writing of it would differ. It is given back as it came as long as what we read
//! from it is still what the desk says; once somebody changed that, the desk's word goes out, with the parts that never said
//! anything to us.

use std::collections::BTreeMap;

use serde_json::Value;

use super::reading::{says_something, something};
use super::{Object, attributes};

/// The sentence about who may take an offer; whether the file's own is still true, `offer` decides.
const SENTENCE: &str = "eligibility_description";

/// Fields that have other ways through: ids, and who offers it.
const NEVER_KEPT: [&str; 4] = ["id", "organization", "organization_id", "services"];

/// What of an object our own writing does not say.
pub(super) fn kept(object: &Object, written: &Object, reads_rule: bool) -> BTreeMap<String, Value> {
    let mut kept = BTreeMap::new();
    for (field, value) in object {
        let is_sentence = reads_rule && field == SENTENCE;
        if NEVER_KEPT.contains(&field.as_str()) || is_sentence || !says_something(value) {
            continue;
        }
        if !written.get(field).is_some_and(|ours| says_the_same(ours, value)) {
            kept.insert(field.clone(), value.clone());
        }
    }
    // Attributes of ours are read whole, so only the others are kept.
    if let Some(Value::Array(all)) = kept.remove("attributes") {
        let others: Vec<Value> = all.into_iter().filter(|attribute| !attributes::is_ours(attribute)).collect();
        if !others.is_empty() {
            kept.insert("attributes".to_owned(), Value::Array(others));
        }
    }
    kept
}

/// Gives back what was kept. `read` says what we read from an object.
pub(super) fn give_back(ours: Object, kept: &BTreeMap<String, Value>, read: &dyn Fn(&Object) -> Object) -> Object {
    let said = read(&ours);
    let mut given = ours;
    for (field, value) in kept.iter().filter(|(field, _)| *field != SENTENCE) {
        let others = match value {
            Value::Array(items) if field == "attributes" => items.clone(),
            _ => {
                let mut with = given.clone();
                with.insert(field.clone(), value.clone());
                if read(&with) == said {
                    given = with;
                    continue;
                }
                silent_parts(field, value, read)
            }
        };
        let mut all = something(&given, field).and_then(Value::as_array).cloned().unwrap_or_default();
        all.extend(others);
        if !all.is_empty() {
            given.insert(field.clone(), Value::Array(all));
        }
    }
    given
}

/// Whether two values differ in nothing but fields that say nothing; a table leaves those out.
fn says_the_same(one: &Value, two: &Value) -> bool {
    match (one, two) {
        (Value::Object(here), Value::Object(there)) => {
            here.keys().chain(there.keys()).all(|field| match (something(here, field), something(there, field)) {
                (Some(here), Some(there)) => says_the_same(here, there),
                (here, there) => here.is_none() && there.is_none(),
            })
        }
        (Value::Array(here), Value::Array(there)) => {
            here.len() == there.len() && here.iter().zip(there).all(|(here, there)| says_the_same(here, there))
        }
        _ => one == two,
    }
}

/// The parts of a list that say nothing to us.
fn silent_parts(field: &str, value: &Value, read: &dyn Fn(&Object) -> Object) -> Vec<Value> {
    let nothing = read(&Object::new());
    let is_silent =
        |part: &&Value| read(&Object::from_iter([(field.to_owned(), Value::Array(vec![(*part).clone()]))])) == nothing;
    value.as_array().into_iter().flatten().filter(is_silent).cloned().collect()
}
