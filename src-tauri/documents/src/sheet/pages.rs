//! Sets a filled sheet on as many pages as it needs, and makes a file of them.

use super::furniture::{Furniture, Running};
use super::{Sheet, look};
use crate::drawing::Drawing;
use crate::error::PaperError;
use crate::finish::{About, finish};
use crate::layout::{Body, flow, make_room, set_row};
use crate::paper::{Paper, PaperOptions};
use crate::said::said;
use crate::structure::Structure;
use crate::text::{Fonts, Typesetter};
use crate::words::Words;
use crate::writer::write;

/// The pages of a sheet, with what repeats on each.
///
/// # Errors
/// [`PaperError::MissingCharacters`], and those of a figure that cannot be drawn.
pub(crate) fn on_pages(sheet: Sheet<'_>, options: &PaperOptions, running: &Running<'_>) -> Result<Drawing, PaperError> {
    attempt(sheet, options, running, &mut Typesetter::new(Fonts::new(&options.fonts)))
}

/// The same with a typesetter that may have set much of it before.
///
/// # Errors
/// As [`on_pages`].
pub(crate) fn attempt(
    mut sheet: Sheet<'_>,
    options: &PaperOptions,
    running: &Running<'_>,
    typesetter: &mut Typesetter,
) -> Result<Drawing, PaperError> {
    let (width, height) = options.page_size.points();
    typesetter.begin();
    let rows = std::mem::take(&mut sheet.rows);
    let mut structure = std::mem::replace(&mut sheet.structure, Structure::new(""));
    let mut rows = rows.into_iter().map(|row| set_row(typesetter, row)).collect::<Result<Vec<_>, _>>()?;
    make_room(&mut rows);
    let furniture = Furniture::new(&sheet, running, height, typesetter);
    let body = Body { first_top: look::FIRST_TOP, top: look::TOP, bottom: furniture.bottom() };
    let mut pages = flow(rows, body);
    furniture.draw(&mut pages, &mut structure, typesetter);
    let missing = typesetter.missing();
    if !missing.is_empty() {
        return Err(PaperError::MissingCharacters(missing));
    }
    Ok(Drawing { width, height, pages, structure, fonts: typesetter.fonts().clone() })
}

/// A file of pages, with a title that names nobody.
///
/// # Errors
/// Those of the page writer, which mean a fault in the program.
pub(crate) fn print(
    drawing: &Drawing,
    options: &PaperOptions,
    title: String,
    words: &Words,
) -> Result<Paper, PaperError> {
    let written = write(drawing)?;
    let about = About {
        title,
        language: words.language().to_owned(),
        identifier: options.identifier.clone(),
        created: options.created,
    };
    let said = said(&drawing.structure, &written.marked);
    let bytes = finish(written, &drawing.structure, &about, &options.attachments)?;
    Ok(Paper { bytes, pages: drawing.pages.len(), said })
}
