//! What orders the concepts: groups of skills, the pillar they stand in, groups of occupations, and the skills that are
//! good for every work.

use std::collections::BTreeSet;

use rusqlite::params;

use super::Shelf;
use super::concepts::{Ids, PREFERRED, URI};
use super::error::ImportError;
use super::progress::Watch;
use super::source::{FoundPack, Table};
use super::table::{Column, for_each_row};

const CODE: &str = "code";
const BROADER_URI: &str = "broaderUri";

const OF_GROUPS: [Column; 3] = [Column::Needed(URI), Column::Needed(CODE), Column::Needed(PREFERRED)];
const OF_BROADER: [Column; 2] = [Column::Needed(URI), Column::Needed(BROADER_URI)];
const OF_COLLECTIONS: [Column; 1] = [Column::Needed(URI)];

impl Shelf<'_> {
    /// Keeps the groups of the pack instead of those that were there. A table that the pack lacks stays as it was.
    pub(super) fn keep_groups(&self, pack: &FoundPack, watch: &mut Watch<'_>) -> Result<(), ImportError> {
        self.keep_skill_groups(pack, watch)?;
        self.keep_pillar(pack, watch)?;
        self.keep_isco_groups(pack, watch)
    }

    /// Keeps which skills are transversal, and answers how many of them are unknown.
    pub(super) fn keep_transversal(
        &self,
        pack: &FoundPack,
        ids: &Ids,
        watch: &mut Watch<'_>,
    ) -> Result<u32, ImportError> {
        let Some(table) = pack.tables.get(&Table::Transversal) else { return Ok(0) };
        self.run("DELETE FROM transversal", [])?;
        let mut lost = 0;
        for_each_row(table, &OF_COLLECTIONS, watch, |row| {
            match ids.get(row.needed(URI)?) {
                Some(id) => drop(self.run("INSERT OR IGNORE INTO transversal (concept) VALUES (?1)", [id])?),
                None => lost += 1,
            }
            Ok(())
        })?;
        Ok(lost)
    }

    fn keep_skill_groups(&self, pack: &FoundPack, watch: &mut Watch<'_>) -> Result<(), ImportError> {
        let Some(table) = pack.tables.get(&Table::SkillGroups) else { return Ok(()) };
        self.run("DELETE FROM skill_groups", [])?;
        let mut met = BTreeSet::new();
        for_each_row(table, &OF_GROUPS, watch, |row| {
            let uri = row.needed(URI)?;
            if !met.insert(uri.to_owned()) {
                return Err(row.duplicate(URI));
            }
            let group = params![uri, row.text(CODE), row.needed(PREFERRED)?];
            self.run("INSERT INTO skill_groups (uri, code, label) VALUES (?1, ?2, ?3)", group)?;
            Ok(())
        })
    }

    fn keep_pillar(&self, pack: &FoundPack, watch: &mut Watch<'_>) -> Result<(), ImportError> {
        let Some(table) = pack.tables.get(&Table::Broader) else { return Ok(()) };
        self.run("DELETE FROM broader", [])?;
        for_each_row(table, &OF_BROADER, watch, |row| {
            let pair = [row.needed(URI)?, row.needed(BROADER_URI)?];
            self.run("INSERT OR IGNORE INTO broader (narrower_uri, broader_uri) VALUES (?1, ?2)", pair)?;
            Ok(())
        })
    }

    fn keep_isco_groups(&self, pack: &FoundPack, watch: &mut Watch<'_>) -> Result<(), ImportError> {
        let Some(table) = pack.tables.get(&Table::IscoGroups) else { return Ok(()) };
        self.run("DELETE FROM isco_groups", [])?;
        let mut met = BTreeSet::new();
        for_each_row(table, &OF_GROUPS, watch, |row| {
            if !met.insert(row.needed(URI)?.to_owned()) {
                return Err(row.duplicate(URI));
            }
            let group = [row.needed(CODE)?, row.needed(PREFERRED)?];
            self.run("INSERT OR REPLACE INTO isco_groups (code, label) VALUES (?1, ?2)", group)?;
            Ok(())
        })
    }
}
