//! The import of ESCO beside the vault. It needs no open desk, because nothing of it is anybody's data.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use express_core::taxonomy::{ImportError, ImportSummary, Library, LibraryError, Pack, Progress, library_file_of};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::commands::Nothing;
use crate::failure::{Failure, FailureCode};
use crate::files::absolute;
use crate::program::{Program, State};
use crate::taxonomy::library_beside;

/// Where ESCO comes from.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportTaxonomy {
    /// An official zip file, a folder of them, or a folder of what was in one.
    #[ts(type = "string")]
    pub path: PathBuf,
}

/// What is wrong with the files, and where. The names are those of the problems of other imports.
#[derive(Serialize)]
struct FileProblem {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'static str>,
    trouble: &'static str,
    /// What the sentence about it needs besides.
    #[serde(flatten)]
    words: Value,
}

/// How far the import is that runs just now, and whether it shall stop.
#[derive(Default)]
pub(crate) struct ImportRun {
    progress: Mutex<Option<Progress>>,
    shall_stop: AtomicBool,
}

impl Program {
    /// Imports ESCO, tells how far it is, and stops when it is told to. Other commands answer meanwhile, and when it is
    /// done they find what came in.
    ///
    /// # Errors
    /// A code and details. Of the pack that was being read nothing came in; packs that were finished before it stay.
    pub fn import_taxonomy(
        &self,
        source: &Path,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<ImportSummary, Failure> {
        let (vault, now, shelf) =
            self.with_state(|state| (state.places.vault.clone(), state.surroundings.now(), Arc::clone(&state.shelf)));
        let mut library = Library::open_or_create(&absolute(&library_file_of(&vault)))?;
        let summary = library.import(&absolute(source), now, progress)?;
        shelf.read_library(&vault)?;
        Ok(summary)
    }

    /// The command `import_taxonomy`. It takes seconds and needs no desk, so it does not keep the others waiting.
    pub(crate) fn import_by_command(&self, request: ImportTaxonomy) -> Result<ImportSummary, Failure> {
        let run = self.with_state(|state| Arc::clone(&state.import));
        run.shall_stop.store(false, Ordering::Relaxed);
        let imported = self.import_taxonomy(&request.path, &mut |progress| {
            run.tell(Some(progress));
            if run.shall_stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        run.tell(None);
        imported
    }
}

impl ImportRun {
    fn tell(&self, progress: Option<Progress>) {
        *self.progress.lock().unwrap_or_else(PoisonError::into_inner) = progress;
    }
}

/// How far the import is; nothing while none runs.
pub(crate) fn progress(state: &mut State, _: Nothing) -> Result<Option<Progress>, Failure> {
    Ok(state.import.progress.lock().unwrap_or_else(PoisonError::into_inner).clone())
}

/// Asks the import to stop; what it was reading is then left out.
pub(crate) fn stop(state: &mut State, _: Nothing) -> Result<(), Failure> {
    state.import.shall_stop.store(true, Ordering::Relaxed);
    Ok(())
}

pub(crate) fn packs(state: &mut State, _: Nothing) -> Result<Vec<Pack>, Failure> {
    match library_beside(&state.places.vault)? {
        Some(library) => Ok(library.packs()?),
        None => Ok(Vec::new()),
    }
}

impl From<LibraryError> for Failure {
    fn from(error: LibraryError) -> Self {
        use FailureCode as Code;
        let at = |code, path: PathBuf| Self::new(code, json!({ "path": path.to_string_lossy() }));
        match error {
            LibraryError::Newer { found, known } => {
                Self::new(Code::LibraryNewer, json!({ "found": found, "known": known }))
            }
            LibraryError::Damaged(path) => at(Code::LibraryDamaged, path),
            LibraryError::NotWritable(path) => at(Code::NotWritable, path),
            LibraryError::DiskFull(path) => at(Code::DiskFull, path),
            LibraryError::Missing(_) | LibraryError::Refused(_) => Self::internal(&error.to_string()),
        }
    }
}

impl From<ImportError> for Failure {
    fn from(error: ImportError) -> Self {
        match problem(error) {
            Ok(problem) => Self::new(FailureCode::TaxonomyRejected, json!({ "problems": [problem] })),
            Err(failure) => failure,
        }
    }
}

/// What is wrong with the files; a failure of its own where they are not to blame.
fn problem(error: ImportError) -> Result<FileProblem, Failure> {
    let place = |file, line, field, trouble| FileProblem { file, line, field, trouble, words: json!({}) };
    Ok(match error {
        ImportError::Library(error) => return Err(error.into()),
        ImportError::Cancelled => return Err(Failure::plain(FailureCode::Cancelled)),
        ImportError::Unreadable { path } => {
            return Err(Failure::new(FailureCode::FileUnreadable, json!({ "path": path.to_string_lossy() })));
        }
        ImportError::NothingToImport { path } => {
            place(Some(path.to_string_lossy().into_owned()), None, None, "nothing_of_esco")
        }
        ImportError::MissingFile { file } => place(Some(file), None, None, "missing_file"),
        ImportError::BrokenArchive { file } => place(Some(file), None, None, "broken_archive"),
        ImportError::ArchiveTooLarge { file } => place(Some(file), None, None, "archive_too_large"),
        ImportError::NotUtf8 { file, line } => place(Some(file), Some(line), None, "not_utf8"),
        ImportError::MissingColumn { file, column } => place(Some(file), Some(1), Some(column), "missing_column"),
        ImportError::EmptyField { file, line, column } => place(Some(file), Some(line), Some(column), "empty_field"),
        ImportError::UnknownValue { file, line, column } => {
            place(Some(file), Some(line), Some(column), "unknown_value")
        }
        ImportError::DuplicateUri { file, line, column } => {
            place(Some(file), Some(line), Some(column), "duplicate_uri")
        }
        ImportError::WrongColumnCount { file, line, expected, found } => {
            let words = json!({ "expected": expected, "found": found });
            FileProblem { words, ..place(Some(file), Some(line), None, "wrong_column_count") }
        }
        ImportError::BaseMissing { language } => {
            FileProblem { words: json!({ "language": language }), ..place(None, None, None, "base_missing") }
        }
        ImportError::OlderRelease { language, found, held } => {
            let words = json!({ "language": language, "found": found, "held": held });
            FileProblem { words, ..place(None, None, None, "older_release") }
        }
    })
}
