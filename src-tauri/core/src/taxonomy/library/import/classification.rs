//! The English classification: the concepts themselves, and which skills an occupation asks for.
//!
//! A newer release takes the place of the older one. Concepts that it no longer has are retired and stay with their
//! labels, because files of candidates may name them.

use std::collections::HashSet;

use rusqlite::{ToSql, params};

use super::concepts::{Ids, LABEL_COLUMNS, PREFERRED, URI};
use super::error::ImportError;
use super::progress::Watch;
use super::source::{BASE, FoundPack, Table};
use super::table::{Column, Row, for_each_row};
use super::{RowCounts, Shelf};

const ISCO: &str = "iscoGroup";
const CODE: &str = "code";
const REGULATED: &str = "regulatedProfessionNote";
const SKILL_TYPE: &str = "skillType";
const REUSE_LEVEL: &str = "reuseLevel";
const OCCUPATION_URI: &str = "occupationUri";
const SKILL_URI: &str = "skillUri";
const RELATION: &str = "relationType";

/// How the note of a regulated occupation ends; that of the others ends in `/unregulated`.
const REGULATED_ENDING: &str = "/regulated";

const OF_OCCUPATIONS: [Column; 3] = [Column::Needed(ISCO), Column::Welcome(CODE), Column::Welcome(REGULATED)];
const OF_SKILLS: [Column; 2] = [Column::Needed(SKILL_TYPE), Column::Needed(REUSE_LEVEL)];
const OF_RELATIONS: [Column; 3] = [Column::Needed(OCCUPATION_URI), Column::Needed(SKILL_URI), Column::Needed(RELATION)];

/// Brings in all tables of the pack.
pub(super) fn import(shelf: &Shelf<'_>, pack: &FoundPack, watch: &mut Watch<'_>) -> Result<RowCounts, ImportError> {
    let mut ids = Ids::new();
    let occupations = keep_occupations(shelf, pack, &mut ids, watch)?;
    let skills = keep_skills(shelf, pack, &mut ids, watch)?;
    let retired = retire_all_but(shelf, &ids)?;
    let (relations, lost_relations) = keep_relations(shelf, pack, &ids, watch)?;
    shelf.keep_groups(pack, watch)?;
    let lost_transversal = shelf.keep_transversal(pack, &ids, watch)?;
    Ok(RowCounts { occupations, skills, relations, left_out: lost_relations + lost_transversal, retired })
}

fn keep_occupations(
    shelf: &Shelf<'_>,
    pack: &FoundPack,
    ids: &mut Ids,
    watch: &mut Watch<'_>,
) -> Result<u32, ImportError> {
    let Some(table) = pack.tables.get(&Table::Occupations) else { return Ok(0) };
    let columns: Vec<Column> = LABEL_COLUMNS.into_iter().chain(OF_OCCUPATIONS).collect();
    let mut count = 0;
    for_each_row(table, &columns, watch, |row| {
        let (isco, code) = (row.text(ISCO), row.text(CODE));
        let regulated = row.text(REGULATED).ends_with(REGULATED_ENDING);
        let uri = row.needed(URI)?;
        let release = pack.release.as_str();
        let concept = params![uri, "occupation", isco, code, "", "", regulated, release];
        count += 1;
        keep_concept(shelf, row, concept, ids)
    })?;
    Ok(count)
}

fn keep_skills(shelf: &Shelf<'_>, pack: &FoundPack, ids: &mut Ids, watch: &mut Watch<'_>) -> Result<u32, ImportError> {
    let Some(table) = pack.tables.get(&Table::Skills) else { return Ok(0) };
    let columns: Vec<Column> = LABEL_COLUMNS.into_iter().chain(OF_SKILLS).collect();
    let mut count = 0;
    for_each_row(table, &columns, watch, |row| {
        let (skill_type, reuse_level) = (row.text(SKILL_TYPE), row.text(REUSE_LEVEL));
        let uri = row.needed(URI)?;
        let concept = params![uri, "skill", "", "", skill_type, reuse_level, false, pack.release.as_str()];
        count += 1;
        keep_concept(shelf, row, concept, ids)
    })?;
    Ok(count)
}

/// Keeps one concept with its English labels. A concept that was there keeps its id.
fn keep_concept(shelf: &Shelf<'_>, row: &Row<'_>, concept: &[&dyn ToSql], ids: &mut Ids) -> Result<(), ImportError> {
    row.needed(PREFERRED)?;
    let uri = row.needed(URI)?;
    let id = shelf.id(include_str!("sql/keep_concept.sql"), concept)?;
    if ids.insert(uri.to_owned(), id).is_some() {
        return Err(row.duplicate(URI));
    }
    shelf.keep_labels(id, BASE, row)
}

/// Retires every concept that was not met, and says how many were not retired before.
fn retire_all_but(shelf: &Shelf<'_>, met: &Ids) -> Result<u32, ImportError> {
    let met: HashSet<i64> = met.values().copied().collect();
    let mut retired = 0;
    for id in shelf.ids("SELECT id FROM concepts WHERE retired = 0")? {
        if !met.contains(&id) {
            shelf.run("UPDATE concepts SET retired = 1 WHERE id = ?1", [id])?;
            retired += 1;
        }
    }
    Ok(retired)
}

/// Keeps which skills an occupation asks for. Answers how many rows there were, and how many name an unknown concept.
fn keep_relations(
    shelf: &Shelf<'_>,
    pack: &FoundPack,
    ids: &Ids,
    watch: &mut Watch<'_>,
) -> Result<(u32, u32), ImportError> {
    let Some(table) = pack.tables.get(&Table::OccupationSkills) else { return Ok((0, 0)) };
    shelf.run("DELETE FROM occupation_skills", [])?;
    let (mut count, mut lost) = (0, 0);
    for_each_row(table, &OF_RELATIONS, watch, |row| {
        let essential = match row.text(RELATION) {
            "essential" => true,
            "optional" => false,
            _ => return Err(row.unknown_value(RELATION)),
        };
        match (ids.get(row.needed(OCCUPATION_URI)?), ids.get(row.needed(SKILL_URI)?)) {
            (Some(occupation), Some(skill)) => {
                let relation = params![occupation, skill, essential];
                shelf.run(include_str!("sql/keep_relation.sql"), relation)?;
                count += 1;
            }
            _ => lost += 1,
        }
        Ok(())
    })?;
    Ok((count, lost))
}
