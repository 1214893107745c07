//! What can be wrong with the reference data.
//!
//! Each of these is a fault of the build and never of a desk, so they name files and ids only and are
//! not worded for people.

/// The reference data that ships with the program cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceError {
    /// The file is no JSON of the expected shape.
    #[error("{file}: {problem}")]
    Unreadable {
        /// The file's name in `assets/reference`.
        file: &'static str,
        /// What the parser said, with line and column where it knows them.
        problem: String,
    },

    /// An entry names a source that the head of its file does not describe.
    #[error("{file}: unknown source {id}")]
    UnknownSource {
        /// The file's name in `assets/reference`.
        file: &'static str,
        /// The id that the head lacks.
        id: String,
    },

    /// Two files describe one source in two ways.
    #[error("{file}: source {id} is described in another way elsewhere")]
    AmbiguousSource {
        /// The file that was read second.
        file: &'static str,
        /// The id of the source.
        id: String,
    },

    /// Two entries of one kind share an id, a code or a level.
    #[error("{file}: {id} stands there twice")]
    Duplicate {
        /// The file's name in `assets/reference`.
        file: &'static str,
        /// What stands there twice.
        id: String,
    },

    /// An entry points to another one that does not exist.
    #[error("{file}: {id} does not exist")]
    Dangling {
        /// The file's name in `assets/reference`.
        file: &'static str,
        /// The id that was pointed to.
        id: String,
    },
}
