//! The store: the only place that knows SQL and the encrypted file.
//!
//! Knows no rule of any noun. What a table holds stands in `tables.rs` and in the migrations beside it.

pub(crate) mod audit;
mod backup;
pub(crate) mod candidates;
pub(crate) mod contents;
pub(crate) mod erase;
pub(crate) mod keys;
pub(crate) mod match_decisions;
pub(crate) mod migrate;
mod open;
mod private_file;
pub(crate) mod record;
pub(crate) mod rows;
mod tables;
pub(crate) mod transaction;

pub(crate) use backup::back_up;
pub use backup::{BackupSummary, restore};
pub use keys::KeyCost;
pub(crate) use open::Vault;
pub use open::is_in_use;

use crate::error::Error;

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{CannotOpen, DatabaseCorrupt, NotADatabase, PermissionDenied, ReadOnly};
        match error.sqlite_error_code() {
            Some(DatabaseCorrupt | NotADatabase) => Self::VaultDamaged,
            Some(ReadOnly | CannotOpen | PermissionDenied) => Self::NotWritable(std::path::PathBuf::new()),
            // The text of other errors may quote a value of a row, so only SQLite's own code goes on.
            Some(code) => Self::Store(format!("{code:?}")),
            None => Self::Store(kind_of(&error).to_owned()),
        }
    }
}

fn kind_of(error: &rusqlite::Error) -> &'static str {
    match error {
        rusqlite::Error::QueryReturnedNoRows => "no row",
        rusqlite::Error::InvalidColumnType(..) | rusqlite::Error::FromSqlConversionFailure(..) => {
            "a column has another type"
        }
        rusqlite::Error::InvalidColumnName(_) | rusqlite::Error::InvalidColumnIndex(_) => "a column is missing",
        _ => "a statement failed",
    }
}
