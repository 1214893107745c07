//! Verbs about the directory: looking at files of offers, importing them, and giving the directory away.

use std::io::Write;
use std::path::Path;

use express_api::{EntryState, ImportFormat, ImportPreview, Message, Wording, offers_template, term};
use serde_json::{Value, json};

use crate::arguments::OffersVerb;
use crate::output::{Output, Trouble, problem_line, with_arguments};
use crate::session::Session;

pub(crate) fn run(session: &Session, output: &Output, verb: OffersVerb) -> Result<(), Trouble> {
    match verb {
        OffersVerb::Import { source, preview: true } => preview(session, output, &source),
        OffersVerb::Import { source, preview: false } => import(session, output, &source),
        OffersVerb::Export { out, tabular } => {
            save(session, output, "export_offers", &json!({ "path": out, "tabular": tabular }))
        }
        OffersVerb::Calendar { offer, out } => {
            save(session, output, "save_calendar", &json!({ "offer_id": offer, "path": out }))
        }
        OffersVerb::Template { out } => template(output, &out),
    }
}

fn import(session: &Session, output: &Output, source: &Path) -> Result<(), Trouble> {
    let changed = session.open()?.call("import_offers_file", json!({ "path": source }))?;
    output.answer(&changed, |changed| {
        let count = |name: &str| changed.pointer(&format!("/value/{name}")).cloned().unwrap_or_default();
        vec![format!(
            "Imported: {} new, {} changed, {} unchanged.",
            count("added"),
            count("changed"),
            count("unchanged")
        )]
    });
    Ok(())
}

/// Says what would come in. A file that would be refused ends as a refused import does.
fn preview(session: &Session, output: &Output, source: &Path) -> Result<(), Trouble> {
    let seen = session.open()?.call("preview_offers_file", json!({ "path": source }))?;
    let wording = Wording::of("en")?;
    output.answer(&seen, |seen| lines(seen, &wording));
    let is_refused = seen.get("problems").and_then(Value::as_array).is_some_and(|problems| !problems.is_empty());
    if is_refused { Err(Trouble::usage("An import would bring nothing in.")) } else { Ok(()) }
}

fn lines(seen: &Value, wording: &Wording) -> Vec<String> {
    let Ok(preview) = serde_json::from_value::<ImportPreview>(seen.clone()) else {
        return Vec::new();
    };
    let mut lines: Vec<String> =
        preview.format.map(|format| format!("Format: {}", format_name(format))).into_iter().collect();
    for entry in &preview.entries {
        let state = match entry.state {
            EntryState::New => "new",
            EntryState::Changed => "changed",
            EntryState::Unchanged => "unchanged",
        };
        let fields = entry.changed_fields.join(", ");
        let fields = if fields.is_empty() { fields } else { format!(" ({fields})") };
        let noun = wording.text(&term("noun", &entry.noun));
        lines.push(format!("{state}{fields}: {noun} “{}”", entry.name));
        lines.extend(entry.notes.iter().map(|note| format!("  {}", note_line(&json!(note), wording))));
    }
    lines.extend(preview.notes.iter().map(|note| note_line(&json!(note), wording)));
    lines.extend(preview.problems.iter().map(|problem| problem_line(&json!(problem), wording)));
    lines
}

const fn format_name(format: ImportFormat) -> &'static str {
    match format {
        ImportFormat::ExpressOffers => "express-offers/1",
        ImportFormat::HsdsJson => "HSDS 3.0, JSON",
        ImportFormat::HsdsTabular => "HSDS 3.0, tabular data package",
        ImportFormat::OffersTable => "a table, one row an offer",
    }
}

fn note_line(note: &Value, wording: &Wording) -> String {
    let text = |name: &str| note.get(name).and_then(Value::as_str).unwrap_or_default();
    let words = wording.message(&with_arguments(Message::new(term("import-note", &text("note"))), note));
    format!("{}: {words}", text("field"))
}

fn save(session: &Session, output: &Output, command: &str, request: &Value) -> Result<(), Trouble> {
    let saved = session.open()?.call(command, request.clone())?;
    output.answer(&saved, |saved| {
        let path = saved.get("path").and_then(Value::as_str).unwrap_or_default();
        vec![format!("Written to {path}.")]
    });
    Ok(())
}

fn template(output: &Output, out: &Path) -> Result<(), Trouble> {
    let refused =
        |_| Trouble::Usage(format!("Nothing was written: {} is there already, or may not be written.", out.display()));
    let mut file = std::fs::File::create_new(out).map_err(refused)?;
    file.write_all(offers_template().as_bytes()).map_err(refused)?;
    output
        .answer(&json!({ "path": out }), |_| vec![format!("Written to {}. Fill in one row an offer.", out.display())]);
    Ok(())
}
