//! The TypeScript types are those of the list, and the window grants just the commands of the list.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use express_api::{COMMANDS, Commands, Failure};
use serde_json::Value;
use ts_rs::{Config, TS};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The generated files by their names.
fn files_in(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).into_iter().flatten().map(Result::unwrap);
    let typescript = entries.filter(|entry| entry.path().extension().is_some_and(|ending| ending == "ts"));
    typescript
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read_to_string(entry.path()).unwrap()))
        .collect()
}

/// Compares `ui/src/generated` with the types of today. With EXPRESS_WRITE_BINDINGS=1 it writes them instead.
#[test]
fn bindings_are_current() {
    let fresh = tempfile::tempdir().unwrap();
    let config = Config::new().with_out_dir(fresh.path()).with_large_int("number");
    Commands::export_all(&config).unwrap();
    Failure::export_all(&config).unwrap();
    let wanted = files_in(fresh.path());
    let kept = root().join("ui/src/generated");
    if std::env::var_os("EXPRESS_WRITE_BINDINGS").is_some() {
        fs::create_dir_all(&kept).unwrap();
        for name in files_in(&kept).keys() {
            fs::remove_file(kept.join(name)).unwrap();
        }
        for (name, text) in &wanted {
            fs::write(kept.join(name), text).unwrap();
        }
    }
    let current = files_in(&kept);
    let differing: Vec<&String> =
        wanted.keys().chain(current.keys()).filter(|name| wanted.get(*name) != current.get(*name)).collect();
    assert!(differing.is_empty(), "run `cargo dev bindings`: {differing:?}");
}

#[test]
fn the_window_grants_the_commands_of_the_list_and_no_others() {
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
    let listed: BTreeSet<String> = COMMANDS.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(granted, listed);
}
