//! Zip files: what lies in them, and the guard against those that unpack into a flood.
//!
//! Nothing is ever unpacked to the disk; tables are read where they lie.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use zip::ZipArchive;

use super::error::ImportError;

/// A release has about twenty files. The other limits are far above what any release unpacks into.
const MOST_ENTRIES: usize = 1_000;
const MOST_BYTES: u64 = 1 << 30;
const MOST_RATIO: u64 = 200;

/// A file in an archive.
pub(super) struct Entry {
    /// Its number in the archive.
    pub(super) index: usize,
    /// Its name without folders.
    pub(super) name: String,
    /// How many bytes it says it unpacks into.
    pub(super) bytes: u64,
}

/// The files in an archive. Those in which `is_wanted` by name finds nothing are only counted as one more archive of
/// somebody else, so their size does not matter.
pub(super) fn entries(path: &Path, is_wanted: impl Fn(&str) -> bool) -> Result<Vec<Entry>, ImportError> {
    let mut archive = open(path)?;
    let broken = |_| broken(path);
    let (mut entries, mut total, mut is_flood) = (Vec::new(), 0_u64, archive.len() > MOST_ENTRIES);
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(broken)?;
        let full_name = String::from_utf8_lossy(entry.name_raw()).into_owned();
        let (bytes, packed) = (entry.size(), entry.compressed_size());
        total = total.saturating_add(bytes);
        is_flood |= bytes > packed.saturating_mul(MOST_RATIO);
        let name = full_name.rsplit(['/', '\\']).next().unwrap_or_default();
        if is_wanted(name) {
            entries.push(Entry { index, name: name.to_owned(), bytes });
        }
    }
    if (is_flood || total > MOST_BYTES) && !entries.is_empty() {
        return Err(ImportError::ArchiveTooLarge { file: name_of(path) });
    }
    Ok(entries)
}

/// Reads one file of an archive. It never gives more bytes than the archive says, whatever is packed there.
pub(super) fn read_entry<T>(
    path: &Path,
    index: usize,
    work: impl FnOnce(&mut dyn Read) -> Result<T, ImportError>,
) -> Result<T, ImportError> {
    let mut archive = open(path)?;
    let entry = archive.by_index(index).map_err(|_| broken(path))?;
    let left = entry.size();
    work(&mut Limited { entry, left })
}

/// The last part of a path, for people.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

fn open(path: &Path) -> Result<ZipArchive<File>, ImportError> {
    let file = File::open(path).map_err(|_| ImportError::Unreadable { path: path.to_owned() })?;
    ZipArchive::new(file).map_err(|_| broken(path))
}

fn broken(path: &Path) -> ImportError {
    ImportError::BrokenArchive { file: name_of(path) }
}

/// Stops where an entry gives more than it said, since its size was what the limits were checked with.
struct Limited<R> {
    entry: R,
    left: u64,
}

impl<R: Read> Read for Limited<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.entry.read(buffer)?;
        self.left = self.left.checked_sub(count as u64).ok_or_else(|| io::Error::from(io::ErrorKind::InvalidData))?;
        Ok(count)
    }
}
