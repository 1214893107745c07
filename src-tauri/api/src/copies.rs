//! Plain copies of papers, for viewers of the system, which cannot look into the vault.
//!
//! They lie in one private folder and are gone when the desk is locked, when the program ends, and at the latest when
//! it starts again. Papers that people save are not copies: those are theirs.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::failure::{Failure, FailureCode};
use crate::files::{free_path, write_new};
use crate::program::Places;

/// The plain copies that this program made.
#[derive(Default)]
pub(crate) struct Copies {
    made: Vec<PathBuf>,
}

impl Copies {
    /// No copies yet. What a program left behind that could not end in good order is removed, unless the vault is open
    /// elsewhere: then the copies belong to that program.
    pub(crate) fn at_start(places: &Places) -> Self {
        if !express_core::is_in_use(&places.vault) {
            remove_left_behind(&places.copies);
        }
        Self::default()
    }

    /// Writes a copy into the folder, which nobody else on this computer may read.
    pub(crate) fn make(&mut self, folder: &Path, stem: &str, bytes: &[u8]) -> Result<PathBuf, Failure> {
        make_private(folder)
            .map_err(|_| Failure::new(FailureCode::NotWritable, json!({ "path": folder.to_string_lossy() })))?;
        let path = free_path(folder, stem, "pdf");
        write_new(&path, bytes)?;
        self.made.push(path.clone());
        Ok(path)
    }

    /// Removes all copies that this program made. A viewer that still shows one keeps what it has read.
    pub(crate) fn remove_all(&mut self) {
        while let Some(path) = self.made.pop() {
            remove(&path);
        }
    }

    /// Removes one copy.
    pub(crate) fn remove(&mut self, path: &Path) {
        self.made.retain(|made| made != path);
        remove(path);
    }
}

impl Drop for Copies {
    fn drop(&mut self) {
        self.remove_all();
    }
}

/// What cannot be removed now, because a viewer holds it, is removed at the next start.
fn remove(path: &Path) {
    let _ = fs::remove_file(path);
    // The folder goes with its last copy.
    let _ = path.parent().map(fs::remove_dir);
}

/// Removes papers only: a folder of this name that people filled with other things is left alone.
fn remove_left_behind(folder: &Path) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    // What was still being written when the program ended goes too.
    let is_ours = |path: &PathBuf| path.extension().is_some_and(|one| one == "pdf" || one == "part");
    for path in entries.map(|entry| entry.path()).filter(is_ours) {
        let _ = fs::remove_file(path);
    }
    let _ = fs::remove_dir(folder);
}

#[cfg(unix)]
fn make_private(folder: &Path) -> std::io::Result<()> {
    use std::fs::Permissions;
    use std::os::unix::fs::{DirBuilderExt, PermissionsExt};

    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    // A folder that was there already keeps its mode, so it is set in any case.
    fs::set_permissions(folder, Permissions::from_mode(0o700))
}

/// Elsewhere the folder of the program's data is the person's own already.
#[cfg(not(unix))]
fn make_private(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)
}
