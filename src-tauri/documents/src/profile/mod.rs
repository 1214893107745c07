//! Prints a profile: what the core gathered for one reader, in one language or in two side by side.
//!
//! Decides how things look and in which order they stand, and nothing about what may be shown: that is the allow list
//! in `express_core::profiles`.

mod bars;
mod competences;
mod experiences;
mod head;
mod languages;
mod one_page;
mod qualifications;
mod residence;
mod steps;
mod wish;

use express_core::message::Message;
use express_core::profiles::{ProfileData, ProfileExtent};

use crate::drawing::Drawing;
use crate::error::PaperError;
use crate::paper::{Paper, PaperOptions};
use crate::sheet::{Running, Setting, Sheet, on_pages, print};
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
    let drawing = match data.extent {
        ProfileExtent::Whole => lay_out(data, options, (words, second), fill)?,
        ProfileExtent::OnePage => one_page::on_one_page(|most| {
            lay_out(data, options, (words, second), |sheet, data| one_page::fill(sheet, data, most))
        })?,
    };
    let title = words.message(&Message::new("profile-document-title").text("code", data.code.as_str()));
    print(&drawing, options, title, words)
}

/// Lets a sheet be filled, and sets it on as many pages as it needs.
fn lay_out(
    data: &ProfileData,
    options: &PaperOptions,
    (words, second): (&Words, Option<&Words>),
    fill: impl Fn(&mut Sheet<'_>, &ProfileData),
) -> Result<Drawing, PaperError> {
    let mut sheet = Sheet::new(options, words, second);
    fill(&mut sheet, data);
    on_pages(sheet, options, &Running { code: &data.code, fictional: data.fictional })
}

fn fill(sheet: &mut Sheet<'_>, data: &ProfileData) {
    head::head(sheet, data);
    sheet.block("profile-heading-wish", Setting::Boxed, |column, section| wish::wish(column, section, data));
    sheet.block("profile-heading-competences", Setting::Ruled, |column, section| {
        competences::competences(column, section, data);
    });
    sheet.block("profile-heading-experiences", Setting::Ruled, |column, section| {
        experiences::experiences(column, section, data);
    });
    sheet.block("profile-heading-qualifications", Setting::Ruled, |column, section| {
        qualifications::qualifications(column, section, data);
    });
    sheet.block("profile-heading-readings", Setting::Ruled, |column, section| {
        qualifications::informal_readings(column, section, data);
    });
    sheet.block("profile-heading-languages", Setting::Ruled, |column, section| {
        languages::languages(column, section, data);
    });
    sheet.block("profile-heading-residence", Setting::Ruled, |column, section| {
        residence::residence(column, section, data);
    });
    sheet.block("profile-heading-steps", Setting::Ruled, |column, section| steps::steps(column, section, data));
}
