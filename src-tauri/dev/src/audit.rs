//! `cargo dev audit`: published weaknesses in the crates and npm packages that EXpress builds on.
//!
//! It needs the network and is no part of the tests: a weakness published today would make yesterday's
//! commit fail.

use std::process::Command;

use serde_json::Value;

use crate::command;
use crate::project::Project;
use crate::setup::{self, tools};
use crate::stop::Stop;

const ADVISORY_DATABASE: &str = "https://github.com/RustSec/advisory-db";

/// Looks at both worlds, so that one that is out of reach does not hide what the other one knows.
pub(crate) fn audit(project: &Project) -> Result<(), Stop> {
    let answers = [audit_crates(project), audit_npm(project)];
    let mut stops: Vec<Stop> = answers.into_iter().filter_map(Result::err).collect();
    // A weakness that was found matters more than a database that was not.
    stops.sort_by_key(|stop| stop.exit_code);
    if let [first, second] = stops.as_slice() {
        let both = format!("{first} Also: {second}");
        let is_found = first.exit_code == 1;
        return Err(if is_found { Stop::because(both) } else { Stop::out_of_reach(both) });
    }
    stops.pop().map_or(Ok(()), Err)
}

fn audit_crates(project: &Project) -> Result<(), Stop> {
    let mut git = Command::new("git");
    git.args(["-c", "http.lowSpeedLimit=1", "-c", "http.lowSpeedTime=20"]);
    git.args(["ls-remote", "--quiet", ADVISORY_DATABASE, "HEAD"]).env("GIT_TERMINAL_PROMPT", "0");
    // Asked before cargo-deny is compiled, which takes minutes.
    if !command::succeeds(&mut git) {
        return Err(Stop::out_of_reach(format!(
            "the Rust advisories were not checked, because {ADVISORY_DATABASE} cannot be reached from here."
        )));
    }
    let program = tools::ensure(project, &tools::CARGO_DENY)?;
    let mut deny = Command::new(program);
    deny.args(["--workspace", "--config", "src-tauri/dev/deny.toml", "check", "advisories"]);
    command::run(deny.current_dir(&project.root))
}

fn audit_npm(project: &Project) -> Result<(), Stop> {
    setup::for_the_screens(project)?;
    let (_status, answer) = command::answer(&mut command::npm(project, &["audit", "--json"]))?;
    match weaknesses_in(&answer) {
        Some(0) => Ok(()),
        Some(_) => command::run(&mut command::npm(project, &["audit"])),
        None => Err(Stop::out_of_reach("the npm advisories were not checked, because the registry does not answer.")),
    }
}

/// How many weaknesses npm counted; `None` when the answer is not a report.
fn weaknesses_in(answer: &str) -> Option<u64> {
    let answer: Value = serde_json::from_str(answer).ok()?;
    answer.pointer("/metadata/vulnerabilities/total")?.as_u64()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_registry_that_does_not_answer_is_no_clean_report() {
        assert_eq!(weaknesses_in(r#"{"message": "request failed", "error": {}}"#), None);
        assert_eq!(weaknesses_in("<html>"), None);
        let report = r#"{"metadata": {"vulnerabilities": {"high": 1, "total": 2}}}"#;
        assert_eq!(weaknesses_in(report), Some(2));
    }
}
