//! A reader of Europass documents that others wrote reads ours: `europassxml-to-reactiveresumejson`, a program of Python.
//!
//! `cargo dev setup` installs it into `target/tools/europass_reader`; `EXPRESS_EUROPASS_READER` names another folder.

use std::io::{Write, stderr};
use std::path::{Path, PathBuf};
use std::process::Command;

use express_core::profiles::ProfileReader;
use serde_json::Value;

use crate::europass::{document, profile, rich_desk};

fn reader() -> Option<PathBuf> {
    let installed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/tools/europass_reader");
    let folder = std::env::var_os("EXPRESS_EUROPASS_READER").map_or(installed, PathBuf::from);
    let is_there = folder.join("europass_converter").is_dir() && python().arg("--version").output().is_ok();
    if !is_there {
        // Written past the test harness, which shows what a test prints only if it fails.
        let _ = writeln!(
            stderr(),
            "!! SKIPPED: no Python, or no reader in {}: Europass documents are not tried with a reader of others.",
            folder.display()
        );
    }
    is_there.then_some(folder)
}

fn python() -> Command {
    Command::new(if cfg!(windows) { "python" } else { "python3" })
}

#[test]
fn a_reader_of_others_finds_the_person_the_work_the_awards_and_the_languages() {
    let Some(folder) = reader() else { return };
    let (desk, id) = rich_desk();
    let source = desk.folder.path().join("attachment.xml");
    let target = desk.folder.path().join("resume.json");
    std::fs::write(&source, document(&profile(&desk, id, ProfileReader::Candidate, &[]), "en")).unwrap();
    let run = python()
        .env("PYTHONPATH", &folder)
        .args(["-m", "europass_converter.cli"])
        .arg(&source)
        .arg("--template")
        .arg(folder.join("100_src/sample.json"))
        .arg("--output")
        .arg(&target)
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let resume: Value = serde_json::from_slice(&std::fs::read(&target).unwrap()).unwrap();
    assert_eq!(resume["basics"]["name"], "Amina Noor Halabi");
    let texts = |section: &str, field: &str| -> Vec<String> {
        let items = resume["sections"][section]["items"].as_array().unwrap();
        items.iter().map(|item| item[field].as_str().unwrap_or_default().to_owned()).collect()
    };
    assert!(
        texts("experience", "company").contains(&"Nadel & Faden <Aleppo>".to_owned()),
        "{:?}",
        texts("experience", "company")
    );
    assert!(texts("experience", "position").contains(&"Seamstress".to_owned()));
    assert!(texts("education", "degree").contains(&"Certificate in dressmaking".to_owned()));
    let languages = texts("languages", "language");
    for expected in ["ara", "Kurdish, Sorani", "German", "French"] {
        assert!(languages.iter().any(|language| language == expected), "{expected} is not in {languages:?}");
    }
    let custom = resume["customSections"].to_string();
    for expected in ["Keep the books", "Sewing circle", "Looked after my grandmother"] {
        assert!(custom.contains(expected), "{expected} is not in {custom}");
    }
}
