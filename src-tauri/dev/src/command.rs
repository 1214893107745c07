//! Starting other programs. What they print goes straight to the terminal; an error names the command.

use std::env;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use crate::project::Project;
use crate::stop::Stop;

/// The Cargo that runs `cargo dev`, in the root folder.
pub(crate) fn cargo(project: &Project, arguments: &[&str]) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(arguments).current_dir(&project.root);
    command
}

/// npm in the folder of the screens. On Windows npm is a script, which has to be named in full.
pub(crate) fn npm(project: &Project, arguments: &[&str]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments).current_dir(project.ui());
    command
}

/// Runs a command to its end and says first which one it is.
pub(crate) fn run(command: &mut Command) -> Result<(), Stop> {
    let status = status_of(command)?;
    if status.success() {
        return Ok(());
    }
    Err(Stop::because(format!("`{}` failed ({status}).", in_words(command))))
}

/// Like [`run`], for callers to whom a failure is an answer.
pub(crate) fn status_of(command: &mut Command) -> Result<ExitStatus, Stop> {
    println!("$ {}", in_words(command));
    command.status().map_err(|error| cannot_start(command, &error))
}

/// The printed answer of a command, however it ended. What it complains about still goes to the terminal.
pub(crate) fn answer(command: &mut Command) -> Result<(ExitStatus, String), Stop> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| cannot_start(command, &error))?;
    Ok((output.status, String::from_utf8_lossy(&output.stdout).into_owned()))
}

/// Whether a command succeeds; it prints nothing.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// Whether a program of this name is on the search path.
pub(crate) fn is_on_path(name: &str) -> bool {
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::var_os("PATH").is_some_and(|paths| env::split_paths(&paths).any(|folder| folder.join(&file).is_file()))
}

fn cannot_start(command: &Command, error: &std::io::Error) -> Stop {
    Stop::because(format!("`{}` could not be started: {error}.", in_words(command)))
}

/// The command as one would type it, with the bare name of the program.
fn in_words(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let mut words = vec![program.to_string_lossy()];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy()));
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_names_the_command() {
        let project = Project::at(env!("CARGO_MANIFEST_DIR"));
        let stop = run(cargo(&project, &["no-such-subcommand"]).stderr(Stdio::null())).unwrap_err();
        assert!(stop.to_string().starts_with("`cargo no-such-subcommand` failed"));
    }

    #[test]
    fn a_program_that_is_not_there_is_an_error_and_not_a_panic() {
        let stop = run(&mut Command::new("/no/such/program")).unwrap_err();
        assert!(stop.to_string().contains("could not be started"));
        assert!(!is_on_path("no-such-program"));
    }
}
