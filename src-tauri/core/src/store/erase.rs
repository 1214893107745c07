//! Erases rows so that their words are gone from the file: columns are emptied, audit entries lose their content, and the log that
//! SQLite writes ahead is emptied too.
//!
//! `secure_delete` overwrites what was freed; see `open.rs`. Which rows are erased together, the nouns say.

use rusqlite::params_from_iter;
use uuid::Uuid;

use super::audit;
use super::open::Vault;
use super::record::{Record, settings_of};
use super::transaction::Change;
use crate::error::Result;

impl Change<'_> {
    /// Empties a row and marks it as removed.
    pub(crate) fn erase<D: Record>(&self, id: D::Id, rev: i64, emptied: &D) -> Result<()> {
        let (settings, values) = settings_of(emptied, 5)?;
        self.revise::<D>(id, rev, &format!("removed_at = ?3, {settings}"), values).map(|_| ())
    }

    /// Deletes the rows that point at another one by this column. Nothing of them stays.
    pub(crate) fn delete_where<D: Record>(&self, column: &str, id: Uuid) -> Result<()> {
        let sql = format!("DELETE FROM {} WHERE {column} = ?1", D::TABLE);
        self.connection.prepare_cached(&sql)?.execute([id.to_string()])?;
        Ok(())
    }

    /// Empties what the audit says of these rows.
    pub(crate) fn erase_audit_of(&self, ids: &[Uuid]) -> Result<()> {
        audit::erase_about(self.connection, ids)
    }
}

impl Vault {
    /// Moves what was written into the file itself and empties the log beside it, in which earlier pages lie.
    pub(crate) fn empty_log(&self) -> Result<()> {
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}

/// Empties the rows of a noun that were removed and for which the condition holds. Nothing that can still be undone may need their
/// words, so this is done while a desk is opened.
pub(crate) fn empty_removed<D: Record>(vault: &Vault, emptied: &D, condition: &str) -> Result<usize> {
    let (settings, values) = settings_of(emptied, 1)?;
    let sql = format!("UPDATE {} SET {settings} WHERE removed_at IS NOT NULL AND {condition}", D::TABLE);
    Ok(vault.connection.execute(&sql, params_from_iter(values))?)
}

/// Deletes the rows of a noun that point by this column at a row that was removed, for the same reason and at the same time.
pub(crate) fn delete_of_removed<D: Record, O: Record>(vault: &Vault, column: &str) -> Result<usize> {
    let (rows, others) = (D::TABLE, O::TABLE);
    let sql = format!("DELETE FROM {rows} WHERE {column} IN (SELECT id FROM {others} WHERE removed_at IS NOT NULL)");
    Ok(vault.connection.execute(&sql, [])?)
}

#[cfg(test)]
mod tests {
    use rusqlite::types::ValueRef;
    use zeroize::Zeroizing;

    use super::*;
    use crate::ids::{CounsellorId, MentorId};
    use crate::mentors::MentorDetails;
    use crate::operation::Operation;
    use crate::store::transaction::{Stamp, write};

    const NAME: &str = "Hatice Demir-Feldmann";

    fn stamp(operation: Operation) -> Stamp {
        let at = "2026-03-02T09:00:00Z".parse().unwrap();
        Stamp { author: CounsellorId(Uuid::nil()), at, operation, candidate_id: None, salt: [7; 16] }
    }

    fn hatice() -> MentorDetails {
        MentorDetails { name: NAME.into(), contact_route: "040 66969 777".into(), ..MentorDetails::default() }
    }

    fn kept(folder: &std::path::Path) -> (Vault, MentorId) {
        let vault = Vault::create(&folder.join("desk.express"), Zeroizing::new([1; 32])).unwrap();
        let id = MentorId(Uuid::from_u128(9));
        write(&vault, &stamp(Operation::AddMentor), |tx| tx.insert(id, &hatice())).unwrap();
        (vault, id)
    }

    /// How many values of all tables of the vault hold the words, in whatever form.
    fn places_of(vault: &Vault, words: &str) -> usize {
        let sql = "SELECT name FROM sqlite_schema WHERE type = 'table'";
        let mut tables = vault.connection.prepare(sql).unwrap();
        let tables: Vec<String> = tables.query_map([], |row| row.get(0)).unwrap().map(|name| name.unwrap()).collect();
        let mut places = 0;
        for table in tables {
            let mut statement = vault.connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
            let columns = statement.column_count();
            let mut rows = statement.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                let holds = |column: usize| match row.get_ref(column).unwrap() {
                    ValueRef::Text(bytes) | ValueRef::Blob(bytes) => String::from_utf8_lossy(bytes).contains(words),
                    _ => false,
                };
                places += (0..columns).filter(|column| holds(*column)).count();
            }
        }
        places
    }

    #[test]
    fn what_was_erased_stands_in_no_row_of_any_table_and_not_in_the_log() {
        let folder = tempfile::tempdir().unwrap();
        let (vault, id) = kept(folder.path());
        let id_text = id.to_string();
        assert_eq!((places_of(&vault, NAME), places_of(&vault, &id_text)), (1, 2), "the row, and the audit by its id");
        write(&vault, &stamp(Operation::EraseMentor), |tx| {
            tx.erase_audit_of(&[id.into()])?;
            tx.erase(id, 1, &MentorDetails::default())
        })
        .unwrap();
        vault.empty_log().unwrap();
        assert_eq!((places_of(&vault, NAME), places_of(&vault, "66969 777")), (0, 0));
        assert_eq!(places_of(&vault, &id_text), 2, "an empty row stays, and the entry that it was erased");
        assert_eq!(audit::verify(&vault).unwrap(), (2, None));
        let log = folder.path().join("desk.express-wal");
        assert_eq!(std::fs::metadata(log).unwrap().len(), 0);
        let overwrites: i64 = vault.connection.query_row("PRAGMA secure_delete", [], |row| row.get(0)).unwrap();
        assert_eq!(overwrites, 1, "what was freed in the file is overwritten");
    }

    #[test]
    fn what_was_removed_is_emptied_only_where_nothing_can_take_it_back() {
        let folder = tempfile::tempdir().unwrap();
        let (vault, id) = kept(folder.path());
        assert_eq!(empty_removed(&vault, &MentorDetails::default(), "name <> ''").unwrap(), 0, "it is not removed");
        write(&vault, &stamp(Operation::RemoveMentor), |tx| tx.remove::<MentorDetails>(id, 1)).unwrap();
        assert_eq!(places_of(&vault, NAME), 1, "an undo needs it");
        assert_eq!(empty_removed(&vault, &MentorDetails::default(), "name <> ''").unwrap(), 1);
        assert_eq!(places_of(&vault, NAME), 0);
    }
}
