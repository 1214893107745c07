//! The folder of an open demo desk: its own for each program, locked while it is in use, and gone afterwards.
//!
//! Two programs may show the demo desk at once, even beside the same vault; neither takes away the other's folder.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use express_core::Surroundings;
use serde_json::json;

use crate::failure::{Failure, FailureCode};

/// The file in the folder whose lock says that the folder is in use. The system gives the lock back when the
/// program ends in any way.
const LOCK: &str = "in-use.lock";

/// How often another name is tried when another program was faster.
const TRIES: usize = 8;

/// The folder of an open demo desk. It goes with this value.
pub(crate) struct DemoFolder {
    path: PathBuf,
    _lock: File,
}

impl DemoFolder {
    /// Makes a new folder whose name begins with that of `place`.
    pub(crate) fn new(place: &Path, surroundings: &dyn Surroundings) -> Result<Self, Failure> {
        let refused = |_| Failure::new(FailureCode::NotWritable, json!({ "path": place.to_string_lossy() }));
        if let Some(parent) = place.parent() {
            fs::create_dir_all(parent).map_err(refused)?;
        }
        for _ in 0..TRIES {
            let mut chance = [0; 4];
            surroundings.fill_random(&mut chance).map_err(express_core::Error::from)?;
            let mut name = beginning(place);
            name.extend(chance.map(|byte| OsString::from(format!("{byte:02x}"))));
            if let Some(folder) = Self::at(place.with_file_name(name)).map_err(refused)? {
                return Ok(folder);
            }
        }
        Err(Failure::internal("demo desk: no free folder"))
    }

    /// The folder at this path, or nothing when somebody else is there.
    fn at(path: PathBuf) -> std::io::Result<Option<Self>> {
        match fs::create_dir(&path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Ok(None),
            made => made?,
        }
        let lock = File::create(path.join(LOCK))?;
        // Between making and locking, another program that tidies up may have taken the folder for abandoned.
        let is_ours = lock.try_lock().is_ok() && path.join(LOCK).exists();
        Ok(is_ours.then(|| Self { path, _lock: lock }))
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for DemoFolder {
    fn drop(&mut self) {
        // Whatever cannot be removed now is abandoned, and the next demo desk removes it.
        let _ = fs::remove_dir_all(&self.path);
    }
}

/// Removes the folders of programs that ended without closing their demo desk: those whose lock is free. A folder
/// without the lock file was not made here, or is being made just now.
pub(crate) fn remove_left_behind(place: &Path) {
    let begins = beginning(place).to_string_lossy().into_owned();
    let entries = place.parent().and_then(|parent| fs::read_dir(parent).ok()).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(&begins)) {
        let Ok(lock) = File::options().write(true).open(entry.path().join(LOCK)) else { continue };
        // The lock is held until the folder is gone, so that nobody moves in meanwhile.
        if lock.try_lock().is_ok() {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

/// How the names of all demo folders of this place begin.
fn beginning(place: &Path) -> OsString {
    let mut name = place.file_name().unwrap_or_default().to_owned();
    name.push("-");
    name
}
