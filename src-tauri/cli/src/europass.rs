//! Verbs about Europass documents.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use express_api::{Argument, EuropassPreview, Message, Wording, term};
use serde_json::{Value, json};

use crate::arguments::EuropassVerb;
use crate::output::{Output, Trouble};
use crate::session::{Session, candidate_id};

pub(crate) fn run(session: &Session, output: &Output, verb: EuropassVerb) -> Result<(), Trouble> {
    match verb {
        EuropassVerb::Import { file, dry_run: true, .. } => preview(session, output, &file),
        EuropassVerb::Import { file, code, even_if_same, .. } => {
            import(session, output, &json!({ "content": content(&file)?, "code": code, "even_if_same": even_if_same }))
        }
        EuropassVerb::Export { candidate, reader, lang, out } => {
            let program = session.open()?;
            let id = candidate_id(&program, &candidate)?;
            let request = json!({ "candidate_id": id, "reader": reader.code(), "language": lang, "path": out });
            let saved = program.call("export_europass", request)?;
            output.answer(&saved, |saved| {
                let path = saved.get("path").and_then(Value::as_str).unwrap_or_default();
                vec![
                    format!("Written to {path}."),
                    "Whoever uploads it to Europass gives what stands in it to a server of the union.".to_owned(),
                ]
            });
            Ok(())
        }
    }
}

fn content(file: &Path) -> Result<String, Trouble> {
    let unreadable = |_| Trouble::Usage(format!("The file {} cannot be read.", file.display()));
    Ok(STANDARD.encode(std::fs::read(file).map_err(unreadable)?))
}

fn import(session: &Session, output: &Output, request: &Value) -> Result<(), Trouble> {
    let changed = session.open()?.call("import_europass", request.clone())?;
    output.answer(&changed, |changed| {
        let came = |name: &str| changed.pointer(&format!("/value/{name}")).cloned().unwrap_or_default();
        vec![format!(
            "New candidate {}. Languages: {}. Experiences: {}. Qualifications: {}. Competences: {}.",
            came("code").as_str().unwrap_or_default(),
            came("languages"),
            came("experiences"),
            came("qualifications"),
            came("competences")
        )]
    });
    Ok(())
}

fn preview(session: &Session, output: &Output, file: &Path) -> Result<(), Trouble> {
    let seen = session.open()?.call("preview_europass", json!({ "content": content(file)? }))?;
    let wording = Wording::of("en")?;
    output.answer(&seen, |seen| match serde_json::from_value::<EuropassPreview>(seen.clone()) {
        Ok(preview) => lines(&preview, &wording),
        Err(_) => vec![format!("{seen:#}")],
    });
    Ok(())
}

/// Each element with where it goes, then each without a place with its reason.
fn lines(preview: &EuropassPreview, wording: &Wording) -> Vec<String> {
    let mut lines = Vec::new();
    for placed in &preview.placed {
        let values: Vec<String> = placed.values.iter().map(|value| said(value, wording)).collect();
        let to = wording.text(&term("europass-to", &placed.to));
        lines.push(format!("{} → {to}: {}", placed.element, values.join(" · ")));
    }
    for one in &preview.not_placed {
        let why = wording.text(&term("europass-why", &one.why));
        let value = if one.value.is_empty() { String::new() } else { format!(" “{}”", one.value) };
        lines.push(format!("{}{value}: not placed. {why}", one.element));
    }
    lines
}

fn said(value: &Argument, wording: &Wording) -> String {
    wording.message(&Message::new("europass-value").with("value", value.clone()))
}
