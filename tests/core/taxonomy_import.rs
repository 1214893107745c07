//! ESCO comes in from the official files, whole or not at all, and what is wrong with them is said where it stands.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use express_core::taxonomy::{ImportError, ImportSummary, Library, LibraryCounts, PackKind, library_file_of};

use crate::esco_files::{Folder, classification, german, official};

fn library_in(folder: &Folder) -> Library {
    Library::open_or_create(&library_file_of(&folder.at("desk.express"))).unwrap()
}

fn import(library: &mut Library, source: &Path) -> Result<ImportSummary, ImportError> {
    library.import(source, "2026-03-02T09:00:00Z".parse().unwrap(), &mut |_| ControlFlow::Continue(()))
}

#[test]
fn the_classification_and_a_language_come_in_from_a_folder_of_official_files() {
    let folder = Folder::new();
    let downloads = folder.unpacked("downloads", &[("notes.txt", "mine")]);
    folder.zipped(
        &format!("downloads/{}", official("v1.2.0", "occupations", "de")),
        &german(&["o/tailor,Schneiderin,Herrenschneider,x"]),
    );
    folder.zipped(&format!("downloads/{}", official("v1.2.0", "classification", "en")), &classification());
    let mut library = library_in(&folder);
    let summary = import(&mut library, &downloads).unwrap();
    assert_eq!(summary.packs.len(), 2);
    assert_eq!((&*summary.packs[0].language, &*summary.packs[0].release), ("en", "v1.2.0"));
    assert_eq!(summary.packs[1].rows.occupations, 1);
    assert_eq!(library.counts().unwrap(), LibraryCounts { occupations: 2, skills: 3, relations: 3, retired: 0 });
    let packs = library.packs().unwrap();
    assert_eq!((packs[0].kind, &*packs[0].language, packs[0].labels), (PackKind::Classification, "en", 9));
    assert_eq!((packs[1].kind, &*packs[1].language, packs[1].labels), (PackKind::Language, "de", 2));
    assert_eq!((packs[1].occupations, packs[1].skills), (1, 0));
    assert_eq!(packs[0].imported_at.to_rfc3339(), "2026-03-02T09:00:00+00:00");
}

/// The folder of the real files, or none. `EXPRESS_TEST_DATA` names their folder or the one above it.
fn real_files() -> Option<PathBuf> {
    let Some(data) = std::env::var_os("EXPRESS_TEST_DATA").map(PathBuf::from) else {
        println!("!! SKIPPED: EXPRESS_TEST_DATA is not set, so the real files of ESCO are not imported.");
        return None;
    };
    let below = data.join("esco");
    Some(if below.is_dir() { below } else { data })
}

#[test]
fn the_real_files_come_in_whole() {
    let Some(files) = real_files() else { return };
    let folder = Folder::new();
    let mut library = library_in(&folder);
    let summary = import(&mut library, &files).unwrap();
    let english = summary.packs[0].rows;
    assert_eq!((english.occupations, english.skills, english.relations), (3_039, 13_933, 128_738));
    assert_eq!((english.left_out, english.retired), (0, 0));
    // Seventeen of the relations stand in the file twice.
    let counts = LibraryCounts { occupations: 3_039, skills: 13_933, relations: 128_721, retired: 0 };
    assert_eq!(library.counts().unwrap(), counts);
    let languages: Vec<_> = summary.packs.iter().map(|pack| &*pack.language).collect();
    assert_eq!(languages, ["en", "de", "es", "fr", "it", "nl", "pl", "sv"]);
    for pack in &summary.packs[1..] {
        let expected = if pack.language == "sv" { 3_004 } else { 2_937 };
        assert_eq!((pack.rows.occupations, pack.rows.left_out), (expected, 0), "{}", pack.language);
        assert_eq!(pack.release, "v1.2.0");
    }
}
