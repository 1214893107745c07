//! `cargo dev test` and `cargo dev soak`.

use std::env;

use crate::command;
use crate::parts::{self, AfterFailure, Part};
use crate::project::Project;
use crate::setup;
use crate::stop::Stop;
use crate::window;

/// In the order of their running: the quick ones to understand come first.
const PARTS: [&str; 3] = ["rust", "ui", "window"];

/// The folder of outside data that some tests read; it is too large for the repository.
const OUTSIDE_DATA: &str = "EXPRESS_TEST_DATA";

/// Runs all parts, or only the named ones.
pub(crate) fn test(project: &Project, names: &[String]) -> Result<(), Stop> {
    let chosen = choose(names)?;
    let mut work = vec![Part::new("set-up", || set_up(project, &chosen))];
    for name in chosen.iter().copied() {
        work.push(Part::new(name, move || run_part(project, name)));
    }
    say_what_is_left_out(&chosen);
    let result = parts::run_in_order(&work, AfterFailure::Stop);
    say_what_is_left_out(&chosen);
    result
}

/// Runs the tests that are marked as ignored because they take long.
pub(crate) fn soak(project: &Project) -> Result<(), Stop> {
    setup::for_rust_tests(project)?;
    command::run(&mut command::cargo(project, &["test", "--workspace", "--", "--ignored"]))
}

fn choose(names: &[String]) -> Result<Vec<&'static str>, Stop> {
    if let Some(unknown) = names.iter().find(|name| !PARTS.contains(&name.as_str())) {
        let known = PARTS.join(", ");
        return Err(Stop::because(format!("there is no part `{unknown}`; the parts are {known}.")));
    }
    let is_chosen = |part: &&str| names.is_empty() || names.iter().any(|name| name == part);
    let can_run = |part: &&str| *part != "window" || window::CAN_BE_TRIED;
    Ok(PARTS.into_iter().filter(is_chosen).filter(can_run).collect())
}

fn set_up(project: &Project, chosen: &[&str]) -> Result<(), Stop> {
    match chosen {
        [] | ["ui"] => setup::for_the_screens(project),
        ["rust"] | ["rust", "ui"] => setup::for_rust_tests(project),
        _ => setup::for_tests(project),
    }
}

fn run_part(project: &Project, name: &str) -> Result<(), Stop> {
    match name {
        "rust" => command::run(&mut command::cargo(project, &["test", "--workspace"])),
        "ui" => command::run(&mut command::npm(project, &["test"])),
        _ => window::test(project),
    }
}

/// Said before and after, because nobody scrolls back over a test run.
fn say_what_is_left_out(chosen: &[&str]) {
    if env::var_os(OUTSIDE_DATA).is_none() && chosen.contains(&"rust") {
        println!("\n!! {OUTSIDE_DATA} is not set: the tests that read outside data are SKIPPED.");
    }
    if !window::CAN_BE_TRIED {
        println!("\n!! The tests of the real window need Linux: they are SKIPPED.");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_run_in_their_own_order_whatever_order_they_are_named_in() {
        let chosen = choose(&["ui".to_owned(), "rust".to_owned()]).unwrap();
        assert_eq!(chosen, ["rust", "ui"]);
    }

    #[test]
    fn an_unknown_part_is_refused() {
        let stop = choose(&["windows".to_owned()]).unwrap_err();
        assert!(stop.to_string().contains("rust, ui, window"));
    }
}
