//! Prints a profile: what the core gathered for one reader, in one language or in two side by side.
//!
//! Decides how things look and in which order they stand, and nothing about what may be shown: that is the allow list
//! in `express_core::profiles`. Each reader has a file that only arranges blocks; each block has a file, and leaves itself out
//! where nothing is recorded.

mod availability;
mod bars;
mod candidate;
mod competences;
mod entrecomp;
mod experiences;
mod facts;
mod finance;
mod gaps;
mod head;
mod languages;
mod lender;
mod mentor;
mod mentor_wishes;
mod one_page;
mod papers_at_hand;
mod qualifications;
mod residence;
mod shortened;
mod signatures;
mod steps;
mod strengths;
mod training_provider;
mod vouchers;
mod wish;
mod work_samples;

use express_core::message::Message;
use express_core::profiles::{ProfileData, ProfileExtent, ProfileReader};

use self::shortened::{Most, on_pages_at_most};
use crate::error::PaperError;
use crate::paper::{Paper, PaperOptions};
use crate::sheet::look::Look;
use crate::sheet::part::Part;
use crate::sheet::{Running, Sheet, attempt, print};
use crate::structure::NodeKind;
use crate::text::{Fonts, Typesetter};
use crate::words::Words;

/// Prints a profile in the language of `words`, with a second language beside it if one is given. The first language is
/// the reader's own: it comes first, is set larger, and decides which way the page runs.
///
/// # Errors
/// [`PaperError::MissingCharacters`] where the record holds characters that no bundled font has. The other errors mean
/// a fault in the program.
pub fn profile(
    data: &ProfileData,
    options: &PaperOptions,
    words: &Words,
    second: Option<&Words>,
) -> Result<Paper, PaperError> {
    let mut typesetter = Typesetter::new(Fonts::new(&options.fonts));
    let mut lay_out = |fill: Fill, most: Most| {
        let mut sheet = Sheet::new(options, words, second);
        most.set(&mut sheet);
        fill_or_say_why_not(&mut sheet, data, fill, most);
        attempt(sheet, options, &Running { code: &data.code, fictional: data.fictional }, &mut typesetter)
    };
    let drawing = match (data.reader, data.extent) {
        (ProfileReader::Candidate, ProfileExtent::OnePage) => {
            on_pages_at_most(1, &one_page::LEVELS, |most| lay_out(one_page::fill, most))?
        }
        (ProfileReader::Candidate, ProfileExtent::Whole) => {
            // The person's own sheet with its evidence, said twice, may take a page more: it is no use to them shortened.
            let pages = if second.is_some() { 3 } else { 2 };
            on_pages_at_most(pages, &candidate::LEVELS, |most| lay_out(candidate::fill, most))?
        }
        (ProfileReader::TrainingProvider, _) => {
            on_pages_at_most(2, &training_provider::LEVELS, |most| lay_out(training_provider::fill, most))?
        }
        (ProfileReader::Lender, _) => on_pages_at_most(2, &lender::LEVELS, |most| lay_out(lender::fill, most))?,
        (ProfileReader::Mentor, _) => on_pages_at_most(1, &mentor::LEVELS, |most| lay_out(mentor::fill, most))?,
    };
    let title = words.message(&Message::new("profile-document-title").text("code", data.code.as_str()));
    print(&drawing, options, title, words)
}

/// What arranges the blocks of a paper below its head.
type Fill = fn(&mut Sheet<'_>, &ProfileData, Most);

/// The head, the blocks, and where no block has anything to say, a sentence that says so.
fn fill_or_say_why_not(sheet: &mut Sheet<'_>, data: &ProfileData, fill: Fill, most: Most) {
    head::head(sheet, data, most);
    let rows = sheet.rows.len();
    fill(sheet, data, most);
    if sheet.rows.len() == rows {
        say_at_the_end(sheet, "profile-nothing-yet", Look::Plain);
    } else if (data.reader, data.extent) == (ProfileReader::Candidate, ProfileExtent::Whole) {
        say_at_the_end(sheet, "profile-closing", Look::Strong);
    }
    signatures::signatures(sheet, data);
}

/// Says a sentence that stands with the signatures below it.
fn say_at_the_end(sheet: &mut Sheet<'_>, id: &str, look: Look) {
    sheet.without_heading(|column, section| {
        let parts = [Part::text(column.words(), id)];
        let pieces = vec![column.text(section, NodeKind::Paragraph, look, &parts)];
        column.entry(14.0, pieces);
        column.keep_with_next();
    });
}
