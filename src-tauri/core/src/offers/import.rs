//! Imports a file of providers and offers. Either all of it comes in, or nothing does.
//!
//! The format is `express-offers/1`: one JSON object with `format`, `providers` and `offers`. Entries are
//! known by their `key`, so that a newer file changes what an older one brought. What is wrong is named
//! with the line of the file and the field.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use ts_rs::TS;

use super::{OfferDetails, ProviderDetails, check_offer, check_provider};
use crate::change::Changed;
use crate::checks::{Checks, ProblemKind};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::imports::{ImportProblem, ImportProblemKind};
use crate::operation::Operation;
use crate::recorded::Recorded;
use crate::store::record::Record;
use crate::store::rows;
use crate::store::transaction::Change;

/// The format that this version reads.
const FORMAT: &str = "express-offers/1";

/// What an import did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportSummary {
    /// Entries that were not here before.
    pub added: usize,
    /// Entries that were here and are different now.
    pub changed: usize,
    /// Entries that were here and are the same.
    pub unchanged: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OffersFile<'a> {
    format: String,
    #[serde(default, borrow)]
    providers: Vec<&'a RawValue>,
    #[serde(default, borrow)]
    offers: Vec<&'a RawValue>,
}

/// An entry that passed all checks, with its id and what the desk keeps of it already.
struct Ready<D: Record> {
    id: D::Id,
    details: D,
    kept: Option<Recorded<D::Id, D>>,
}

impl Desk {
    /// Imports the text of an offers file in one change.
    ///
    /// # Errors
    /// [`Error::ImportRejected`] with every problem; then nothing was imported.
    pub fn import_offers(&mut self, text: &str) -> Result<Changed<ImportSummary>> {
        let file = read_frame(text).map_err(|problem| Error::ImportRejected(vec![problem]))?;
        let mut problems = Vec::new();
        let kept: Vec<_> = rows::list::<ProviderDetails>(self.vault())?;
        let parse = |entry: Value| Ok(entry);
        let providers = self.read_entries(
            &Section::new(text, "providers", &file.providers),
            &kept,
            parse,
            check_provider,
            &mut problems,
        )?;
        let mut known: BTreeMap<String, String> =
            kept.iter().map(|row| (row.details.key.clone(), row.id.to_string())).collect();
        known.extend(providers.iter().map(|ready| (ready.details.key.clone(), ready.id.to_string())));
        let kept: Vec<_> = rows::list::<OfferDetails>(self.vault())?;
        let parse = |entry| with_provider_id(entry, &known);
        let offers =
            self.read_entries(&Section::new(text, "offers", &file.offers), &kept, parse, check_offer, &mut problems)?;
        if !problems.is_empty() {
            return Err(Error::ImportRejected(problems));
        }
        self.change(Operation::ImportOffers, None, |tx| {
            let mut summary = ImportSummary::default();
            for ready in &providers {
                keep(tx, ready, &mut summary)?;
            }
            for ready in &offers {
                keep(tx, ready, &mut summary)?;
            }
            Ok(summary)
        })
    }

    /// Reads the entries of one section; what is wrong with them is added to the problems.
    fn read_entries<D: Record + Keyed + Clone>(
        &self,
        section: &Section<'_>,
        kept: &[Recorded<D::Id, D>],
        prepare: impl Fn(Value) -> std::result::Result<Value, ImportProblemKind>,
        check: impl Fn(&D, &mut Checks<'_>),
        problems: &mut Vec<ImportProblem>,
    ) -> Result<Vec<Ready<D>>>
    where
        Recorded<D::Id, D>: Clone,
    {
        let mut ready: Vec<Ready<D>> = Vec::new();
        for (number, entry) in section.entries.iter().enumerate() {
            let details = match section.parse::<D>(number, entry, &prepare) {
                Ok(details) => details,
                Err(problem) => {
                    problems.push(problem);
                    continue;
                }
            };
            let mut checks = self.checks();
            checks.require(!details.key().is_empty(), "key", ProblemKind::Empty);
            check(&details, &mut checks);
            if let Err(Error::Invalid(found)) = checks.finish() {
                let kinds = found.into_iter().map(|found| (found.field, ImportProblemKind::Invalid(found.kind)));
                problems.extend(kinds.map(|(field, kind)| section.problem(number, entry, &field, kind)));
            }
            if ready.iter().any(|other| other.details.key() == details.key()) {
                problems.push(section.problem(number, entry, "key", ImportProblemKind::DuplicateKey));
            }
            let kept = kept.iter().find(|row| row.details.key() == details.key()).cloned();
            let id = match &kept {
                Some(row) => row.id,
                None => D::Id::from(self.new_id()?),
            };
            ready.push(Ready { id, details, kept });
        }
        Ok(ready)
    }
}

/// Fields that an imported file knows by a key.
trait Keyed {
    fn key(&self) -> &str;
}

impl Keyed for ProviderDetails {
    fn key(&self) -> &str {
        &self.key
    }
}

impl Keyed for OfferDetails {
    fn key(&self) -> &str {
        &self.key
    }
}

/// One list of the file, with what is needed to say where an entry stands.
struct Section<'a> {
    text: &'a str,
    name: &'static str,
    entries: &'a [&'a RawValue],
}

impl<'a> Section<'a> {
    const fn new(text: &'a str, name: &'static str, entries: &'a [&'a RawValue]) -> Self {
        Self { text, name, entries }
    }

    fn parse<D: Record>(
        &self,
        number: usize,
        entry: &RawValue,
        prepare: impl Fn(Value) -> std::result::Result<Value, ImportProblemKind>,
    ) -> std::result::Result<D, ImportProblem> {
        let shape = |detail: String| ImportProblemKind::OtherShape { detail };
        let value = serde_json::from_str(entry.get())
            .map_err(|error| self.problem(number, entry, "", shape(error.to_string())))?;
        let value = prepare(value).map_err(|kind| self.problem(number, entry, "provider", kind))?;
        serde_path_to_error::deserialize(value).map_err(|error| {
            let path = error.path().to_string();
            let field = if path == "." { unknown_field(&error.inner().to_string()) } else { path };
            self.problem(number, entry, &field, shape(error.inner().to_string()))
        })
    }

    /// A problem with the line on which the field stands, or else on which the entry begins.
    fn problem(&self, number: usize, entry: &RawValue, field: &str, kind: ImportProblemKind) -> ImportProblem {
        let start = (entry.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let name = field.rsplit(['.', '[']).find(|part| !part.ends_with(']')).unwrap_or(field);
        let within = entry.get().find(&format!("\"{name}\"")).unwrap_or(0);
        let before = self.text.get(..start + within).unwrap_or(self.text);
        let dot = if field.is_empty() { "" } else { "." };
        let field = format!("{}[{number}]{dot}{field}", self.name);
        ImportProblem { line: before.matches('\n').count() + 1, field, kind }
    }
}

/// The field that serde's message about an unknown or missing field quotes first.
fn unknown_field(message: &str) -> String {
    message.split('`').nth(1).unwrap_or_default().to_owned()
}

/// Puts the provider's id where the file has its key.
fn with_provider_id(
    mut entry: Value,
    known: &BTreeMap<String, String>,
) -> std::result::Result<Value, ImportProblemKind> {
    if let Value::Object(fields) = &mut entry {
        let id = fields.remove("provider").and_then(|key| key.as_str().and_then(|key| known.get(key).cloned()));
        fields.insert("provider_id".to_owned(), Value::String(id.ok_or(ImportProblemKind::UnknownProvider)?));
    }
    Ok(entry)
}

fn read_frame(text: &str) -> std::result::Result<OffersFile<'_>, ImportProblem> {
    let text = text.trim_start_matches('\u{FEFF}');
    let file: OffersFile<'_> = serde_json::from_str(text).map_err(|error| {
        let kind = match error.classify() {
            serde_json::error::Category::Data => ImportProblemKind::OtherShape { detail: error.to_string() },
            _ => ImportProblemKind::NotJson,
        };
        let field = if error.is_data() { unknown_field(&error.to_string()) } else { String::new() };
        ImportProblem { line: error.line(), field, kind }
    })?;
    if file.format == FORMAT {
        return Ok(file);
    }
    let before = text.find("\"format\"").and_then(|place| text.get(..place)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    Err(ImportProblem { line, field: "format".into(), kind: ImportProblemKind::OtherFormat })
}

fn keep<D: Record + PartialEq>(tx: &Change<'_>, ready: &Ready<D>, summary: &mut ImportSummary) -> Result<()> {
    match &ready.kept {
        None => {
            summary.added += 1;
            tx.insert(ready.id, &ready.details)
        }
        Some(kept) if kept.details == ready.details => {
            summary.unchanged += 1;
            Ok(())
        }
        Some(kept) => {
            summary.changed += 1;
            tx.update(ready.id, kept.rev, &ready.details).map(|_| ())
        }
    }
}
