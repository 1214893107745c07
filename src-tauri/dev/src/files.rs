//! Reading, writing, listing and fingerprinting files.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

use crate::stop::Stop;

/// Folders that hold what tools made, never what people wrote.
const MADE_BY_TOOLS: [&str; 4] = [".git", "dist", "node_modules", "target"];

pub(crate) fn read(path: &Path) -> Result<Vec<u8>, Stop> {
    fs::read(path).map_err(|error| cannot("read", path, &error))
}

pub(crate) fn read_text(path: &Path) -> Result<String, Stop> {
    fs::read_to_string(path).map_err(|error| cannot("read", path, &error))
}

/// Writes a file and the folders above it.
pub(crate) fn write_text(path: &Path, text: &str) -> Result<(), Stop> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|error| cannot("create", folder, &error))?;
    fs::write(path, text).map_err(|error| cannot("write", path, &error))
}

/// Removes a folder with everything in it; a folder that is not there is fine.
pub(crate) fn remove_folder(path: &Path) -> Result<(), Stop> {
    if !path.exists() {
        return Ok(());
    }
    fs::remove_dir_all(path).map_err(|error| cannot("remove", path, &error))
}

/// Every file below a folder, sorted, without what tools made. A folder that is not there has no files.
pub(crate) fn below(folder: &Path) -> Result<Vec<PathBuf>, Stop> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        if !folder.is_dir() {
            continue;
        }
        let entries = fs::read_dir(&folder).map_err(|error| cannot("list", &folder, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| cannot("list", &folder, &error))?;
            let kind = entry.file_type().map_err(|error| cannot("look at", &entry.path(), &error))?;
            let made_by_tools = MADE_BY_TOOLS.iter().any(|name| entry.file_name() == *name);
            if kind.is_file() {
                files.push(entry.path());
            } else if kind.is_dir() && !made_by_tools {
                folders.push(entry.path());
            }
        }
    }
    files.sort();
    Ok(files)
}

/// A number that changes when any file below the folders changes, is renamed, appears or vanishes.
///
/// It is compared with numbers of the same machine only, so the hash of the standard library is enough;
/// should a later Rust change it, one build too many is the worst that happens.
pub(crate) fn fingerprint(folders: &[PathBuf]) -> Result<u64, Stop> {
    let mut hasher = DefaultHasher::new();
    for folder in folders {
        for file in below(folder)? {
            let content = read(&file)?;
            hasher.write(file.to_string_lossy().as_bytes());
            hasher.write_usize(content.len());
            hasher.write(&content);
        }
    }
    Ok(hasher.finish())
}

fn cannot(verb: &str, path: &Path, error: &std::io::Error) -> Stop {
    Stop::because(format!("could not {verb} {}: {error}.", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_changes_with_content_and_names_but_not_with_what_tools_made() {
        let folder = tempfile::tempdir().unwrap();
        let folders = [folder.path().to_owned()];
        write_text(&folder.path().join("src/a.ts"), "one").unwrap();
        let first = fingerprint(&folders).unwrap();

        write_text(&folder.path().join("node_modules/b.js"), "made").unwrap();
        assert_eq!(first, fingerprint(&folders).unwrap());

        write_text(&folder.path().join("src/a.ts"), "two").unwrap();
        let second = fingerprint(&folders).unwrap();
        assert_ne!(first, second);

        fs::rename(folder.path().join("src/a.ts"), folder.path().join("src/c.ts")).unwrap();
        assert_ne!(second, fingerprint(&folders).unwrap());
    }

    #[test]
    fn a_missing_folder_has_no_files() {
        assert!(below(Path::new("/no/such/folder")).unwrap().is_empty());
    }
}
