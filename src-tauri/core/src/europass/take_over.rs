//! Takes a document over: makes a new candidate's file of it, in one change.
//!
//! It adds to nobody's file that is here already: which of two statements is right, people decide.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::placing::Placed;
use super::preview::EuropassPreview;
use super::read::EuropassDocument;
use crate::candidates::change::check;
use crate::change::Changed;
use crate::desk::Desk;
use crate::entries::{Entry, check_entry};
use crate::error::{Error, Result};
use crate::ids::CandidateId;
use crate::operation::Operation;

/// How candidates are called who came without a code, before their number.
const CODE: &str = "Europass";

/// How a document is taken over.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakeOver {
    /// The code name that the person gets here; empty for the next free one of the form `Europass 01`.
    pub code: String,
    /// Whether to add although somebody much like this is here.
    pub even_if_same: bool,
}

/// What came of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EuropassImported {
    /// The new candidate.
    pub candidate_id: CandidateId,
    /// The code name.
    pub code: String,
    /// How many languages came in.
    pub languages: usize,
    /// How many experiences.
    pub experiences: usize,
    /// How many qualifications, all without a level.
    pub qualifications: usize,
    /// How many competences, all of them stated.
    pub competences: usize,
}

impl Desk {
    /// What taking a document over would do.
    pub fn preview_europass(&self, document: &EuropassDocument) -> EuropassPreview {
        document.place(self, CandidateId::from(Uuid::nil())).preview
    }

    /// Makes a new candidate of a document, with everything that has a place.
    ///
    /// # Errors
    /// [`Error::SamePerson`] unless that was insisted on; [`Error::Invalid`] for a code name that cannot be kept.
    pub fn import_europass(
        &mut self,
        document: &EuropassDocument,
        how: &TakeOver,
    ) -> Result<Changed<EuropassImported>> {
        let id = CandidateId::from(self.new_id()?);
        let Placed { mut candidate, experiences, qualifications, competences, .. } = document.place(self, id);
        candidate.code = if how.code.trim().is_empty() { self.next_code()? } else { how.code.trim().to_owned() };
        check(self, &candidate)?;
        let same = if how.even_if_same { Vec::new() } else { self.same_persons(&candidate, None)? };
        if !same.is_empty() {
            return Err(Error::SamePerson(same));
        }
        let imported = EuropassImported {
            candidate_id: id,
            code: candidate.code.clone(),
            languages: candidate.languages.len(),
            experiences: experiences.len(),
            qualifications: qualifications.len(),
            competences: competences.len(),
        };
        let (experiences, qualifications, competences) =
            (self.with_ids(experiences)?, self.with_ids(qualifications)?, self.with_ids(competences)?);
        self.change(Operation::ImportEuropass, Some(id), |tx| {
            tx.insert(id, &candidate)?;
            experiences.iter().try_for_each(|(id, details)| tx.insert(*id, details))?;
            qualifications.iter().try_for_each(|(id, details)| tx.insert(*id, details))?;
            competences.iter().try_for_each(|(id, details)| tx.insert(*id, details))?;
            Ok(imported)
        })
    }

    /// Checks the entries as if each was typed, and gives each its id.
    fn with_ids<D: Entry>(&self, entries: Vec<D>) -> Result<Vec<(D::Id, D)>> {
        let mut ready = Vec::new();
        for details in entries {
            check_entry(self, &details)?;
            ready.push((D::Id::from(self.new_id()?), details));
        }
        Ok(ready)
    }

    fn next_code(&self) -> Result<String> {
        let found = self.find_candidates(CODE, u32::MAX)?;
        let numbers = found.iter().filter_map(|one| one.code.strip_prefix(CODE)?.trim().parse::<u32>().ok());
        Ok(format!("{CODE} {:02}", numbers.max().unwrap_or(0).saturating_add(1)))
    }
}
