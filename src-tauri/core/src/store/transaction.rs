//! Every write to the vault goes through [`write`]: one transaction, one audit entry, the changed nouns,
//! and the inverse that takes the change back.
//!
//! SQLite's session extension records what changed, so that no noun has to say how it is undone.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ConflictAction, ConflictType, Session, invert_strm};
use rusqlite::types::Value;
use rusqlite::{Connection, Transaction, TransactionBehavior, params_from_iter};
use uuid::Uuid;

use super::audit::{self, AuditContent, ChangedRow};
use super::open::Vault;
use super::record::{Record, columns_of, settings_of};
use super::tables::noun_of;
use crate::error::{Error, Result};
use crate::ids::{CandidateId, CounsellorId};
use crate::noun::Noun;
use crate::operation::Operation;
use crate::profiles::PaperThatLeft;

/// Who changes, when, what it is called, and whose file it touches.
pub(crate) struct Stamp {
    pub(crate) author: CounsellorId,
    pub(crate) at: DateTime<Utc>,
    pub(crate) operation: Operation,
    pub(crate) candidate_id: Option<CandidateId>,
    /// Sixteen random bytes for the audit entry.
    pub(crate) salt: [u8; 16],
}

/// What a transaction did.
pub(crate) struct Written<T> {
    pub(crate) value: T,
    pub(crate) nouns: BTreeSet<Noun>,
    /// A changeset that takes the change back; it holds old values, so it never leaves this process.
    pub(crate) inverse: Vec<u8>,
}

/// The writing half of the store, inside one transaction.
pub(crate) struct Change<'a> {
    pub(super) connection: &'a Connection,
    stamp: &'a Stamp,
}

/// Does the work in one transaction. An error takes everything back.
pub(crate) fn write<T>(
    vault: &Vault,
    stamp: &Stamp,
    work: impl FnOnce(&Change<'_>) -> Result<T>,
) -> Result<Written<T>> {
    let transaction = Transaction::new_unchecked(&vault.connection, TransactionBehavior::Immediate)?;
    let mut session = Session::new(&transaction)?;
    session.table_filter(Some(|table: &str| noun_of(table).is_some()));
    session.attach::<&str>(None)?;
    let value = work(&Change { connection: &transaction, stamp })?;
    let mut changeset = Vec::new();
    session.changeset_strm(&mut changeset)?;
    drop(session);
    let rows = changed_rows(&changeset)?;
    let nouns = rows.iter().map(|row| row.noun).collect();
    let mut inverse = Vec::new();
    if !rows.is_empty() {
        invert_strm(&mut changeset.as_slice(), &mut inverse)?;
        audit::append(&transaction, stamp, &AuditContent::new(stamp, rows))?;
    }
    transaction.commit()?;
    Ok(Written { value, nouns, inverse })
}

/// Keeps on record that a paper left. No row changes by it.
pub(crate) fn note_paper(vault: &Vault, stamp: &Stamp, paper: PaperThatLeft) -> Result<()> {
    let transaction = Transaction::new_unchecked(&vault.connection, TransactionBehavior::Immediate)?;
    audit::append(&transaction, stamp, &AuditContent::of_paper(stamp, paper))?;
    transaction.commit()?;
    Ok(())
}

/// Applies an inverse in one transaction; fails with [`Error::UndoConflict`] and changes nothing when a
/// row is no longer as the change left it.
pub(crate) fn apply_inverse(vault: &Vault, stamp: &Stamp, inverse: &[u8]) -> Result<BTreeSet<Noun>> {
    let transaction = Transaction::new_unchecked(&vault.connection, TransactionBehavior::Immediate)?;
    let rows = changed_rows(inverse)?;
    let stop = |_: ConflictType, _: ChangesetItem| ConflictAction::SQLITE_CHANGESET_ABORT;
    let applied = transaction.apply_strm(&mut &*inverse, None::<fn(&str) -> bool>, stop);
    applied.map_err(|_| Error::UndoConflict)?;
    let nouns = rows.iter().map(|row| row.noun).collect();
    audit::append(&transaction, stamp, &AuditContent::new(stamp, rows))?;
    transaction.commit()?;
    Ok(nouns)
}

/// Whether a changeset touches one of these rows.
pub(crate) fn touches(changeset: &[u8], ids: &[Uuid]) -> Result<bool> {
    Ok(changed_rows(changeset)?.iter().any(|row| ids.contains(&row.id)))
}

/// The rows that a changeset touches, in its own order.
fn changed_rows(changeset: &[u8]) -> Result<Vec<ChangedRow>> {
    let mut input: &[u8] = changeset;
    let input: &mut dyn std::io::Read = &mut input;
    let mut items = rusqlite::session::ChangesetIter::start_strm(&input)?;
    let mut rows = Vec::new();
    while let Some(item) = items.next()? {
        let operation = item.op()?;
        let value = if operation.code() == Action::SQLITE_INSERT { item.new_value(0)? } else { item.old_value(0)? };
        let (Some(noun), Ok(text)) = (noun_of(operation.table_name()), value.as_str()) else { continue };
        rows.push(ChangedRow { noun, id: super::rows::parse(text)? });
    }
    Ok(rows)
}

impl Change<'_> {
    /// Inserts a row with its first revision.
    pub(crate) fn insert<D: Record>(&self, id: D::Id, details: &D) -> Result<()> {
        let columns = columns_of(details)?;
        let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
        let places = (1..=columns.len()).map(|n| format!("?{}", n + 3)).collect::<Vec<_>>().join(", ");
        let sql = format!(
            "INSERT INTO {} (id, rev, author, changed_at, {}) VALUES (?1, 1, ?2, ?3, {places})",
            D::TABLE,
            names.join(", ")
        );
        let values = self.shared(id.into()).into_iter().chain(columns.into_iter().map(|(_, value)| value));
        self.connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        Ok(())
    }

    /// Replaces the fields of a row and answers with its new revision.
    pub(crate) fn update<D: Record>(&self, id: D::Id, rev: i64, details: &D) -> Result<i64> {
        let (settings, values) = settings_of(details, 5)?;
        self.revise::<D>(id, rev, &settings, values)
    }

    /// Marks a row as removed.
    pub(crate) fn remove<D: Record>(&self, id: D::Id, rev: i64) -> Result<()> {
        self.revise::<D>(id, rev, "removed_at = ?3", []).map(|_| ())
    }

    /// Keeps the bytes of a file with a small picture of it, unless they are kept already.
    pub(crate) fn keep_content(&self, sha256: &str, thumbnail: &[u8], content: &[u8]) -> Result<()> {
        let sql = "INSERT OR IGNORE INTO file_contents (sha256, thumbnail, content) VALUES (?1, ?2, ?3)";
        self.connection.prepare_cached(sql)?.execute((sha256, thumbnail, content))?;
        Ok(())
    }

    pub(super) fn revise<D: Record>(
        &self,
        id: D::Id,
        rev: i64,
        settings: &str,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<i64> {
        let table = D::TABLE;
        let sql = format!(
            "UPDATE {table} SET rev = rev + 1, author = ?2, changed_at = ?3, {settings} \
             WHERE id = ?1 AND rev = ?4 AND removed_at IS NULL"
        );
        let values = self.shared(id.into()).into_iter().chain([Value::Integer(rev)]).chain(values);
        let changed = self.connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
        if changed == 1 {
            return Ok(rev + 1);
        }
        let sql = format!("SELECT count(*) FROM {table} WHERE id = ?1 AND removed_at IS NULL");
        let id: Uuid = id.into();
        let there: i64 = self.connection.query_row(&sql, [id.to_string()], |row| row.get(0))?;
        Err(if there == 0 { Error::NotFound(D::NOUN) } else { Error::ChangedMeanwhile(D::NOUN) })
    }

    /// The id, the author and the time, which are the first three parameters of every write.
    fn shared(&self, id: Uuid) -> [Value; 3] {
        let texts = [id.to_string(), self.stamp.author.to_string(), time(self.stamp.at)];
        texts.map(Value::Text)
    }
}

/// A moment as every table keeps it: RFC 3339 in UTC with milliseconds, so that texts sort by time.
pub(super) fn time(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

#[cfg(test)]
mod tests {
    use zeroize::Zeroizing;

    use super::*;
    use crate::desk::{CounsellorDetails, CounsellorRole};

    #[test]
    fn what_another_hand_changed_is_not_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::create(&folder.path().join("desk.express"), Zeroizing::new([1; 32])).unwrap();
        let id = CounsellorId(Uuid::nil());
        let stamp = Stamp {
            author: id,
            at: "2026-03-02T09:00:00Z".parse().unwrap(),
            operation: Operation::SetUpDesk,
            candidate_id: None,
            salt: [0; 16],
        };
        let details = CounsellorDetails { name: "Katrin Vogt".into(), role: CounsellorRole::Counsellor };
        let written = write(&vault, &stamp, |tx| tx.insert(id, &details)).unwrap();
        vault.connection.execute("UPDATE counsellors SET name = 'Somebody'", []).unwrap();
        assert!(matches!(apply_inverse(&vault, &stamp, &written.inverse), Err(Error::UndoConflict)));
        let name: String = vault.connection.query_row("SELECT name FROM counsellors", [], |row| row.get(0)).unwrap();
        assert_eq!(name, "Somebody");
        assert_eq!(audit::verify(&vault).unwrap(), (1, None));
    }
}
