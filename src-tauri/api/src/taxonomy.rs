//! Commands about occupations and skills as ESCO names them.

use std::path::Path;

use express_core::taxonomy::{
    ConceptKind, FoundConcept, Library, LibraryError, OccupationSkill, Taxonomy, library_file_of,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::failure::Failure;
use crate::program::State;

/// Which concepts are looked for.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindConcepts {
    /// What they name.
    pub kind: ConceptKind,
    /// Any part of a label in any language.
    pub text: String,
    /// The reader's language.
    pub language: String,
    /// The one language whose labels count; all at hand without it.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub only: Option<String>,
    /// How many at most.
    pub limit: usize,
}

/// The concepts that fit, the best first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FoundConcepts {
    /// The concepts.
    pub concepts: Vec<FoundConcept>,
}

/// Whose skills are wanted.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OccupationWanted {
    /// The occupation's address in ESCO.
    pub uri: String,
    /// The reader's language.
    pub language: String,
}

/// What an occupation asks for, the essential skills first.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OccupationSkills {
    /// The skills; none for an occupation that is not at hand.
    pub skills: Vec<OccupationSkill>,
}

pub(crate) fn find(state: &mut State, request: FindConcepts) -> Result<FoundConcepts, Failure> {
    let FindConcepts { kind, text, language, only, limit } = request;
    Ok(FoundConcepts { concepts: state.taxonomy.find(kind, &text, &language, only.as_deref(), limit) })
}

pub(crate) fn skills(state: &mut State, request: OccupationWanted) -> Result<OccupationSkills, Failure> {
    Ok(OccupationSkills { skills: state.taxonomy.occupation_skills(&request.uri, &request.language) })
}

/// What was imported beside this vault; none where nothing was.
pub(crate) fn of_library_beside(vault: &Path) -> Result<Option<Taxonomy>, Failure> {
    match Library::open(&library_file_of(vault)) {
        Ok(library) => Ok(Taxonomy::of_library(&library)?),
        Err(LibraryError::Missing(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
