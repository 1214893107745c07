//! Takes a file or a folder into memory, found out by its content, never by its name.

use std::io::{Cursor, Read};
use std::path::Path;

use zip::ZipArchive;

use crate::error::{Error, Result};
use crate::imports::{ImportProblem, ImportProblemKind};
use crate::offers::hsds;

/// The most bytes that are read, of a file, a folder, or what an archive unpacks into. Whole countries' directories are smaller.
const LARGEST_FILE: u64 = 100_000_000;

/// What a file or a folder holds.
pub enum OffersSource {
    /// It cannot be read as any of the formats.
    Refused(Box<ImportProblem>),
    /// A JSON text.
    Json(String),
    /// A table of our own.
    Table(String),
    /// The tables of a data package.
    Package(Vec<PackageFile>),
}

/// A table of a data package.
pub struct PackageFile {
    /// Its name without folders.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

impl OffersSource {
    /// Reads a file or a folder.
    ///
    /// # Errors
    /// [`Error::FileUnreadable`]. What is wrong with the content is said by the preview.
    pub fn read(path: &Path) -> Result<Self> {
        let unreadable = |_| Error::FileUnreadable(path.to_owned());
        if path.is_dir() {
            return Self::of_folder(path).map_err(unreadable);
        }
        if std::fs::metadata(path).map_err(unreadable)?.len() > LARGEST_FILE {
            return Ok(Self::refused("", too_large()));
        }
        Ok(Self::of_bytes(std::fs::read(path).map_err(unreadable)?))
    }

    /// What the bytes of one file hold.
    pub fn of_bytes(bytes: Vec<u8>) -> Self {
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            return Self::of_archive(bytes);
        }
        match text_of(bytes) {
            Err(kind) => Self::refused("", kind),
            Ok(text) if text.trim_start().starts_with(['{', '[']) => Self::Json(text),
            Ok(text) => Self::Table(text),
        }
    }

    fn of_folder(folder: &Path) -> std::io::Result<Self> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if hsds::is_table(&name) && entry.path().is_file() {
                found.push((name, entry.metadata()?.len(), entry.path()));
            }
        }
        found.sort();
        if found.iter().map(|(_, bytes, _)| bytes).sum::<u64>() > LARGEST_FILE {
            return Ok(Self::refused("", too_large()));
        }
        let mut files = Vec::new();
        for (name, _, path) in found {
            files.push((name, std::fs::read(path)?));
        }
        Ok(Self::of_tables(files))
    }

    /// Nothing is unpacked to the disk, and never more bytes are taken than are allowed, whatever the archive says.
    fn of_archive(bytes: Vec<u8>) -> Self {
        let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
            return Self::refused("", ImportProblemKind::BrokenArchive);
        };
        let (mut left, mut files) = (LARGEST_FILE, Vec::new());
        for index in 0..archive.len() {
            let Ok(entry) = archive.by_index(index) else {
                return Self::refused("", ImportProblemKind::BrokenArchive);
            };
            let full_name = String::from_utf8_lossy(entry.name_raw()).into_owned();
            let name = full_name.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
            if !hsds::is_table(&name) {
                continue;
            }
            let mut bytes = Vec::new();
            if entry.take(left + 1).read_to_end(&mut bytes).is_err() {
                return Self::refused(&name, ImportProblemKind::BrokenArchive);
            }
            match left.checked_sub(bytes.len() as u64) {
                Some(rest) => left = rest,
                None => return Self::refused(&name, too_large()),
            }
            files.push((name, bytes));
        }
        Self::of_tables(files)
    }

    fn of_tables(files: Vec<(String, Vec<u8>)>) -> Self {
        if files.is_empty() {
            return Self::refused("", ImportProblemKind::NothingOfOffers);
        }
        let mut tables = Vec::new();
        for (name, bytes) in files {
            match text_of(bytes) {
                Ok(text) => tables.push(PackageFile { name, text }),
                Err(kind) => return Self::refused(&name, kind),
            }
        }
        Self::Package(tables)
    }

    fn refused(file: &str, kind: ImportProblemKind) -> Self {
        Self::Refused(Box::new(ImportProblem { file: file.to_owned(), ..ImportProblem::new(1, String::new(), kind) }))
    }
}

fn too_large() -> ImportProblemKind {
    ImportProblemKind::TooLarge { at_most: usize::try_from(LARGEST_FILE).unwrap_or(usize::MAX) }
}

/// The text without its byte order mark. Guessing at letters would put wrong names on paper, so only UTF-8 is read, and anything
/// else is told by what it most likely is.
fn text_of(bytes: Vec<u8>) -> std::result::Result<String, ImportProblemKind> {
    let is_wide = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) || bytes.contains(&0);
    let other = |encoding: &str| ImportProblemKind::OtherEncoding { encoding: encoding.to_owned() };
    if is_wide {
        return Err(other("UTF-16"));
    }
    let text = String::from_utf8(bytes).map_err(|_| other("Windows-1252"))?;
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}
