//! What a file says, before it is held against the desk: the same for every format.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;
use uuid::Uuid;

use super::{OffersSource, express, table};
use crate::ids::ProviderId;
use crate::imports::{ImportFormat, ImportNote, ImportProblem, ImportProblemKind, Lines, Places};
use crate::offers::{OfferDetails, ProviderDetails, hsds};
use crate::places::PlaceDetails;
use crate::reference::Reference;

/// The provider of an offer whose provider was not looked up yet.
pub(in crate::offers) const NOBODY: ProviderId = ProviderId(Uuid::nil());

/// A field and what is wrong with it.
pub(in crate::offers) type Wrong = (String, ImportProblemKind);

/// What a file says.
#[derive(Default)]
pub(in crate::offers) struct Draft {
    pub(in crate::offers) format: Option<ImportFormat>,
    pub(in crate::offers) providers: Vec<Drafted<ProviderDetails>>,
    pub(in crate::offers) offers: Vec<DraftedOffer>,
    pub(in crate::offers) places: Vec<Drafted<PlaceDetails>>,
    pub(in crate::offers) problems: Vec<ImportProblem>,
    pub(in crate::offers) notes: Vec<ImportNote>,
    /// The keys of all providers that the file tells of, also of those that cannot come in.
    pub(in crate::offers) told_providers: BTreeSet<String>,
}

/// An entry of a file.
pub(in crate::offers) struct Drafted<D> {
    pub(in crate::offers) details: D,
    pub(in crate::offers) at: Spot,
    pub(in crate::offers) notes: Vec<ImportNote>,
    pub(in crate::offers) unsaid: Unsaid,
}

/// What a file says nothing about, because its format cannot or its maker did not. It stays as the desk has it.
#[derive(Default)]
pub(in crate::offers) struct Unsaid {
    /// Our fields, by name.
    pub(in crate::offers) fields: BTreeSet<&'static str>,
    /// Whether the ages are all that the file can say of a rule.
    pub(in crate::offers) rule_beyond_ages: bool,
}

/// An offer of a file; its `provider_id` is [`NOBODY`] still.
pub(in crate::offers) struct DraftedOffer {
    pub(in crate::offers) entry: Drafted<OfferDetails>,
    /// The key of its provider.
    pub(in crate::offers) provider: String,
}

/// Where an entry stands, so that a problem can name the place.
#[derive(Clone, Default)]
pub(in crate::offers) struct Spot {
    /// The file within a folder or an archive; empty where one file was chosen.
    pub(in crate::offers) file: String,
    /// The line on which it begins.
    pub(in crate::offers) line: usize,
    /// The way to it, such as `offers[3]`; empty in a table.
    pub(in crate::offers) path: String,
    /// Its text where it is JSON; empty in a table.
    pub(in crate::offers) json: Arc<str>,
    /// The rows from which it was put together, where it comes from several tables.
    pub(in crate::offers) rows: Option<Arc<hsds::Rows>>,
    /// The way to the part of the entry that is meant, such as the organization of a service; empty where all of it is.
    pub(in crate::offers) within: String,
    /// Where in the entry our fields come from, by their names; each stands under its own name where nothing is said.
    pub(in crate::offers) origins: BTreeMap<String, String>,
}

impl Draft {
    /// Reads a source of whichever format. `country` is the desk's.
    pub(in crate::offers) fn read(source: &OffersSource, reference: &Reference, country: &str) -> Self {
        let mut draft = match source {
            OffersSource::Refused(problem) => return Self::refused((**problem).clone()),
            OffersSource::Json(text) if express::is_meant(text) => express::read(text),
            OffersSource::Json(text) => hsds::read_json(text, reference, country),
            OffersSource::Table(text) => table::read(text),
            OffersSource::Package(files) => hsds::read_package(files, reference, country),
        };
        let is_empty = draft.providers.is_empty() && draft.offers.is_empty() && draft.places.is_empty();
        if is_empty && draft.problems.is_empty() {
            draft.problems.push(ImportProblem::new(1, String::new(), ImportProblemKind::NothingOfOffers));
        }
        draft
    }

    /// A file from which nothing could be read.
    pub(in crate::offers) fn refused(problem: ImportProblem) -> Self {
        Self { problems: vec![problem], ..Self::default() }
    }
}

impl Spot {
    /// Where an entry of a JSON text stands.
    pub(in crate::offers) fn in_json(text: &str, lines: &Lines, path: String, entry: &RawValue) -> Self {
        let start = (entry.get().as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
        Self { line: lines.line(start), path, json: entry.get().into(), ..Self::default() }
    }

    /// Where a part of the entry stands.
    pub(in crate::offers) fn inner(&self, way: &str) -> Self {
        let mut inner = self.clone();
        inner.within = joined(&self.within, way);
        inner
    }

    /// What is wrong with a field of the entry, with its line and the way to it.
    pub(in crate::offers) fn problem(&self, field: &str, kind: ImportProblemKind) -> ImportProblem {
        let way = self.way(field);
        if let Some(rows) = &self.rows {
            let (file, line, column) = rows.find(&way);
            return ImportProblem { file, line, field: column, kind };
        }
        let mut line = self.line;
        if !self.json.is_empty() {
            line += Places::of(&self.json).line(&way).saturating_sub(1);
        }
        ImportProblem { file: self.file.clone(), line, field: joined(&self.path, &way), kind }
    }

    /// The way to one of our fields, as the file names it.
    pub(in crate::offers) fn way(&self, field: &str) -> String {
        let head = field.split(['.', '[']).next().unwrap_or(field);
        let rest = field.get(head.len()..).unwrap_or_default();
        let way = self.origins.get(head).map_or_else(|| field.to_owned(), |origin| format!("{origin}{rest}"));
        joined(&self.within, &way)
    }
}

/// One way after the other.
fn joined(one: &str, other: &str) -> String {
    let dot = if one.is_empty() || other.is_empty() || other.starts_with('[') { "" } else { "." };
    format!("{one}{dot}{other}")
}

/// Puts the fields of an entry together; what does not fit is told with its field.
pub(in crate::offers) fn shaped<D: DeserializeOwned>(fields: Value) -> Result<D, Wrong> {
    serde_path_to_error::deserialize(fields).map_err(|error| {
        let (path, detail) = (error.path().to_string(), error.inner().to_string());
        let field = if path == "." { quoted_field(&detail) } else { path };
        (field, ImportProblemKind::OtherShape { detail })
    })
}

/// The field that serde's message about an unknown or missing field quotes first.
pub(in crate::offers) fn quoted_field(message: &str) -> String {
    message.split('`').nth(1).unwrap_or_default().to_owned()
}
