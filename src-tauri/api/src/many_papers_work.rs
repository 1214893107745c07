//! The work behind many papers: two workers, each with one paper at a time. A paper that cannot be printed stops no other.
//!
//! What a paper is made of is read while the desk is held for a moment; it is laid out and written without.

use std::collections::BTreeSet;
use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;

use express_core::profiles::PaperWay;
use tempfile::NamedTempFile;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::failure::{Failure, FailureCode};
use crate::files::{absolute, begun_beside, finish, free_path, must_be_free, refused, write_new};
use crate::many_papers::{ManyPapersReport, ManyPapersTarget, NotPrinted, OneOfMany, PaperRun, name_beside};
use crate::paper_making::{Gathered, gather};
use crate::papers::{PaperWanted, make_folder_of};
use crate::program::Program;

/// More would leave nothing of a small computer for the counsellor.
const WORKERS: usize = 2;

/// One paper that is wanted.
pub(crate) struct Job {
    /// The code name of whose it is.
    pub(crate) code: String,
    pub(crate) wanted: PaperWanted,
}

/// Where the papers go.
enum Place {
    Folder(PathBuf),
    OneFile(PathBuf, Box<Mutex<Archive>>),
}

/// A zip file as it grows. It has no name before it is finished.
struct Archive {
    zip: ZipWriter<NamedTempFile>,
    taken: BTreeSet<String>,
    /// The papers in it; they leave when it is finished.
    held: Vec<Gathered>,
    /// Why it cannot go on.
    broken: Option<Failure>,
}

/// What came of one paper.
type Outcome = Result<OneOfMany, NotPrinted>;

pub(crate) fn work(
    program: &Program,
    run: &PaperRun,
    jobs: Vec<Job>,
    target: &ManyPapersTarget,
) -> Result<ManyPapersReport, Failure> {
    let documents = program.with_state(|state| state.places.documents.clone());
    let place = Place::begin(target, &documents)?;
    let next = AtomicUsize::new(0);
    let outcomes = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                while let Some(job) = take(run, &jobs, &next) {
                    let outcome = one(program, run, &place, job);
                    held(&outcomes).push(outcome);
                    run.one_done();
                }
            });
        }
    });
    let outcomes = outcomes.into_inner().unwrap_or_else(PoisonError::into_inner);
    let not_begun = jobs.len() - outcomes.len();
    let mut report = sorted(outcomes, not_begun);
    report.path = place.end(program, run, &mut report)?;
    Ok(report)
}

/// The next paper, unless there is none or somebody said stop.
fn take<'a>(run: &PaperRun, jobs: &'a [Job], next: &AtomicUsize) -> Option<&'a Job> {
    if run.shall_stop() { None } else { jobs.get(next.fetch_add(1, Ordering::Relaxed)) }
}

/// One paper, from the record to its place.
fn one(program: &Program, run: &PaperRun, place: &Place, job: &Job) -> Outcome {
    let printed = || {
        let gathered = program.with_state(|state| gather(state, &job.wanted))?;
        let paper = gathered.make()?;
        let name = place.put(program, run, gathered, &paper.bytes)?;
        Ok(OneOfMany { code: job.code.clone(), reader: job.wanted.reader, name, pages: paper.pages })
    };
    // A fault in one paper must not take the others with it. Its text may hold a value of somebody's, so it is not told.
    let outcome = catch_unwind(AssertUnwindSafe(printed)).unwrap_or_else(|_| Err(Failure::internal("panic")));
    outcome.map_err(|failure| NotPrinted { code: job.code.clone(), reader: job.wanted.reader, failure })
}

fn sorted(outcomes: Vec<Outcome>, not_begun: usize) -> ManyPapersReport {
    let (mut printed, mut not_printed) = (Vec::new(), Vec::new());
    for outcome in outcomes {
        match outcome {
            Ok(paper) => printed.push(paper),
            Err(paper) => not_printed.push(paper),
        }
    }
    printed.sort();
    not_printed.sort_by(|one, other| (&one.code, one.reader).cmp(&(&other.code, other.reader)));
    ManyPapersReport { path: None, printed, not_printed, not_begun }
}

impl Place {
    fn begin(target: &ManyPapersTarget, documents: &Path) -> Result<Self, Failure> {
        match target {
            ManyPapersTarget::Folder(folder) => {
                let folder = absolute(folder);
                make_folder_of(&folder.join("paper"), documents);
                Ok(Self::Folder(folder))
            }
            ManyPapersTarget::OneFile(file) => {
                let file = absolute(file);
                must_be_free(&file)?;
                make_folder_of(&file, documents);
                let zip = ZipWriter::new(begun_beside(&file)?);
                let archive = Archive { zip, taken: BTreeSet::new(), held: Vec::new(), broken: None };
                Ok(Self::OneFile(file, Box::new(Mutex::new(archive))))
            }
        }
    }

    /// Puts a paper there and answers with the name that it got.
    fn put(&self, program: &Program, run: &PaperRun, gathered: Gathered, bytes: &[u8]) -> Result<String, Failure> {
        match self {
            Self::Folder(folder) => into_folder(program, folder, &gathered, bytes),
            Self::OneFile(path, archive) => {
                let mut archive = held(archive);
                let added = archive.add(path, gathered, bytes);
                if let Err(failure) = &added {
                    // A zip file that lacks a piece is none, so nobody need go on.
                    archive.broken = Some(failure.clone());
                    run.stop();
                }
                added
            }
        }
    }

    /// Finishes what was begun, and answers with what there is now. Of a zip file that was stopped nothing is left.
    fn end(self, program: &Program, run: &PaperRun, report: &mut ManyPapersReport) -> Result<Option<PathBuf>, Failure> {
        let (path, archive) = match self {
            Self::Folder(folder) => return Ok((!report.printed.is_empty()).then_some(folder)),
            Self::OneFile(path, archive) => (path, (*archive).into_inner().unwrap_or_else(PoisonError::into_inner)),
        };
        if let Some(failure) = archive.broken {
            return Err(failure);
        }
        if run.shall_stop() {
            report.not_begun += report.printed.len();
            report.printed.clear();
        }
        if report.printed.is_empty() {
            return Ok(None);
        }
        archive.finish(program, &path)?;
        Ok(Some(path))
    }
}

/// Writes a paper under the first name that is free. The other worker may be quicker with a name, so the next one is tried then.
fn into_folder(program: &Program, folder: &Path, gathered: &Gathered, bytes: &[u8]) -> Result<String, Failure> {
    loop {
        let path = free_path(folder, &gathered.stem, "pdf");
        match write_new(&path, bytes) {
            Err(failure)
                if failure.code == FailureCode::TargetExists && free_path(folder, &gathered.stem, "pdf") != path => {}
            written => {
                written?;
                // A paper that is not on record has not left.
                program.with_state(|state| gathered.put_on_record(state, PaperWay::Saved)).inspect_err(|_| {
                    let _ = std::fs::remove_file(&path);
                })?;
                return Ok(path.file_name().unwrap_or_default().to_string_lossy().into_owned());
            }
        }
    }
}

impl Archive {
    fn add(&mut self, path: &Path, gathered: Gathered, bytes: &[u8]) -> Result<String, Failure> {
        let name = name_beside(&mut self.taken, &gathered.stem);
        // A PDF file is packed already.
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        self.zip.start_file(name.as_str(), options).map_err(|error| refused(path, &error.into()))?;
        self.zip.write_all(bytes).map_err(|error| refused(path, &error))?;
        self.held.push(gathered);
        Ok(name)
    }

    /// Gives the file its name and puts every paper in it on record; where that fails it is taken away again.
    fn finish(self, program: &Program, path: &Path) -> Result<(), Failure> {
        let file = self.zip.finish().map_err(|error| refused(path, &error.into()))?;
        finish(file, path)?;
        let on_record =
            program.with_state(|state| self.held.iter().try_for_each(|one| one.put_on_record(state, PaperWay::Saved)));
        on_record.inspect_err(|_| {
            let _ = std::fs::remove_file(path);
        })
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
