//! The audit table: appended to by every change, chained by hashes, readable and verifiable.
//!
//! Content can be erased later without breaking the chain, because the chain runs over a salted hash of it.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;
use uuid::Uuid;

use super::open::Vault;
use super::transaction::{Stamp, time};
use crate::error::{Error, Result};
use crate::ids::{CandidateId, CounsellorId};
use crate::noun::Noun;
use crate::operation::Operation;
use crate::profiles::PaperThatLeft;

/// One change as the audit keeps it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AuditEntry {
    /// The number of the entry, from 1, without gaps.
    pub seq: i64,
    /// When it was written.
    pub at: DateTime<Utc>,
    /// Who changed.
    pub author: CounsellorId,
    /// What was changed; none once it was erased.
    pub content: Option<AuditContent>,
}

/// What a change touched, or which paper left. Values are not kept here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AuditContent {
    /// What the change is called.
    pub operation: Operation,
    /// In whose file it was made.
    pub candidate_id: Option<CandidateId>,
    /// The rows that it wrote.
    pub rows: Vec<ChangedRow>,
    /// The paper that left the desk, where the entry is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub paper: Option<PaperThatLeft>,
}

/// One row that a change wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChangedRow {
    /// What it is.
    pub noun: Noun,
    /// Its id.
    pub id: Uuid,
}

impl AuditContent {
    pub(super) fn new(stamp: &Stamp, rows: Vec<ChangedRow>) -> Self {
        Self { operation: stamp.operation, candidate_id: stamp.candidate_id, rows, paper: None }
    }

    pub(super) fn of_paper(stamp: &Stamp, paper: PaperThatLeft) -> Self {
        Self { paper: Some(paper), ..Self::new(stamp, Vec::new()) }
    }
}

/// Appends an entry to the chain.
pub(super) fn append(connection: &Connection, stamp: &Stamp, content: &AuditContent) -> Result<()> {
    let content =
        serde_json::to_string(content).map_err(|_| Error::Store("an audit entry cannot be written".into()))?;
    let sql = "SELECT seq, entry_hash FROM audit ORDER BY seq DESC LIMIT 1";
    let last: Option<(i64, Vec<u8>)> =
        connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    let (seq, previous) = last.map_or_else(|| (1, Vec::new()), |(seq, hash)| (seq + 1, hash));
    let (at, author) = (time(stamp.at), stamp.author.to_string());
    let content_hash = content_hash(&stamp.salt, &content);
    let entry_hash = entry_hash(&previous, seq, &at, &author, &content_hash);
    connection.execute(
        "INSERT INTO audit (seq, at, author, content, salt, content_hash, entry_hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![seq, at, author, content, stamp.salt, content_hash, entry_hash],
    )?;
    Ok(())
}

/// The latest entries, of one candidate or of all, the newest first.
pub(crate) fn latest(vault: &Vault, candidate_id: Option<CandidateId>, limit: u32) -> Result<Vec<AuditEntry>> {
    let condition = if candidate_id.is_some() { "json_extract(content, '$.candidate_id') = ?1" } else { "?1 IS NULL" };
    let sql = format!("SELECT seq, at, author, content FROM audit WHERE {condition} ORDER BY seq DESC LIMIT ?2");
    let mut statement = vault.connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![candidate_id.map(|id| id.to_string()), limit])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(entry(row)?);
    }
    Ok(entries)
}

/// The entries that wrote one of these rows, the oldest first.
pub(crate) fn about(vault: &Vault, ids: &[Uuid]) -> Result<Vec<AuditEntry>> {
    let sql = format!("SELECT seq, at, author, content FROM audit WHERE {ABOUT} ORDER BY seq");
    let mut statement = vault.connection.prepare_cached(&sql)?;
    let mut rows = statement.query([listed(ids)])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(entry(row)?);
    }
    Ok(entries)
}

/// Empties the entries that wrote one of these rows. The chain still verifies, and nobody can tell any more what they were about.
pub(super) fn erase_about(connection: &Connection, ids: &[Uuid]) -> Result<()> {
    connection.execute(&format!("UPDATE audit SET content = NULL, salt = NULL WHERE {ABOUT}"), [listed(ids)])?;
    Ok(())
}

/// Holds for entries that wrote a row whose id stands in the list of the parameter.
const ABOUT: &str = "EXISTS (SELECT 1 FROM json_each(audit.content, '$.rows') AS row \
                     JOIN json_each(?1) AS wanted ON json_extract(row.value, '$.id') = wanted.value)";

fn listed(ids: &[Uuid]) -> String {
    serde_json::json!(ids).to_string()
}

fn entry(row: &Row<'_>) -> Result<AuditEntry> {
    let unreadable = || Error::Store("an audit entry cannot be read".into());
    let (at, author): (String, String) = (row.get(1)?, row.get(2)?);
    let content: Option<String> = row.get(3)?;
    Ok(AuditEntry {
        seq: row.get(0)?,
        at: at.parse().map_err(|_| unreadable())?,
        author: CounsellorId(super::rows::parse(&author)?),
        content: content.map(|text| serde_json::from_str(&text)).transpose().map_err(|_| unreadable())?,
    })
}

/// The number of the first entry that does not fit the chain, and how many entries there are.
pub(crate) fn verify(vault: &Vault) -> Result<(u32, Option<i64>)> {
    let sql = "SELECT seq, at, author, content, salt, content_hash, entry_hash FROM audit ORDER BY seq";
    let mut statement = vault.connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let (mut count, mut previous): (u32, Vec<u8>) = (0, Vec::new());
    while let Some(row) = rows.next()? {
        count += 1;
        let (seq, at, author): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (content, salt): (Option<String>, Option<Vec<u8>>) = (row.get(3)?, row.get(4)?);
        let (kept_content_hash, kept_entry_hash): (Vec<u8>, Vec<u8>) = (row.get(5)?, row.get(6)?);
        let content_fits = match (content, salt) {
            (Some(content), Some(salt)) => content_hash(&salt, &content) == kept_content_hash,
            (None, None) => true,
            _ => false,
        };
        let entry_fits = entry_hash(&previous, seq, &at, &author, &kept_content_hash) == kept_entry_hash;
        if !content_fits || !entry_fits || seq != i64::from(count) {
            return Ok((count, Some(seq)));
        }
        previous = kept_entry_hash;
    }
    Ok((count, None))
}

fn content_hash(salt: &[u8], content: &str) -> Vec<u8> {
    Sha256::new().chain_update(salt).chain_update(content).finalize().to_vec()
}

fn entry_hash(previous: &[u8], seq: i64, at: &str, author: &str, content_hash: &[u8]) -> Vec<u8> {
    // Each part but the last has a fixed length or is closed by a line break, so no two entries run together.
    let line = format!("{seq}\n{at}\n{author}\n");
    Sha256::new().chain_update(previous).chain_update(line).chain_update(content_hash).finalize().to_vec()
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::*;

    fn vault_with_entries(folder: &std::path::Path, count: u8) -> Vault {
        let vault = Vault::create(&folder.join("desk.express"), Zeroizing::new([1; 32])).unwrap();
        for number in 0..count {
            let stamp = Stamp {
                author: CounsellorId(Uuid::nil()),
                at: "2026-03-02T09:00:00Z".parse().unwrap(),
                operation: Operation::AddCandidate,
                candidate_id: None,
                salt: [number; 16],
            };
            append(&vault.connection, &stamp, &AuditContent::new(&stamp, Vec::new())).unwrap();
        }
        vault
    }

    #[test]
    fn the_chain_verifies_and_still_does_once_content_was_erased() {
        let folder = tempfile::tempdir().unwrap();
        let vault = vault_with_entries(folder.path(), 3);
        assert_eq!(verify(&vault).unwrap(), (3, None));
        vault.connection.execute("UPDATE audit SET content = NULL, salt = NULL WHERE seq = 2", []).unwrap();
        assert_eq!(verify(&vault).unwrap(), (3, None));
    }

    #[test]
    fn a_changed_a_swapped_and_a_missing_entry_are_found() {
        for tampering in [
            "UPDATE audit SET content = replace(content, 'add', 'undo') WHERE seq = 2",
            "UPDATE audit SET at = '2026-03-02T09:00:01.000Z' WHERE seq = 2",
            "UPDATE audit SET content_hash = zeroblob(32) WHERE seq = 2",
            "UPDATE audit SET salt = NULL WHERE seq = 2",
        ] {
            let folder = tempfile::tempdir().unwrap();
            let vault = vault_with_entries(folder.path(), 3);
            vault.connection.execute(tampering, []).unwrap();
            assert_eq!(verify(&vault).unwrap().1, Some(2), "{tampering}");
        }
        let folder = tempfile::tempdir().unwrap();
        let vault = vault_with_entries(folder.path(), 3);
        vault.connection.execute("DELETE FROM audit WHERE seq = 2", []).unwrap();
        assert_eq!(verify(&vault).unwrap().1, Some(3));
    }
}
