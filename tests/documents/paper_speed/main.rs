//! How long a paper takes, how large it is, what memory it costs, and how typst does with the same words: `cargo dev bench paper_speed`.
//!
//! The paper is the training provider's sheet in two languages, with its wheel, its tables, its tags and its attachments. Figures
//! belong into `docs/performance.md`; no test measures time.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a measurement that cannot go on should stop there")]
#![expect(clippy::print_stdout, reason = "the figures are what it is for")]

#[path = "../amina/mod.rs"]
mod amina;
mod beside_typst;
#[path = "../../core/memory.rs"]
mod memory;

use std::process::Command;
use std::time::{Duration, Instant};

use express_core::profiles::{ProfileData, ProfileReader};
use express_core::reference::Reference;
use express_documents::{Attachment, Paper, PaperOptions, Words, profile};

/// The languages of the paper.
const LANGUAGES: (&str, &str) = ("ar", "de");
/// How many papers are printed one after the other.
const WARM: u32 = 200;
/// How many processes are started for one paper each.
const COLD: usize = 15;
/// How many papers two threads print.
const MANY: u32 = 1_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|one| one != "--bench").collect();
    match arguments.first().map(String::as_str) {
        Some("once") => drop(Desk::new().print(0)),
        Some("again-and-again") => again_and_again(),
        Some(filter) if !"paper_speed".contains(filter) => {}
        _ => measure(),
    }
}

/// Everything that is told.
fn measure() {
    let desk = Desk::new();
    let paper = desk.print(0);
    println!("paper_speed: the training provider's sheet, {LANGUAGES:?}, tagged, with attachments");
    println!("  {} bytes on {} pages", paper.bytes.len(), paper.pages);
    told("warm", warm(&desk));
    told("warm, the candidate's own sheet", warm(&Desk { data: amina::amina(), ..Desk::new() }));
    told("cold, as a process of its own", (0..COLD).map(|_| cold()).collect());
    println!("  {MANY} papers on two threads: {:.1} s", many(&desk).as_secs_f64());
    let printed = Command::new(std::env::current_exe().unwrap()).arg("again-and-again").output().unwrap();
    println!("  most memory of a process that prints {WARM}: {} MB", String::from_utf8_lossy(&printed.stdout).trim());
    beside_typst::measure(&paper);
}

/// What a host reads once: words, and the record of Amina, who does not exist.
struct Desk {
    main: Words,
    second: Words,
    data: ProfileData,
}

impl Desk {
    fn new() -> Self {
        let reference = Reference::load().unwrap();
        let words = |language| Words::load(language, &reference).unwrap();
        let data = amina::amina_for(ProfileReader::TrainingProvider);
        Self { main: words(LANGUAGES.0), second: words(LANGUAGES.1), data }
    }

    /// Prints the paper of somebody whose name is new each time.
    fn print(&self, number: u32) -> Paper {
        let data = ProfileData { full_name: format!("{} {number}", self.data.full_name), ..self.data.clone() };
        let record = Attachment {
            name: "record.json".into(),
            media_type: "application/json".into(),
            description: "The record".into(),
            bytes: serde_json::to_vec_pretty(&data).unwrap(),
        };
        let options = PaperOptions { attachments: vec![record], ..amina::options() };
        profile(&data, &options, &self.main, Some(&self.second)).unwrap()
    }
}

fn warm(desk: &Desk) -> Vec<Duration> {
    (0..WARM).map(|number| timed(|| drop(desk.print(number)))).collect()
}

/// From the start of a process to its end; it reads the words and the reference data too.
fn cold() -> Duration {
    let mut once = Command::new(std::env::current_exe().unwrap());
    once.arg("once");
    timed(|| assert!(once.status().unwrap().success()))
}

fn many(desk: &Desk) -> Duration {
    timed(|| {
        std::thread::scope(|scope| {
            for first in 0..2 {
                scope.spawn(move || (first..MANY).step_by(2).for_each(|number| drop(desk.print(number))));
            }
        });
    })
}

fn again_and_again() {
    let desk = Desk::new();
    (0..WARM).for_each(|number| drop(desk.print(number)));
    println!("{:.0}", memory::megabytes("VmHWM"));
}

fn timed(work: impl FnOnce()) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}

/// Fastest, median and slowest.
pub(crate) fn told(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let [fastest, median, slowest] =
        [0, times.len() / 2, times.len() - 1].map(|index| times[index].as_secs_f64() * 1e3);
    println!("  {what}: {fastest:.1} ms fastest, {median:.1} ms median, {slowest:.1} ms slowest of {}", times.len());
}
