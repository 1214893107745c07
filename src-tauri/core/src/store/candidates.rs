//! Finds candidates by their derived search columns.

use rusqlite::params_from_iter;
use rusqlite::types::Value;

use super::open::Vault;
use super::rows;
use crate::candidates::{Candidate, CandidateDetails, FoundCandidate};
use crate::error::{Error, Result};
use crate::ids::CandidateId;

/// Candidates in whose search words every word of the folded text occurs, the latest changed first.
pub(crate) fn find(vault: &Vault, folded: &str, limit: u32) -> Result<Vec<FoundCandidate>> {
    let words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
    let conditions: String = (1..=words.len()).map(|n| format!(" AND instr(search_words, ?{n}) > 0")).collect();
    let sql = format!(
        "SELECT id, code, full_name, address_as, place, changed_at FROM candidates \
         WHERE removed_at IS NULL{conditions} ORDER BY changed_at DESC, id DESC LIMIT {limit}"
    );
    let mut statement = vault.connection.prepare_cached(&sql)?;
    let mut found_rows = statement.query(params_from_iter(words))?;
    let mut found = Vec::new();
    while let Some(row) = found_rows.next()? {
        let (id, changed_at): (String, String) = (row.get(0)?, row.get(5)?);
        found.push(FoundCandidate {
            id: CandidateId(rows::parse(&id)?),
            code: row.get(1)?,
            full_name: row.get(2)?,
            address_as: row.get(3)?,
            place: row.get(4)?,
            changed_at: changed_at.parse().map_err(|_| Error::Store("a time cannot be read".into()))?,
        });
    }
    Ok(found)
}

/// Candidates whose folded code or name is the given one; an empty text meets nobody.
pub(crate) fn with_code_or_name(vault: &Vault, code: &str, name: &str) -> Result<Vec<Candidate>> {
    let condition = "((code_key = ?1 AND ?1 <> '') OR (name_key = ?2 AND ?2 <> '')) ORDER BY id";
    let parameters = [code, name].map(|text| Value::Text(text.to_owned()));
    rows::select::<CandidateDetails>(vault, condition, params_from_iter(parameters))
}

/// How many candidates there are.
pub(crate) fn count(vault: &Vault) -> Result<u32> {
    Ok(vault.connection.query_row("SELECT count(*) FROM candidates WHERE removed_at IS NULL", [], |row| row.get(0))?)
}
