//! Commands about occupations and skills as ESCO names them.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use express_core::Error;
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

/// The concepts at hand. They are made ready when somebody first asks for them.
#[derive(Default)]
pub(crate) struct Shelf(Mutex<Option<Arc<Taxonomy>>>);

impl Shelf {
    /// The library if it was read, the starter list otherwise.
    pub(crate) fn taxonomy(&self) -> Result<Arc<Taxonomy>, Failure> {
        let mut ready = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(taxonomy) = &*ready {
            return Ok(Arc::clone(taxonomy));
        }
        let starter = Taxonomy::starter().map_err(|error| Failure::from(Error::Reference(error.to_string())))?;
        Ok(Arc::clone(ready.insert(Arc::new(starter))))
    }

    /// Reads what was imported beside this vault. Whoever asks meanwhile gets answers from what was there before.
    pub(crate) fn read_library(&self, vault: &Path) -> Result<(), Failure> {
        let Some(library) = library_beside(vault)? else { return Ok(()) };
        if let Some(taxonomy) = Taxonomy::of_library(&library)? {
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(taxonomy));
        }
        Ok(())
    }
}

/// The library of this vault; none where nothing was imported.
pub(crate) fn library_beside(vault: &Path) -> Result<Option<Library>, Failure> {
    match Library::open(&library_file_of(vault)) {
        Ok(library) => Ok(Some(library)),
        Err(LibraryError::Missing(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

pub(crate) fn find(state: &mut State, request: FindConcepts) -> Result<FoundConcepts, Failure> {
    let FindConcepts { kind, text, language, only, limit } = request;
    let taxonomy = state.shelf.taxonomy()?;
    Ok(FoundConcepts { concepts: taxonomy.find(kind, &text, &language, only.as_deref(), limit) })
}

pub(crate) fn skills(state: &mut State, request: OccupationWanted) -> Result<OccupationSkills, Failure> {
    Ok(OccupationSkills { skills: state.shelf.taxonomy()?.occupation_skills(&request.uri, &request.language) })
}
