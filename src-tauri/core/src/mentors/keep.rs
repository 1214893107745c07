//! Adds, changes, removes and lists mentors.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::check::check_mentor;
use super::{Mentor, MentorConsentState, MentorDetails};
use crate::change::Changed;
use crate::desk::Desk;
use crate::error::{Error, OrNotFound, Result};
use crate::ids::MentorId;
use crate::mentorships::{MentorshipDetails, MentorshipState};
use crate::noun::Noun;
use crate::operation::Operation;
use crate::store::rows;
use crate::text::fold;

/// A mentor as a line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MentorLine {
    /// The mentor.
    pub mentor: Mentor,
    /// Where the consent stands.
    pub consent_state: MentorConsentState,
    /// How many days ago the mentor was last asked; none where nobody ever did.
    pub days_since_confirmed: Option<i64>,
    /// How many people the mentor accompanies, those of this desk and others.
    pub accompanies_now: i64,
    /// How many more the mentor would accompany; none where nobody asked how many in all. Never below 0.
    pub places_left: Option<i64>,
}

impl Desk {
    /// All mentors, by name.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn mentors(&self) -> Result<Vec<MentorLine>> {
        let mut accompanied: BTreeMap<MentorId, i64> = BTreeMap::new();
        for row in rows::list::<MentorshipDetails>(self.vault())? {
            if row.details.state() == MentorshipState::Agreed {
                *accompanied.entry(row.details.mentor_id).or_default() += 1;
            }
        }
        let mut mentors = rows::list::<MentorDetails>(self.vault())?;
        mentors.sort_by_key(|mentor| (fold(&mentor.details.name), mentor.id));
        let line = |mentor: Mentor| {
            let here = accompanied.get(&mentor.id).copied().unwrap_or(0);
            let accompanies_now = here + mentor.details.accompanies_elsewhere.unwrap_or(0);
            MentorLine {
                consent_state: mentor.details.consent_state(),
                days_since_confirmed: mentor
                    .details
                    .confirmed_on
                    .map(|day| self.today().signed_duration_since(day).num_days()),
                accompanies_now,
                places_left: mentor.details.capacity.map(|capacity| (capacity - accompanies_now).max(0)),
                mentor,
            }
        };
        Ok(mentors.into_iter().map(line).collect())
    }

    /// One mentor.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn mentor(&self, id: MentorId) -> Result<Mentor> {
        rows::get::<MentorDetails>(self.vault(), id)?.or_not_found(Noun::Mentor)
    }

    /// Adds a mentor. Without a consent the mentor is noted and proposed to nobody.
    ///
    /// # Errors
    /// [`Error::Invalid`].
    pub fn add_mentor(&mut self, details: &MentorDetails) -> Result<Changed<MentorId>> {
        self.check_mentor(details)?;
        let id = MentorId(self.new_id()?);
        self.change(Operation::AddMentor, None, |tx| tx.insert(id, details).map(|()| id))
    }

    /// Replaces the fields of a mentor and answers with the new revision.
    ///
    /// # Errors
    /// [`Error::Invalid`], [`Error::NotFound`], [`Error::ChangedMeanwhile`].
    pub fn change_mentor(&mut self, id: MentorId, rev: i64, details: &MentorDetails) -> Result<Changed<i64>> {
        self.check_mentor(details)?;
        self.change(Operation::ChangeMentor, None, |tx| tx.update(id, rev, details))
    }

    /// Removes a mentor with whom nothing is proposed or agreed any more. In this sitting it can be taken back; at the next
    /// opening of the vault the words of the entry are emptied.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::ChangedMeanwhile`], [`Error::InUse`].
    pub fn remove_mentor(&mut self, id: MentorId, rev: i64) -> Result<Changed<()>> {
        let mentorships = self.mentorships_of_mentor(id)?;
        if mentorships.iter().any(|row| row.details.state().is_open()) {
            return Err(Error::InUse(Noun::Mentor));
        }
        self.change(Operation::RemoveMentor, None, |tx| tx.remove::<MentorDetails>(id, rev))
    }

    fn check_mentor(&self, details: &MentorDetails) -> Result<()> {
        let mut checks = self.checks();
        check_mentor(details, &mut checks);
        checks.finish()
    }
}
