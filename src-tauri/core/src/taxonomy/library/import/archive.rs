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

/// The wanted files in an archive. An archive without any is somebody else's, so its size does not matter.
pub(super) fn entries(path: &Path, is_wanted: impl Fn(&str) -> bool) -> Result<Vec<Entry>, ImportError> {
    let mut archive = open(path)?;
    let mut wanted = Vec::new();
    let mut load = Load::default();
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|_| broken(path))?;
        load.add(entry.size(), entry.compressed_size());
        let full_name = String::from_utf8_lossy(entry.name_raw()).into_owned();
        let name = full_name.rsplit(['/', '\\']).next().unwrap_or_default();
        if is_wanted(name) {
            wanted.push(Entry { index, name: name.to_owned(), bytes: entry.size() });
        }
    }
    if load.is_too_much() && !wanted.is_empty() {
        return Err(ImportError::ArchiveTooLarge { file: name_of(path) });
    }
    Ok(wanted)
}

/// What an archive says it unpacks into.
#[derive(Default)]
struct Load {
    entries: usize,
    bytes: u64,
    is_too_dense: bool,
}

impl Load {
    fn add(&mut self, bytes: u64, packed: u64) {
        self.entries += 1;
        self.bytes = self.bytes.saturating_add(bytes);
        self.is_too_dense |= bytes > packed.saturating_mul(MOST_RATIO);
    }

    const fn is_too_much(&self) -> bool {
        self.entries > MOST_ENTRIES || self.bytes > MOST_BYTES || self.is_too_dense
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    fn is_too_much(entries: impl IntoIterator<Item = (u64, u64)>) -> bool {
        let mut load = Load::default();
        entries.into_iter().for_each(|(bytes, packed)| load.add(bytes, packed));
        load.is_too_much()
    }

    #[test]
    fn more_than_any_release_holds_is_too_much() {
        let release = [(22_000_000, 3_000_000), (4_400_000, 900_000), (0, 0)];
        assert!(!is_too_much(release));
        assert!(!is_too_much([(1 << 30, 1 << 24)]));
        assert!(is_too_much([(1 << 30, 1 << 24), (1, 1)]), "more bytes than the limit");
        assert!(is_too_much([(201, 1)]), "packed too densely");
        assert!(!is_too_much((0..1_000).map(|_| (10, 10))));
        assert!(is_too_much((0..=1_000).map(|_| (10, 10))), "more files than the limit");
    }

    #[test]
    fn an_entry_gives_no_more_than_it_said() {
        let mut entry = Limited { entry: &b"four and more"[..], left: 4 };
        assert_eq!(entry.read(&mut [0; 4]).unwrap(), 4);
        assert_eq!(entry.read(&mut [0; 4]).unwrap_err().kind(), io::ErrorKind::InvalidData);
    }
}
