//! Adds a candidate, and warns first when somebody much like this is here already.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CandidateDetails, change::check};
use crate::change::Changed;
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::ids::CandidateId;
use crate::operation::Operation;
use crate::store::candidates as rows;
use crate::text::{fold, name_key};

/// Somebody in the vault who may be the person that is about to be added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SamePerson {
    /// The candidate who is here already.
    pub id: CandidateId,
    /// That candidate's code name. Names stay out of errors.
    pub code: String,
    /// Whether the code names are the same.
    pub same_code: bool,
    /// Whether the names are the same once folded.
    pub same_name: bool,
    /// Whether the years of birth are known and the same.
    pub same_birth_year: bool,
}

impl Desk {
    /// Adds a candidate. Unless `even_if_same` is set, a candidate with the same code, or with the same
    /// folded name and no different year of birth, stops the addition.
    ///
    /// # Errors
    /// [`Error::Invalid`] with every field that cannot be saved; [`Error::SamePerson`].
    pub fn add_candidate(&mut self, details: CandidateDetails, even_if_same: bool) -> Result<Changed<CandidateId>> {
        check(self, &details)?;
        if !even_if_same {
            let same = self.same_persons(&details, None)?;
            if !same.is_empty() {
                return Err(Error::SamePerson(same));
            }
        }
        let id = CandidateId(self.new_id()?);
        self.change(Operation::AddCandidate, Some(id), |tx| tx.insert(id, &details).map(|()| id))
    }

    /// Candidates of this desk who may be the person described, in a stable order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn same_persons(&self, details: &CandidateDetails, except: Option<CandidateId>) -> Result<Vec<SamePerson>> {
        let code = fold(&details.code);
        let name = name_key(&details.full_name);
        let birth_year = details.birth_date.map(crate::partial_date::PartialDate::year);
        let mut same = Vec::new();
        for other in rows::with_code_or_name(self.vault(), &code, &name)? {
            let other_year = other.details.birth_date.map(crate::partial_date::PartialDate::year);
            let same_code = !code.is_empty() && fold(&other.details.code) == code;
            let same_name = !name.is_empty() && name_key(&other.details.full_name) == name;
            let years_differ = birth_year.is_some() && other_year.is_some() && birth_year != other_year;
            if except == Some(other.id) || !(same_code || same_name && !years_differ) {
                continue;
            }
            let same_birth_year = birth_year.is_some() && birth_year == other_year;
            same.push(SamePerson { id: other.id, code: other.details.code, same_code, same_name, same_birth_year });
        }
        Ok(same)
    }
}
