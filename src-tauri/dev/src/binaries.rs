//! Building the programs so that nothing heavy is compiled twice.
//!
//! Cargo chooses the features of every dependency anew for each command line. `--workspace` makes the
//! programs share them with `cargo test --workspace`; `--examples`, although there are none, makes Cargo
//! count the features of the test dependencies as well. Otherwise Tauri would be compiled once for
//! `cargo dev run` and once more for `cargo dev test`.

use std::env;
use std::path::PathBuf;

use crate::command;
use crate::project::Project;
use crate::stop::Stop;

/// How the programs are compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    /// For working and testing.
    Dev,
    /// For measuring.
    Release,
}

/// Builds the named programs.
pub(crate) fn build(project: &Project, profile: Profile, names: &[&str]) -> Result<(), Stop> {
    let mut cargo = command::cargo(project, &["build", "--workspace", "--examples"]);
    for name in names {
        cargo.args(["--bin", name]);
    }
    if profile == Profile::Release {
        cargo.arg("--release");
    }
    command::run(&mut cargo)
}

/// Where a built program lies.
pub(crate) fn path_of(project: &Project, profile: Profile, name: &str) -> PathBuf {
    let folder = match profile {
        Profile::Dev => "debug",
        Profile::Release => "release",
    };
    project.target.join(folder).join(format!("{name}{}", env::consts::EXE_SUFFIX))
}
