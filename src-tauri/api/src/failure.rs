//! The outer storey of errors: a code that the screen reacts to, and details without anybody's data.
//!
//! A code exists only if somebody outside reacts to it. No name, note or number of a candidate is in it.

use express_core::Error;
use express_core::message::term;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

/// What a command answers when it fails.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Failure {
    /// What kind of trouble it is.
    pub code: FailureCode,
    /// What belongs to it: fields, ids, counts, paths.
    pub details: Value,
}

macro_rules! failure_codes {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        /// The codes, as `snake_case` outside.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        pub enum FailureCode {
            $($(#[$doc])* $name),+
        }

        impl FailureCode {
            /// All codes; a test provokes each of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];
        }
    };
}

failure_codes! {
    /// No command has this name.
    UnknownCommand,
    /// The request has another shape than the command wants.
    MalformedRequest,
    /// No desk is open.
    Locked,
    /// Fields cannot be saved as they are.
    Invalid,
    /// Somebody much like this is here already.
    SamePerson,
    /// A file that was to be imported has problems.
    ImportRejected,
    /// The files of ESCO that were to be imported have a problem.
    TaxonomyRejected,
    /// Somebody stopped it.
    Cancelled,
    /// There is no such row.
    NotFound,
    /// The row was changed since it was read.
    ChangedMeanwhile,
    /// Other rows point at this one.
    InUse,
    /// The row was signed off.
    SignedOff,
    /// A picture or a scan cannot be kept.
    FileRefused,
    /// Nothing can be taken back.
    NothingToUndo,
    /// There is no vault.
    VaultMissing,
    /// There is a vault already.
    VaultExists,
    /// The vault's key file is missing.
    KeysMissing,
    /// The vault's key file cannot be read.
    KeysDamaged,
    /// The passphrase opens nothing.
    WrongPassphrase,
    /// The passphrase is too short.
    PassphraseTooShort,
    /// Another program holds the vault.
    VaultInUse,
    /// The vault is of a later version.
    VaultNewer,
    /// The vault is damaged.
    VaultDamaged,
    /// A place cannot be written.
    NotWritable,
    /// Something lies at the target.
    TargetExists,
    /// The target is a folder.
    TargetIsFolder,
    /// A file cannot be read.
    FileUnreadable,
    /// The backup is damaged.
    BackupDamaged,
    /// The library of ESCO is of a later version.
    LibraryNewer,
    /// The library of ESCO cannot be read.
    LibraryDamaged,
    /// The disk has no room left.
    DiskFull,
    /// No font has a character that the paper needs.
    MissingCharacters,
    /// The program has no words in this language.
    UnknownLanguage,
    /// The print queue did not take the paper.
    PrintingFailed,
    /// No program of the system shows the paper.
    ViewerFailed,
    /// A fault of the program, the disk or the system. Nothing was changed.
    Internal,
}

impl FailureCode {
    /// The id of the message that words the code: `error-` and the code with dashes.
    pub fn message_id(self) -> String {
        term("error", &self)
    }
}

impl Failure {
    /// A failure with details.
    pub(crate) const fn new(code: FailureCode, details: Value) -> Self {
        Self { code, details }
    }

    pub(crate) fn plain(code: FailureCode) -> Self {
        Self::new(code, json!({}))
    }

    pub(crate) fn locked() -> Self {
        Self::plain(FailureCode::Locked)
    }

    /// The detail names a kind of trouble and no data.
    pub(crate) fn internal(detail: &str) -> Self {
        Self::new(FailureCode::Internal, json!({ "detail": detail }))
    }

    pub(crate) fn unknown_command(command: &str) -> Self {
        Self::new(FailureCode::UnknownCommand, json!({ "command": command }))
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        use FailureCode as Code;
        let path = |code, path: std::path::PathBuf| Self::new(code, json!({ "path": path.to_string_lossy() }));
        match error {
            Error::Invalid(problems) => Self::new(Code::Invalid, json!({ "problems": problems })),
            Error::SamePerson(candidates) => Self::new(Code::SamePerson, json!({ "candidates": candidates })),
            Error::ImportRejected(problems) => Self::new(Code::ImportRejected, json!({ "problems": problems })),
            Error::NotFound(noun) => Self::new(Code::NotFound, json!({ "noun": noun })),
            Error::ChangedMeanwhile(noun) => Self::new(Code::ChangedMeanwhile, json!({ "noun": noun })),
            Error::InUse(noun) => Self::new(Code::InUse, json!({ "noun": noun })),
            Error::SignedOff => Self::plain(Code::SignedOff),
            Error::NothingToUndo => Self::plain(Code::NothingToUndo),
            Error::VaultMissing => Self::plain(Code::VaultMissing),
            Error::VaultExists => Self::plain(Code::VaultExists),
            Error::KeysMissing => Self::plain(Code::KeysMissing),
            Error::KeysDamaged => Self::plain(Code::KeysDamaged),
            Error::WrongPassphrase => Self::plain(Code::WrongPassphrase),
            Error::PassphraseTooShort { at_least } => {
                Self::new(Code::PassphraseTooShort, json!({ "at_least": at_least }))
            }
            Error::VaultInUse => Self::plain(Code::VaultInUse),
            Error::VaultNewer { found, known } => {
                Self::new(Code::VaultNewer, json!({ "found": found, "known": known }))
            }
            Error::VaultDamaged => Self::plain(Code::VaultDamaged),
            Error::NotWritable(place) => path(Code::NotWritable, place),
            Error::TargetExists(place) => path(Code::TargetExists, place),
            Error::TargetIsFolder(place) => path(Code::TargetIsFolder, place),
            Error::FileUnreadable(place) => path(Code::FileUnreadable, place),
            Error::BackupDamaged => Self::plain(Code::BackupDamaged),
            Error::UndoConflict
            | Error::Reference(_)
            | Error::NoRandomness(_)
            | Error::Store(_)
            | Error::FileSystem(_) => Self::internal(&error.to_string()),
        }
    }
}
