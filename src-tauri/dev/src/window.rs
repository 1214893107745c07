//! Everything that drives the real window: on a display without a screen and a message bus of its own.

use std::path::Path;
use std::process::Command;

use crate::binaries::{self, Profile};
use crate::command;
use crate::project::Project;
use crate::setup;
use crate::stop::Stop;

/// The driver for the window's engine and the display without a screen exist only there.
pub(crate) const CAN_BE_TRIED: bool = cfg!(target_os = "linux");

/// Large enough for the layout of a usual office screen.
const DISPLAY: &str = "--server-args=-screen 0 1440x1000x24";

/// The tests of the real window.
pub(crate) fn test(project: &Project) -> Result<(), Stop> {
    drive(project, Profile::Dev, "test:window", None)
}

/// How long the window takes from its start until it can be used.
pub(crate) fn bench(project: &Project) -> Result<(), Stop> {
    drive(project, Profile::Release, "bench:window", None)
}

/// A picture of every screen, for looking at and for comparing.
pub(crate) fn screenshots(project: &Project) -> Result<(), Stop> {
    let folder = project.target.join("screenshots");
    drive(project, Profile::Dev, "screenshots", Some(&folder))?;
    println!("The pictures lie in {}.", project.short(&folder).display());
    Ok(())
}

/// A command that gets a display and a message bus, and takes both down when it ends.
pub(crate) fn with_display(program: &str) -> Command {
    let mut command = Command::new("dbus-run-session");
    command.args(["--", "xvfb-run", "-a", DISPLAY, program]);
    // There is no accessibility bus here, and looking for one takes time at every start.
    command.env("NO_AT_BRIDGE", "1").env_remove("WAYLAND_DISPLAY");
    command
}

fn drive(project: &Project, profile: Profile, script: &str, pictures: Option<&Path>) -> Result<(), Stop> {
    if !CAN_BE_TRIED {
        return Err(Stop::because("the real window can be driven on Linux only."));
    }
    let driver = setup::for_trying_the_window(project)?;
    binaries::build(project, profile, &["express", "express-cli"])?;
    let mut command = with_display("npm");
    command.args(["run", script]).current_dir(project.ui());
    command.env("TAURI_DRIVER", driver);
    command.env("EXPRESS_BINARY", binaries::path_of(project, profile, "express"));
    command.env("EXPRESS_CLI", binaries::path_of(project, profile, "express-cli"));
    if let Some(folder) = pictures {
        command.env("EXPRESS_SCREENSHOTS", folder);
    }
    command::run(&mut command)
}
