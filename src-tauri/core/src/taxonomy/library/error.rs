//! What can go wrong with the file of the library. No error names a concept; the data is public all the same.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

/// Why a library cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LibraryError {
    /// Nothing was imported at this place yet.
    #[error("there is no library here")]
    Missing(PathBuf),

    /// The library was written by a later version of the program. It is left as it is.
    #[error("the library has version {found}, this program knows {known}")]
    Newer {
        /// The version in the file.
        found: u32,
        /// The highest version that this program knows.
        known: u32,
    },

    /// The file is no library, or its content cannot be read. It can be deleted and imported anew.
    #[error("the library is damaged")]
    Damaged(PathBuf),

    /// The folder or the file cannot be written.
    #[error("the library cannot be written")]
    NotWritable(PathBuf),

    /// The disk has no room left.
    #[error("the disk is full")]
    DiskFull(PathBuf),

    /// The file refused a statement. This is a fault of the program or of the disk.
    #[error("library: {0}")]
    Refused(String),
}

impl LibraryError {
    /// What an answer of the file at this place means.
    pub(super) fn of(error: &rusqlite::Error, path: &Path) -> Self {
        let path = path.to_owned();
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(path),
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::NotWritable(path),
            Some(ErrorCode::DiskFull) => Self::DiskFull(path),
            Some(code) => Self::Refused(format!("{code:?}")),
            None => Self::Refused("a row has another shape".to_owned()),
        }
    }
}
