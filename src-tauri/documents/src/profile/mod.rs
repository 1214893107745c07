//! Prints a profile: what the core gathered for one reader, in one language or in two side by side.
//!
//! Decides how things look and in which order they stand, and nothing about what may be shown: that is the allow list
//! in `express_core::profiles`.

mod bars;
mod competences;
mod experiences;
mod furniture;
mod head;
mod languages;
mod look;
mod one_page;
mod part;
mod qualifications;
mod residence;
mod sheet;
mod steps;
mod voice;
mod wish;

use std::mem;

use express_core::message::Message;
use express_core::profiles::{ProfileData, ProfileExtent};

use self::furniture::Furniture;
use self::sheet::{Setting, Sheet};
use crate::drawing::Drawing;
use crate::error::PaperError;
use crate::finish::{About, finish};
use crate::layout::{Body, flow, set_row};
use crate::paper::{Paper, PaperOptions};
use crate::structure::Structure;
use crate::text::Typesetter;
use crate::words::Words;
use crate::writer::write;

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
    let count = drawing.pages.len();
    let written = write(&drawing)?;
    let about = About {
        title: words.message(&Message::new("profile-document-title").text("code", data.code.as_str())),
        language: words.language().to_owned(),
        identifier: options.identifier.clone(),
        created: options.created,
    };
    Ok(Paper { bytes: finish(written, &drawing.structure, &about)?, pages: count })
}

/// Lets a sheet be filled, and sets it on as many pages as it needs.
fn lay_out(
    data: &ProfileData,
    options: &PaperOptions,
    (words, second): (&Words, Option<&Words>),
    fill: impl Fn(&mut Sheet<'_>, &ProfileData),
) -> Result<Drawing, PaperError> {
    let (width, height) = options.page_size.points();
    let mut sheet = Sheet::new(width, words, second);
    fill(&mut sheet, data);
    let mut typesetter = Typesetter::new();
    let rows = mem::take(&mut sheet.rows);
    let mut structure = mem::replace(&mut sheet.structure, Structure::new(words.language()));
    let rows = rows.into_iter().map(|row| set_row(&mut typesetter, row)).collect();
    let furniture = Furniture::new(&sheet, data, height, &mut typesetter);
    let body = Body { first_top: look::FIRST_TOP, top: look::TOP, bottom: furniture.bottom() };
    let mut pages = flow(rows, body);
    furniture.draw(&mut pages, &mut structure, &mut typesetter);
    let missing = typesetter.missing();
    if !missing.is_empty() {
        return Err(PaperError::MissingCharacters(missing));
    }
    Ok(Drawing { width, height, pages, structure })
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
