//! Everything that can go wrong inside the core.
//!
//! No error carries a name, a note or a number of a candidate: ids, field names and kinds of trouble
//! only. Words for people are made outside, from the code that the `api` gives each of these.

use std::path::PathBuf;

use crate::candidates::SamePerson;
use crate::checks::Problem;
use crate::imports::ImportProblem;
use crate::noun::Noun;

/// The result of anything that the core does.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// One or more fields cannot be saved as they are. Nothing was saved.
    #[error("{} field(s) cannot be saved", .0.len())]
    Invalid(Vec<Problem>),

    /// Somebody much like this is here already. Nothing was saved; the caller may insist.
    #[error("{} candidate(s) may be the same person", .0.len())]
    SamePerson(Vec<SamePerson>),

    /// The file that was to be imported has problems. Nothing was imported.
    #[error("{} problem(s) in the file", .0.len())]
    ImportRejected(Vec<ImportProblem>),

    /// There is no such row, or it was removed.
    #[error("no such {0:?}")]
    NotFound(Noun),

    /// The row was changed since the caller read it. Nothing was saved.
    #[error("the {0:?} was changed in the meantime")]
    ChangedMeanwhile(Noun),

    /// Other rows point at this one, so that it cannot go.
    #[error("the {0:?} is in use")]
    InUse(Noun),

    /// The row was signed off, so that nobody changes or removes it any more. Who has to correct it adds a new one.
    #[error("this was signed off")]
    SignedOff,

    /// This sitting changed nothing that could be taken back.
    #[error("nothing to undo")]
    NothingToUndo,

    /// What the last change wrote was changed again by another hand, so it cannot be taken back. Changes of one
    /// sitting are taken back in their order, so this guards against a fault and is no answer that people meet.
    #[error("the last change cannot be taken back")]
    UndoConflict,

    /// There is no vault at this place.
    #[error("there is no vault here")]
    VaultMissing,

    /// A vault lies at this place already; it is never overwritten.
    #[error("a vault is here already")]
    VaultExists,

    /// The file of key slots beside the vault is missing.
    #[error("the key file of the vault is missing")]
    KeysMissing,

    /// The file of key slots cannot be read, or names a format that this version does not know.
    #[error("the key file of the vault cannot be read")]
    KeysDamaged,

    /// No slot opens with this passphrase.
    #[error("the passphrase opens no slot")]
    WrongPassphrase,

    /// The passphrase is too short to protect anybody.
    #[error("the passphrase is too short")]
    PassphraseTooShort {
        /// The least number of characters.
        at_least: usize,
    },

    /// Another program holds the vault.
    #[error("another program holds the vault")]
    VaultInUse,

    /// The vault was written by a later version of the program.
    #[error("the vault has schema {found}, this program knows {known}")]
    VaultNewer {
        /// The schema number in the file.
        found: u32,
        /// The highest schema number that this program knows.
        known: u32,
    },

    /// The file is no vault, or its content does not pass its own checks. It is left as it is.
    #[error("the vault is damaged")]
    VaultDamaged,

    /// The folder or the file cannot be written.
    #[error("this place cannot be written")]
    NotWritable(PathBuf),

    /// There is a file at the target already; nothing is overwritten.
    #[error("the target exists")]
    TargetExists(PathBuf),

    /// The target is a folder.
    #[error("the target is a folder")]
    TargetIsFolder(PathBuf),

    /// A file that was named cannot be read.
    #[error("the file cannot be read")]
    FileUnreadable(PathBuf),

    /// The backup file is none, or its content does not match its own seal.
    #[error("the backup is damaged")]
    BackupDamaged,

    /// The reference data that ships with the program cannot be read.
    #[error("reference data: {0}")]
    Reference(String),

    /// The system gave no randomness.
    #[error(transparent)]
    NoRandomness(#[from] crate::surroundings::NoRandomness),

    /// The store refused a statement. This is a fault of the program or of the disk.
    #[error("store: {0}")]
    Store(String),

    /// The system refused to read or write.
    #[error("file system: {0}")]
    FileSystem(std::io::ErrorKind),
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::FileSystem(error.kind())
    }
}

/// Turns a row that may be missing into a row, or into an error that names its noun.
pub(crate) trait OrNotFound<T> {
    /// The value, or [`Error::NotFound`].
    fn or_not_found(self, noun: Noun) -> Result<T>;
}

impl<T> OrNotFound<T> for Option<T> {
    fn or_not_found(self, noun: Noun) -> Result<T> {
        self.ok_or(Error::NotFound(noun))
    }
}
