//! Files that are nobody else's business.

use std::fs::{File, OpenOptions};
use std::io::Result;
use std::path::Path;

/// An empty file that only the person who runs the program may read or write. On systems without such modes the folder
/// decides.
pub(super) fn private_file(path: impl AsRef<Path>) -> Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
