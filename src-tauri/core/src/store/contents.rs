//! The bytes of files, kept once each. Rows of nouns name them by their SHA-256.

use rusqlite::OptionalExtension;

use super::open::Vault;
use crate::error::{OrNotFound, Result};
use crate::noun::Noun;

/// The bytes.
pub(crate) fn content(vault: &Vault, sha256: &str) -> Result<Vec<u8>> {
    read(vault, "SELECT content FROM file_contents WHERE sha256 = ?1", sha256)
}

/// The small picture.
pub(crate) fn thumbnail(vault: &Vault, sha256: &str) -> Result<Vec<u8>> {
    read(vault, "SELECT thumbnail FROM file_contents WHERE sha256 = ?1", sha256)
}

fn read(vault: &Vault, sql: &str, sha256: &str) -> Result<Vec<u8>> {
    let bytes = vault.connection.prepare_cached(sql)?.query_row([sha256], |row| row.get(0)).optional()?;
    bytes.or_not_found(Noun::EvidenceFile)
}

/// Throws away what no file names any more. Nothing that can still be undone may name it, so this is done while a desk is opened.
pub(crate) fn sweep(vault: &Vault) -> Result<usize> {
    let sql = "DELETE FROM file_contents WHERE NOT EXISTS \
               (SELECT 1 FROM evidence_files f WHERE f.sha256 = file_contents.sha256 AND f.removed_at IS NULL)";
    Ok(vault.connection.execute(sql, [])?)
}
