//! `cargo dev`: the one door for people who work on EXpress.
//!
//! It installs what a fresh machine lacks, and it holds the exact commands that everyone runs, so that
//! nobody has to remember them. It never becomes part of what people at a desk install, and it depends
//! on none of the other crates: it must compile in seconds on a machine that has only Rust.
#![expect(clippy::print_stdout, reason = "talking to the person at the terminal is what this program is for")]

mod audit;
mod bench;
mod binaries;
mod check;
mod command;
mod files;
mod package;
mod parts;
mod project;
mod run;
mod setup;
mod stop;
mod test;
mod window;

use std::env;
use std::process::ExitCode;

use project::Project;
use stop::Stop;

const HELP: &str = "\
cargo dev <command>

  run [-- ARGS]            open the window; without a display, print the demo desk's papers instead
  test [rust|ui|window]    every test, or only the named parts
  check                    formats, lints, types, licences and house rules: what CI runs before the tests
  bindings                 write the TypeScript types of the commands anew
  bench [FILTER]           measure the core, then the time until the window can be used
  screenshots              a picture of every screen in target/screenshots
  soak                     the long tests that `test` leaves out
  package                  a .deb, tried out once
  audit                    look for published weaknesses in what EXpress builds on (needs the network)
  setup                    only install and build what `test` needs

`run` and `test` install what is missing; docs/contributing.md says more.";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match obey(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => {
            println!("\ncargo dev: {stop}");
            ExitCode::from(stop.exit_code)
        }
    }
}

fn obey(arguments: &[String]) -> Result<(), Stop> {
    let (command, rest) = match arguments.split_first() {
        Some((command, rest)) => (command.as_str(), rest),
        None => ("help", arguments),
    };
    if matches!(command, "help" | "--help" | "-h") {
        println!("{HELP}");
        return Ok(());
    }
    let project = Project::find()?;
    match command {
        "run" => run::run(&project, rest),
        "test" => test::test(&project, rest),
        "bench" => bench::bench(&project, rest),
        _ => no_arguments(command, rest).and_then(|()| obey_plain(&project, command)),
    }
}

fn obey_plain(project: &Project, command: &str) -> Result<(), Stop> {
    match command {
        "check" => check::check(project),
        "bindings" => check::bindings::rewrite(project),
        "screenshots" => window::screenshots(project),
        "soak" => test::soak(project),
        "package" => package::package(project),
        "audit" => audit::audit(project),
        "setup" => setup::for_tests(project),
        unknown => Err(Stop::because(format!("there is no command `{unknown}`; `cargo dev help` lists them all."))),
    }
}

fn no_arguments(command: &str, rest: &[String]) -> Result<(), Stop> {
    match rest.first() {
        None => Ok(()),
        Some(extra) => Err(Stop::because(format!("`{command}` takes no arguments, but got `{extra}`."))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_command_points_to_the_help() {
        let stop = obey_plain(&Project::at("/nowhere"), "walk").unwrap_err();
        assert!(stop.to_string().contains("cargo dev help"));
    }

    #[test]
    fn a_command_without_arguments_refuses_them() {
        assert!(no_arguments("check", &["fast".to_owned()]).is_err());
        assert!(no_arguments("check", &[]).is_ok());
    }
}
