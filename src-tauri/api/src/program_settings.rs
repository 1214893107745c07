//! Settings of the program, which are needed before a desk is open. They lie beside the vault and say nothing of anybody.

use std::fs;
use std::path::Path;

use express_documents::LANGUAGES;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::commands::Nothing;
use crate::failure::{Failure, FailureCode};
use crate::program::State;

/// What is set for the program, whatever desk it opens.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProgramSettings {
    /// The language of the screens; none for that of the system.
    #[serde(default)]
    pub language: Option<String>,
    /// How the screens look.
    #[serde(default)]
    pub appearance: Appearance,
}

/// How the screens look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Appearance {
    /// As the rest of the computer.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// The settings. What cannot be read is as if nobody had set it, because nobody should be kept from work by it.
pub(crate) fn read(state: &mut State, _: Nothing) -> Result<ProgramSettings, Failure> {
    let bytes = fs::read(&state.places.settings).unwrap_or_default();
    let kept: Value = serde_json::from_slice(&bytes).unwrap_or_default();
    let language = kept.get("language").and_then(Value::as_str).filter(|language| LANGUAGES.contains(language));
    let appearance = kept.get("appearance").cloned().map(serde_json::from_value).and_then(Result::ok);
    Ok(ProgramSettings { language: language.map(str::to_owned), appearance: appearance.unwrap_or_default() })
}

pub(crate) fn change(state: &mut State, request: ProgramSettings) -> Result<ProgramSettings, Failure> {
    if let Some(language) = request.language.as_deref().filter(|language| !LANGUAGES.contains(language)) {
        return Err(Failure::new(FailureCode::UnknownLanguage, json!({ "language": language })));
    }
    let text = serde_json::to_vec_pretty(&request).map_err(|error| Failure::internal(&error.to_string()))?;
    let path = &state.places.settings;
    replace(path, &text)
        .map_err(|_| Failure::new(FailureCode::NotWritable, json!({ "path": path.to_string_lossy() })))?;
    Ok(request)
}

/// Writes beside the file first and then moves the name, so that there is always a whole one.
fn replace(path: &Path, text: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let unfinished = path.with_added_extension("unfinished");
    fs::write(&unfinished, text)?;
    fs::rename(&unfinished, path)
}
