//! Imports ESCO from the files that the European Commission publishes, one pack after the other.
//!
//! A pack is one language. English is the classification itself; other languages only add labels to it. A pack comes
//! in whole or not at all.

mod archive;
mod classification;
mod concepts;
mod error;
mod groups;
mod language;
mod progress;
mod release;
mod source;
mod table;

use std::ops::ControlFlow;
use std::path::Path;

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{OptionalExtension, Transaction, TransactionBehavior, params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use error::ImportError;
pub use progress::Progress;

use self::progress::Watch;
use self::release::Release;
use self::source::{BASE, FoundPack};
use super::{Library, LibraryError};

/// What an import brought.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(rename = "TaxonomyImportSummary")]
pub struct ImportSummary {
    /// The packs, English first.
    pub packs: Vec<ImportedPack>,
}

/// What one pack brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportedPack {
    /// The language of its labels.
    pub language: String,
    /// Its release, such as `v1.2.0`, or `unknown`.
    pub release: String,
    /// What was read and left out of it.
    #[serde(flatten)]
    pub rows: RowCounts,
}

/// How many rows of a pack were read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowCounts {
    /// Occupations.
    pub occupations: u32,
    /// Skills.
    pub skills: u32,
    /// Rows that say which skill an occupation asks for. ESCO says a few of them twice.
    pub relations: u32,
    /// Rows that were left out, because English has no such concept or because they have no label.
    pub left_out: u32,
    /// Concepts that were there and that this release no longer has.
    pub retired: u32,
}

impl Library {
    /// Imports what lies in a zip file, in a folder of zip files or in a folder of the files themselves. `progress` is
    /// told how far it is and may stop it.
    ///
    /// # Errors
    /// An [`ImportError`]. Of the pack that was being read nothing came in; packs that were finished before it stay.
    pub fn import(
        &mut self,
        source: &Path,
        now: DateTime<Utc>,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<ImportSummary, ImportError> {
        let packs = source::find_packs(source)?;
        let mut watch = Watch::new(&packs, progress);
        let mut summary = ImportSummary::default();
        for pack in &packs {
            summary.packs.push(self.import_pack(pack, now, &mut watch)?);
        }
        // The log goes back into the file. When somebody reads just now, it does so later by itself.
        let _ = self.connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)");
        Ok(summary)
    }

    fn import_pack(
        &mut self,
        pack: &FoundPack,
        now: DateTime<Utc>,
        watch: &mut Watch<'_>,
    ) -> Result<ImportedPack, ImportError> {
        let path = self.path.clone();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(|error| LibraryError::of(&error, &path))?;
        let shelf = Shelf { transaction, path: &path };
        shelf.must_fit(pack)?;
        let rows = if pack.language == BASE {
            classification::import(&shelf, pack, watch)?
        } else {
            language::import(&shelf, pack, watch)?
        };
        shelf.note_pack(pack, now)?;
        watch.last()?;
        shelf.transaction.commit().map_err(|error| LibraryError::of(&error, &path))?;
        Ok(ImportedPack { language: pack.language.clone(), release: pack.release.as_str().to_owned(), rows })
    }
}

/// The library while one pack comes in. Unless it is committed, everything is as it was.
struct Shelf<'a> {
    transaction: Transaction<'a>,
    path: &'a Path,
}

impl Shelf<'_> {
    /// Runs a statement, which is prepared once and then kept.
    fn run(&self, sql: &str, parameters: impl rusqlite::Params) -> Result<usize, ImportError> {
        let done = self.transaction.prepare_cached(sql).and_then(|mut statement| statement.execute(parameters));
        done.map_err(|error| self.refused(&error))
    }

    /// Runs a statement that answers with one id.
    fn id(&self, sql: &str, parameters: impl rusqlite::Params) -> Result<i64, ImportError> {
        let asked = self.transaction.prepare_cached(sql);
        let answer = asked.and_then(|mut statement| statement.query_row(parameters, |row| row.get(0)));
        answer.map_err(|error| self.refused(&error))
    }

    /// The ids of one query.
    fn ids(&self, sql: &str) -> Result<Vec<i64>, ImportError> {
        let asked = self.transaction.prepare_cached(sql);
        let answer = asked.and_then(|mut statement| statement.query_map([], |row| row.get(0))?.collect());
        answer.map_err(|error| self.refused(&error))
    }

    fn refused(&self, error: &rusqlite::Error) -> ImportError {
        LibraryError::of(error, self.path).into()
    }

    /// Refuses a language without English, and a release older than the one that is there.
    fn must_fit(&self, pack: &FoundPack) -> Result<(), ImportError> {
        let held = |language: &str| {
            let sql = "SELECT release FROM packs WHERE language = ?1";
            let release = self.transaction.query_row(sql, [language], |row| row.get(0)).optional();
            release.map(|release| release.map(Release::kept)).map_err(|error| self.refused(&error))
        };
        if pack.language != BASE && held(BASE)?.is_none() {
            return Err(ImportError::BaseMissing { language: pack.language.clone() });
        }
        match held(&pack.language)? {
            Some(held) if pack.release.is_older_than(&held) => Err(ImportError::OlderRelease {
                language: pack.language.clone(),
                found: pack.release.as_str().to_owned(),
                held: held.as_str().to_owned(),
            }),
            _ => Ok(()),
        }
    }

    /// Writes down what is there now in the language of the pack.
    fn note_pack(&self, pack: &FoundPack, now: DateTime<Utc>) -> Result<(), ImportError> {
        let kind = if pack.language == BASE { "classification" } else { "language" };
        let now = now.to_rfc3339_opts(SecondsFormat::Secs, true);
        self.run(include_str!("sql/note_pack.sql"), params![kind, pack.language, pack.release.as_str(), now])?;
        Ok(())
    }
}
