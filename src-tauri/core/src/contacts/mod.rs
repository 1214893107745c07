//! Contacts: one conversation each, with its minutes and what was done.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::{Checks, LONGEST_NAME, LONGEST_TEXT};
use crate::entries::Entry;
use crate::ids::{CandidateId, ContactId};
use crate::operation::Operation;
use crate::recorded::Recorded;

/// A conversation as the vault keeps it.
pub type Contact = Recorded<ContactId, ContactDetails>;

/// The fields of a conversation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactDetails {
    /// With whom.
    pub candidate_id: CandidateId,
    /// On which day.
    pub date: NaiveDate,
    /// How long it took, in minutes, up to a day.
    pub minutes: u32,
    /// How deep it went.
    pub kind: ContactKind,
    /// The language that was spoken.
    #[serde(default)]
    pub language: String,
    /// Who interpreted, if anybody did.
    #[serde(default)]
    pub interpreter: String,
    /// What was done, in the counsellor's words.
    #[serde(default)]
    pub done: String,
}

/// How deep a conversation goes; `product.md` calls these depths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// About fifteen minutes: purpose, consent, few facts, wishes.
    FirstContact,
    /// About thirty minutes, up to a first profile.
    Triage,
    /// About an hour, with evidence, readings, matching and a plan.
    Interview,
    /// Several hours, with practical tests and exams.
    FullAssessment,
    /// A follow-up, also by telephone.
    FollowUp,
}

impl Entry for ContactDetails {
    const ADD: Operation = Operation::AddContact;
    const CHANGE: Operation = Operation::ChangeContact;
    const REMOVE: Option<Operation> = Some(Operation::RemoveContact);

    fn candidate_id(&self) -> CandidateId {
        self.candidate_id
    }

    fn check(&self, checks: &mut Checks<'_>) {
        checks.past_date("date", Some(self.date.into()));
        checks.number("minutes", i64::from(self.minutes), 1, 24 * 60);
        checks.language("language", &self.language);
        checks.text("interpreter", &self.interpreter, LONGEST_NAME);
        checks.text("done", &self.done, LONGEST_TEXT);
    }
}
