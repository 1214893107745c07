//! Targets on disk: nothing is overwritten, and every refusal has its own code.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::failure::{Failure, FailureCode};

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
