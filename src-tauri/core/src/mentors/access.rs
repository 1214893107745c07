//! Everything that the desk keeps of a mentor, for the mentor.
//!
//! Names no candidate: who is accompanied, and what they said in their own words, are facts of other people.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use uuid::Uuid;

use super::{Mentor, MentorConsentState};
use crate::desk::{CounsellorDetails, Desk};
use crate::error::Result;
use crate::ids::MentorId;
use crate::mentorships::{Mentorship, MentorshipState, Said};
use crate::operation::Operation;
use crate::store::{audit, rows};

/// What the desk keeps of a mentor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MentorAccess {
    /// The format of this file.
    pub format: &'static str,
    /// Who keeps it.
    pub desk: String,
    /// On which day it was read.
    pub made_on: NaiveDate,
    /// The entry with all its fields.
    pub mentor: Mentor,
    /// Where the consent stands.
    pub consent_state: MentorConsentState,
    /// What was proposed and agreed, in the order of recording.
    pub mentorships: Vec<MentorAccessMentorship>,
    /// Who changed something of it, and when.
    pub changes: Vec<MentorAccessChange>,
    /// What is not in this file, and why.
    pub left_out: &'static [&'static str],
}

/// One mentorship without the candidate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MentorAccessMentorship {
    /// Where it stands.
    pub state: MentorshipState,
    /// When it was proposed.
    pub proposed_on: NaiveDate,
    /// What the mentor said.
    pub mentor_said: Option<Said>,
    /// On which day the candidate answered, and whether with yes.
    pub candidate_said: Option<(NaiveDate, bool)>,
    /// When it ended.
    pub ended_on: Option<NaiveDate>,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MentorAccessChange {
    /// When.
    pub at: DateTime<Utc>,
    /// What it is called.
    pub operation: Operation,
    /// The name of who changed.
    pub by: String,
}

const LEFT_OUT: &[&str] = &[
    "The names of the people who are or were accompanied: they are other people's facts.",
    "The reasons that these people gave, and why a mentorship ended: they may speak of them.",
];

impl Desk {
    /// Everything that the desk keeps of a mentor.
    ///
    /// # Errors
    /// [`crate::Error::NotFound`].
    pub fn mentor_access(&self, id: MentorId) -> Result<MentorAccess> {
        let mentor = self.mentor(id)?;
        let mentorships = self.mentorships_of_mentor(id)?;
        let mut ids: Vec<Uuid> = mentorships.iter().map(|row| row.id.into()).collect();
        ids.push(id.into());
        let counsellors = rows::list::<CounsellorDetails>(self.vault())?;
        let name = |author| counsellors.iter().find(|row| row.id == author).map(|row| row.details.name.clone());
        let changes = audit::about(self.vault(), &ids)?.into_iter().filter_map(|entry| {
            let operation = entry.content?.operation;
            Some(MentorAccessChange { at: entry.at, operation, by: name(entry.author).unwrap_or_default() })
        });
        Ok(MentorAccess {
            format: "express-mentor-access/1",
            desk: self.details()?.details.name,
            made_on: self.today(),
            consent_state: mentor.details.consent_state(),
            mentor,
            mentorships: mentorships.into_iter().map(without_candidate).collect(),
            changes: changes.collect(),
            left_out: LEFT_OUT,
        })
    }
}

fn without_candidate(row: Mentorship) -> MentorAccessMentorship {
    MentorAccessMentorship {
        state: row.details.state(),
        proposed_on: row.details.proposed_on,
        candidate_said: row.details.candidate_said.map(|said| (said.on, said.yes)),
        mentor_said: row.details.mentor_said,
        ended_on: row.details.ended_on,
    }
}
