//! The nouns that lie in a candidate's file share one way to be added, changed and removed.
//!
//! What a noun allows in its fields, it says itself; what may point at what is checked here.

use uuid::Uuid;

use crate::change::Changed;
use crate::checks::{Checks, ProblemKind};
use crate::desk::Desk;
use crate::error::{Error, OrNotFound, Result};
use crate::ids::CandidateId;
use crate::noun::Noun;
use crate::operation::Operation;
use crate::recorded::Recorded;
use crate::store::record::Record;
use crate::store::rows;

/// The fields of a noun that lies in a candidate's file.
pub trait Entry: Record {
    /// What adding it is called.
    const ADD: Operation;
    /// What changing it is called.
    const CHANGE: Operation;
    /// What removing it is called; none where it is never removed.
    const REMOVE: Option<Operation>;
    /// Whether a candidate has one at most.
    const ONE_A_CANDIDATE: bool = false;

    /// In whose file it lies.
    fn candidate_id(&self) -> CandidateId;

    /// Checks the fields.
    fn check(&self, checks: &mut Checks<'_>);

    /// The rows of the same file that it points at.
    fn references(&self) -> References {
        References::new()
    }

    /// Whether nobody may change or remove it any more.
    fn is_final(&self) -> bool {
        false
    }

    /// Checks what a change may not touch.
    fn may_become(&self, _after: &Self, _checks: &mut Checks<'_>) {}

    /// Checks that need to look at other rows.
    fn check_with(&self, _desk: &Desk, _checks: &mut Checks<'_>) -> Result<()> {
        Ok(())
    }
}

/// Rows of the same candidate's file that an entry points at.
#[derive(Default)]
pub struct References(Vec<(&'static str, Noun, Uuid)>);

impl References {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn all<I: Copy + Into<Uuid>>(mut self, field: &'static str, noun: Noun, ids: &[I]) -> Self {
        self.0.extend(ids.iter().map(|id| (field, noun, (*id).into())));
        self
    }
}

impl Desk {
    /// Adds an entry to its candidate's file.
    ///
    /// # Errors
    /// [`Error::Invalid`]; [`Error::NotFound`] where there is no such candidate.
    pub fn add<D: Entry>(&mut self, details: &D) -> Result<Changed<D::Id>> {
        let candidate_id = details.candidate_id();
        self.candidate(candidate_id)?;
        if D::ONE_A_CANDIDATE && !rows::list_of::<D>(self.vault(), candidate_id)?.is_empty() {
            return Err(Error::Invalid(vec![crate::checks::Problem {
                field: "candidate_id".into(),
                kind: ProblemKind::AlreadyThere,
            }]));
        }
        check_new(self, details)?;
        let id = D::Id::from(self.new_id()?);
        self.change(D::ADD, Some(candidate_id), |tx| tx.insert(id, details).map(|()| id))
    }

    /// Replaces the fields of an entry and answers with its new revision.
    ///
    /// # Errors
    /// [`Error::Invalid`], [`Error::NotFound`], [`Error::ChangedMeanwhile`], [`Error::SignedOff`].
    pub fn change_entry<D: Entry>(&mut self, id: D::Id, rev: i64, details: &D) -> Result<Changed<i64>> {
        let before = self.entry::<D>(id)?;
        if before.details.candidate_id() != details.candidate_id() {
            return Err(Error::NotFound(D::NOUN));
        }
        if before.details.is_final() {
            return Err(Error::SignedOff);
        }
        let mut checks = self.checks();
        before.details.may_become(details, &mut checks);
        checks.finish()?;
        check_entry(self, details)?;
        self.change(D::CHANGE, Some(details.candidate_id()), |tx| tx.update(id, rev, details))
    }

    /// Removes an entry. What pointed at it must be removed or changed first.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::ChangedMeanwhile`], [`Error::InUse`], [`Error::SignedOff`].
    pub fn remove<D: Entry>(&mut self, id: D::Id, rev: i64) -> Result<Changed<()>> {
        let operation = D::REMOVE.ok_or(Error::InUse(D::NOUN))?;
        let details = self.entry::<D>(id)?.details;
        let candidate_id = details.candidate_id();
        if details.is_final() {
            return Err(Error::SignedOff);
        }
        if self.is_pointed_at(candidate_id, id.into())? {
            return Err(Error::InUse(D::NOUN));
        }
        self.change(operation, Some(candidate_id), |tx| tx.remove::<D>(id, rev))
    }

    fn entry<D: Entry>(&self, id: D::Id) -> Result<Recorded<D::Id, D>> {
        rows::get::<D>(self.vault(), id)?.or_not_found(D::NOUN)
    }

    /// Whether a row of the file points at this one.
    pub(crate) fn is_pointed_at(&self, candidate_id: CandidateId, id: Uuid) -> Result<bool> {
        let file = self.candidate_file(candidate_id)?;
        let from_competences = file.competences.iter().map(|row| row.details.references());
        let from_evidence = file.evidence.iter().map(|row| row.details.references());
        let from_assessments = file.assessments.iter().map(|row| row.details.references());
        let from_readings = file.eqf_readings.iter().map(|row| row.details.references());
        Ok(from_competences
            .chain(from_evidence)
            .chain(from_assessments)
            .chain(from_readings)
            .any(|refs| refs.0.iter().any(|(_, _, to)| *to == id)))
    }
}

/// Checks a new entry, which nobody signed off yet.
fn check_new<D: Entry>(desk: &Desk, details: &D) -> Result<()> {
    if details.is_final() {
        return Err(Error::SignedOff);
    }
    check_entry(desk, details)
}

/// Checks the fields of an entry and what it points at.
pub(crate) fn check_entry<D: Entry>(desk: &Desk, details: &D) -> Result<()> {
    let mut checks = desk.checks();
    details.check(&mut checks);
    for (field, noun, id) in details.references().0 {
        let owner = rows::owner(desk.vault(), noun, id)?;
        checks.require(owner == Some(details.candidate_id()), field, ProblemKind::BelongsElsewhere);
    }
    details.check_with(desk, &mut checks)?;
    checks.finish()
}
