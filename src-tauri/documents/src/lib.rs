//! Plain data in, PDF bytes out, and the text of a calendar.
//!
//! Words the sentences of the core in a reader's language, prints what a desk hands out, draws its pages, and takes scans in. Every
//! function here is pure: no clock, no files, no randomness, no network; the same input gives the same bytes.

mod assessment;
mod attachments;
mod calendar;
mod drawing;
mod error;
mod finish;
mod intake;
mod layout;
mod paper;
mod picture;
mod pictures;
mod profile;
mod said;
mod sheet;
mod structure;
mod text;
#[cfg(test)]
mod trial;
mod words;
mod writer;

pub use assessment::assessment;
pub use attachments::{AttachedError, Attachment, attached};
pub use calendar::calendar;
pub use error::PaperError;
pub use intake::{IntakeError, MOST_MEGAPIXELS, Taken, intake, page_picture};
pub use paper::{PageSize, Paper, PaperOptions, SystemFont};
pub use pictures::{Picture, pictures};
pub use profile::profile;
pub use said::{SaidBlock, SaidKind};
pub use words::{Coverage, LANGUAGES, PAPER_LANGUAGES, WHOLE_PAPER_LANGUAGES, Words, WordsError, coverage};
