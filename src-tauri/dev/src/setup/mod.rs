//! Installs and builds what is missing, and does nothing the second time.
//!
//! Every step looks at the machine itself rather than at a note that it once ran, so it also notices
//! what somebody removed.

mod debian;
mod europass_reader;
mod front_end;
mod node;
mod packages;
pub(crate) mod tools;

use std::path::PathBuf;

use crate::command;
use crate::project::Project;
use crate::stop::Stop;
use packages::{FOR_READING_PAPERS, FOR_THE_CORE, FOR_THE_WINDOW, FOR_TRYING_THE_WINDOW};

/// Enough for the terminal: neither Node nor a browser engine.
pub(crate) fn for_the_terminal(project: &Project) -> Result<(), Stop> {
    debian::ensure(project, &[FOR_THE_CORE])
}

/// Enough to compile the window. The screens come first, because the compiled window holds them.
pub(crate) fn for_the_window(project: &Project) -> Result<(), Stop> {
    debian::ensure(project, &[FOR_THE_CORE, FOR_THE_WINDOW])?;
    for_the_screens(project)?;
    front_end::ensure_built(project)
}

/// Enough to test, lint and format the screens.
pub(crate) fn for_the_screens(project: &Project) -> Result<(), Stop> {
    node::ensure_packages(project)
}

/// Enough for the Rust tests, some of which read printed papers.
pub(crate) fn for_rust_tests(project: &Project) -> Result<(), Stop> {
    debian::ensure(project, &[FOR_READING_PAPERS])?;
    europass_reader::ensure(project);
    for_the_window(project)
}

/// Enough to drive the real window; answers with the path of tauri-driver.
pub(crate) fn for_trying_the_window(project: &Project) -> Result<PathBuf, Stop> {
    debian::ensure(project, &[FOR_TRYING_THE_WINDOW, FOR_READING_PAPERS])?;
    for_the_window(project)?;
    tools::ensure(project, &tools::TAURI_DRIVER)
}

/// Everything that `cargo dev test` needs, asked for at once so that apt-get runs only once.
pub(crate) fn for_tests(project: &Project) -> Result<(), Stop> {
    let everything = [FOR_THE_CORE, FOR_THE_WINDOW, FOR_TRYING_THE_WINDOW, FOR_READING_PAPERS];
    debian::ensure(project, &everything)?;
    europass_reader::ensure(project);
    for_trying_the_window(project).map(|_driver| ())
}

/// rustfmt and clippy, which a minimal Rust leaves out.
pub(crate) fn for_lints(project: &Project) -> Result<(), Stop> {
    let is_there = |name| command::succeeds(&mut command::cargo(project, &[name, "--version"]));
    if is_there("fmt") && is_there("clippy") {
        return Ok(());
    }
    if !command::is_on_path("rustup") {
        return Err(Stop::because("please install rustfmt and clippy beside your Rust."));
    }
    println!("rustfmt and clippy are missing in this Rust, so rustup adds them.");
    let mut rustup = std::process::Command::new("rustup");
    command::run(rustup.args(["component", "add", "rustfmt", "clippy"]).current_dir(&project.root))
}
