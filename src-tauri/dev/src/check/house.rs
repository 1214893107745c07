//! The boundaries of the house that no compiler and no linter draws. docs/architecture.md says why they exist.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use super::crates::Crates;
use super::none_of;
use crate::files;
use crate::project::Project;
use crate::stop::Stop;

/// What people write lies here and at the top level; other folders are made by tools.
const FOLDERS: [&str; 6] = [".ci", "assets", "docs", "src-tauri", "tests", "ui"];

/// Everybody who clones downloads every version of every file, for ever.
const LARGEST_FILE: usize = 5_000_000;

/// The vault, the library of public data beside it, and the one opening that both go through.
const STORES: [&str; 3] =
    ["src-tauri/core/src/store", "src-tauri/core/src/taxonomy/library", "src-tauri/core/src/sqlite.rs"];

/// Checks all rules and names every place that breaks one.
pub(crate) fn check(project: &Project) -> Result<(), Stop> {
    let crates = Crates::read(project)?;
    let mut violations = Vec::new();
    for file in written_by_people(project)? {
        let content = files::read(&file)?;
        let path = project.short(&file);
        if content.len() > LARGEST_FILE {
            violations.push(format!("{} is larger than 5 MB", path.display()));
        }
        let text = String::from_utf8_lossy(&content);
        violations.extend(broken_by(path, &text).map(|rule| format!("{}: {rule}", path.display())));
    }
    for part in ["express-api", "express-core", "express-documents", "express-cli"] {
        if crates.is_below(part, "tauri") {
            violations.push(format!("{part} uses tauri, which only the window may do"));
        }
    }
    none_of(&violations, "the house rules are broken:")
}

fn written_by_people(project: &Project) -> Result<Vec<PathBuf>, Stop> {
    let mut all = Vec::new();
    for folder in FOLDERS {
        all.extend(files::below(&project.root.join(folder))?);
    }
    Ok(all)
}

/// The rule that a file breaks. The checks themselves name what they look for, so their own folder is left out.
fn broken_by(path: &Path, text: &str) -> Option<&'static str> {
    if path.starts_with("src-tauri/dev") {
        return None;
    }
    let says = |word: &str| code_lines(text).any(|line| line.contains(word));
    let is_store = STORES.iter().any(|folder| path.starts_with(folder));
    let is_platform = path.starts_with("ui/src/platform");
    let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default();
    match ending {
        "rs" if !is_store && says("rusqlite") => {
            Some("only core/src/store, core/src/taxonomy/library and core/src/sqlite.rs may name rusqlite")
        }
        "toml" if path != Path::new("src-tauri/core/Cargo.toml") && says("rusqlite") => {
            Some("only the core may depend on rusqlite")
        }
        "ts" | "js" | "svelte" if path.starts_with("ui/src") && !is_platform && says("@tauri-apps/") => {
            Some("only ui/src/platform may import @tauri-apps")
        }
        _ => None,
    }
}

/// Comments may explain what the code must not do.
fn code_lines(text: &str) -> impl Iterator<Item = &str> {
    let opens_comment = |line: &str| ["//", "#", "*", "/*", "<!--"].iter().any(|mark| line.starts_with(mark));
    text.lines().map(str::trim_start).filter(move |line| !opens_comment(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn breaks(path: &str, text: &str) -> bool {
        broken_by(Path::new(path), text).is_some()
    }

    #[test]
    fn only_the_store_names_rusqlite() {
        assert!(breaks("src-tauri/core/src/desk.rs", "use rusqlite::Connection;"));
        assert!(breaks("src-tauri/api/Cargo.toml", "rusqlite.workspace = true"));
        assert!(breaks("src-tauri/core/src/taxonomy/find.rs", "use rusqlite::Connection;"));
        assert!(!breaks("src-tauri/core/src/store/open.rs", "use rusqlite::Connection;"));
        assert!(!breaks("src-tauri/core/src/taxonomy/library/mod.rs", "use rusqlite::Connection;"));
        assert!(!breaks("src-tauri/core/Cargo.toml", "rusqlite.workspace = true"));
    }

    #[test]
    fn only_the_platform_folder_imports_tauri() {
        let line = "import { invoke } from '@tauri-apps/api/core';";
        assert!(breaks("ui/src/views/Home.svelte", line));
        assert!(!breaks("ui/src/platform/tauri.ts", line));
        assert!(!breaks("ui/eslint.config.js", line));
    }

    #[test]
    fn a_comment_may_name_what_the_code_must_not_use() {
        assert!(!breaks("src-tauri/core/src/desk.rs", "    // Never rusqlite here."));
    }
}
