//! Work in named parts, one after the other, with a summary at the end.

use std::time::{Duration, Instant};

use crate::stop::Stop;

/// One part and what it does.
pub(crate) struct Part<'a> {
    name: &'static str,
    work: Box<dyn Fn() -> Result<(), Stop> + 'a>,
}

impl<'a> Part<'a> {
    pub(crate) fn new(name: &'static str, work: impl Fn() -> Result<(), Stop> + 'a) -> Self {
        Self { name, work: Box::new(work) }
    }
}

/// What a failure means for the parts after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AfterFailure {
    /// They are left out: they build on what failed, or take long.
    Stop,
    /// They run all the same, so that everything that is wrong is known at once.
    GoOn,
}

/// Runs the parts and prints which ones ran, for how long, and which ones a failure left out.
pub(crate) fn run_in_order(parts: &[Part<'_>], after_failure: AfterFailure) -> Result<(), Stop> {
    let mut lines = Vec::new();
    let mut failures = Vec::new();
    for part in parts {
        if !failures.is_empty() && after_failure == AfterFailure::Stop {
            lines.push(summary_line(part.name, "not run", None));
            continue;
        }
        println!("\n== {} ==", part.name);
        let start = Instant::now();
        let result = (part.work)();
        let outcome = if result.is_ok() { "passed" } else { "FAILED" };
        lines.push(summary_line(part.name, outcome, Some(start.elapsed())));
        if let Err(stop) = result {
            println!("{stop}");
            failures.push(format!("{}: {stop}", part.name));
        }
    }
    println!("\nSummary\n{}", lines.join("\n"));
    if failures.is_empty() { Ok(()) } else { Err(Stop::because(failures.join("\n"))) }
}

fn summary_line(name: &str, outcome: &str, time: Option<Duration>) -> String {
    let time = time.map(|time| format!("{:7.1} s", time.as_secs_f64())).unwrap_or_default();
    format!("  {name:<18} {outcome:<8} {time}").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    /// Whether the second part ran, and what the person hears at the end.
    fn fail_first(after_failure: AfterFailure) -> (bool, String) {
        let later_ran = Cell::new(false);
        let parts = [
            Part::new("first", || Err(Stop::because("broken"))),
            Part::new("second", || {
                later_ran.set(true);
                Ok(())
            }),
        ];
        let stop = run_in_order(&parts, after_failure).unwrap_err();
        (later_ran.get(), stop.to_string())
    }

    #[test]
    fn a_failure_stops_the_later_parts_only_where_they_build_on_it() {
        assert_eq!(fail_first(AfterFailure::Stop), (false, "first: broken".to_owned()));
        assert_eq!(fail_first(AfterFailure::GoOn), (true, "first: broken".to_owned()));
    }

    #[test]
    fn a_part_that_did_not_run_has_no_time() {
        assert_eq!(summary_line("window", "not run", None), "  window             not run");
    }
}
