//! Many papers at once: who gets which, how far it is, and what came of it. How the work is shared out stands in
//! `many_papers_work.rs`. Lays out no paper, and puts none into a file with another's.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use express_core::checks::{Problem, ProblemKind};
use express_core::ids::CandidateId;
use express_core::profiles::{ProfileExtent, ProfileField, ProfileReader};
use express_documents::PAPER_LANGUAGES;
use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::commands::Nothing;
use crate::failure::{Failure, FailureCode};
use crate::files::{free_path, numbered};
use crate::many_papers_work::{self, Job};
use crate::papers::{FOLDER, PaperWanted};
use crate::program::{Program, State};

/// Papers of several people for several readers.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ManyPapers {
    /// Whose papers.
    pub candidates: BTreeSet<CandidateId>,
    /// For whom.
    pub readers: BTreeSet<ProfileReader>,
    /// How much of the record the person's own sheet holds.
    #[serde(default)]
    pub extent: ProfileExtent,
    /// The language of every paper. Where nothing is said, the person's own sheet is in their language with the desk's
    /// beside it, as far as that is printed, and every other paper in the desk's.
    #[serde(default)]
    pub language: Option<String>,
    /// A second language beside it.
    #[serde(default)]
    pub second_language: Option<String>,
    /// What is left out of every paper.
    #[serde(default)]
    pub leave_out: BTreeSet<ProfileField>,
    /// Whether files hold what is printed as data as well, where their reader may have that.
    #[serde(default)]
    pub attach: bool,
    /// Where they go.
    pub target: ManyPapersTarget,
}

/// Where many papers go. They are never joined to one PDF, because that would mix the tags, the languages and the readers of
/// papers that go to different people.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ManyPapersTarget {
    /// Each into a file of its own in this folder.
    Folder(#[ts(type = "string")] PathBuf),
    /// All into this zip file, which does not exist yet and is written when all is done, or not at all.
    OneFile(#[ts(type = "string")] PathBuf),
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ManyPapersProgress {
    /// The papers that were printed or refused so far.
    pub done: usize,
    /// All that are wanted.
    pub total: usize,
}

/// What came of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ManyPapersReport {
    /// The folder or the zip file; none where nothing was written.
    #[ts(type = "string | null")]
    pub path: Option<PathBuf>,
    /// What was printed, in the order of the codes.
    pub printed: Vec<OneOfMany>,
    /// What was not, and why.
    pub not_printed: Vec<NotPrinted>,
    /// How many were not begun, because somebody stopped it.
    pub not_begun: usize,
}

/// A paper that was printed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct OneOfMany {
    /// The code name of whose it is.
    pub code: String,
    /// For whom it is.
    pub reader: ProfileReader,
    /// The name of its file.
    pub name: String,
    /// Its pages.
    pub pages: usize,
}

/// A paper that was not printed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NotPrinted {
    /// The code name of whose it is; empty where there is no such person any more.
    pub code: String,
    /// For whom it would have been.
    pub reader: ProfileReader,
    /// Why.
    pub failure: Failure,
}

/// Where many papers are proposed to go. Neither path names anybody.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ManyPapersPlaces {
    /// A folder.
    #[ts(type = "string")]
    pub folder: PathBuf,
    /// A zip file that does not exist yet.
    #[ts(type = "string")]
    pub one_file: PathBuf,
}

/// The run that there is just now, how far it is, and whether it shall stop.
#[derive(Default)]
pub(crate) struct PaperRun {
    /// Held by whoever prints, so that one run waits for the other.
    turn: Mutex<()>,
    progress: Mutex<Option<ManyPapersProgress>>,
    shall_stop: AtomicBool,
}

impl PaperRun {
    pub(crate) fn shall_stop(&self) -> bool {
        self.shall_stop.load(Ordering::Relaxed)
    }

    pub(crate) fn stop(&self) {
        self.shall_stop.store(true, Ordering::Relaxed);
    }

    /// One more paper was printed or refused.
    pub(crate) fn one_done(&self) {
        if let Some(progress) = self.told().as_mut() {
            progress.done += 1;
        }
    }

    fn told(&self) -> MutexGuard<'_, Option<ManyPapersProgress>> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Prints them, tells how far it is, and stops when it is told to. Other commands answer meanwhile.
pub(crate) fn save(program: &Program, request: ManyPapers) -> Result<ManyPapersReport, Failure> {
    let run = program.with_state(|state| Arc::clone(&state.paper_run));
    let _turn = run.turn.lock().unwrap_or_else(PoisonError::into_inner);
    let jobs = program.with_state(|state| jobs(state, &request))?;
    run.shall_stop.store(false, Ordering::Relaxed);
    *run.told() = Some(ManyPapersProgress { done: 0, total: jobs.len() });
    let report = many_papers_work::work(program, &run, jobs, &request.target);
    *run.told() = None;
    report
}

/// How far it is; nothing while none are printed.
pub(crate) fn progress(state: &mut State, _: Nothing) -> Result<Option<ManyPapersProgress>, Failure> {
    Ok(*state.paper_run.told())
}

/// Asks it to stop; papers that are in a folder already stay there.
pub(crate) fn stop(state: &mut State, _: Nothing) -> Result<(), Failure> {
    state.paper_run.stop();
    Ok(())
}

pub(crate) fn places(state: &mut State, _: Nothing) -> Result<ManyPapersPlaces, Failure> {
    let folder = state.places.documents.join(FOLDER);
    let one_file = free_path(&folder, &format!("papers-{}", state.surroundings.today()), "zip");
    Ok(ManyPapersPlaces { folder, one_file })
}

/// Each paper that is wanted, person by person in the order of their codes.
fn jobs(state: &mut State, request: &ManyPapers) -> Result<Vec<Job>, Failure> {
    let empty = |field: &str| json!(Problem { field: field.to_owned(), kind: ProblemKind::Empty });
    let mut problems = Vec::new();
    problems.extend(request.candidates.is_empty().then(|| empty("candidates")));
    problems.extend(request.readers.is_empty().then(|| empty("readers")));
    if !problems.is_empty() {
        return Err(Failure::new(FailureCode::Invalid, json!({ "problems": problems })));
    }
    let desk = state.desk()?;
    let desk_language = desk.details()?.details.language;
    let mut jobs = Vec::new();
    for &candidate_id in &request.candidates {
        // Whoever is gone meanwhile is told with the rest.
        let details = desk.candidate(candidate_id).map(|row| row.details).unwrap_or_default();
        for &reader in &request.readers {
            let (language, second_language) = languages(request, reader, &details.preferred_language, &desk_language);
            let has_data = matches!(reader, ProfileReader::Candidate | ProfileReader::TrainingProvider);
            let has_extent = reader == ProfileReader::Candidate;
            let wanted = PaperWanted {
                candidate_id,
                reader,
                extent: if has_extent { request.extent } else { ProfileExtent::Whole },
                assessment: None,
                language,
                second_language,
                leave_out: request.leave_out.clone(),
                photo: None,
                work_samples: false,
                attach: request.attach && has_data,
            };
            jobs.push(Job { code: details.code.clone(), wanted });
        }
    }
    jobs.sort_by(|one, other| (&one.code, one.wanted.reader).cmp(&(&other.code, other.wanted.reader)));
    Ok(jobs)
}

/// The languages of a paper: those that were asked for, else the usual ones.
fn languages(request: &ManyPapers, reader: ProfileReader, persons: &str, desks: &str) -> (String, Option<String>) {
    if let Some(language) = &request.language {
        return (language.clone(), request.second_language.clone());
    }
    let desks = if PAPER_LANGUAGES.contains(&desks) { desks } else { "en" };
    let is_own = reader == ProfileReader::Candidate && persons != desks && PAPER_LANGUAGES.contains(&persons);
    if is_own { (persons.to_owned(), Some(desks.to_owned())) } else { (desks.to_owned(), None) }
}

/// The first name that nobody has taken: `stem.pdf`, then `stem-2.pdf` and so on.
pub(crate) fn name_beside(taken: &mut BTreeSet<String>, stem: &str) -> String {
    let mut number = 1;
    loop {
        let name = numbered(stem, number, "pdf");
        if taken.insert(name.clone()) {
            return name;
        }
        number += 1;
    }
}
