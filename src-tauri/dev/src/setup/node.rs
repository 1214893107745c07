//! Node and the npm packages of the screens.

use std::process::Command;

use serde_json::Value;

use crate::command;
use crate::files;
use crate::project::Project;
use crate::stop::Stop;

/// The oldest Node that the build of the screens runs on: major and minor version.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// Runs `npm ci` unless exactly the locked packages are there already.
pub(crate) fn ensure_packages(project: &Project) -> Result<(), Stop> {
    ensure_node()?;
    let locked = files::read_text(&project.ui().join("package-lock.json"))?;
    let installed = files::read_text(&project.ui().join("node_modules/.package-lock.json"));
    let folder_is_there = |path: &str| project.ui().join(path).is_dir();
    if installed.is_ok_and(|installed| same_packages(&locked, &installed, folder_is_there)) {
        return Ok(());
    }
    println!("The npm packages of the screens are missing or old, so they are installed into ui/node_modules.");
    command::run(&mut command::npm(project, &["ci", "--no-audit", "--no-fund"]))
}

fn ensure_node() -> Result<(), Stop> {
    let output = Command::new("node").arg("--version").output();
    let version = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    match version {
        Ok(version) if is_new_enough(&version) => Ok(()),
        Ok(version) => Err(Stop::because(format!(
            "the screens need Node 20.19 or newer, but this is {version}; see https://nodejs.org."
        ))),
        Err(_) => Err(Stop::because("the screens need Node 20.19 or newer; see https://nodejs.org.")),
    }
}

fn is_new_enough(version: &str) -> bool {
    let mut numbers = version.trim_start_matches('v').split('.').map(str::parse::<u32>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(major)), Some(Ok(minor))) => (major, minor) >= OLDEST_NODE,
        _ => false,
    }
}

/// Compares the lock file with the one npm writes into `node_modules` when an installation is complete.
///
/// Optional packages may be absent: they belong to other systems.
fn same_packages(locked: &str, installed: &str, is_there: impl Fn(&str) -> bool) -> bool {
    let (Some(locked), Some(installed)) = (packages_of(locked), packages_of(installed)) else {
        return false;
    };
    let mut wanted = locked.iter().filter(|(path, _)| !path.is_empty());
    let as_locked = wanted.all(|(path, package)| match installed.get(path) {
        Some(present) => present.get("version") == package.get("version") && is_there(path),
        None => package.get("optional") == Some(&Value::Bool(true)),
    });
    as_locked && installed.keys().all(|path| locked.contains_key(path))
}

fn packages_of(lock: &str) -> Option<serde_json::Map<String, Value>> {
    let lock: Value = serde_json::from_str(lock).ok()?;
    lock.get("packages")?.as_object().cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCKED: &str = r#"{"packages": {
        "": {"version": "0.1.0"},
        "node_modules/svelte": {"version": "5.1.0"},
        "node_modules/fsevents": {"version": "2.3.3", "optional": true}
    }}"#;

    const INSTALLED: &str = r#"{"packages": {"node_modules/svelte": {"version": "5.1.0"}}}"#;

    #[test]
    fn an_installation_without_the_optional_packages_is_complete() {
        assert!(same_packages(LOCKED, INSTALLED, |_| true));
    }

    #[test]
    fn a_folder_that_somebody_removed_is_noticed() {
        assert!(!same_packages(LOCKED, INSTALLED, |_| false));
    }

    #[test]
    fn another_version_a_missing_and_a_surplus_package_are_noticed() {
        for installed in [
            r#"{"packages": {"node_modules/svelte": {"version": "5.0.0"}}}"#,
            r#"{"packages": {}}"#,
            r#"{"packages": {"node_modules/svelte": {"version": "5.1.0"}, "node_modules/left": {}}}"#,
            "half a file",
        ] {
            assert!(!same_packages(LOCKED, installed, |_| true), "{installed}");
        }
    }

    #[test]
    fn node_is_compared_by_number() {
        assert!(is_new_enough("v20.19.0") && is_new_enough("v22.1.0") && is_new_enough("v100.0.0"));
        assert!(!is_new_enough("v20.9.0") && !is_new_enough("v8.20.0") && !is_new_enough(""));
    }
}
