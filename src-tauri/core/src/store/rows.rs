//! Reads rows of any noun. Writing is done by [`super::transaction::Change`] alone.

use rusqlite::{OptionalExtension, Params, Row};
use uuid::Uuid;

use super::open::Vault;
use super::record::{Record, from_row};
use crate::error::{Error, Result};
use crate::ids::{CandidateId, CounsellorId};
use crate::noun::Noun;
use crate::recorded::Recorded;

/// The columns that every table has beside its own, in the order in which [`recorded`] reads them.
const SHARED: &str = "id, rev, author, changed_at";

/// The row with this id, unless it was removed.
pub(crate) fn get<D: Record>(vault: &Vault, id: D::Id) -> Result<Option<Recorded<D::Id, D>>> {
    let uuid: Uuid = id.into();
    Ok(select(vault, "id = ?1", [uuid.to_string()])?.into_iter().next())
}

/// The rows of a candidate's file, in the order of recording.
pub(crate) fn list_of<D: Record>(vault: &Vault, candidate_id: CandidateId) -> Result<Vec<Recorded<D::Id, D>>> {
    select(vault, "candidate_id = ?1 ORDER BY id", [candidate_id.to_string()])
}

/// The rows that were removed from a candidate's file, as they were then.
pub(crate) fn list_removed_of<D: Record>(vault: &Vault, candidate_id: CandidateId) -> Result<Vec<Recorded<D::Id, D>>> {
    read(vault, "removed_at IS NOT NULL AND candidate_id = ?1 ORDER BY id", [candidate_id.to_string()])
}

/// All rows of the noun, in the order of recording.
pub(crate) fn list<D: Record>(vault: &Vault) -> Result<Vec<Recorded<D::Id, D>>> {
    select(vault, "1 = 1 ORDER BY id", [])
}

/// The rows that were not removed and for which the condition holds; the condition may order and limit them.
pub(super) fn select<D: Record>(
    vault: &Vault,
    condition: &str,
    parameters: impl Params,
) -> Result<Vec<Recorded<D::Id, D>>> {
    read(vault, &format!("removed_at IS NULL AND {condition}"), parameters)
}

fn read<D: Record>(vault: &Vault, condition: &str, parameters: impl Params) -> Result<Vec<Recorded<D::Id, D>>> {
    let names: Vec<&str> = D::COLUMNS.iter().map(|column| column.name).collect();
    let sql = format!("SELECT {SHARED}, {} FROM {} WHERE {condition}", names.join(", "), D::TABLE);
    let mut statement = vault.connection.prepare_cached(&sql)?;
    let mut rows = statement.query(parameters)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(recorded(row)?);
    }
    Ok(found)
}

fn recorded<D: Record>(row: &Row<'_>) -> Result<Recorded<D::Id, D>> {
    let id: String = row.get(0)?;
    let author: String = row.get(2)?;
    let changed_at: String = row.get(3)?;
    Ok(Recorded {
        id: D::Id::from(parse(&id)?),
        rev: row.get(1)?,
        author: CounsellorId(parse(&author)?),
        changed_at: changed_at.parse().map_err(|_| Error::Store("a time cannot be read".into()))?,
        details: from_row(row, 4)?,
    })
}

/// The id that a column holds as text.
pub(super) fn parse(text: &str) -> Result<Uuid> {
    Uuid::parse_str(text).map_err(|_| Error::Store("an id cannot be read".into()))
}

/// The candidate in whose file a row lies.
pub(crate) fn owner(vault: &Vault, noun: Noun, id: Uuid) -> Result<Option<CandidateId>> {
    let table = super::tables::of(noun);
    let sql = format!("SELECT candidate_id FROM {table} WHERE id = ?1 AND removed_at IS NULL");
    let owner: Option<String> =
        vault.connection.prepare_cached(&sql)?.query_row([id.to_string()], |row| row.get(0)).optional()?;
    owner.map(|text| parse(&text).map(CandidateId)).transpose()
}
