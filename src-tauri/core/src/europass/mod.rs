//! Europass documents: writes what a profile shows as one, and reads one into a new candidate's file.
//!
//! The dialect is the `Candidate` document that the editor of Europass reads and writes today, as observed in its files; the schema
//! that these files name is not published. `docs/europass.md` says what goes where. Nothing here draws a paper, unpacks a PDF,
//! opens a connection or signs anything: what is written is compatible with Europass, and never claims to come from it.

mod codes;
mod education;
mod employment;
mod languages;
mod person;
mod placing;
mod plain;
mod preview;
mod read;
mod sections;
mod take_over;
mod write;
mod write_entries;
mod xml;

pub use codes::PROFILE_LANGUAGES;
pub use preview::{EuropassNotPlaced, EuropassPlaced, EuropassPreview, EuropassTarget, WhyNotPlaced};
pub use read::{EuropassDocument, EuropassError, LARGEST_FILE, read};
pub use take_over::{EuropassImported, TakeOver};
pub use write::{Making, write};
