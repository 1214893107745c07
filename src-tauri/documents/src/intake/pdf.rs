//! Takes a PDF in and draws its pages. It is never shown by another program, so that no plain copy of it lies on the disk.

use std::panic::{AssertUnwindSafe, catch_unwind};

use express_core::evidence::EvidenceFileKind;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use super::{IntakeError, Taken, thumbnail};
use crate::pictures::Picture;

/// The longest side of a page that is looked at, in pixels: an A4 page has about 120 pixels an inch.
const LONGEST_SIDE: f32 = 1400.0;

pub(super) fn taken(bytes: Vec<u8>) -> Result<Taken, IntakeError> {
    let pdf = opened(bytes.clone())?;
    let pages = u32::try_from(pdf.pages().len()).unwrap_or(u32::MAX);
    #[expect(clippy::cast_precision_loss, reason = "a few hundred pixels")]
    let first = drawn(&pdf, 0, thumbnail::LONGEST_SIDE as f32).ok_or(IntakeError::DamagedPdf)?;
    let small = image::load_from_memory(&first.png).map_err(|_| IntakeError::DamagedPdf)?;
    let thumbnail = thumbnail::of(&small).ok_or(IntakeError::DamagedPdf)?;
    Ok(Taken { kind: EvidenceFileKind::Pdf, content: bytes, thumbnail, width: 0, height: 0, pages })
}

/// One page of a PDF as a picture, counted from 0.
///
/// # Errors
/// [`IntakeError::DamagedPdf`] where there is no such page or it cannot be drawn.
pub fn page_picture(content: Vec<u8>, page: u32) -> Result<Picture, IntakeError> {
    let pdf = opened(content)?;
    drawn(&pdf, usize::try_from(page).unwrap_or(usize::MAX), LONGEST_SIDE).ok_or(IntakeError::DamagedPdf)
}

fn opened(bytes: Vec<u8>) -> Result<Pdf, IntakeError> {
    let read = catch_unwind(|| Pdf::new(bytes)).map_err(|_| IntakeError::DamagedPdf)?;
    match read {
        Ok(pdf) if pdf.pages().is_empty() => Err(IntakeError::DamagedPdf),
        Ok(pdf) => Ok(pdf),
        Err(LoadPdfError::Decryption(DecryptionError::PasswordProtected)) => Err(IntakeError::Password),
        Err(_) => Err(IntakeError::DamagedPdf),
    }
}

/// The page with its longest side so many pixels long. Files come from anywhere, so a panic of the reader is no reason to fall.
fn drawn(pdf: &Pdf, page: usize, longest_side: f32) -> Option<Picture> {
    let draw = || {
        let page = pdf.pages().get(page)?;
        let (width, height) = page.render_dimensions();
        let scale = longest_side / width.max(height).max(1.0);
        let size = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
        let page =
            render(page, &RenderCache::new(), &InterpreterSettings::default(), &RenderSettings::default(), &size);
        let (width, height) = (page.width(), page.height());
        Some(Picture { width, height, png: page.into_png().ok()? })
    };
    catch_unwind(AssertUnwindSafe(draw)).ok().flatten()
}
