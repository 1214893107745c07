//! The one life cycle that opens a vault: lock, key, prepare, migrate, finish.
//!
//! A failed opening changes nothing and deletes nothing. A newer file is refused, a damaged one is left as it is.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use super::keys::{VaultKey, to_hex};
use super::migrate;
use super::private_file::private_file;
use crate::error::{Error, Result};
use crate::sqlite;

/// An open vault. While it lives, no other program can open the same file.
pub(crate) struct Vault {
    pub(super) connection: Connection,
    pub(super) path: PathBuf,
    pub(super) key: VaultKey,
    _lock: File,
}

impl Vault {
    /// Makes a new, empty vault at a place where nothing lies.
    pub(crate) fn create(path: &Path, key: VaultKey) -> Result<Self> {
        if path.exists() || super::keys::key_file_of(path).exists() {
            return Err(Error::VaultExists);
        }
        let lock = lock(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE;
        private_file(path).map_err(|_| Error::NotWritable(path.to_owned()))?;
        Self::finish(path, key, lock, flags)
    }

    /// Opens the vault at this place with its key.
    pub(crate) fn open(path: &Path, key: VaultKey) -> Result<Self> {
        if !path.is_file() {
            return Err(if path.is_dir() { Error::TargetIsFolder(path.to_owned()) } else { Error::VaultMissing });
        }
        let lock = lock(path)?;
        // An empty file would open with any key and be taken for a new vault.
        if path.metadata()?.len() == 0 {
            return Err(Error::VaultDamaged);
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE;
        Self::finish(path, key, lock, flags)
    }

    fn finish(path: &Path, key: VaultKey, lock: File, flags: OpenFlags) -> Result<Self> {
        let mut connection = connect(path, &key, flags).map_err(|error| with_path(error, path))?;
        migrate::to_newest(&mut connection, path, &key).map_err(|error| with_path(error, path))?;
        Ok(Self { connection, path: path.to_owned(), key, _lock: lock })
    }

    /// Whether every page and every row passes SQLite's and the cipher's own checks.
    pub(crate) fn is_sound(&self) -> Result<bool> {
        is_sound(&self.connection)
    }
}

impl Drop for Vault {
    fn drop(&mut self) {
        // What was written lies in the file itself once the vault is closed. A failure loses nothing: the
        // write-ahead log is read again at the next opening.
        let _ = self.connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)");
    }
}

/// A connection with the key and the settings of every vault; fails when the key does not fit.
pub(super) fn connect(path: &Path, key: &VaultKey, flags: OpenFlags) -> Result<Connection> {
    let connection = sqlite::connect(path, flags)?;
    // The cipher would write to standard error by itself; what goes wrong is said by our own errors.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    let hex = Zeroizing::new(to_hex(key.as_slice()));
    let pragma = Zeroizing::new(format!("PRAGMA key = \"x'{}'\"", hex.as_str()));
    connection.execute_batch(&pragma)?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;
         PRAGMA cell_size_check = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;",
    )?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

pub(super) fn is_sound(connection: &Connection) -> Result<bool> {
    let mut statement = connection.prepare("PRAGMA cipher_integrity_check")?;
    let cipher_is_sound = statement.query([])?.next()?.is_none();
    let pages: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let mut foreign = connection.prepare("PRAGMA foreign_key_check")?;
    let references_hold = foreign.query([])?.next()?.is_none();
    Ok(cipher_is_sound && pages == "ok" && references_hold)
}

/// Whether a program, this one or another, has the vault at this place open now.
pub fn is_in_use(path: &Path) -> bool {
    // Opened and not made: where nobody ever opened a vault, nothing is left behind by asking.
    let file = OpenOptions::new().write(true).open(lock_file_of(path));
    file.is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

/// Takes the lock file beside the vault. The system gives it back when the program ends in any way.
fn lock(path: &Path) -> Result<File> {
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(lock_file_of(path))
        .map_err(|_| Error::NotWritable(path.to_owned()))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::VaultInUse),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

fn lock_file_of(vault: &Path) -> PathBuf {
    let mut name = vault.as_os_str().to_owned();
    name.push(".lock");
    PathBuf::from(name)
}

/// The store does not know which file it speaks of; here it is added.
fn with_path(error: Error, path: &Path) -> Error {
    match error {
        Error::NotWritable(_) => Error::NotWritable(path.to_owned()),
        other => other,
    }
}
