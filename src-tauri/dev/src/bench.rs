//! `cargo dev bench`: the figures for docs/performance.md.

use crate::command;
use crate::project::Project;
use crate::setup;
use crate::stop::Stop;
use crate::window;

/// Measures the core, the papers and the commands, then the start of the window.
///
/// With a filter only the benchmarks whose name contains it are measured, and the window stays closed.
pub(crate) fn bench(project: &Project, arguments: &[String]) -> Result<(), Stop> {
    if arguments.len() > 1 {
        return Err(Stop::because("`bench` takes one filter at most."));
    }
    setup::for_the_window(project)?;
    // The pattern leaves out the unit tests of the crates, which are no benchmarks.
    let mut benches = command::cargo(project, &["bench", "--workspace", "--bench", "*", "--"]);
    command::run(benches.args(arguments))?;
    if arguments.is_empty() && window::CAN_BE_TRIED {
        window::bench(project)?;
    }
    println!("\nFigures worth keeping belong into docs/performance.md, with the machine they come from.");
    Ok(())
}
