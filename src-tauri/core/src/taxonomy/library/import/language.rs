//! One more language: labels for concepts that English brought. It adds no concept and retires none.

use std::collections::BTreeSet;

use rusqlite::OptionalExtension;

use super::concepts::{LABEL_COLUMNS, PREFERRED, URI};
use super::error::ImportError;
use super::progress::Watch;
use super::source::{FoundPack, Table};
use super::table::for_each_row;
use super::{RowCounts, Shelf};

/// Brings in the labels of the pack. Labels that it lacks stay as an earlier release gave them.
pub(super) fn import(shelf: &Shelf<'_>, pack: &FoundPack, watch: &mut Watch<'_>) -> Result<RowCounts, ImportError> {
    let (occupations, lost_occupations) = keep_table(shelf, pack, Table::Occupations, watch)?;
    let (skills, lost_skills) = keep_table(shelf, pack, Table::Skills, watch)?;
    Ok(RowCounts { occupations, skills, left_out: lost_occupations + lost_skills, ..RowCounts::default() })
}

/// Answers how many rows were kept and how many were left out.
fn keep_table(
    shelf: &Shelf<'_>,
    pack: &FoundPack,
    table: Table,
    watch: &mut Watch<'_>,
) -> Result<(u32, u32), ImportError> {
    let Some(file) = pack.tables.get(&table) else { return Ok((0, 0)) };
    let (mut kept, mut lost) = (0, 0);
    let mut met = BTreeSet::new();
    for_each_row(file, &LABEL_COLUMNS, watch, |row| {
        let uri = row.needed(URI)?;
        if !met.insert(uri.to_owned()) {
            return Err(row.duplicate(URI));
        }
        match concept(shelf, uri)? {
            Some(id) if !row.text(PREFERRED).is_empty() => {
                shelf.keep_labels(id, &pack.language, row)?;
                kept += 1;
            }
            _ => lost += 1,
        }
        Ok(())
    })?;
    Ok((kept, lost))
}

fn concept(shelf: &Shelf<'_>, uri: &str) -> Result<Option<i64>, ImportError> {
    let asked = shelf.transaction.prepare_cached("SELECT id FROM concepts WHERE uri = ?1");
    let answer = asked.and_then(|mut statement| statement.query_row([uri], |row| row.get(0)).optional());
    answer.map_err(|error| shelf.refused(&error))
}
