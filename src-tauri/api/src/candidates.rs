//! Commands about candidates.

use std::collections::BTreeSet;

use express_core::candidates::{CandidateDetails, CandidateFile, FoundCandidate};
use express_core::change::Changed;
use express_core::eqf::EqfOutlook;
use express_core::ids::CandidateId;
use express_core::matching::Match;
use express_core::profiles::{Bar, three_bars};
use express_core::taxonomy::Taxonomy;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::failure::Failure;
use crate::program::State;

/// Names one row.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ById<I> {
    /// The row.
    pub id: I,
}

/// What is looked for.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FindCandidates {
    /// Any part of a name, code or place; empty for all.
    #[serde(default)]
    pub text: String,
    /// How many at most.
    pub limit: u32,
}

/// A new candidate.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AddCandidate {
    /// The fields.
    pub details: CandidateDetails,
    /// Whether to add although somebody much like this is here.
    #[serde(default)]
    pub even_if_same: bool,
}

/// New fields of a candidate.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChangeCandidate {
    /// The candidate.
    pub id: CandidateId,
    /// The revision that the change was made from.
    pub rev: i64,
    /// All fields.
    pub details: CandidateDetails,
}

/// Everything that the screen of one candidate shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CandidateView {
    /// The file.
    pub file: CandidateFile,
    /// What can be said about levels.
    pub eqf: Vec<EqfOutlook>,
    /// The offers that were chosen. What else suits is asked for by itself, because a directory is long and a file is read often.
    pub chosen: Vec<Match>,
    /// The three bars.
    pub bars: Vec<Bar>,
    /// The addresses of the ESCO concepts of this file that the release at hand marks as retired.
    pub retired: Vec<String>,
}

pub(crate) fn find(state: &mut State, request: FindCandidates) -> Result<Vec<FoundCandidate>, Failure> {
    Ok(state.desk()?.find_candidates(&request.text, request.limit)?)
}

pub(crate) fn add(state: &mut State, request: AddCandidate) -> Result<Changed<CandidateId>, Failure> {
    Ok(state.desk()?.add_candidate(request.details, request.even_if_same)?)
}

pub(crate) fn change(state: &mut State, request: ChangeCandidate) -> Result<Changed<i64>, Failure> {
    Ok(state.desk()?.change_candidate(request.id, request.rev, &request.details)?)
}

pub(crate) fn file(state: &mut State, request: ById<CandidateId>) -> Result<CandidateView, Failure> {
    let desk = state.desk()?;
    let file = desk.candidate_file(request.id)?;
    let eqf = desk.eqf_outlooks(&file)?;
    let chosen = desk.chosen_matches(request.id)?;
    let retired = retired(&file, &*state.shelf.taxonomy()?);
    let bars = three_bars(&file, &chosen);
    Ok(CandidateView { file, eqf, chosen, bars, retired })
}

fn retired(file: &CandidateFile, taxonomy: &Taxonomy) -> Vec<String> {
    let of_competences = file.competences.iter().filter_map(|row| row.details.esco.as_ref());
    let of_experiences = file.experiences.iter().filter_map(|row| row.details.occupation.as_ref());
    let uris: BTreeSet<&String> = of_competences.chain(of_experiences).map(|link| &link.uri).collect();
    uris.into_iter().filter(|uri| taxonomy.is_retired(uri)).cloned().collect()
}
