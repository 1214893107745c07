//! Why an import brings nothing, and where in the files the reason stands.

use std::path::PathBuf;

use crate::taxonomy::LibraryError;

/// What stops an import. Of the pack that was being read nothing came in; packs that were finished before it stay.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// The caller did not want to go on.
    #[error("the import was stopped")]
    Cancelled,

    /// The folder or file that was named cannot be read.
    #[error("{path} cannot be read")]
    Unreadable {
        /// The folder or the file.
        path: PathBuf,
    },

    /// There is no file of ESCO in it.
    #[error("{path} holds no file of ESCO")]
    NothingToImport {
        /// The folder or the file.
        path: PathBuf,
    },

    /// Of the English classification a file is missing without which it says nothing.
    #[error("{file} is missing")]
    MissingFile {
        /// The name of the file.
        file: String,
    },

    /// The zip file breaks off, does not match its own checksums, or is packed in a way that ESCO does not use.
    #[error("{file} is a broken zip file")]
    BrokenArchive {
        /// The zip file.
        file: String,
    },

    /// The zip file would unpack into more than any release of ESCO.
    #[error("{file} holds too much")]
    ArchiveTooLarge {
        /// The zip file.
        file: String,
    },

    /// The text is not in UTF-8.
    #[error("{file}, line {line}: not UTF-8")]
    NotUtf8 {
        /// The file.
        file: String,
        /// The line on which the row begins, from 1.
        line: u64,
    },

    /// A column is missing.
    #[error("{file}: the column {column} is missing")]
    MissingColumn {
        /// The file.
        file: String,
        /// The name of the column.
        column: &'static str,
    },

    /// A row has more or fewer fields than the first line names.
    #[error("{file}, line {line}: {found} fields instead of {expected}")]
    WrongColumnCount {
        /// The file.
        file: String,
        /// The line on which the row begins, from 1.
        line: u64,
        /// How many columns the first line names.
        expected: u64,
        /// How many fields the row has.
        found: u64,
    },

    /// A field is empty that must not be.
    #[error("{file}, line {line}: {column} is empty")]
    EmptyField {
        /// The file.
        file: String,
        /// The line on which the row begins, from 1.
        line: u64,
        /// The name of the column.
        column: &'static str,
    },

    /// A field holds a word that ESCO does not use there.
    #[error("{file}, line {line}: {column} has an unknown value")]
    UnknownValue {
        /// The file.
        file: String,
        /// The line on which the row begins, from 1.
        line: u64,
        /// The name of the column.
        column: &'static str,
    },

    /// Two rows have the same address.
    #[error("{file}, line {line}: {column} stands there twice")]
    DuplicateUri {
        /// The file.
        file: String,
        /// The line on which the second row begins, from 1.
        line: u64,
        /// The name of the column.
        column: &'static str,
    },

    /// A language came without English, which all languages stand on.
    #[error("{language} came without English")]
    BaseMissing {
        /// The language.
        language: String,
    },

    /// The library has a later release of this language already.
    #[error("{found} is older than {held}")]
    OlderRelease {
        /// The language.
        language: String,
        /// The release in the files.
        found: String,
        /// The release in the library.
        held: String,
    },

    /// The file of the library does not take it.
    #[error(transparent)]
    Library(#[from] LibraryError),
}
