//! Consents: for one purpose, towards one recipient, given in one language on one day.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::checks::{Checks, LONGEST_NAME, ProblemKind};
use crate::entries::Entry;
use crate::ids::{CandidateId, ConsentId};
use crate::operation::Operation;
use crate::partial_date::PartialDate;
use crate::recorded::Recorded;

/// A consent as the vault keeps it. It is never removed: a person withdraws it, and both dates stay.
pub type Consent = Recorded<ConsentId, ConsentDetails>;

/// The fields of a consent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ConsentDetails {
    /// Whose consent it is.
    pub candidate_id: CandidateId,
    /// What it allows.
    pub purpose: ConsentPurpose,
    /// Towards whom; empty where the purpose stays inside the desk.
    #[serde(default)]
    pub recipient: String,
    /// The language in which it was explained.
    pub language: String,
    /// Who interpreted, if anybody did.
    #[serde(default)]
    pub interpreter: String,
    /// The day on which it was given.
    pub given_on: NaiveDate,
    /// The day on which it was withdrawn.
    #[serde(default)]
    pub withdrawn_on: Option<NaiveDate>,
}

/// What a consent allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ConsentPurpose {
    /// To keep a record at this desk.
    KeepRecord,
    /// To print profiles and hand them to the person.
    PrintProfile,
    /// To send the person's facts to a recipient.
    Referral,
    /// To count the person in figures without a name.
    Statistics,
}

impl Entry for ConsentDetails {
    const ADD: Operation = Operation::AddConsent;
    const CHANGE: Operation = Operation::ChangeConsent;
    const REMOVE: Option<Operation> = None;

    fn candidate_id(&self) -> CandidateId {
        self.candidate_id
    }

    fn check(&self, checks: &mut Checks<'_>) {
        checks.text("recipient", &self.recipient, LONGEST_NAME);
        if self.purpose == ConsentPurpose::Referral && self.recipient.trim().is_empty() {
            checks.problem("recipient", ProblemKind::NeededWith { other: "purpose".into() });
        }
        checks.require(!self.language.is_empty(), "language", ProblemKind::Empty);
        checks.language("language", &self.language);
        checks.text("interpreter", &self.interpreter, LONGEST_NAME);
        checks.past_date("given_on", Some(self.given_on.into()));
        checks.past_date("withdrawn_on", self.withdrawn_on.map(PartialDate::from));
        checks.period("withdrawn_on", Some(self.given_on.into()), self.withdrawn_on.map(PartialDate::from));
    }
}
