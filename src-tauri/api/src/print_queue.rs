//! The print queue of the system: the only place that starts its programs.
//!
//! `lpstat` names the printers and `lp` takes a paper by its standard input, so that no plain file is written here. Both
//! belong to CUPS and are found through `PATH`; where they are missing there is no printer. What the queue does with a
//! paper that it took is its own affair.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A printer of the system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Printer {
    /// Its name in the queue.
    pub name: String,
    /// Whether the system prints there unless told otherwise.
    pub is_default: bool,
}

/// What the queue is told of a paper. It names nobody.
pub(crate) struct Job {
    pub(crate) printer: String,
    pub(crate) copies: u32,
    /// Which pages; all where there is nothing.
    pub(crate) ranges: Option<String>,
}

#[cfg(unix)]
pub(crate) use cups::{print, printers};

/// Other systems have no such programs; their viewers print.
#[cfg(not(unix))]
pub(crate) fn printers() -> Vec<Printer> {
    Vec::new()
}

/// Nothing is printed where there is no printer.
#[cfg(not(unix))]
pub(crate) fn print(_: &Job, _: Vec<u8>) -> bool {
    false
}

#[cfg(unix)]
mod cups {
    use std::io::Write;
    use std::process::{Command, Output, Stdio};
    use std::thread;
    use std::time::{Duration, Instant};

    use super::{Job, Printer};

    /// What stands on the queue's list for everybody to see.
    const TITLE: &str = "EXpress";

    /// How long the queue may take. A queue that hangs must not keep the desk from its work for ever.
    const PATIENCE: Duration = Duration::from_secs(20);

    /// How often it is looked whether a program has ended.
    const PAUSE: Duration = Duration::from_millis(10);

    /// The printers, in the order in which the queue names them.
    pub(crate) fn printers() -> Vec<Printer> {
        let names = answer("lpstat", &["-e"]).unwrap_or_default();
        let default = answer("lpstat", &["-d"]).unwrap_or_default();
        let default = default.trim().strip_prefix("system default destination: ");
        let names = names.lines().map(str::trim).filter(|name| !name.is_empty());
        names.map(|name| Printer { name: name.to_owned(), is_default: default == Some(name) }).collect()
    }

    /// Whether the queue took the paper.
    pub(crate) fn print(job: &Job, paper: Vec<u8>) -> bool {
        let copies = job.copies.to_string();
        let mut arguments = vec!["-d", &job.printer, "-n", &copies, "-t", TITLE];
        if let Some(ranges) = &job.ranges {
            arguments.extend(["-P", ranges]);
        }
        run("lp", &arguments, paper).is_some_and(|output| output.status.success())
    }

    fn answer(program: &str, arguments: &[&str]) -> Option<String> {
        let output = run(program, arguments, Vec::new())?;
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Starts a program, hands it the input and waits for its end; nothing where it is missing or takes too long.
    fn run(program: &str, arguments: &[&str], input: Vec<u8>) -> Option<Output> {
        // Without a language of its own, a program answers in the words that are looked for here.
        let mut child = Command::new(program)
            .args(arguments)
            .env("LC_ALL", "C")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let mut stdin = child.stdin.take()?;
        // By a thread of its own, because a program that reads nothing would keep us writing. A program that ended
        // early says by its status that the paper did not come through.
        thread::spawn(move || stdin.write_all(&input));
        let start = Instant::now();
        while child.try_wait().ok()?.is_none() {
            if start.elapsed() > PATIENCE {
                let _ = child.kill();
                let _ = child.wait();
                return None;
            }
            thread::sleep(PAUSE);
        }
        child.wait_with_output().ok()
    }
}
