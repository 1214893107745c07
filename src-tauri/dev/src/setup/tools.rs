//! Programs from crates.io that `cargo dev` uses. They lie in target/tools and nowhere else.

use std::env;
use std::path::PathBuf;

use crate::command;
use crate::files;
use crate::project::Project;
use crate::stop::Stop;

/// A published program at a fixed version.
pub(crate) struct Tool {
    name: &'static str,
    version: &'static str,
    why: &'static str,
}

/// Speaks WebDriver to the window of a Tauri application.
pub(crate) const TAURI_DRIVER: Tool =
    Tool { name: "tauri-driver", version: "2.1.0", why: "drives the real window in the tests" };

/// Compares the locked crates with the published weaknesses.
pub(crate) const CARGO_DENY: Tool =
    Tool { name: "cargo-deny", version: "0.20.2", why: "knows the published weaknesses of Rust crates" };

/// Compiles the tool unless this version is there, and answers with the path of its program.
pub(crate) fn ensure(project: &Project, tool: &Tool) -> Result<PathBuf, Stop> {
    let folder = project.tools();
    let program = folder.join("bin").join(format!("{}{}", tool.name, env::consts::EXE_SUFFIX));
    let list = files::read_text(&folder.join(".crates.toml")).unwrap_or_default();
    if program.is_file() && is_listed(&list, tool) {
        return Ok(program);
    }
    println!("{} {}, which {}, is compiled into target/tools once.", tool.name, tool.version, tool.why);
    let arguments = ["install", tool.name, "--version", tool.version, "--locked", "--root"];
    command::run(command::cargo(project, &arguments).arg(&folder))?;
    Ok(program)
}

/// Looks into Cargo's own list of what it installed there.
fn is_listed(list: &str, tool: &Tool) -> bool {
    let entry = format!("\"{} {} (", tool.name, tool.version);
    list.lines().any(|line| line.starts_with(&entry))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_very_version_counts_as_installed() {
        let line = |version| format!("\"tauri-driver {version} (registry+https://example.org)\" = [\"tauri-driver\"]");
        assert!(is_listed(&format!("[v1]\n{}\n", line("2.1.0")), &TAURI_DRIVER));
        assert!(!is_listed(&line("2.0.5"), &TAURI_DRIVER));
        assert!(!is_listed("", &TAURI_DRIVER));
    }
}
