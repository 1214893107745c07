//! Finds the tables of ESCO in a zip file, in a folder of zip files, or in a folder of the files themselves.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::archive::{self, name_of};
use super::error::ImportError;
use super::release::Release;

/// The language on which all others stand.
pub(super) const BASE: &str = "en";

/// The tables that are read; ESCO has more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Table {
    Occupations,
    Skills,
    OccupationSkills,
    SkillGroups,
    Broader,
    IscoGroups,
    Transversal,
}

/// The tables and how their files are named before the language.
const FILES: [(Table, &str); 7] = [
    (Table::Occupations, "occupations"),
    (Table::Skills, "skills"),
    (Table::OccupationSkills, "occupationSkillRelations"),
    (Table::SkillGroups, "skillGroups"),
    (Table::Broader, "broaderRelationsSkillPillar"),
    (Table::IscoGroups, "ISCOGroups"),
    (Table::Transversal, "transversalSkillsCollection"),
];

/// Without these, English is no base.
const NEEDED_OF_BASE: [Table; 3] = [Table::Occupations, Table::Skills, Table::OccupationSkills];

/// The tables of one language and one release.
#[derive(Debug)]
pub(super) struct FoundPack {
    pub(super) language: String,
    pub(super) release: Release,
    pub(super) tables: BTreeMap<Table, TableFile>,
}

/// Where a table lies.
#[derive(Debug)]
pub(super) struct TableFile {
    /// The name of its file, for people.
    pub(super) name: String,
    /// How long it is.
    pub(super) bytes: u64,
    path: PathBuf,
    /// Its number, if the path is that of an archive.
    entry: Option<usize>,
}

/// A table on the way into its pack.
struct Found {
    table: Table,
    language: String,
    release: Release,
    file: TableFile,
}

/// The packs of a source, English first. Of several releases of one language the newest counts.
pub(super) fn find_packs(source: &Path) -> Result<Vec<FoundPack>, ImportError> {
    let mut found = Vec::new();
    for path in files_of(source)? {
        if has_ending(&path, "csv") { table_file(&path, &mut found)? } else { archived_tables(&path, &mut found)? }
    }
    let packs = into_packs(found);
    if packs.is_empty() {
        return Err(ImportError::NothingToImport { path: source.to_owned() });
    }
    for pack in packs.iter().filter(|pack| pack.language == BASE) {
        if let Some((_, name)) =
            FILES.iter().find(|(table, _)| NEEDED_OF_BASE.contains(table) && !pack.tables.contains_key(table))
        {
            return Err(ImportError::MissingFile { file: format!("{name}_{BASE}.csv") });
        }
    }
    Ok(packs)
}

impl TableFile {
    /// Reads the table where it lies.
    pub(super) fn read<T>(&self, work: impl FnOnce(&mut dyn Read) -> Result<T, ImportError>) -> Result<T, ImportError> {
        match self.entry {
            Some(index) => archive::read_entry(&self.path, index, work),
            None => work(&mut File::open(&self.path).map_err(|_| self.unreadable())?),
        }
    }

    /// What it means when reading fails on the way.
    pub(super) fn unreadable(&self) -> ImportError {
        match self.entry {
            Some(_) => ImportError::BrokenArchive { file: name_of(&self.path) },
            None => ImportError::Unreadable { path: self.path.clone() },
        }
    }
}

/// The files to look into, in the order of their names.
fn files_of(source: &Path) -> Result<Vec<PathBuf>, ImportError> {
    let unreadable = |_| ImportError::Unreadable { path: source.to_owned() };
    if !fs::metadata(source).map_err(unreadable)?.is_dir() {
        return Ok(vec![source.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(source).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if (has_ending(&path, "zip") || has_ending(&path, "csv")) && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|found| found.eq_ignore_ascii_case(ending))
}

fn table_file(path: &Path, found: &mut Vec<Found>) -> Result<(), ImportError> {
    let name = name_of(path);
    if let Some((table, language)) = table_of(&name) {
        let bytes = fs::metadata(path).map_err(|_| ImportError::Unreadable { path: path.to_owned() })?.len();
        let file = TableFile { name, bytes, path: path.to_owned(), entry: None };
        found.push(Found { table, language, release: release_of(path), file });
    }
    Ok(())
}

fn archived_tables(path: &Path, found: &mut Vec<Found>) -> Result<(), ImportError> {
    for entry in archive::entries(path, |name| table_of(name).is_some())? {
        if let Some((table, language)) = table_of(&entry.name) {
            let file =
                TableFile { name: entry.name, bytes: entry.bytes, path: path.to_owned(), entry: Some(entry.index) };
            found.push(Found { table, language, release: release_of(path), file });
        }
    }
    Ok(())
}

/// Which table of which language a file holds by its name. Early releases gave no language to relations.
fn table_of(name: &str) -> Option<(Table, String)> {
    let (stem, ending) = name.rsplit_once('.')?;
    if !ending.eq_ignore_ascii_case("csv") {
        return None;
    }
    let (stem, language) = stem.rsplit_once('_').unwrap_or((stem, BASE));
    let language = language.to_ascii_lowercase();
    let is_code = (2..=3).contains(&language.len()) && language.chars().all(|letter| letter.is_ascii_lowercase());
    let (table, _) = FILES.iter().find(|(_, known)| known.eq_ignore_ascii_case(stem))?;
    let has_labels = matches!(table, Table::Occupations | Table::Skills);
    (is_code && (has_labels || language == BASE)).then_some((*table, language))
}

/// The release that the name of the file or of its folder says.
fn release_of(path: &Path) -> Release {
    let folder = path.parent().map(name_of).unwrap_or_default();
    Release::of_name(&name_of(path)).or_else(|| Release::of_name(&folder)).unwrap_or_else(Release::unknown)
}

fn into_packs(found: Vec<Found>) -> Vec<FoundPack> {
    let mut packs: BTreeMap<(bool, String), FoundPack> = BTreeMap::new();
    for Found { table, language, release, file } in found {
        let pack = packs.entry((language != BASE, language.clone())).or_insert_with(|| FoundPack {
            language,
            release: release.clone(),
            tables: BTreeMap::new(),
        });
        if pack.release.numbers() < release.numbers() {
            pack.release = release.clone();
            pack.tables.clear();
        }
        if pack.release == release {
            pack.tables.entry(table).or_insert(file);
        }
    }
    packs.into_values().collect()
}
