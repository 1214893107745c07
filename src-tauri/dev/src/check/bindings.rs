//! Checks that live as Rust tests beside what they check, and are part of `cargo dev check` too.

use crate::command;
use crate::project::Project;
use crate::setup;
use crate::stop::Stop;

const BINDINGS: [&str; 5] = ["test", "--workspace", "--test", "api", "bindings"];
const TEXTS: [&str; 5] = ["test", "--workspace", "--test", "documents", "locales"];

/// Fails when ui/src/generated differs from what the Rust types say.
pub(crate) fn compare(project: &Project) -> Result<(), Stop> {
    run_some_test(project, &BINDINGS)
        .map_err(|stop| Stop::because(format!("{stop} `cargo dev bindings` writes them anew.")))
}

/// Fails when a text is missing in a language, is unused or has other placeholders.
pub(crate) fn compare_texts(project: &Project) -> Result<(), Stop> {
    run_some_test(project, &TEXTS)
}

/// Writes ui/src/generated anew from the Rust types.
pub(crate) fn rewrite(project: &Project) -> Result<(), Stop> {
    setup::for_the_terminal(project)?;
    command::run(command::cargo(project, &BINDINGS).env("EXPRESS_WRITE_BINDINGS", "1"))
}

/// Runs a filtered test and insists that the filter still finds one: a renamed test would pass silently.
fn run_some_test(project: &Project, arguments: &[&str]) -> Result<(), Stop> {
    let command = &mut command::cargo(project, arguments);
    println!("$ cargo {}", arguments.join(" "));
    let (status, answer) = command::answer(command)?;
    print!("{answer}");
    if !status.success() {
        return Err(Stop::because("the check above failed."));
    }
    if ran_nothing(&answer) {
        return Err(Stop::because(format!("`cargo {}` found no test to run.", arguments.join(" "))));
    }
    Ok(())
}

fn ran_nothing(answer: &str) -> bool {
    !answer.lines().any(|line| line.starts_with("test ") && line.ends_with(" ok"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_that_finds_no_test_is_noticed() {
        assert!(ran_nothing("running 0 tests\n\ntest result: ok. 0 passed; 0 failed\n"));
        assert!(!ran_nothing("running 1 test\ntest bindings_are_current ... ok\n"));
    }
}
