//! One run of the terminal program: where the vault lies, and the way to its commands.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use express_api::{KeyCost, Places, Program, SystemSurroundings, no_viewer};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::output::Trouble;

/// Where the vault lies and how its passphrase comes in.
pub(crate) struct Session {
    vault: PathBuf,
    passphrase_file: Option<PathBuf>,
}

impl Session {
    pub(crate) fn new(arguments: &Arguments) -> Self {
        Self { vault: arguments.vault.clone(), passphrase_file: arguments.passphrase_file.clone() }
    }

    /// The program, with no desk open.
    pub(crate) fn program(&self) -> Result<Program, Trouble> {
        program_at(&self.vault)
    }

    /// The program, with the desk open.
    pub(crate) fn open(&self) -> Result<Program, Trouble> {
        let program = self.program()?;
        program.call("unlock", json!({ "passphrase": self.passphrase()? }))?;
        Ok(program)
    }

    /// The passphrase, from the file or from the environment.
    pub(crate) fn passphrase(&self) -> Result<String, Trouble> {
        let Some(path) = &self.passphrase_file else {
            return std::env::var("EXPRESS_PASSPHRASE").map_err(|_| {
                Trouble::usage(
                    "The passphrase is missing. Name a file with --passphrase-file, or set EXPRESS_PASSPHRASE.",
                )
            });
        };
        let text = std::fs::read_to_string(path)
            .map_err(|_| Trouble::usage(&format!("The passphrase file {} cannot be read.", path.display())))?;
        Ok(text.lines().next().unwrap_or_default().to_owned())
    }
}

/// A program whose vault lies here. Papers are proposed for the folder in which somebody works, and nothing is opened in
/// a viewer, because a plain copy would be gone before anybody saw it.
pub(crate) fn program_at(vault: &Path) -> Result<Program, Trouble> {
    let documents = std::env::current_dir().map_err(|_| Trouble::usage("The folder that you are in is gone."))?;
    let places = Places::beside(vault.to_owned(), documents);
    Ok(Program::new(places, Arc::new(SystemSurroundings), KeyCost::default(), no_viewer())?)
}

/// The ids of all candidates.
pub(crate) fn candidate_ids(program: &Program) -> Result<Vec<Value>, Trouble> {
    let found = everybody(program)?;
    Ok(found.as_array().into_iter().flatten().filter_map(|row| row.get("id").cloned()).collect())
}

fn everybody(program: &Program) -> Result<Value, Trouble> {
    Ok(program.call("find_candidates", json!({ "text": "", "limit": 1_000_000 }))?)
}

/// The candidate with this id or exactly this code.
pub(crate) fn candidate_id(program: &Program, wanted: &str) -> Result<Value, Trouble> {
    let found = everybody(program)?;
    let same = |row: &&Value| {
        let code = row.get("code").and_then(Value::as_str).unwrap_or_default();
        row.get("id").and_then(Value::as_str) == Some(wanted) || code.to_lowercase() == wanted.to_lowercase()
    };
    let candidates: Vec<&Value> = found.as_array().into_iter().flatten().filter(same).collect();
    match candidates.as_slice() {
        [one] => Ok(one.get("id").cloned().unwrap_or_default()),
        [] => Err(Trouble::usage("No candidate has this code or id. `express-cli candidates` lists them.")),
        _ => Err(Trouble::usage("Several candidates have this code. Name one by its id.")),
    }
}
