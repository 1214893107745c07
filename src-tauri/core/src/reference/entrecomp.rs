//! EntreComp: what it takes to be enterprising, in 3 areas, 15 competences and 8 levels.
//!
//! These levels share nothing with the levels of the EQF. Nothing here turns one into the other, and
//! nothing rates anybody.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ReferenceError;
use super::facts::{LocalText, Reviewed, Source, Sourced, check_sources, check_unique, parse};

pub(super) const FILE: &str = "entrecomp.json";

/// The whole framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EntreComp {
    /// Why these levels must not be compared with those of the EQF, in words for the screen.
    pub note: LocalText,
    /// The three areas in their order.
    pub areas: Vec<EntreCompArea>,
    /// The fifteen competences in their order.
    pub competences: Vec<EntreCompCompetence>,
    /// The four stages, from the first steps on.
    pub stages: Vec<EntreCompStage>,
    /// The eight levels, two to a stage.
    pub levels: Vec<EntreCompLevel>,
}

/// An area of competences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EntreCompArea {
    /// Which area this is.
    pub id: EntreCompAreaId,
    /// 1 to 3.
    pub order: u8,
    /// What it is called.
    pub name: LocalText,
    /// Where this comes from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

/// The areas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EntreCompAreaId {
    /// Seeing what could be done.
    IdeasAndOpportunities,
    /// Having or finding what it takes.
    Resources,
    /// Doing it.
    IntoAction,
}

/// One of the fifteen competences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EntreCompCompetence {
    /// The competence's own name in this data: `spotting_opportunities`.
    pub id: String,
    /// The area it belongs to.
    pub area: EntreCompAreaId,
    /// 1 to 15, through all areas.
    pub order: u8,
    /// What it is called.
    pub name: LocalText,
    /// One sentence in our own words that a candidate understands.
    pub explanation: LocalText,
    /// Where the name comes from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

/// A stage, which holds two levels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EntreCompStage {
    /// Which stage this is.
    pub id: EntreCompStageId,
    /// 1 to 4.
    pub order: u8,
    /// What it is called.
    pub name: LocalText,
    /// One sentence in our own words.
    pub explanation: LocalText,
    /// Where this comes from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

/// The stages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EntreCompStageId {
    /// Levels 1 and 2.
    Foundation,
    /// Levels 3 and 4.
    Intermediate,
    /// Levels 5 and 6.
    Advanced,
    /// Levels 7 and 8.
    Expert,
}

/// One of the eight levels of a competence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EntreCompLevel {
    /// 1 to 8; not a level of the EQF.
    pub level: u8,
    /// The stage it belongs to.
    pub stage: EntreCompStageId,
    /// What it is called.
    pub name: LocalText,
    /// Where the name comes from.
    #[serde(flatten)]
    pub sourced: Sourced,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EntreCompFile {
    pub(super) reviewed: Reviewed,
    pub(super) sources: BTreeMap<String, Source>,
    note: LocalText,
    areas: Vec<EntreCompArea>,
    competences: Vec<EntreCompCompetence>,
    stages: Vec<EntreCompStage>,
    levels: Vec<EntreCompLevel>,
}

impl EntreCompFile {
    pub(super) fn into_entrecomp(self) -> EntreComp {
        EntreComp {
            note: self.note,
            areas: self.areas,
            competences: self.competences,
            stages: self.stages,
            levels: self.levels,
        }
    }
}

pub(super) fn bundled() -> Result<EntreCompFile, ReferenceError> {
    let file: EntreCompFile = parse(FILE, include_str!("../../../../assets/reference/entrecomp.json"))?;
    check_sources(FILE, &file.sources, file.areas.iter().map(|area| &area.sourced))?;
    check_sources(FILE, &file.sources, file.competences.iter().map(|competence| &competence.sourced))?;
    check_sources(FILE, &file.sources, file.stages.iter().map(|stage| &stage.sourced))?;
    check_sources(FILE, &file.sources, file.levels.iter().map(|level| &level.sourced))?;
    check_unique(FILE, file.competences.iter().map(|competence| competence.id.clone()))?;
    check_unique(FILE, file.levels.iter().map(|level| level.level.to_string()))?;
    Ok(file)
}
