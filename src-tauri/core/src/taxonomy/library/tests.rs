//! What only somebody sees who looks into the file of the library.

use std::fs;
use std::ops::ControlFlow;

use tempfile::TempDir;

use super::*;

const RELATIONS: &str = "occupationUri,skillUri,relationType\no/1,s/1,optional\no/1,s/1,essential\n";

/// A folder with an English classification of these occupations and one skill.
fn classification(release: &str, occupations: &str) -> TempDir {
    let folder = tempfile::Builder::new().prefix(&format!("{release}-")).tempdir().unwrap();
    let head = "conceptUri,iscoGroup,preferredLabel,altLabels,regulatedProfessionNote";
    fs::write(folder.path().join("occupations_en.csv"), format!("{head}\n{occupations}\n")).unwrap();
    let skills = "conceptUri,skillType,reuseLevel,preferredLabel,altLabels\ns/1,knowledge,transversal,law,\n";
    fs::write(folder.path().join("skills_en.csv"), skills).unwrap();
    fs::write(folder.path().join("occupationSkillRelations_en.csv"), RELATIONS).unwrap();
    folder
}

fn import(library: &mut Library, files: &TempDir) -> Result<ImportSummary, ImportError> {
    library.import(files.path(), DateTime::UNIX_EPOCH, &mut |_| ControlFlow::Continue(()))
}

fn rows(library: &Library, sql: &str) -> Vec<String> {
    let mut statement = library.connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

fn library() -> (TempDir, Library) {
    let folder = tempfile::tempdir().unwrap();
    let library = Library::open_or_create(&library_file_of(&folder.path().join("desk.express"))).unwrap();
    (folder, library)
}

#[test]
fn the_library_lies_beside_the_vault_under_its_name() {
    assert_eq!(library_file_of(Path::new("/desk/mine.express")), Path::new("/desk/mine.esco"));
    assert_eq!(library_file_of(Path::new("/desk/mine.esco")), Path::new("/desk/mine.esco.esco"));
}

#[test]
fn a_concept_keeps_its_id_over_releases_and_everything_else_follows_the_newest() {
    let (_folder, mut library) = library();
    import(&mut library, &classification("v1.1.0", "o/1,2611,lawyer,jurist,x/unregulated\no/2,1,gone,,")).unwrap();
    let ids = "SELECT id || ' ' || uri FROM concepts ORDER BY uri";
    let before = rows(&library, ids);
    import(&mut library, &classification("v1.2.0", "o/3,2,new,,\no/1,2619,solicitor,,x/regulated")).unwrap();
    let after = rows(&library, ids);
    assert!(before.iter().all(|concept| after.contains(concept)), "{before:?} {after:?}");
    let told = "SELECT concat_ws(',', uri, isco, regulated, release, retired, preferred, alternatives)
        FROM concepts JOIN labels ON concept = id WHERE kind = 'occupation' ORDER BY uri";
    assert_eq!(
        rows(&library, told),
        ["o/1,2619,1,v1.2.0,0,solicitor,", "o/2,1,0,v1.1.0,1,gone,", "o/3,2,0,v1.2.0,0,new,"]
    );
    let relations = "SELECT concat_ws(',', occupation, skill, essential) FROM occupation_skills";
    assert_eq!(rows(&library, relations).len(), 1);
    assert!(rows(&library, relations)[0].ends_with(",1"), "said twice, essential counts");
}

#[test]
fn a_later_version_is_refused_and_left_as_it_is() {
    let (folder, library) = library();
    library.connection.execute_batch("PRAGMA user_version = 99").unwrap();
    drop(library);
    let path = library_file_of(&folder.path().join("desk.express"));
    let newer = LibraryError::Newer { found: 99, known: 1 };
    assert_eq!(Library::open(&path).unwrap_err(), newer);
    assert_eq!(Library::open_or_create(&path).unwrap_err(), newer);
}

#[test]
fn a_file_of_another_program_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("desk.esco");
    fs::write(&path, "a list of shopping, long enough to be no header of a file of tables at all ".repeat(9)).unwrap();
    let before = fs::read(&path).unwrap();
    assert_eq!(Library::open_or_create(&path).unwrap_err(), LibraryError::Damaged(path.clone()));
    assert_eq!(fs::read(&path).unwrap(), before);
    fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE shopping (bread)").unwrap();
    assert_eq!(Library::open_or_create(&path).unwrap_err(), LibraryError::Damaged(path.clone()));
}

#[test]
fn where_nothing_was_imported_nothing_is_opened_and_nothing_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("desk.esco");
    assert_eq!(Library::open(&path).unwrap_err(), LibraryError::Missing(path.clone()));
    assert!(!path.exists());
    let nowhere = folder.path().join("no such folder").join("desk.esco");
    assert_eq!(Library::open_or_create(&nowhere).unwrap_err(), LibraryError::NotWritable(nowhere.clone()));
}

#[test]
fn a_full_disk_leaves_the_library_as_it_was() {
    let (_folder, mut library) = library();
    import(&mut library, &classification("v1.1.0", "o/1,1,lawyer,,")).unwrap();
    let before = (library.packs().unwrap(), library.counts().unwrap());
    let pages: u32 = library.connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    library.connection.execute_batch(&format!("PRAGMA max_page_count = {}", pages + 1)).unwrap();
    let long = classification("v1.2.0", &format!("o/1,1,lawyer,{},", "jurist ".repeat(9_000)));
    let error = import(&mut library, &long).unwrap_err();
    assert_eq!(error, ImportError::Library(LibraryError::DiskFull(library.path.clone())));
    assert_eq!((library.packs().unwrap(), library.counts().unwrap()), before);
}
