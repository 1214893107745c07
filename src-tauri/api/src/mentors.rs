//! Commands about mentors, and what is proposed and agreed between them and candidates.

use std::path::PathBuf;

use express_core::change::Changed;
use express_core::ids::{CandidateId, MentorId, MentorshipId};
use express_core::mentors::{MentorDetails, MentorLine, MentorMatches};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::candidates::ById;
use crate::commands::Nothing;
use crate::entries::{Add, Change, Remove};
use crate::failure::Failure;
use crate::files::{absolute, must_be_free, write_new};
use crate::program::State;

/// Where everything that the desk keeps of a mentor is written, for the mentor.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveMentorAccess {
    /// The mentor.
    pub id: MentorId,
    /// A file that does not exist yet.
    #[ts(type = "string")]
    pub path: PathBuf,
}

/// What was written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MentorAccessSaved {
    /// The file.
    #[ts(type = "string")]
    pub path: PathBuf,
    /// Its size in bytes.
    pub bytes: usize,
}

/// Who is proposed to whom.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProposeMentorship {
    /// Who would be accompanied.
    pub candidate_id: CandidateId,
    /// By whom.
    pub mentor_id: MentorId,
}

pub(crate) fn list(state: &mut State, _: Nothing) -> Result<Vec<MentorLine>, Failure> {
    Ok(state.desk()?.mentors()?)
}

pub(crate) fn add(state: &mut State, request: Add<MentorDetails>) -> Result<Changed<MentorId>, Failure> {
    Ok(state.desk()?.add_mentor(&request.details)?)
}

pub(crate) fn change(state: &mut State, request: Change<MentorId, MentorDetails>) -> Result<Changed<i64>, Failure> {
    Ok(state.desk()?.change_mentor(request.id, request.rev, &request.details)?)
}

pub(crate) fn remove(state: &mut State, request: Remove<MentorId>) -> Result<Changed<()>, Failure> {
    Ok(state.desk()?.remove_mentor(request.id, request.rev)?)
}

pub(crate) fn erase(state: &mut State, request: Remove<MentorId>) -> Result<Changed<()>, Failure> {
    Ok(state.desk()?.erase_mentor(request.id, request.rev)?)
}

/// Writes what the desk keeps of a mentor as JSON. Nothing is overwritten.
pub(crate) fn save_access(state: &mut State, request: SaveMentorAccess) -> Result<MentorAccessSaved, Failure> {
    let path = absolute(&request.path);
    must_be_free(&path)?;
    let access = state.desk()?.mentor_access(request.id)?;
    let bytes = serde_json::to_vec_pretty(&access).map_err(|error| Failure::internal(&error.to_string()))?;
    write_new(&path, &bytes)?;
    Ok(MentorAccessSaved { path, bytes: bytes.len() })
}

pub(crate) fn matches(state: &mut State, request: ById<CandidateId>) -> Result<MentorMatches, Failure> {
    Ok(state.desk()?.mentor_matches(request.id)?)
}

pub(crate) fn propose(state: &mut State, request: ProposeMentorship) -> Result<Changed<MentorshipId>, Failure> {
    Ok(state.desk()?.propose_mentorship(request.candidate_id, request.mentor_id)?)
}
