//! What is wrong with files of ESCO is said where it stands, and the library stays as it was.

use std::fs;
use std::path::Path;

use express_core::taxonomy::{ImportError, Library};

use crate::esco_files::{
    BAKER, Folder, TAILOR, classification, german, import, library_in, occupations, official, skills, without,
};

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
