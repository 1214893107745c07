//! `cargo dev package`: a Debian package, and a proof that what is in it starts.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command;
use crate::files;
use crate::project::Project;
use crate::setup;
use crate::stop::Stop;
use crate::window;

/// How long the packaged program has to stay open.
const SECONDS: &str = "8";

/// The answer of `timeout` when it had to end the program itself.
const STILL_RUNNING: i32 = 124;

/// Builds the package, tries it and says where it lies.
pub(crate) fn package(project: &Project) -> Result<(), Stop> {
    if !window::CAN_BE_TRIED || !command::is_on_path("dpkg-deb") {
        return Err(Stop::because("a .deb can be built and tried on Debian and its relatives only."));
    }
    setup::for_tests(project)?;
    let folder = project.target.join("release/bundle/deb");
    // An older package with another version would stay beside the new one.
    files::remove_folder(&folder)?;
    let tauri = project.ui().join("node_modules/.bin/tauri");
    let arguments = ["build", "--bundles", "deb"];
    command::run(Command::new(tauri).args(arguments).current_dir(&project.root))?;

    let package = files::below(&folder)?.into_iter().find(|file| has_ending(file, "deb"));
    let package = package.ok_or_else(|| Stop::because("tauri build left no .deb behind."))?;
    try_out(project, &package)?;
    let bytes = files::read(&package)?.len();
    println!("\n{} ({:.1} MB) starts.", package.display(), megabytes(bytes));
    Ok(())
}

/// Unpacks the package and opens its window with an empty home folder, like on a desk's first day.
fn try_out(project: &Project, package: &Path) -> Result<(), Stop> {
    let trial = project.target.join("package-trial");
    files::remove_folder(&trial)?;
    let unpacked = trial.join("unpacked");
    let home = new_folder(trial.join("home"))?;
    command::run(Command::new("dpkg-deb").arg("-x").args([package, &unpacked]))?;

    let mut start = window::with_display("timeout");
    start.arg(SECONDS).arg(unpacked.join("usr/bin/express")).current_dir(&home).env("HOME", &home);
    for variable in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"] {
        start.env_remove(variable);
    }
    let status = command::status_of(&mut start)?;
    if status.code() == Some(STILL_RUNNING) {
        return Ok(());
    }
    Err(Stop::because(format!("the packaged EXpress ended within {SECONDS} seconds ({status}).")))
}

fn new_folder(path: PathBuf) -> Result<PathBuf, Stop> {
    match fs::create_dir_all(&path) {
        Ok(()) => Ok(path),
        Err(error) => Err(Stop::because(format!("could not create {}: {error}.", path.display()))),
    }
}

fn has_ending(file: &Path, ending: &str) -> bool {
    file.extension().is_some_and(|extension| extension == ending)
}

fn megabytes(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1_000_000.0
}
