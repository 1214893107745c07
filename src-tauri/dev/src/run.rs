//! `cargo dev run`: the window, or the papers of the demo desk where no window can open.

use std::env;
use std::process::Command;

use crate::binaries::{self, Profile};
use crate::command;
use crate::files;
use crate::project::Project;
use crate::setup;
use crate::stop::Stop;

/// Builds and opens the window, and hands the arguments after `--` to it.
pub(crate) fn run(project: &Project, arguments: &[String]) -> Result<(), Stop> {
    let arguments = match arguments.split_first() {
        Some((first, rest)) if first == "--" => rest,
        _ => arguments,
    };
    if has_display() { open_window(project, arguments) } else { print_papers(project, arguments) }
}

/// Windows and macOS always have one; on Linux the session names it.
fn has_display() -> bool {
    let is_set = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

fn open_window(project: &Project, arguments: &[String]) -> Result<(), Stop> {
    setup::for_the_window(project)?;
    binaries::build(project, Profile::Dev, &["express"])?;
    let window = binaries::path_of(project, Profile::Dev, "express");
    command::run(Command::new(window).args(arguments))
}

/// The main job of EXpress is the paper in a candidate's hand, and that needs neither Node nor a browser engine.
fn print_papers(project: &Project, arguments: &[String]) -> Result<(), Stop> {
    println!("There is no display here, so EXpress prints the papers of its demo desk in the terminal.");
    if !arguments.is_empty() {
        println!("The arguments are for the window and are left out.");
    }
    setup::for_the_terminal(project)?;
    binaries::build(project, Profile::Dev, &["express-cli"])?;
    let cli = binaries::path_of(project, Profile::Dev, "express-cli");
    command::run(Command::new(cli).args(["demo", "out/"]).current_dir(&project.root))?;

    let folder = project.root.join("out");
    println!("\nThe papers lie in {}:", folder.display());
    for file in files::below(&folder)? {
        println!("  {}", project.short(&file).display());
    }
    Ok(())
}
