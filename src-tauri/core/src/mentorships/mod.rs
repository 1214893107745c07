//! Mentorships: what was proposed to a candidate and a mentor, what each of them said, and whether it was agreed or is over.
//!
//! Both may say no. Keeps states and dates only; what the two talk about is theirs. Whom to propose is said in `mentors`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::change::Changed;
use crate::checks::{Checks, LONGEST_TEXT, Problem, ProblemKind};
use crate::desk::Desk;
use crate::entries::Entry;
use crate::error::{Error, Result};
use crate::ids::{CandidateId, MentorId, MentorshipId};
use crate::mentors::Founder;
use crate::operation::Operation;
use crate::partial_date::PartialDate;
use crate::recorded::Recorded;
use crate::store::rows;

/// A mentorship as the vault keeps it.
pub type Mentorship = Recorded<MentorshipId, MentorshipDetails>;

/// The fields of a mentorship.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MentorshipDetails {
    /// Who would be accompanied.
    pub candidate_id: CandidateId,
    /// By whom.
    pub mentor_id: MentorId,
    /// When it was proposed.
    pub proposed_on: NaiveDate,
    /// What the mentor said.
    #[serde(default)]
    pub mentor_said: Option<Said>,
    /// What the candidate said.
    #[serde(default)]
    pub candidate_said: Option<Said>,
    /// When it ended, or was dropped before both had answered.
    #[serde(default)]
    pub ended_on: Option<NaiveDate>,
    /// Why, as far as somebody wants to say so.
    #[serde(default)]
    pub end_reason: String,
}

/// An answer to a proposal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// Whether it was a yes.
    pub yes: bool,
    /// On which day.
    pub on: NaiveDate,
    /// Why, as far as somebody wants to say so.
    #[serde(default)]
    pub reason: String,
}

/// Where a mentorship stands. It follows from the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MentorshipState {
    /// Nobody has answered yet.
    Proposed,
    /// The mentor said yes, the candidate has not answered yet.
    MentorSaidYes,
    /// The candidate said yes, the mentor has not answered yet.
    CandidateSaidYes,
    /// The mentor said no.
    MentorSaidNo,
    /// The candidate said no.
    CandidateSaidNo,
    /// Both said yes.
    Agreed,
    /// It is over.
    Ended,
}

impl MentorshipState {
    /// Whether something is still to come of it.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Proposed | Self::MentorSaidYes | Self::CandidateSaidYes | Self::Agreed)
    }
}

impl MentorshipDetails {
    /// Where it stands.
    pub fn state(&self) -> MentorshipState {
        let said = |said: &Option<Said>| said.as_ref().map(|said| said.yes);
        match (said(&self.mentor_said), said(&self.candidate_said)) {
            _ if self.ended_on.is_some() => MentorshipState::Ended,
            (Some(false), _) => MentorshipState::MentorSaidNo,
            (_, Some(false)) => MentorshipState::CandidateSaidNo,
            (Some(true), Some(true)) => MentorshipState::Agreed,
            (Some(true), None) => MentorshipState::MentorSaidYes,
            (None, Some(true)) => MentorshipState::CandidateSaidYes,
            (None, None) => MentorshipState::Proposed,
        }
    }
}

impl Entry for MentorshipDetails {
    const ADD: Operation = Operation::ProposeMentorship;
    const CHANGE: Operation = Operation::ChangeMentorship;
    const REMOVE: Option<Operation> = None;

    fn candidate_id(&self) -> CandidateId {
        self.candidate_id
    }

    fn check(&self, checks: &mut Checks<'_>) {
        let proposed = PartialDate::from(self.proposed_on);
        checks.past_date("proposed_on", Some(proposed));
        for (field, said) in [("mentor_said", &self.mentor_said), ("candidate_said", &self.candidate_said)] {
            if let Some(said) = said {
                let on = Some(PartialDate::from(said.on));
                checks.past_date(&format!("{field}.on"), on);
                checks.period(&format!("{field}.on"), Some(proposed), on);
                checks.text(&format!("{field}.reason"), &said.reason, LONGEST_TEXT);
            }
        }
        let ended = self.ended_on.map(PartialDate::from);
        checks.past_date("ended_on", ended);
        checks.period("ended_on", Some(proposed), ended);
        checks.text("end_reason", &self.end_reason, LONGEST_TEXT);
    }

    fn may_become(&self, after: &Self, checks: &mut Checks<'_>) {
        let is_same = self.mentor_id == after.mentor_id && self.proposed_on == after.proposed_on;
        checks.require(is_same, "mentor_id", ProblemKind::Unchangeable);
    }
}

impl Desk {
    /// Proposes a mentor to a candidate. Nobody is proposed without a consent to be named, against a conflict of interest, or
    /// a second time while the first is open.
    ///
    /// # Errors
    /// [`Error::Invalid`]; [`Error::NotFound`] where there is no such candidate or mentor.
    pub fn propose_mentorship(
        &mut self,
        candidate_id: CandidateId,
        mentor_id: MentorId,
    ) -> Result<Changed<MentorshipId>> {
        let mentor = self.mentor(mentor_id)?.details;
        let file = self.candidate_file(candidate_id)?;
        let founder = Founder::of(&file, self.today(), &[], self.reference());
        let earlier = self.mentorships(candidate_id)?;
        let is_open = |row: &Mentorship| row.details.mentor_id == mentor_id && row.details.state().is_open();
        let problem = if !mentor.may_be_named() {
            Some(ProblemKind::NoConsent)
        } else if founder.conflict_with(&mentor).is_some() {
            Some(ProblemKind::ConflictOfInterest)
        } else if earlier.iter().any(is_open) {
            Some(ProblemKind::AlreadyThere)
        } else {
            None
        };
        if let Some(kind) = problem {
            return Err(Error::Invalid(vec![Problem { field: "mentor_id".into(), kind }]));
        }
        self.add(&MentorshipDetails {
            candidate_id,
            mentor_id,
            proposed_on: self.today(),
            mentor_said: None,
            candidate_said: None,
            ended_on: None,
            end_reason: String::new(),
        })
    }

    /// The mentorships in a candidate's file, in the order of recording.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn mentorships(&self, candidate_id: CandidateId) -> Result<Vec<Mentorship>> {
        rows::list_of::<MentorshipDetails>(self.vault(), candidate_id)
    }

    /// The mentorships of a mentor, in the order of recording.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn mentorships_of_mentor(&self, id: MentorId) -> Result<Vec<Mentorship>> {
        let mut all = rows::list::<MentorshipDetails>(self.vault())?;
        all.retain(|row| row.details.mentor_id == id);
        Ok(all)
    }
}
