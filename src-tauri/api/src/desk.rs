//! Commands about the desk itself: set up, unlock, lock, today, undo, history, verify, back up, restore.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;
use express_core::candidates::FoundCandidate;
use express_core::change::Changed;
use express_core::desk::{AuditEntry, Desk, DeskDetails, DeskSetup, Verification};
use express_core::ids::CandidateId;
use express_core::matching::ReturningMatch;
use express_core::{BackupSummary, Operation};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::commands::Nothing;
use crate::failure::Failure;
use crate::files::absolute;
use crate::program::State;

/// How many recent candidates the first screen shows.
const RECENT: u32 = 8;

/// From how many days on an offer's facts count as old on the first screen.
const OLD_AFTER_DAYS: i64 = 180;

/// Whether there is a vault, whether it is open, and whose desk it is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DeskStatus {
    /// Whether there is a vault and whether it is open.
    pub state: DeskState,
    /// The open desk.
    pub desk: Option<DeskDetails>,
    /// The revision of the open desk, which a change of it names.
    pub desk_rev: Option<i64>,
    /// The name of the counsellor whose slot was opened.
    pub counsellor: Option<String>,
    /// Whether the demo desk is open.
    pub demo: bool,
    /// What an undo would take back now.
    pub next_undo: Option<Operation>,
    /// The date on the wall.
    pub today: NaiveDate,
    /// The program's version.
    pub version: String,
}

/// Whether there is a vault and whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DeskState {
    /// No vault lies at the place; a desk can be set up.
    Missing,
    /// A vault lies there and is closed.
    Locked,
    /// A desk is open.
    Open,
}

/// What a new desk needs.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SetUpDesk {
    /// The desk.
    pub desk: DeskDetails,
    /// The first counsellor's name.
    pub counsellor: String,
    /// That counsellor's passphrase.
    pub passphrase: String,
}

/// New fields of the open desk.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeDesk {
    /// The revision that the change was made from.
    pub rev: i64,
    /// All fields.
    pub details: DeskDetails,
}

/// A passphrase.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Passphrase {
    /// The passphrase.
    pub passphrase: String,
}

/// What the first screen shows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Today {
    /// How many candidates the desk has.
    pub candidates: u32,
    /// The candidates changed last.
    pub recent: Vec<FoundCandidate>,
    /// How many offers the directory has.
    pub offers: usize,
    /// How many of them were confirmed long ago or never.
    pub old_offers: usize,
    /// What was put off to today or to an earlier day.
    pub returning: Vec<ReturningMatch>,
}

/// Which history is wanted.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HistoryRequest {
    /// One candidate's file, or the whole desk.
    #[serde(default)]
    pub candidate_id: Option<CandidateId>,
    /// How many entries at most.
    pub limit: u32,
}

/// Where a backup is written.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackUp {
    /// A file that does not exist yet.
    #[ts(type = "string")]
    pub path: PathBuf,
}

/// Which backup is laid where the vault would be.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Restore {
    /// The backup file.
    #[ts(type = "string")]
    pub backup: PathBuf,
}

pub(crate) fn status(state: &mut State, _: Nothing) -> Result<DeskStatus, Failure> {
    let there = if state.places.vault.exists() { DeskState::Locked } else { DeskState::Missing };
    let (desk, counsellor, next_undo) = match &state.desk {
        Some(desk) => (Some(desk.details()?), Some(desk.counsellor()?.details.name), desk.next_undo()),
        None => (None, None, None),
    };
    let desk_rev = desk.as_ref().map(|row| row.rev);
    Ok(DeskStatus {
        state: if desk.is_some() { DeskState::Open } else { there },
        desk: desk.map(|row| row.details),
        desk_rev,
        counsellor,
        demo: state.demo.is_some(),
        next_undo,
        today: state.surroundings.today(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

pub(crate) fn set_up(state: &mut State, request: SetUpDesk) -> Result<DeskStatus, Failure> {
    close(state);
    let setup = DeskSetup {
        desk: request.desk,
        counsellor: request.counsellor,
        passphrase: &request.passphrase,
        key_cost: state.key_cost,
    };
    if let Some(folder) = state.places.vault.parent() {
        // A folder that cannot be made is told by the vault, which then cannot be written.
        let _ = std::fs::create_dir_all(folder);
    }
    let (surroundings, reference) = (Arc::clone(&state.surroundings), Arc::clone(&state.reference));
    state.desk = Some(Desk::set_up(&state.places.vault, &setup, surroundings, reference)?);
    status(state, Nothing {})
}

pub(crate) fn unlock(state: &mut State, request: Passphrase) -> Result<DeskStatus, Failure> {
    close(state);
    let (surroundings, reference) = (Arc::clone(&state.surroundings), Arc::clone(&state.reference));
    state.desk = Some(Desk::unlock(&state.places.vault, &request.passphrase, surroundings, reference)?);
    status(state, Nothing {})
}

pub(crate) fn lock(state: &mut State, _: Nothing) -> Result<DeskStatus, Failure> {
    close(state);
    status(state, Nothing {})
}

pub(crate) fn change(state: &mut State, request: ChangeDesk) -> Result<Changed<i64>, Failure> {
    Ok(state.desk()?.change_details(request.rev, &request.details)?)
}

/// Closes whatever desk is open. The desk and the plain copies of its papers go before the folder of the demo desk,
/// in which they may lie.
pub(crate) fn close(state: &mut State) {
    state.desk = None;
    state.copies.remove_all();
    state.demo = None;
}

pub(crate) fn today(state: &mut State, _: Nothing) -> Result<Today, Failure> {
    let desk = state.desk()?;
    let directory = desk.directory()?;
    let is_old = |days: Option<i64>| days.is_none_or(|days| days > OLD_AFTER_DAYS);
    Ok(Today {
        candidates: desk.count_candidates()?,
        recent: desk.find_candidates("", RECENT)?,
        offers: directory.len(),
        old_offers: directory.iter().filter(|line| is_old(line.days_since_confirmed)).count(),
        returning: desk.returning_matches()?,
    })
}

pub(crate) fn undo(state: &mut State, _: Nothing) -> Result<Changed<Operation>, Failure> {
    Ok(state.desk()?.undo()?)
}

pub(crate) fn history(state: &mut State, request: HistoryRequest) -> Result<Vec<AuditEntry>, Failure> {
    Ok(state.desk()?.history(request.candidate_id, request.limit)?)
}

pub(crate) fn verify(state: &mut State, _: Nothing) -> Result<Verification, Failure> {
    Ok(state.desk()?.verify()?)
}

pub(crate) fn back_up(state: &mut State, request: BackUp) -> Result<BackupSummary, Failure> {
    Ok(state.desk()?.back_up(&absolute(&request.path))?)
}

pub(crate) fn restore(state: &mut State, request: Restore) -> Result<BackupSummary, Failure> {
    Ok(express_core::restore(&request.backup, &state.places.vault)?)
}
