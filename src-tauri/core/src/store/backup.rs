//! Backups: the encrypted vault and its key slots in one file that opens with the same passphrase.
//!
//! A backup is a zip without compression (what is encrypted does not shrink) of three parts: what it is
//! and the vault's fingerprint, the key file, the vault. Nothing in it can be read without a passphrase.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::OpenFlags;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

use super::keys::{key_file_of, to_hex};
use super::migrate::{copy_to, schema_of};
use super::open::{Vault, connect, is_sound};
use crate::error::{Error, Result};

const ABOUT: &str = "about.json";
const KEYS: &str = "vault.keys";
const VAULT: &str = "vault";
const FORMAT: u32 = 1;

/// What a backup says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupSummary {
    /// The format of the backup file.
    pub format: u32,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The schema of the vault in it.
    pub schema: u32,
    /// The size of the vault in it, in bytes.
    pub vault_bytes: u64,
    /// The SHA-256 of the vault in it, as hexadecimal digits.
    pub vault_sha256: String,
}

/// Writes a backup of the open vault to a place where nothing lies, after proving that the copy opens.
pub(crate) fn back_up(vault: &Vault, target: &Path, now: DateTime<Utc>) -> Result<BackupSummary> {
    must_be_free(target)?;
    let copy = Unfinished::beside(target, "copy");
    copy_to(&vault.connection, &copy.0).map_err(|_| Error::NotWritable(target.to_owned()))?;
    let opened = connect(&copy.0, &vault.key, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    if !is_sound(&opened)? {
        return Err(Error::VaultDamaged);
    }
    // The copy leaves the write-ahead mode before it is read, so that it is one whole file.
    opened.execute_batch("PRAGMA journal_mode = DELETE")?;
    let schema = schema_of(&opened)?;
    opened.close().map_err(|(_, error)| Error::from(error))?;
    let bytes = fs::read(&copy.0)?;
    let summary = BackupSummary {
        format: FORMAT,
        made_at: now,
        schema,
        vault_bytes: bytes.len() as u64,
        vault_sha256: to_hex(&Sha256::digest(&bytes)),
    };
    let keys = fs::read(key_file_of(&vault.path)).map_err(|_| Error::KeysMissing)?;
    let unfinished = Unfinished::beside(target, "unfinished");
    pack(&unfinished.0, &summary, &keys, &bytes).map_err(|_| Error::NotWritable(target.to_owned()))?;
    fs::rename(&unfinished.0, target).map_err(|_| Error::NotWritable(target.to_owned()))?;
    Ok(summary)
}

/// Lays the vault of a backup at a place where nothing lies. It opens with a passphrase that was valid
/// when the backup was made.
///
/// # Errors
/// [`Error::VaultExists`], [`Error::BackupDamaged`], [`Error::FileUnreadable`], [`Error::NotWritable`].
pub fn restore(backup: &Path, vault: &Path) -> Result<BackupSummary> {
    if vault.exists() || key_file_of(vault).exists() {
        return Err(Error::VaultExists);
    }
    let file = File::open(backup).map_err(|_| Error::FileUnreadable(backup.to_owned()))?;
    let mut archive = ZipArchive::new(file).map_err(|_| Error::BackupDamaged)?;
    let about = part(&mut archive, ABOUT)?;
    let summary: BackupSummary = serde_json::from_slice(&about).map_err(|_| Error::BackupDamaged)?;
    let keys = part(&mut archive, KEYS)?;
    let bytes = part(&mut archive, VAULT)?;
    if summary.format != FORMAT || summary.vault_sha256 != to_hex(&Sha256::digest(&bytes)) {
        return Err(Error::BackupDamaged);
    }
    let unfinished = Unfinished::beside(vault, "unfinished");
    let written = write_new(&unfinished.0, &bytes).and_then(|()| write_new(&key_file_of(vault), &keys));
    written.and_then(|()| fs::rename(&unfinished.0, vault)).map_err(|_| Error::NotWritable(vault.to_owned()))?;
    Ok(summary)
}

/// Refuses a target at which something lies.
fn must_be_free(target: &Path) -> Result<()> {
    if target.is_dir() {
        return Err(Error::TargetIsFolder(target.to_owned()));
    }
    if target.exists() { Err(Error::TargetExists(target.to_owned())) } else { Ok(()) }
}

fn pack(path: &Path, summary: &BackupSummary, keys: &[u8], vault: &[u8]) -> std::io::Result<()> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(true);
    let mut archive = ZipWriter::new(File::create_new(path)?);
    for (name, bytes) in [(ABOUT, serde_json::to_vec_pretty(summary)?.as_slice()), (KEYS, keys), (VAULT, vault)] {
        archive.start_file(name, options)?;
        archive.write_all(bytes)?;
    }
    archive.finish()?.sync_all()
}

fn part(archive: &mut ZipArchive<File>, name: &str) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut entry = archive.by_name(name).map_err(|_| Error::BackupDamaged)?;
    // A part that is compressed was not written here, and could unpack into more than there is room for.
    if entry.compression() != CompressionMethod::Stored {
        return Err(Error::BackupDamaged);
    }
    entry.read_to_end(&mut bytes).map_err(|_| Error::BackupDamaged)?;
    Ok(bytes)
}

fn write_new(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A file on the way to its name. What is left of it is taken away, whatever happens.
struct Unfinished(PathBuf);

impl Unfinished {
    fn beside(target: &Path, ending: &str) -> Self {
        let mut name = target.as_os_str().to_owned();
        name.push(format!(".{ending}"));
        Self(PathBuf::from(name))
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}
