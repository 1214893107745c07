//! The one list of commands, its requests, replies and error codes.
//!
//! Every host (the window, the terminal, a test) serves the same list through [`Program`]. Handlers are
//! ordinary functions without types of any host. Nothing here knows rusqlite, tauri or a page.

mod candidates;
mod commands;
mod demo;
mod desk;
mod directory;
mod entries;
mod failure;
mod files;
mod malformed;
mod matching;
mod papers;
mod program;
mod reference;
mod surroundings;
mod wording;

pub use candidates::{AddCandidate, ById, CandidateView, ChangeCandidate, FindCandidates};
pub use commands::{COMMANDS, Call, Commands, Nothing};
pub use desk::{BackUp, DeskState, DeskStatus, HistoryRequest, Passphrase, Restore, SetUpDesk, Today};
pub use directory::{ImportOffers, ImportOffersFile, ImportSummary};
pub use entries::{Add, Change, Remove};
pub use express_core::eqf::{EqfOutlook, ReadingSubject};
pub use express_core::matching::{Match, Polarity};
pub use express_core::message::{Argument, Message, term};
pub use express_core::{KeyCost, NoRandomness, Surroundings};
pub use failure::{Failure, FailureCode};
pub use matching::DecideMatch;
pub use papers::{PaperSaved, SavePaper};
pub use program::{Places, Program};
pub use reference::{NamedCode, NamedLanguage, ReferenceLists, ReferenceListsRequest};
pub use surroundings::SystemSurroundings;
pub use wording::{PAPER_LANGUAGES, Wording};
