//! The library: all of ESCO that the desk imported, in a file beside the vault.
//!
//! It is public data, so it is not encrypted, holds nothing of any candidate, and can be imported anew at any time.
//! It does not search; it opens the file and says what is in it.

mod contents;
mod error;
mod import;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::types::Type;
use rusqlite::{Connection, OpenFlags, Row};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::sqlite;
pub use error::LibraryError;
pub use import::{ImportError, ImportSummary, ImportedPack, Progress, RowCounts};

/// The version of the schema that this program writes, and the highest that it reads.
const VERSION: u32 = 1;

/// An open library.
#[derive(Debug)]
pub struct Library {
    pub(super) connection: Connection,
    path: PathBuf,
}

/// What a pack brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PackKind {
    /// The concepts, how they belong together, and their English labels.
    Classification,
    /// Labels in one more language.
    Language,
}

/// What was imported for one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Pack {
    /// What it brought.
    pub kind: PackKind,
    /// The language of its labels.
    pub language: String,
    /// The release of ESCO, such as `v1.2.0`, or `unknown` where no name said it.
    pub release: String,
    /// When it was imported last.
    pub imported_at: DateTime<Utc>,
    /// Occupations of the release that have a label in this language.
    pub occupations: u32,
    /// Skills of the release that have a label in this language.
    pub skills: u32,
    /// All labels in this language: preferred, alternative and hidden ones.
    pub labels: u32,
}

/// How much a library holds. Retired concepts do not count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LibraryCounts {
    /// Occupations.
    pub occupations: u32,
    /// Skills.
    pub skills: u32,
    /// Pairs of an occupation and a skill that it asks for.
    pub relations: u32,
    /// Concepts that the newest release no longer has.
    pub retired: u32,
}

/// Where the library of the vault at this place lies: beside it, under its name, with the ending `esco`.
pub fn library_file_of(vault: &Path) -> PathBuf {
    let library = vault.with_extension("esco");
    // A vault may have any name, and the library never lies in its place.
    if library == vault { vault.with_extension("esco.esco") } else { library }
}

impl Library {
    /// Opens the library at this place.
    ///
    /// # Errors
    /// [`LibraryError::Missing`], [`LibraryError::Newer`], [`LibraryError::Damaged`] or what the disk answers. The
    /// file is left as it is.
    pub fn open(path: &Path) -> Result<Self, LibraryError> {
        if !path.is_file() {
            return Err(LibraryError::Missing(path.to_owned()));
        }
        let library = Self::connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        if library.version()? == 0 {
            return Err(LibraryError::Missing(path.to_owned()));
        }
        Ok(library)
    }

    /// Opens the library at this place, or makes an empty one where nothing lies.
    ///
    /// # Errors
    /// As [`Library::open`] does.
    pub fn open_or_create(path: &Path) -> Result<Self, LibraryError> {
        let mut library = Self::connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        if library.version()? > 0 {
            return Ok(library);
        }
        let created = library.connection.transaction().and_then(|transaction| {
            transaction.execute_batch(include_str!("schema.sql"))?;
            transaction.commit()
        });
        created.map_err(|error| LibraryError::of(&error, path))?;
        Ok(library)
    }

    /// What was imported: English first, then the other languages by their codes.
    ///
    /// # Errors
    /// [`LibraryError::Damaged`] or what the disk answers.
    pub fn packs(&self) -> Result<Vec<Pack>, LibraryError> {
        self.read(|connection| {
            let mut statement = connection.prepare(include_str!("packs.sql"))?;
            statement.query_map([], read_pack)?.collect()
        })
    }

    /// How much there is.
    ///
    /// # Errors
    /// [`LibraryError::Damaged`] or what the disk answers.
    pub fn counts(&self) -> Result<LibraryCounts, LibraryError> {
        self.read(|connection| {
            connection.query_row(include_str!("counts.sql"), [], |row| {
                Ok(LibraryCounts {
                    occupations: row.get(0)?,
                    skills: row.get(1)?,
                    relations: row.get(2)?,
                    retired: row.get(3)?,
                })
            })
        })
    }

    /// A connection with the settings of every library; refuses what a later version wrote.
    fn connect(path: &Path, flags: OpenFlags) -> Result<Self, LibraryError> {
        let connection = sqlite::connect(path, flags).map_err(|error| LibraryError::of(&error, path))?;
        let library = Self { connection, path: path.to_owned() };
        let found = library.version()?;
        if found > VERSION {
            return Err(LibraryError::Newer { found, known: VERSION });
        }
        if found == 0 && !library.is_empty()? {
            return Err(LibraryError::Damaged(path.to_owned()));
        }
        // Whoever searches goes on with what is there while somebody imports, which the write-ahead log allows. What
        // the disk has not taken yet when the power fails can be imported again.
        library.read(|connection| {
            connection.execute_batch(
                "PRAGMA journal_mode = WAL;
                 PRAGMA synchronous = NORMAL;
                 PRAGMA foreign_keys = ON;
                 PRAGMA cell_size_check = ON;
                 PRAGMA temp_store = MEMORY;
                 PRAGMA trusted_schema = OFF;",
            )
        })?;
        library.connection.set_prepared_statement_cache_capacity(64);
        Ok(library)
    }

    fn version(&self) -> Result<u32, LibraryError> {
        self.read(|connection| {
            // The cipher would write to standard error by itself; what goes wrong is said by our own errors.
            connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
            connection.query_row("PRAGMA user_version", [], |row| row.get(0))
        })
    }

    /// Whether nothing was ever written, as in a file that was just made.
    fn is_empty(&self) -> Result<bool, LibraryError> {
        let tables: u32 =
            self.read(|connection| connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)))?;
        Ok(tables == 0)
    }

    /// Asks the file, and says which file it was when it does not answer.
    fn read<T>(&self, ask: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, LibraryError> {
        ask(&self.connection).map_err(|error| LibraryError::of(&error, &self.path))
    }
}

fn read_pack(row: &Row<'_>) -> rusqlite::Result<Pack> {
    let (kind, imported_at): (String, String) = (row.get(0)?, row.get(3)?);
    let unreadable = |error| rusqlite::Error::FromSqlConversionFailure(3, Type::Text, Box::new(error));
    Ok(Pack {
        kind: if kind == "classification" { PackKind::Classification } else { PackKind::Language },
        language: row.get(1)?,
        release: row.get(2)?,
        imported_at: imported_at.parse().map_err(unreadable)?,
        occupations: row.get(4)?,
        skills: row.get(5)?,
        labels: row.get(6)?,
    })
}
