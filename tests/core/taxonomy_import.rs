//! ESCO comes in from the official files, whole or not at all.

use std::io::{Write, stderr};
use std::ops::ControlFlow;
use std::path::PathBuf;

use express_core::taxonomy::{ImportError, LibraryCounts, PackKind, Progress};

use crate::esco_files::{
    Folder, TAILOR, classification, german, import, library_in, now, occupations, official, without,
};

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

#[test]
fn the_files_themselves_come_in_too_with_marks_and_line_ends_of_other_systems() {
    let folder = Folder::new();
    let mut files = classification();
    for (_, content) in &mut files {
        *content = format!("\u{feff}{}", content.replace('\n', "\r\n"));
    }
    let source = folder.unpacked("ESCO v1.1.1 english", &files);
    let mut library = library_in(&folder);
    let summary = import(&mut library, &source).unwrap();
    assert_eq!(summary.packs[0].release, "v1.1.1");
    assert_eq!(library.packs().unwrap()[0].labels, 9, "an alternative label is not longer by a line end");
    let plain = folder.unpacked("english", &classification());
    assert_eq!(import(&mut library, &plain).unwrap().packs[0].release, "unknown");
}

#[test]
fn a_single_zip_file_and_a_single_table_come_in_too() {
    let folder = Folder::new();
    let mut library = library_in(&folder);
    let inner: Vec<_> = classification().into_iter().map(|(name, text)| (format!("esco/{name}"), text)).collect();
    let inner: Vec<_> = inner.iter().map(|(name, text)| (name.as_str(), text)).collect();
    let summary = import(&mut library, &folder.zipped("all v1.2.0.zip", &inner)).unwrap();
    assert_eq!((summary.packs[0].rows.occupations, &*summary.packs[0].release), (2, "v1.2.0"));
    let source = folder.unpacked("v1.2.0", &german(&["o/baker,Bäckerin,,"])).join("occupations_de.csv");
    assert_eq!(import(&mut library, &source).unwrap().packs[0].rows.occupations, 1);
}

#[test]
fn a_language_may_come_in_parts_and_adds_no_concept() {
    let folder = Folder::new();
    let mut library = library_in(&folder);
    import(&mut library, &folder.unpacked("v1.2.0", &classification())).unwrap();
    let rows = ["o/tailor,Schneiderin,,", "o/unknown,Unbekannt,,", "o/baker,,,"];
    let part = folder.zipped(&official("v1.2.0", "occupations", "de"), &german(&rows));
    let summary = import(&mut library, &part).unwrap();
    assert_eq!((summary.packs[0].rows.occupations, summary.packs[0].rows.left_out), (1, 2));
    let skills = [("skills_de.csv", "altLabels,preferredLabel,conceptUri\n\"nähen\nsäumen\",Textilien nähen,s/sew\n")];
    import(&mut library, &folder.zipped(&official("v1.2.0", "skills", "de"), &skills)).unwrap();
    let pack = library.packs().unwrap().remove(1);
    assert_eq!((pack.occupations, pack.skills, pack.labels), (1, 1, 4));
    assert_eq!(library.counts().unwrap().occupations, 2);
}

#[test]
fn a_newer_release_retires_what_it_no_longer_has_and_keeps_the_labels() {
    let folder = Folder::new();
    let mut library = library_in(&folder);
    import(&mut library, &folder.zipped(&official("v1.1.0", "classification", "en"), &classification())).unwrap();
    let mut newer = without(classification(), &["occupations_en.csv", "occupationSkillRelations_en.csv"]);
    newer.push(("occupations_en.csv", occupations(&[TAILOR])));
    newer.push((
        "occupationSkillRelations_en.csv",
        "occupationUri,relationType,skillUri\no/tailor,essential,s/sew\no/baker,essential,s/bake\n".into(),
    ));
    let newer = folder.zipped(&official("v1.2.0", "classification", "en"), &newer);
    let rows = import(&mut library, &newer).unwrap().packs[0].rows;
    assert_eq!((rows.retired, rows.relations, rows.left_out), (1, 1, 1));
    let counts = LibraryCounts { occupations: 1, skills: 3, relations: 1, retired: 1 };
    assert_eq!(library.counts().unwrap(), counts);
    assert_eq!(import(&mut library, &newer).unwrap().packs[0].rows.retired, 0, "the same release again");
    let german = folder.zipped(&official("v1.2.0", "occupations", "de"), &german(&["o/baker,Bäckerin,,"]));
    assert_eq!(import(&mut library, &german).unwrap().packs[0].rows.occupations, 1, "retired ones have labels too");
}

#[test]
fn whoever_stops_an_import_finds_the_library_as_before() {
    let folder = Folder::new();
    let mut library = library_in(&folder);
    let source = folder.unpacked("v1.2.0", &classification());
    let now = now();
    // However late it is stopped: one table after the other, and in the last moment.
    let mut steps = 0;
    for stop_at in 1.. {
        let mut asked = 0;
        let result = library.import(&source, now, &mut |progress| {
            asked += 1;
            assert!(progress.done <= progress.total);
            if asked == stop_at { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        if result.is_ok() {
            break;
        }
        assert_eq!(result.unwrap_err(), ImportError::Cancelled);
        assert_eq!((library.packs().unwrap(), library.counts().unwrap()), (Vec::new(), LibraryCounts::default()));
        steps += 1;
    }
    assert!(steps >= 8, "seven tables and the end: {steps}");
    assert_eq!(library.counts().unwrap().occupations, 2);
}

#[test]
fn many_rows_ask_on_the_way_whether_to_go_on() {
    let folder = Folder::new();
    let mut files = without(classification(), &["occupations_en.csv"]);
    let rows: Vec<String> = (0..2_500).map(|number| format!("o/{number},1,occupation {number},,,,")).collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    files.push(("occupations_en.csv", occupations(&rows)));
    let source = folder.unpacked("v1.2.0", &files);
    let mut asked = Vec::new();
    let mut library = library_in(&folder);
    let mut note = |progress: Progress| {
        asked.push((progress.file, progress.done));
        ControlFlow::Continue(())
    };
    library.import(&source, now(), &mut note).unwrap();
    let of_occupations = asked.iter().filter(|(name, _)| name == "occupations_en.csv").count();
    assert_eq!(of_occupations, 3, "at the beginning and after every thousand rows");
    assert!(asked.is_sorted_by_key(|(_, done)| *done), "it never goes back");
}

/// The folder of the real files, or none. `EXPRESS_TEST_DATA` names their folder or the one above it.
fn real_files() -> Option<PathBuf> {
    let Some(data) = std::env::var_os("EXPRESS_TEST_DATA").map(PathBuf::from) else {
        // Written past the test harness, which shows what a test prints only if it fails.
        let _ =
            writeln!(stderr(), "!! SKIPPED: EXPRESS_TEST_DATA is not set: the real files of ESCO are not imported.");
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
