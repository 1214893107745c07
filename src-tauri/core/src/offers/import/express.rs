//! Reads `express-offers/1`: one JSON object with `format`, `providers` and `offers`.

use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;
use serde_json::value::RawValue;

use super::draft::{Draft, Drafted, DraftedOffer, NOBODY, Spot, Unsaid, Wrong, quoted_field, shaped};
use crate::imports::{ImportFormat, ImportProblem, ImportProblemKind, Lines};

/// The format that this version reads.
const FORMAT: &str = "express-offers/1";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OffersFile<'a> {
    format: String,
    #[serde(default, borrow)]
    providers: Vec<&'a RawValue>,
    #[serde(default, borrow)]
    offers: Vec<&'a RawValue>,
}

/// Whether the text is meant to be of this format: HSDS knows no field `format`.
pub(super) fn is_meant(text: &str) -> bool {
    #[derive(Deserialize)]
    struct Frame {
        #[serde(rename = "format")]
        _format: IgnoredAny,
    }
    text.trim_start().starts_with('{') && serde_json::from_str::<Frame>(text).is_ok()
}

/// What the text says.
pub(super) fn read(text: &str) -> Draft {
    let file = match read_frame(text) {
        Ok(file) => file,
        Err(problem) => return Draft::refused(problem),
    };
    let mut draft = Draft { format: Some(ImportFormat::ExpressOffers), ..Draft::default() };
    let lines = Lines::of(text);
    for (number, entry) in file.providers.iter().enumerate() {
        let at = Spot::in_json(text, &lines, format!("providers[{number}]"), entry);
        let fields = fields(entry);
        let key = fields.as_ref().ok().and_then(|fields| fields.get("key")?.as_str());
        draft.told_providers.extend(key.map(str::to_owned));
        match fields.and_then(|fields| shaped(Value::Object(fields))) {
            Ok(details) => draft.providers.push(Drafted { details, at, notes: Vec::new(), unsaid: Unsaid::default() }),
            Err((field, kind)) => draft.problems.push(at.problem(&field, kind)),
        }
    }
    for (number, entry) in file.offers.iter().enumerate() {
        let at = Spot::in_json(text, &lines, format!("offers[{number}]"), entry);
        match offer(entry) {
            Ok((details, provider)) => {
                draft.offers.push(DraftedOffer {
                    entry: Drafted { details, at, notes: Vec::new(), unsaid: Unsaid::default() },
                    provider,
                });
            }
            Err((field, kind)) => draft.problems.push(at.problem(&field, kind)),
        }
    }
    draft
}

/// The offer and the key of its provider, whose id nobody knows yet.
fn offer<D: DeserializeOwned>(entry: &RawValue) -> Result<(D, String), Wrong> {
    let mut fields = fields(entry)?;
    let provider = fields.remove("provider");
    fields.insert("provider_id".to_owned(), Value::String(NOBODY.to_string()));
    let provider = provider.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok((shaped(Value::Object(fields))?, provider))
}

fn fields(entry: &RawValue) -> Result<serde_json::Map<String, Value>, Wrong> {
    serde_json::from_str(entry.get())
        .map_err(|error| (String::new(), ImportProblemKind::OtherShape { detail: error.to_string() }))
}

fn read_frame(text: &str) -> Result<OffersFile<'_>, ImportProblem> {
    let file: OffersFile<'_> = serde_json::from_str(text).map_err(|error| {
        let kind = match error.classify() {
            serde_json::error::Category::Data => ImportProblemKind::OtherShape { detail: error.to_string() },
            _ => ImportProblemKind::NotJson,
        };
        let field = if error.is_data() { quoted_field(&error.to_string()) } else { String::new() };
        ImportProblem::new(error.line(), field, kind)
    })?;
    if file.format == FORMAT {
        return Ok(file);
    }
    let before = text.find("\"format\"").and_then(|place| text.get(..place)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    Err(ImportProblem::new(line, "format".into(), ImportProblemKind::OtherFormat))
}
