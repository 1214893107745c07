//! Draws the pages of a finished paper, so that a screen shows the very bytes that are saved and printed.
//!
//! Knows only PDF files that this crate wrote: every font lies in them, so none is looked for elsewhere.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use crate::error::PaperError;

/// Pixels an inch: an A4 page becomes about 909 pixels wide.
const RESOLUTION: f32 = 110.0;

/// Points an inch, the unit of PDF.
const POINTS: f32 = 72.0;

/// A page as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its width in pixels.
    pub width: u16,
    /// Its height in pixels.
    pub height: u16,
    /// A PNG file.
    pub png: Vec<u8>,
}

/// Draws every page of a paper, in their order.
///
/// # Errors
/// [`PaperError::Drawing`] where the bytes are no paper of ours.
pub fn pictures(paper: &[u8]) -> Result<Vec<Picture>, PaperError> {
    let pdf = Pdf::new(paper.to_vec()).map_err(|_| PaperError::Drawing)?;
    let scale = RESOLUTION / POINTS;
    let size = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let (interpreter, settings, cache) =
        (InterpreterSettings::default(), RenderSettings::default(), RenderCache::new());
    let mut drawn = Vec::new();
    for page in pdf.pages().iter() {
        let page = render(page, &cache, &interpreter, &settings, &size);
        let (width, height) = (page.width(), page.height());
        let png = page.into_png().map_err(|_| PaperError::Drawing)?;
        drawn.push(Picture { width, height, png });
    }
    Ok(drawn)
}
