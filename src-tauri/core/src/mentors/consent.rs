//! To what a mentor consented, and what follows from it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::MentorDetails;

/// A consent of a mentor. When it is withdrawn, both dates stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MentorConsent {
    /// The day on which it was given.
    pub given_on: NaiveDate,
    /// The language in which it was explained.
    pub language: String,
    /// What it allows.
    pub purposes: Vec<MentorConsentPurpose>,
    /// The day on which it was withdrawn.
    #[serde(default)]
    pub withdrawn_on: Option<NaiveDate>,
}

/// What the consent of a mentor allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MentorConsentPurpose {
    /// That this desk keeps the entry and counsels with it.
    Counselling,
    /// That candidates hear the name.
    Naming,
}

/// Where the consent of a mentor stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MentorConsentState {
    /// Nobody asked, or nothing was answered yet.
    Missing,
    /// There is a consent, and it does not allow that candidates hear the name.
    NotToBeNamed,
    /// Candidates may hear the name.
    MayBeNamed,
    /// It was withdrawn.
    Withdrawn,
}

impl MentorDetails {
    /// Where the consent stands.
    pub fn consent_state(&self) -> MentorConsentState {
        match &self.consent {
            None => MentorConsentState::Missing,
            Some(consent) if consent.withdrawn_on.is_some() => MentorConsentState::Withdrawn,
            Some(consent) if consent.purposes.contains(&MentorConsentPurpose::Naming) => MentorConsentState::MayBeNamed,
            Some(_) => MentorConsentState::NotToBeNamed,
        }
    }

    /// Whether candidates may hear the name, so that the mentor can be proposed.
    pub fn may_be_named(&self) -> bool {
        self.consent_state() == MentorConsentState::MayBeNamed
    }
}
