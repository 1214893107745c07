//! The rules and the vault of EXpress.
//!
//! The core knows candidates, what supports their competences, how EQF levels may be read, who offers what and
//! why it suits, and keeps all of it in one encrypted file. It knows no paper, no wire and no window, reads no
//! clock and opens no network connection. Every write goes through one door, [`change`].

mod answer;
pub mod assessments;
pub mod business;
pub mod candidates;
pub mod change;
pub mod checks;
pub mod competences;
pub mod consents;
pub mod contacts;
pub mod desk;
pub mod eligibility;
pub mod entrecomp_ratings;
mod entries;
pub mod eqf;
mod error;
pub mod europass;
pub mod evidence;
pub mod experiences;
pub mod founding;
pub mod gaps;
pub mod ids;
pub mod imports;
pub mod item_banks;
mod learning_setting;
pub mod matching;
pub mod mentors;
pub mod mentorships;
pub mod message;
mod noun;
pub mod offers;
mod operation;
mod own_words;
mod partial_date;
pub mod places;
pub mod profiles;
pub mod qualifications;
mod recorded;
pub mod reference;
mod sqlite;
mod store;
pub mod strength_cards;
mod surroundings;
pub mod target_qualifications;
pub mod taxonomy;
pub mod text;

pub use answer::Answer;
pub use entries::Entry;
pub use error::{Error, Result};
pub use learning_setting::LearningSetting;
pub use noun::Noun;
pub use operation::Operation;
pub use own_words::OwnWords;
pub use partial_date::{ImpossibleDate, PartialDate};
pub use recorded::Recorded;
pub use store::{BackupSummary, KeyCost, is_in_use, restore};
pub use surroundings::{NoRandomness, Surroundings};
