//! The TypeScript types are those of the list, and the window grants just the commands of the list.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use express_api::{COMMANDS, Commands, Failure, WINDOW_COMMANDS, WindowCommands};
use serde_json::Value;
use ts_rs::{Config, TS};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The generated files by their paths, also those in folders below: types of other crates have a folder of their own.
fn files_in(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten().map(Result::unwrap) {
        let (path, name) = (entry.path(), PathBuf::from(entry.file_name()));
        if path.is_dir() {
            files.extend(files_in(&path).into_iter().map(|(below, text)| (name.join(below), text)));
        } else if path.extension().is_some_and(|ending| ending == "ts") {
            files.insert(name, fs::read_to_string(path).unwrap());
        }
    }
    files
}

/// Makes the folder hold just these files.
fn write(folder: &Path, wanted: &BTreeMap<PathBuf, String>) {
    for name in files_in(folder).keys().filter(|name| !wanted.contains_key(*name)) {
        fs::remove_file(folder.join(name)).unwrap();
    }
    for (name, text) in wanted {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// Compares `ui/src/generated` with the types of today. With EXPRESS_WRITE_BINDINGS=1 it writes them instead.
#[test]
fn bindings_are_current() {
    let fresh = tempfile::tempdir().unwrap();
    let config = Config::new().with_out_dir(fresh.path()).with_large_int("number");
    Commands::export_all(&config).unwrap();
    WindowCommands::export_all(&config).unwrap();
    Failure::export_all(&config).unwrap();
    let wanted = files_in(fresh.path());
    let kept = root().join("ui/src/generated");
    if std::env::var_os("EXPRESS_WRITE_BINDINGS").is_some() {
        write(&kept, &wanted);
    }
    let current = files_in(&kept);
    let differing: Vec<&PathBuf> =
        wanted.keys().chain(current.keys()).filter(|name| wanted.get(*name) != current.get(*name)).collect();
    assert!(differing.is_empty(), "run `cargo dev bindings`: {differing:?}");
    assert!(wanted.contains_key(Path::new("serde_json/JsonValue.ts")), "files in folders below are looked at too");
}

#[test]
fn the_window_grants_the_commands_of_the_lists_and_no_others() {
    let text = fs::read_to_string(root().join("src-tauri/capabilities/main.json")).unwrap();
    let capability: Value = serde_json::from_str(&text).unwrap();
    let granted: BTreeSet<String> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .filter_map(|permission| permission.strip_prefix("allow-"))
        .map(|name| name.replace('-', "_"))
        .collect();
    let listed: BTreeSet<String> = COMMANDS.iter().chain(WINDOW_COMMANDS).map(|name| (*name).to_owned()).collect();
    assert_eq!(granted, listed);
    // Of Tauri's own commands, and of its plugins', only this one.
    let others: Vec<&Value> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| !one.as_str().is_some_and(|permission| permission.starts_with("allow-")))
        .collect();
    assert_eq!(others, ["core:webview:allow-set-webview-zoom"]);
}

/// The names that the window is built with and the names that the screens see are written down twice.
#[test]
fn the_commands_of_the_window_alone_are_those_that_the_screens_see() {
    let fresh = tempfile::tempdir().unwrap();
    WindowCommands::export_all(&Config::new().with_out_dir(fresh.path())).unwrap();
    let text = fs::read_to_string(fresh.path().join("WindowCommands.ts")).unwrap();
    let calls = text.lines().filter_map(|line| line.split_once(": Call<").map(|(name, _)| name));
    assert_eq!(calls.collect::<Vec<_>>(), WINDOW_COMMANDS);
    assert!(WINDOW_COMMANDS.iter().all(|name| !COMMANDS.contains(name)));
}
