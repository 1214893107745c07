//! Providers and offers as HSDS 3.0 (Human Services Data Specification, Open Referral) writes them: nested JSON, or a tabular data
//! package. What HSDS has no field for travels as attributes with taxonomies of ours; what we have no field for is kept as it came.
//!
//! Decides nothing about the desk: what is new or changed is found in `import`.

mod attributes;
mod contacts;
mod document;
mod entries;
mod foreign;
mod layout;
mod location;
mod nesting;
mod offer;
mod package;
mod provider;
mod reading;
mod schedule;
mod tables;

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

use crate::eligibility::Rule;
use crate::places::Position;
use crate::reference::Reference;

pub(super) use document::{read_json, read_package};
pub(super) use location::give_place;
pub(super) use nesting::Rows;
pub(super) use offer::{ages, give as give_offer, with_ages};
pub(super) use package::write as write_package;
pub(super) use provider::give as give_provider;
pub(super) use tables::is_table;

/// An object of HSDS.
pub(super) type Object = Map<String, Value>;

/// What an object of HSDS says that stands in no field of ours.
pub(super) struct Around<'a> {
    /// For the names of languages.
    pub(super) reference: &'a Reference,
    /// The country of the desk, which our addresses do not name.
    pub(super) country: &'a str,
    /// Where the desk's places lie, by folded name.
    pub(super) positions: &'a BTreeMap<String, Position>,
    /// Puts a rule into a sentence.
    pub(super) sentence: &'a dyn Fn(&Rule) -> String,
}

/// The id of a part that has none of its own: always the same for the same part of the same owner, so that an export of the same
/// directory is the same file.
fn part_id(owner: Uuid, part: &str) -> Uuid {
    let hash = Sha256::new().chain_update(owner.as_bytes()).chain_update(part.as_bytes()).finalize();
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(hash).for_each(|(to, from)| *to = from);
    Builder::from_custom_bytes(bytes).into_uuid()
}

/// The id under which an entry goes out: its key where that is an id of HSDS, else its own.
pub(super) fn id_of(key: &str, id: Uuid) -> Uuid {
    key.parse().unwrap_or(id)
}

/// An object of fields; those that say nothing are left out.
fn object<const N: usize>(fields: [(&str, Value); N]) -> Object {
    let said = fields.into_iter().filter(|(_, value)| reading::says_something(value));
    said.map(|(field, value)| (field.to_owned(), value)).collect()
}
