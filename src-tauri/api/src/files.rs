//! Targets on disk: nothing is overwritten, and every refusal has its own code.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use express_core::text::fold;
use serde_json::json;

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
pub(crate) fn free_path(folder: &Path, stem: &str) -> PathBuf {
    let path = |number: u32| match number {
        1 => folder.join(format!("{stem}.pdf")),
        _ => folder.join(format!("{stem}-{number}.pdf")),
    };
    (1..MOST_NAMES).map(path).find(|path| !path.exists()).unwrap_or_else(|| path(MOST_NAMES))
}

/// A text as every system takes it for a file name: small Latin letters and digits, with dashes between the words.
/// What is written in other letters falls away, and `otherwise` stands where nothing is left.
pub(crate) fn safe_name(text: &str, otherwise: &str) -> String {
    let folded = fold(&text.replace('ß', "ss"));
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-");
    if name.is_empty() { otherwise.to_owned() } else { name }
}

/// Writes a new file. What was begun and could not be finished is taken away.
pub(crate) fn write_new(target: &Path, bytes: &[u8]) -> Result<(), Failure> {
    must_be_free(target)?;
    let refused = || Failure::new(FailureCode::NotWritable, json!({ "path": target.to_string_lossy() }));
    let mut file = File::create_new(target).map_err(|_| refused())?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|_| {
        let _ = std::fs::remove_file(target);
        refused()
    })
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
        let first = free_path(folder.path(), "linden");
        assert_eq!(first, folder.path().join("linden.pdf"));
        write_new(&first, b"").unwrap();
        let second = free_path(folder.path(), "linden");
        assert_eq!(second, folder.path().join("linden-2.pdf"));
        write_new(&second, b"").unwrap();
        assert_eq!(free_path(folder.path(), "linden"), folder.path().join("linden-3.pdf"));
    }
}
