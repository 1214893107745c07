//! Whether everything that EXpress is built from may be given on under EXpress's own licence.

use std::path::Path;

use serde_json::Value;
use spdx::{Expression, ParseMode};

use super::crates::Crates;
use super::none_of;
use crate::files;
use crate::project::Project;
use crate::stop::Stop;

/// Licences that ask for no more than to be named and passed on.
///
/// MPL-2.0 binds only its own files, OFL-1.1 only fonts, and the CC ones stand on data and documents. WTFPL
/// and blessing belong to C sources inside SQLCipher, and both ask for nothing.
const ALLOWED: [&str; 22] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "BlueOak-1.0.0",
    "CC-BY-4.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "OFL-1.1",
    "OpenSSL",
    "Python-2.0",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "Unlicense",
    "WTFPL",
    "Zlib",
    "blessing",
];

/// Packages that carry a licence text but do not name it: name, version and what a person read there.
const READ_BY_HAND: [(&str, &str, &str); 1] = [("svelte-toolbelt", "0.10.7", "MIT")];

/// Checks the crates and the npm packages of both lock files.
pub(crate) fn check(project: &Project) -> Result<(), Stop> {
    let mut violations = Vec::new();
    let crates = Crates::read(project)?.all;
    for one in &crates {
        violations.extend(violation(&one.name, &one.version, one.licence.as_deref()));
    }
    let lock = files::read_text(&project.ui().join("package-lock.json"))?;
    let packages = npm_packages(&lock, &project.ui())?;
    for one in &packages {
        violations.extend(violation(&one.name, &one.version, one.licence.as_deref()));
    }
    none_of(&violations, "these licences are not on the list in src-tauri/dev/src/check/licences.rs:")?;
    println!("{} crates and {} npm packages have licences on the list.", crates.len(), packages.len());
    Ok(())
}

fn violation(name: &str, version: &str, licence: Option<&str>) -> Option<String> {
    let read_by_hand = || {
        let entry = READ_BY_HAND.iter().find(|entry| (entry.0, entry.1) == (name, version));
        entry.map(|entry| entry.2)
    };
    match licence.or_else(read_by_hand) {
        Some(licence) if is_allowed(licence) => None,
        Some(licence) => Some(format!("{name} {version}: {licence}")),
        None => Some(format!("{name} {version}: names no licence")),
    }
}

/// Older crates write `MIT/Apache-2.0` for a choice, which the lax reading understands.
fn is_allowed(licence: &str) -> bool {
    let is_on_list = |required: &spdx::LicenseReq| ALLOWED.contains(&required.to_string().as_str());
    Expression::parse_mode(licence, ParseMode::LAX).is_ok_and(|expression| expression.evaluate(is_on_list))
}

#[derive(Debug)]
struct NpmPackage {
    name: String,
    version: String,
    licence: Option<String>,
}

fn npm_packages(lock: &str, ui: &Path) -> Result<Vec<NpmPackage>, Stop> {
    let not_understood = || Stop::because("ui/package-lock.json is not understood.");
    let lock: Value = serde_json::from_str(lock).map_err(|_| not_understood())?;
    let packages = lock.get("packages").and_then(Value::as_object).ok_or_else(not_understood)?;
    let others = packages.iter().filter(|(path, _)| !path.is_empty());
    Ok(others.map(|(path, entry)| npm_package(path, entry, ui)).collect())
}

/// Reads the lock file's entry, and the installed package itself where the entry names no licence.
fn npm_package(path: &str, entry: &Value, ui: &Path) -> NpmPackage {
    let text = |field| entry.get(field).and_then(Value::as_str).map(str::to_owned);
    let installed = || {
        let manifest = files::read_text(&ui.join(path).join("package.json")).ok()?;
        let manifest: Value = serde_json::from_str(&manifest).ok()?;
        manifest.get("license").and_then(Value::as_str).map(str::to_owned)
    };
    NpmPackage {
        name: path.rsplit("node_modules/").next().unwrap_or(path).to_owned(),
        version: text("version").unwrap_or_default(),
        licence: text("license").or_else(installed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_needs_one_good_licence_and_a_union_needs_all() {
        assert!(is_allowed("MIT OR GPL-3.0-only"));
        assert!(!is_allowed("MIT AND GPL-3.0-only"));
        assert!(is_allowed("(MIT OR GPL-3.0-only) AND (Apache-2.0 WITH LLVM-exception)"));
        assert!(!is_allowed("MIT AND (GPL-2.0-only OR AGPL-3.0-only)"));
    }

    #[test]
    fn the_old_way_to_write_a_choice_is_understood() {
        assert!(is_allowed("MIT/Apache-2.0"));
        assert!(is_allowed("GPL-3.0/MIT"));
        assert!(!is_allowed("GPL-3.0/AGPL-3.0"));
    }

    #[test]
    fn an_exception_is_part_of_the_licence() {
        assert!(is_allowed("Apache-2.0 WITH LLVM-exception"));
        assert!(!is_allowed("GPL-2.0-only WITH Classpath-exception-2.0"));
    }

    #[test]
    fn an_unreadable_or_missing_licence_is_a_violation_that_names_the_package() {
        assert!(!is_allowed("SEE LICENSE IN terms.txt"));
        assert_eq!(violation("left", "1.2.0", None).unwrap(), "left 1.2.0: names no licence");
        assert_eq!(violation("left", "1.2.0", Some("SSPL-1.0")).unwrap(), "left 1.2.0: SSPL-1.0");
    }

    #[test]
    fn a_licence_that_was_read_by_hand_counts_for_that_version_only() {
        let [(name, version, _)] = READ_BY_HAND;
        assert_eq!(violation(name, version, None), None);
        assert!(violation(name, "99.0.0", None).is_some());
    }

    #[test]
    fn a_nested_npm_package_keeps_its_scope_and_loses_its_path() {
        let lock = r#"{"packages": {"": {}, "node_modules/a/node_modules/@b/c":
            {"version": "1.0.0", "license": "(MIT OR CC0-1.0)"}}}"#;
        let packages = npm_packages(lock, Path::new("/nowhere")).unwrap();
        assert_eq!(packages.first().unwrap().name, "@b/c");
        assert!(is_allowed(packages.first().unwrap().licence.as_deref().unwrap()));
    }
}
