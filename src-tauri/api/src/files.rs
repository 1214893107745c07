//! Targets on disk: nothing is overwritten, and every refusal has its own code.

use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use express_core::text::fold;
use serde_json::json;
use tempfile::{NamedTempFile, PersistError};

use crate::failure::{Failure, FailureCode};

/// How many numbers are tried for a name; whoever has more papers of one day gets told that the name is taken.
const MOST_NAMES: u32 = 10_000;

/// The path from the root, so that details name one place whatever the working folder is.
pub(crate) fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// Refuses a target at which something lies.
pub(crate) fn must_be_free(target: &Path) -> Result<(), Failure> {
    let details = json!({ "path": target.to_string_lossy() });
    if target.is_dir() {
        return Err(Failure::new(FailureCode::TargetIsFolder, details));
    }
    if target.exists() { Err(Failure::new(FailureCode::TargetExists, details)) } else { Ok(()) }
}

/// The first path in the folder at which nothing lies: `stem.pdf`, then `stem-2.pdf` and so on.
pub(crate) fn free_path(folder: &Path, stem: &str, ending: &str) -> PathBuf {
    let path = |number| folder.join(numbered(stem, number, ending));
    (1..MOST_NAMES).map(path).find(|path| !path.exists()).unwrap_or_else(|| path(MOST_NAMES))
}

/// The file name with this number: the first one has none.
pub(crate) fn numbered(stem: &str, number: u32, ending: &str) -> String {
    if number == 1 { format!("{stem}.{ending}") } else { format!("{stem}-{number}.{ending}") }
}

/// A text as every system takes it for a file name: small Latin letters and digits, with dashes between the words.
/// What is written in other letters falls away, and `otherwise` stands where nothing is left.
pub(crate) fn safe_name(text: &str, otherwise: &str) -> String {
    let folded = fold(&text.replace('ß', "ss"));
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-");
    if name.is_empty() { otherwise.to_owned() } else { name }
}

/// Writes a new file, whole or not at all: it gets its name only when everything is in it, so that neither a full disk nor
/// a power cut leaves half of one. Only whoever is logged in may read it.
pub(crate) fn write_new(target: &Path, bytes: &[u8]) -> Result<(), Failure> {
    must_be_free(target)?;
    let mut file = begun_beside(target)?;
    file.write_all(bytes).map_err(|error| refused(target, &error))?;
    finish(file, target)
}

/// A file without a name of its own in the folder of the target. It goes when nobody finishes it.
pub(crate) fn begun_beside(target: &Path) -> Result<NamedTempFile, Failure> {
    let folder = target.parent().unwrap_or(target);
    tempfile::Builder::new().prefix(".").suffix(".part").tempfile_in(folder).map_err(|error| refused(target, &error))
}

/// Gives the file its name, at which nothing may lie.
pub(crate) fn finish(file: NamedTempFile, target: &Path) -> Result<(), Failure> {
    file.as_file().sync_all().map_err(|error| refused(target, &error))?;
    let unnamed = match file.persist_noclobber(target) {
        Ok(_) => return Ok(()),
        Err(PersistError { error, .. }) if error.kind() == ErrorKind::AlreadyExists => {
            return Err(refused(target, &error));
        }
        Err(PersistError { file, .. }) => file,
    };
    // Some sticks cannot name a file without overwriting, so there it is looked at first.
    must_be_free(target)?;
    unnamed.persist(target).map(|_| ()).map_err(|PersistError { error, .. }| refused(target, &error))
}

/// Why a file could not be written.
pub(crate) fn refused(target: &Path, error: &io::Error) -> Failure {
    let code = match error.kind() {
        ErrorKind::AlreadyExists => FailureCode::TargetExists,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => FailureCode::DiskFull,
        _ => FailureCode::NotWritable,
    };
    Failure::new(code, json!({ "path": target.to_string_lossy() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_name_becomes_a_file_name_that_every_system_takes() {
        assert_eq!(safe_name("Linden 04", "x"), "linden-04");
        assert_eq!(safe_name("Große Ölmühle/../..", "x"), "grosse-olmuhle");
        assert_eq!(safe_name("زيتون 7", "x"), "7");
        assert_eq!(safe_name("زيتون", "candidate"), "candidate");
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        let folder = tempfile::tempdir().unwrap();
        let first = free_path(folder.path(), "linden", "pdf");
        assert_eq!(first, folder.path().join("linden.pdf"));
        write_new(&first, b"").unwrap();
        let second = free_path(folder.path(), "linden", "pdf");
        assert_eq!(second, folder.path().join("linden-2.pdf"));
        write_new(&second, b"").unwrap();
        assert_eq!(free_path(folder.path(), "linden", "pdf"), folder.path().join("linden-3.pdf"));
    }
}
