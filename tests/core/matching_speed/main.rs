//! How fast one person, or a thousand, are matched with many offers: `cargo dev bench matching_speed`.
//!
//! Figures belong into `docs/performance.md`; no test measures time. Reading the vault is not part of it: a desk keeps its directory
//! made ready as long as nothing in it changes.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a measurement that cannot go on should stop there")]
#![expect(clippy::print_stdout, reason = "the figures are what it is for")]

#[path = "../memory.rs"]
mod memory;
mod people;

use std::hint::black_box;
use std::time::{Duration, Instant};

use express_core::matching::{PreparedDirectory, Standing, Verdict, Weights};

fn main() {
    let filter: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    if !filter.is_empty() && !filter.iter().any(|filter| "matching_speed".contains(filter.as_str())) {
        return;
    }
    // First, because memory that was given back earlier would count.
    a_thousand_people();
    println!(
        "matching_speed: one person, offers with rules of 1 to 8 conditions, in milliseconds (fastest, median, slowest)"
    );
    for (count, runs) in [(1_000, 200), (10_000, 100), (100_000, 15)] {
        let started = Instant::now();
        let directory = PreparedDirectory::of(people::offers(count));
        println!("  {count} offers, generated and made ready in {:.0} ms", millis(started.elapsed()));
        told("with reasons and order", runs, |run| {
            directory.matches(&people::person(run), Weights::default(), &[]).len()
        });
        told("verdict and order only", runs, |run| directory.ranked(&people::person(run), Weights::default()).len());
        told("what would open more, and what to ask", runs.min(50), |run| {
            let later = |day: chrono::NaiveDate| {
                let mut person = people::person(run);
                let years = day.signed_duration_since(people::today()).num_days() / 365;
                for fact in [&mut person.facts.age, &mut person.facts.years_in_country] {
                    *fact = fact.map(|(fewest, most)| (fewest + years, most + years));
                }
                person
            };
            let set_aside = std::collections::BTreeSet::new();
            directory.outlook(&people::person(run), people::today(), &later, &set_aside).openings.len()
        });
    }
}

/// A thousand people with ten thousand offers, on two threads; nothing is kept but how many may take what.
fn a_thousand_people() {
    let directory = PreparedDirectory::of(people::offers(10_000));
    let before = memory::megabytes("VmRSS");
    let started = Instant::now();
    let half = |first: u64| {
        let mut counts = [0_usize; 4];
        for number in (first..1_000).step_by(2) {
            let standings: Vec<Standing> = directory.ranked(&people::person(number), Weights::default());
            for standing in &standings {
                counts[match standing.verdict {
                    Verdict::Eligible => 0,
                    Verdict::Unknown => 1,
                    Verdict::NearMiss => 2,
                    Verdict::NotEligible => 3,
                }] += 1;
            }
        }
        counts
    };
    let (even, odd) = std::thread::scope(|scope| {
        let odd = scope.spawn(|| half(1));
        (half(0), odd.join().unwrap())
    });
    let seconds = started.elapsed().as_secs_f64();
    let counts: Vec<usize> = even.iter().zip(odd).map(|(one, other)| one + other).collect();
    println!("  1000 people × 10000 offers, verdict and order, two threads: {seconds:.2} s");
    println!("  eligible, unknown, near misses, not eligible: {counts:?}");
    println!("  memory: {before:.0} MB with the directory, {:.0} MB after", memory::megabytes("VmRSS"));
}

fn told(what: &str, runs: u64, measured: impl Fn(u64) -> usize) {
    let time = |run| {
        let started = Instant::now();
        black_box(measured(run));
        started.elapsed()
    };
    let mut times: Vec<Duration> = (0..runs).map(time).collect();
    times.sort_unstable();
    let (fastest, median, slowest) = (times[0], times[times.len() / 2], times[times.len() - 1]);
    println!("    {what}: {:.2}, {:.2}, {:.2}", millis(fastest), millis(median), millis(slowest));
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}
