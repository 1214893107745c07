//! Erases a mentor for good: the entry, what was proposed and agreed with the person, the way back, and what the audit says of it.
//!
//! Backups and copies that were made before are files of their own; nobody can reach into them from here.

use uuid::Uuid;

use super::MentorDetails;
use crate::change::Changed;
use crate::desk::Desk;
use crate::error::Result;
use crate::ids::MentorId;
use crate::mentorships::MentorshipDetails;
use crate::operation::Operation;

impl Desk {
    /// Erases a mentor. Of the entry an empty row stays, so that its id is never given to anybody else, and of the audit one entry
    /// that names no person.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`], [`crate::Error::ChangedMeanwhile`].
    pub fn erase_mentor(&mut self, id: MentorId, rev: i64) -> Result<Changed<()>> {
        let mut erased: Vec<Uuid> = self.mentorships_of_mentor(id)?.iter().map(|row| row.id.into()).collect();
        erased.push(id.into());
        let changed = self.change(Operation::EraseMentor, None, |tx| {
            tx.erase_audit_of(&erased)?;
            tx.delete_where::<MentorshipDetails>("mentor_id", id.into())?;
            tx.erase(id, rev, &MentorDetails::default())
        })?;
        self.forget_undo_touching(&erased)?;
        self.vault().empty_log()?;
        Ok(changed)
    }
}
