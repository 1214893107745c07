//! `cargo dev check`: everything that can be judged without running EXpress. CI runs exactly this.

pub(crate) mod bindings;
mod crates;
mod house;
mod licences;

use crate::command;
use crate::parts::{self, AfterFailure, Part};
use crate::project::Project;
use crate::setup;
use crate::stop::Stop;

/// The quick checks come first, and one that fails does not hide what the others find.
pub(crate) fn check(project: &Project) -> Result<(), Stop> {
    set_up(project)?;
    let npm = |script| move || command::run(&mut command::npm(project, &["run", script]));
    let cargo = |arguments: &'static [&'static str]| move || command::run(&mut command::cargo(project, arguments));
    let clippy = &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    let parts = [
        Part::new("Rust format", cargo(&["fmt", "--all", "--", "--check"])),
        Part::new("house rules", || house::check(project)),
        Part::new("licences", || licences::check(project)),
        Part::new("screen format", npm("format:check")),
        Part::new("screen lint", npm("lint")),
        Part::new("screen types", npm("types")),
        Part::new("clippy", cargo(clippy)),
        Part::new("bindings", || bindings::compare(project)),
        Part::new("texts", || bindings::compare_texts(project)),
    ];
    parts::run_in_order(&parts, AfterFailure::GoOn)
}

fn set_up(project: &Project) -> Result<(), Stop> {
    setup::for_lints(project)?;
    setup::for_the_window(project)
}

/// Nothing if the list is empty, otherwise one error with a line for each violation.
fn none_of(violations: &[String], rule: &str) -> Result<(), Stop> {
    if violations.is_empty() {
        return Ok(());
    }
    Err(Stop::because(format!("{rule}\n  {}", violations.join("\n  "))))
}
