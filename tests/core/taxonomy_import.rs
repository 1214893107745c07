//! ESCO comes in from the official files, whole or not at all, and what is wrong with them is said where it stands.

use std::fs;
use std::io::{Write, stderr};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use express_core::taxonomy::{ImportError, ImportSummary, Library, LibraryCounts, PackKind, library_file_of};

use crate::esco_files::{BAKER, Folder, TAILOR, classification, german, occupations, official, skills, without};

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

/// The error of an import that must fail, after which the library is as it was.
fn refused(library: &mut Library, source: &Path) -> ImportError {
    let before = (library.packs().unwrap(), library.counts().unwrap());
    let error = import(library, source).unwrap_err();
    assert_eq!((library.packs().unwrap(), library.counts().unwrap()), before, "after {error}");
    error
}

/// The error when one file of the classification holds this instead.
fn refused_with(name: &'static str, content: impl AsRef<[u8]>) -> ImportError {
    let folder = Folder::new();
    let source = folder.unpacked("v1.2.0", &classification());
    fs::write(source.join(name), content).unwrap();
    refused(&mut library_in(&folder), &source)
}

fn file(name: &str) -> String {
    name.to_owned()
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
fn an_older_release_does_not_take_the_place_of_a_newer_one() {
    let folder = Folder::new();
    let mut library = library_in(&folder);
    import(&mut library, &folder.zipped(&official("v1.10.0", "classification", "en"), &classification())).unwrap();
    let older = folder.zipped(&official("v1.9.2", "classification", "en"), &classification());
    let expected = ImportError::OlderRelease { language: file("en"), found: file("v1.9.2"), held: file("v1.10.0") };
    assert_eq!(refused(&mut library, &older), expected);
    // In one folder the newest counts, so that a folder of downloads can be imported again and again.
    assert_eq!(import(&mut library, folder.path()).unwrap().packs[0].release, "v1.10.0");
}

#[test]
fn a_language_without_english_is_refused() {
    let folder = Folder::new();
    let source = folder.unpacked("files", &german(&["o/tailor,Schneiderin,,"]));
    let error = refused(&mut library_in(&folder), &source);
    assert_eq!(error, ImportError::BaseMissing { language: file("de") });
}

#[test]
fn whoever_stops_an_import_finds_the_library_as_before() {
    let folder = Folder::new();
    let mut library = library_in(&folder);
    let source = folder.unpacked("v1.2.0", &classification());
    let now = "2026-03-02T09:00:00Z".parse().unwrap();
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
    let mut note = |progress: express_core::taxonomy::Progress| {
        asked.push((progress.file, progress.done));
        ControlFlow::Continue(())
    };
    library.import(&source, "2026-03-02T09:00:00Z".parse().unwrap(), &mut note).unwrap();
    let of_occupations = asked.iter().filter(|(name, _)| name == "occupations_en.csv").count();
    assert_eq!(of_occupations, 3, "at the beginning and after every thousand rows");
    assert!(asked.is_sorted_by_key(|(_, done)| *done), "it never goes back");
}

#[test]
fn a_broken_zip_file_is_named() {
    let folder = Folder::new();
    let mut library = library_in(&folder);
    let name = official("v1.2.0", "classification", "en");
    let path = folder.zipped(&name, &classification());
    let whole = fs::read(&path).unwrap();
    let broken = ImportError::BrokenArchive { file: name.clone() };
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert_eq!(refused(&mut library, &path), broken);
    fs::write(&path, "no zip file").unwrap();
    assert_eq!(refused(&mut library, folder.path()), broken);
    // One letter of the packed content is another one; the directory at the end is whole.
    let mut flipped = whole.clone();
    flipped[90] ^= 0xff;
    fs::write(&path, &flipped).unwrap();
    assert_eq!(refused(&mut library, &path), broken);
    // The directory promises fewer bytes than there are.
    let mut lying = whole;
    let directory = lying.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    lying[directory + 24] = 1;
    lying[directory + 25] = 0;
    fs::write(&path, &lying).unwrap();
    assert_eq!(refused(&mut library, &path), broken);
}

#[test]
fn a_zip_file_that_unpacks_into_a_flood_is_refused() {
    let folder = Folder::new();
    let mut library = library_in(&folder);
    let mut files = without(classification(), &["skills_en.csv"]);
    files.push(("skills_en.csv", " ".repeat(1_000_000)));
    let dense = folder.zipped("dense.zip", &files);
    assert_eq!(refused(&mut library, &dense), ImportError::ArchiveTooLarge { file: file("dense.zip") });
    let names: Vec<String> = (0..1_001).map(|number| format!("{number}.txt")).collect();
    let mut files: Vec<(&str, String)> = names.iter().map(|name| (name.as_str(), String::new())).collect();
    // Somebody else's archive in the same folder may be as large as it likes.
    folder.zipped("photos.zip", &files);
    files.extend(classification());
    let many = folder.zipped("many.zip", &files);
    assert_eq!(refused(&mut library, &many), ImportError::ArchiveTooLarge { file: file("many.zip") });
    fs::remove_file(dense).unwrap();
    fs::remove_file(many).unwrap();
    folder.zipped("v1.2.0.zip", &classification());
    assert_eq!(import(&mut library, folder.path()).unwrap().packs.len(), 1);
}

#[test]
fn where_nothing_of_esco_lies_nothing_comes_in() {
    let folder = Folder::new();
    let mut library = library_in(&folder);
    let empty = folder.unpacked("empty", &[] as &[(&str, &str)]);
    assert_eq!(refused(&mut library, &empty), ImportError::NothingToImport { path: empty.clone() });
    let other = folder.zipped("other.zip", &[("budget.csv", "a,b\n")]);
    assert_eq!(refused(&mut library, &other), ImportError::NothingToImport { path: other.clone() });
    let missing = folder.at("missing");
    assert_eq!(refused(&mut library, &missing), ImportError::Unreadable { path: missing.clone() });
    let half = folder.unpacked("half", &without(classification(), &["skills_en.csv"]));
    assert_eq!(refused(&mut library, &half), ImportError::MissingFile { file: file("skills_en.csv") });
}

#[test]
fn what_is_wrong_with_a_row_is_said_with_its_file_line_and_column() {
    let name = "occupations_en.csv";
    let latin = [b"conceptUri,iscoGroup,preferredLabel,altLabels\no/1,1,a,\no/2,1,caf\xe9,\n".as_slice()].concat();
    assert_eq!(refused_with(name, latin), ImportError::NotUtf8 { file: file(name), line: 3 });

    let renamed = occupations(&[BAKER]).replace("altLabels", "synonyms");
    assert_eq!(refused_with(name, renamed), ImportError::MissingColumn { file: file(name), column: "altLabels" });
    assert_eq!(refused_with(name, ""), ImportError::MissingColumn { file: file(name), column: "conceptUri" });

    // The row before has a field of two lines.
    let short = occupations(&[TAILOR, "o/short,1,short"]);
    let expected = ImportError::WrongColumnCount { file: file(name), line: 4, expected: 7, found: 3 };
    assert_eq!(refused_with(name, &short), expected);
    assert_eq!(refused_with(name, short.replace('\n', "\r\n")), expected);

    let duplicate = |name: &str, line| ImportError::DuplicateUri { file: file(name), line, column: "conceptUri" };
    assert_eq!(refused_with(name, occupations(&[BAKER, TAILOR, BAKER])), duplicate(name, 5));
    let skill = "o/tailor,knowledge,transversal,an occupation is no skill,,";
    assert_eq!(refused_with("skills_en.csv", skills(&[skill])), duplicate("skills_en.csv", 2));
    let groups = "conceptUri,code,preferredLabel\ng/1,S1,a\ng/1,S2,b\n";
    assert_eq!(refused_with("skillGroups_en.csv", groups), duplicate("skillGroups_en.csv", 3));
    assert_eq!(refused_with("ISCOGroups_en.csv", groups), duplicate("ISCOGroups_en.csv", 3));

    let empty = |column| ImportError::EmptyField { file: file(name), line: 2, column };
    assert_eq!(refused_with(name, occupations(&[",1,nameless,,,,"])), empty("conceptUri"));
    assert_eq!(refused_with(name, occupations(&["o/1,1,  ,,,,"])), empty("preferredLabel"));

    let name = "occupationSkillRelations_en.csv";
    let relation = "occupationUri,relationType,skillUri\no/tailor,perhaps,s/sew\n";
    let unknown = ImportError::UnknownValue { file: file(name), line: 2, column: "relationType" };
    assert_eq!(refused_with(name, relation), unknown);
}

#[test]
fn a_row_twice_in_a_language_is_refused_and_english_stays() {
    let folder = Folder::new();
    let mut files = classification();
    files.extend(german(&["o/tailor,Schneiderin,,", "o/tailor,Schneider,,"]));
    let source = folder.unpacked("v1.2.0", &files);
    let mut library = library_in(&folder);
    let duplicate = ImportError::DuplicateUri { file: file("occupations_de.csv"), line: 3, column: "conceptUri" };
    assert_eq!(import(&mut library, &source).unwrap_err(), duplicate);
    let languages: Vec<_> = library.packs().unwrap().into_iter().map(|pack| pack.language).collect();
    assert_eq!(languages, ["en"], "English was finished before");
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
