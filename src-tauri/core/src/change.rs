//! The one door for every change of the vault, and the undo behind it.
//!
//! There is no second way to write. What a change may hold is decided by the nouns before they come here.

use std::collections::{BTreeSet, VecDeque};

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::ids::CandidateId;
use crate::noun::Noun;
use crate::operation::Operation;
use crate::store::transaction::{Change, Stamp, apply_inverse, touches, write};

/// What a change answers: its value, and the nouns that it made stale, so that a screen reads just those again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Changed<T> {
    /// The new id, the new revision, or nothing.
    pub value: T,
    /// The nouns whose lists and files are stale now.
    pub nouns: BTreeSet<Noun>,
}

/// A change of this sitting that can be taken back.
pub(crate) struct Step {
    operation: Operation,
    candidate_id: Option<CandidateId>,
    inverse: Vec<u8>,
}

/// How many changes of a sitting can be taken back, the latest first.
const LONGEST_UNDO: usize = 200;

impl Desk {
    /// Does the work in one transaction with one audit entry, and remembers how to take it back.
    pub(crate) fn change<T>(
        &mut self,
        operation: Operation,
        candidate_id: Option<CandidateId>,
        work: impl FnOnce(&Change<'_>) -> Result<T>,
    ) -> Result<Changed<T>> {
        let stamp = self.stamp(operation, candidate_id)?;
        let written = write(self.vault(), &stamp, work)?;
        if operation.can_be_undone() && !written.inverse.is_empty() {
            self.sitting.push_back(Step { operation, candidate_id, inverse: written.inverse });
            if self.sitting.len() > LONGEST_UNDO {
                self.sitting.pop_front();
            }
        }
        self.forget_derived(&written.nouns);
        Ok(Changed { value: written.value, nouns: written.nouns })
    }

    /// Takes back the latest change of this sitting and answers with what it was called.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`]; [`Error::UndoConflict`] when a row is no longer as the change left it.
    pub fn undo(&mut self) -> Result<Changed<Operation>> {
        let Some(step) = self.sitting.pop_back() else {
            return Err(Error::NothingToUndo);
        };
        let stamp = self.stamp(Operation::Undo, step.candidate_id)?;
        match apply_inverse(self.vault(), &stamp, &step.inverse) {
            Ok(nouns) => {
                self.forget_derived(&nouns);
                Ok(Changed { value: step.operation, nouns })
            }
            Err(error) => {
                self.sitting.push_back(step);
                Err(error)
            }
        }
    }

    /// Forgets what was worked out from nouns that are stale now.
    fn forget_derived(&self, stale: &BTreeSet<Noun>) {
        if stale.contains(&Noun::Offer) || stale.contains(&Noun::Provider) {
            self.prepared.take();
        }
    }

    /// Forgets how to take back what was changed in a candidate's file, where something was done that stands for good.
    pub(crate) fn forget_undo_of(&mut self, candidate_id: CandidateId) {
        self.sitting.retain(|step| step.candidate_id != Some(candidate_id));
    }

    /// Forgets how to take back what touched one of these rows, where they were erased: the way back holds what they said.
    pub(crate) fn forget_undo_touching(&mut self, ids: &[Uuid]) -> Result<()> {
        let mut kept = VecDeque::new();
        for step in std::mem::take(&mut self.sitting) {
            if !touches(&step.inverse, ids)? {
                kept.push_back(step);
            }
        }
        self.sitting = kept;
        Ok(())
    }

    /// What an undo would take back now.
    pub fn next_undo(&self) -> Option<Operation> {
        self.sitting.back().map(|step| step.operation)
    }

    pub(crate) fn stamp(&self, operation: Operation, candidate_id: Option<CandidateId>) -> Result<Stamp> {
        let mut salt = [0; 16];
        self.surroundings.fill_random(&mut salt)?;
        Ok(Stamp { author: self.counsellor_id, at: self.surroundings.now(), operation, candidate_id, salt })
    }
}
